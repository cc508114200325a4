# What a checkout does before Linewright starts: builds the jar when a source is newer, the module for Apache
# Spark when it is asked for, and keeps the loaded classes of a start for the next one. Read by the launcher
# ../linewright, which has set root and knows say and find_java; dev/release asks for stale, too.
# shellcheck shell=sh
# shellcheck disable=SC2154 # root, java_home and java_version are the launcher's

jar=$root/cli/target/linewright.jar

# --- Is the jar there, and newer than what it is made of? ---------------------------------------------

# True when a build is needed.
stale() {
  [ -f "$jar" ] || return 0
  set -- "$root/pom.xml"
  for module in "$root"/*/pom.xml; do
    module=${module%/pom.xml}
    case $module in
      */bench | */sweep) continue ;; # not in the jar
    esac
    [ -f "$module/pom.xml" ] && set -- "$@" "$module/pom.xml"
    [ -d "$module/src/main" ] && set -- "$@" "$module/src/main"
  done
  # Folders count too: they change when a file goes.
  [ -n "$(find "$@" -newer "$jar" -print 2>/dev/null | head -n 1)" ]
}

# --- Build --------------------------------------------------------------------------------------------

check_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    say "must be built first, and Maven (mvn) is not on the PATH."
    say "Maybe install Maven 3.8 or newer (on Debian or Ubuntu: apt-get install maven)."
    exit 1
  fi
  maven=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
  if [ -n "$maven" ] && [ "${maven%%.*}" -le 3 ] && { [ "${maven%%.*}" -lt 3 ] || [ "${maven#*.}" -lt 8 ]; }; then
    say "must be built first, and Maven $maven is too old. Maybe install Maven 3.8 or newer."
    exit 1
  fi
}

# Runs Maven without tests and checks on the module $1 and what it needs; $2 is the log.
quick_build() {
  (
    CDPATH='' cd "$root" || exit 1
    JAVA_HOME=$java_home MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS:-}" \
      exec mvn -q -B -T 2 -Dquick -pl "$1" -am package
  ) </dev/null >"$2" 2>&1 && return
  sed "s/$(printf '\033')\[[0-9;]*m//g" "$2" | tail -n 40 >&2
  say "the build failed; the whole log is $2"
  exit 1
}

# Runs $2 when $1 says that it is needed, one at a time under the lock $3: who waited finds it made.
one_at_a_time() {
  find_java javac
  check_maven
  if command -v flock >/dev/null 2>&1 && mkdir -p "$(dirname "$3")"; then
    (
      flock 9 || exit 1
      if $1; then $2; fi
    ) 9>"$3" || exit 1
  else
    ($2) || exit 1
  fi
}

# The quick profile builds in folders of its own. The jar moves to its place in one step, so that a running
# Linewright keeps the file it has open, and is as old as the start of the build, so that an edit made
# meanwhile is seen at the next start.
build() {
  work=$root/cli/target/quick
  started=$work/started
  rm -rf "$root"/*/target/quick
  mkdir -p "$work" || exit 1
  : >"$started" || exit 1
  if [ -f "$jar" ]; then
    say "sources have changed, building ..."
  else
    printf '%s\n' "Building Linewright (first run takes a minute or two) ..." >&2
  fi
  quick_build cli "$work/build.log"
  if ! { touch -r "$started" "$work/linewright.jar" && mv -f "$work/linewright.jar" "$jar"; }; then
    say "the build left no jar."
    exit 1
  fi
  keep_server_classes
}

# --- The module for Apache Spark, only when it is asked for -------------------------------------------

wants_spark() {
  [ "${1:-}" = sweep ] && return 0
  [ "${1:-}" = stress ] || return 1
  for word in "$@"; do
    case $word in
      --spark | --spark=*) return 0 ;;
    esac
  done
  return 1
}

stale_spark() {
  spark=$root/sweep/target/spark/linewright-sweep.jar
  [ -f "$spark" ] || return 0
  set -- "$root/pom.xml"
  for module in core files answers sweep; do
    set -- "$@" "$root/$module/pom.xml" "$root/$module/src/main"
  done
  [ -n "$(find "$@" -newer "$spark" -print 2>/dev/null | head -n 1)" ]
}

build_spark() {
  work=$root/sweep/target/quick
  printf '%s\n' "Building the module for Apache Spark (the first time it fetches 200 MB) ..." >&2
  mkdir -p "$root/sweep/target" || exit 1
  rm -rf "$work"
  started=$root/sweep/target/started
  : >"$started" || exit 1
  quick_build sweep "$root/sweep/target/build.log"
  if ! { touch -r "$started" "$work/spark/linewright-sweep.jar" &&
    rm -rf "$root/sweep/target/spark" && mv "$work/spark" "$root/sweep/target/spark"; }; then
    say "the build left no jar."
    exit 1
  fi
}

# --- Loaded classes, ready for the next start ---------------------------------------------------------

# Java keeps the classes of one start of the demo in a file and reads them from there: a quarter of the next
# start. It checks itself that the file fits the jar and the Java, and else does without. What it does not
# check is that the file is whole: hence the size beside it, and one step into place. The server has a file
# of its own, four times as large; it is made at the end of a build, for who starts the server is in a hurry.
classes() {
  classes=$root/cli/target/linewright-$java_version.jsa
  case ${1:-} in
    serve) classes=$root/cli/target/linewright-serve-$java_version.jsa ;;
  esac
}

# True when the classes are there and whole.
have_classes() {
  [ -s "$classes" ] && read -r size 2>/dev/null <"$classes.size" &&
    [ "$(wc -c <"$classes")" -eq "$size" ] 2>/dev/null
}

# True when they should be made: there is a newer jar and room for them. An empty file says: it was tried.
# shellcheck disable=SC3013 # -nt: every sh of today has it
want_classes() { [ -w "$root/cli/target" ] && ! [ "$classes" -nt "$jar" ]; }

# Keeps the classes of the command given.
keep_classes() {
  new=$classes.$$
  if "$java_home/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ArchiveClassesAtExit="$new" \
    -Dlinewright.terminal=no "-Dlinewright.home=$root" -jar "$jar" "$@" &&
    "$java_home/bin/java" -Xshare:on -XX:SharedArchiveFile="$new" -jar "$jar" --version; then
    wc -c <"$new" >"$classes.size"
  else
    rm -f "$new"
    : >"$new"
  fi </dev/null >/dev/null 2>&1
  mv -f "$new" "$classes" 2>/dev/null
}

# The server starts, asks itself what a browser asks first, and ends.
keep_server_classes() {
  classes serve
  data=$root/cli/target/rehearsal.$$
  if want_classes; then
    keep_classes serve --rehearse --port 0 --data "$data" "$root/examples/avtotor-2022"
    rm -rf "$data"
  fi
}

# --- All of it ----------------------------------------------------------------------------------------

# Makes what the command given needs. Sets class_path, classes and prepared.
prepare() {
  class_path=$jar
  if stale; then
    prepared=yes
    one_at_a_time stale build "$root/cli/target/.build.lock"
  else
    find_java java
  fi
  classes "$@"
  if [ "${1:-}" != serve ] && want_classes; then
    prepared=yes
    keep_classes demo
  fi
  have_classes || classes=''
  if wants_spark "$@" && stale_spark; then
    prepared=yes
    one_at_a_time stale_spark build_spark "$root/sweep/target/.build.lock"
  fi
}
