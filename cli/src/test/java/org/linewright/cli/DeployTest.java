package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Terminal;
import picocli.CommandLine.ParseResult;

/** What lies in {@code deploy} calls the program as it is, and as the page for it says. */
class DeployTest {
  private static final Path ROOT = Repository.root();
  private static final String INSTALLED = "/opt/linewright/";

  @TempDir private Path temp;

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  private static String page() throws IOException {
    return read("docs/how-to/serve-a-team.md").replaceAll("\\\\\\R\\s*", " ");
  }

  /** The one value of a line {@code NAME=value} or {@code NAME value}. */
  private static String value(String text, String name) {
    Matcher line = Pattern.compile("(?m)^" + name + "[= ](.*)$").matcher(text);
    assertThat(line.find()).as(name).isTrue();
    return line.group(1);
  }

  private static ParseResult parsed(List<String> words) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            OutputStream.nullOutputStream(), nowhere, false, false, 100, Optional.of(ROOT));
    return Linewright.commandLine(terminal).parseArgs(words.toArray(String[]::new)).subcommand();
  }

  private static String option(List<String> words, String name) {
    return parsed(words).matchedOption(name).originalStringValues().get(0);
  }

  private static List<String> unitCommand() throws IOException {
    return ConsoleBlocks.words(value(read("deploy/linewright.service"), "ExecStart"));
  }

  /** What the image runs, up to the words that are given to it. */
  private static List<String> imageCommand() throws IOException {
    Matcher word =
        Pattern.compile("\"([^\"]*)\"").matcher(value(read("deploy/Containerfile"), "ENTRYPOINT"));
    List<String> words = new ArrayList<>();
    while (word.find()) {
      words.add(word.group(1));
    }
    return words;
  }

  private static List<String> afterJar(List<String> command) {
    return command.subList(command.indexOf("-jar") + 2, command.size());
  }

  @Test
  void theUnitStartsTheProgramWithOptionsThatItHas() throws IOException {
    String unit = read("deploy/linewright.service");
    List<String> command = unitCommand();

    assertThat(command.get(0)).startsWith(INSTALLED);
    assertThat(ROOT.resolve(command.get(0).substring(INSTALLED.length()))).isExecutable();
    List<String> words = command.subList(1, command.size());
    assertThat(parsed(words).commandSpec().name()).isEqualTo("serve");
    assertThat(option(words, "--data")).isEqualTo("/var/lib/" + value(unit, "StateDirectory"));
    assertThat(page())
        .contains(
            option(words, "--data"),
            option(words, "--key-store"),
            "port " + option(words, "--port"),
            value(unit, "EnvironmentFile").replaceFirst("^-", ""),
            "sudo useradd --system --home-dir /var/lib/linewright " + value(unit, "User"));
    for (String variable : List.of("LINEWRIGHT_KEY_STORE_PASSWORD", "LINEWRIGHT_JAVA_OPTS")) {
      assertThat(unit).contains(variable);
      assertThat(read("docs/reference/cli.md")).contains(variable);
    }
  }

  /** The options are taken up to the point at which the first user is missing. */
  @Test
  void withoutAUserTheUnitEndsAndIsNotStartedAgain() throws IOException {
    List<String> words = new ArrayList<>(unitCommand());
    words.set(words.indexOf("--data") + 1, temp.toString());

    CommandRun run = CommandRun.of(words.subList(1, words.size()).toArray());

    assertThat(run.err()).contains("linewright user add");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(value(read("deploy/linewright.service"), "RestartPreventExitStatus"))
        .isEqualTo(String.valueOf(run.exitCode()));
  }

  /** The server gives work 30 seconds to end: systemd must not be quicker. */
  @Test
  void theUnitWaitsUntilWorkHasEnded() throws IOException {
    String unit = read("deploy/linewright.service");
    assertThat(Integer.parseInt(value(unit, "TimeoutStopSec"))).isGreaterThan(30);
    // what a JVM ends with that was told to end
    assertThat(value(unit, "SuccessExitStatus")).isEqualTo(String.valueOf(128 + 15));
  }

  @Test
  void theImageStartsTheProgramWithOptionsThatItHas() throws IOException {
    String image = read("deploy/Containerfile");
    List<String> command = imageCommand();
    String jar = command.get(command.indexOf("-jar") + 1);

    assertThat(value(image, "COPY cli/target/linewright.jar")).isEqualTo(jar);
    assertThat(read("dev/build.sh")).contains("jar=$root/cli/target/linewright.jar");
    assertThat(ROOT.resolve("examples")).isDirectory();
    assertThat(value(image, "COPY examples"))
        .isEqualTo(value(image, "ENV LINEWRIGHT_HOME") + "/examples");
    List<String> words = afterJar(command);
    assertThat(option(words, "--data")).isEqualTo(value(image, "VOLUME"));
    assertThat(option(words, "--port")).isEqualTo(value(image, "EXPOSE"));
    assertThat(option(words, "--bind")).isEqualTo("0.0.0.0");
    assertThat(image).contains("useradd --system --uid 10001", " " + value(image, "USER") + "\n");
  }

  @Test
  void javaKnowsTheOptionsThatTheImageGivesIt() throws Exception {
    List<String> command = imageCommand();
    List<String> java = new ArrayList<>(command.subList(0, command.indexOf("-jar")));
    java.set(0, Path.of(System.getProperty("java.home"), "bin", java.get(0)).toString());
    java.add("-version");
    Process process = new ProcessBuilder(java).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  /** Commands of the page that no test runs: they need a network, a password or another user. */
  static Stream<String> commandsOfThePage() throws IOException {
    return page().lines().filter(line -> line.matches(".*(linewright|\\.jar) (serve|user) .*"));
  }

  @ParameterizedTest
  @MethodSource("commandsOfThePage")
  void thePageCallsWhatThereIs(String line) {
    String arguments = line.replaceFirst("^.*?(?:linewright|\\.jar) (?=(?:serve|user) )", "");
    assertThat(parsed(ConsoleBlocks.words(arguments)).errors()).isEmpty();
  }

  @Test
  void thePageRunsTheImageWithOptionsThatItTakes() throws IOException {
    Matcher run = Pattern.compile("podman run -p (\\d+):(\\d+) .* linewright (.*)").matcher(page());
    assertThat(run.find()).isTrue();
    List<String> words = new ArrayList<>(afterJar(imageCommand()));
    assertThat(run.group(2)).isEqualTo(option(words, "--port"));
    words.addAll(ConsoleBlocks.words(run.group(3)));
    assertThat(option(words, "--key-store")).isEqualTo("/tls/server.p12");
  }
}
