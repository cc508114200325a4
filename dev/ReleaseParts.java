import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What {@code dev/release} needs of Java, run as {@code java dev/ReleaseParts.java}: takes the
 * built jar apart into one without native libraries and one of native libraries for each system,
 * and lists what is packed. Arguments: the built jar, Maven's list of the packed libraries, Maven's
 * repository, the version of OR-Tools, the moment that all files get, and the folder for {@code
 * linewright.jar}, {@code natives-SYSTEM.jar}, {@code components} (a line of CycloneDX each) and
 * {@code components-ORTOOLS}.
 */
public final class ReleaseParts {
  private static final Map<String, List<String>> NATIVES =
      Map.of(
          "linux-x64", List.of("com/sun/jna/linux-x86-64", "org/sqlite/native/Linux/x86_64"),
          "linux-arm64", List.of("com/sun/jna/linux-aarch64", "org/sqlite/native/Linux/aarch64"),
          "macos-arm64", List.of("com/sun/jna/darwin-aarch64", "org/sqlite/native/Mac/aarch64"),
          "windows-x64", List.of("com/sun/jna/win32-x86-64", "org/sqlite/native/Windows/x86_64"));
  private static final Pattern LIBRARY =
      Pattern.compile("\\s*([a-z][^ :]*):([^:]*):jar:([^:]*):[a-z]*:(/\\S*\\.jar)(?: -- .*)?");
  private static final Pattern LICENSE =
      Pattern.compile("(?s)<license>.*?<name>\\s*(.*?)\\s*</name>");
  private static final Pattern PARENT = Pattern.compile("(?s)<parent>(.*?)</parent>");

  private final Path repository;
  private final Path into;

  private ReleaseParts(Path repository, Path into) {
    this.repository = repository;
    this.into = into;
  }

  public static void main(String[] args) throws Exception {
    ReleaseParts parts = new ReleaseParts(Path.of(args[2]), Path.of(args[5]));
    parts.takeApart(
        Path.of(args[0]), LocalDateTime.ofInstant(Instant.parse(args[4]), ZoneOffset.UTC));
    parts.list(Path.of(args[1]), args[3]);
  }

  private void takeApart(Path built, LocalDateTime moment) throws IOException {
    Path jar = Files.copy(built, into.resolve("linewright.jar"));
    // what stays in the jar is copied packed as it is
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      for (Map.Entry<String, List<String>> system : NATIVES.entrySet()) {
        try (ZipOutputStream zip =
            new ZipOutputStream(
                Files.newOutputStream(into.resolve("natives-" + system.getKey() + ".jar")))) {
          for (String folder : system.getValue()) {
            for (Path file : files(inside.getPath(folder))) {
              ZipEntry entry = new ZipEntry(file.toString());
              entry.setTimeLocal(moment);
              zip.putNextEntry(entry);
              Files.copy(file, zip);
            }
          }
        }
      }
      for (Path folder :
          List.of(
              inside.getPath(""), inside.getPath("com/sun/jna"), inside.getPath("org/sqlite"))) {
        for (Path one : children(folder)) {
          String name = one.getFileName().toString().replace("/", "");
          if (name.startsWith("ortools-")
              || one.startsWith("com/sun/jna") && name.contains("-")
              || name.equals("native")) {
            delete(one);
          }
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }

  private void list(Path libraries, String ortools) throws Exception {
    TreeMap<String, String> components = new TreeMap<>();
    for (String line : Files.readAllLines(libraries)) {
      Matcher library = LIBRARY.matcher(line);
      if (library.matches() && !library.group(2).startsWith("ortools-linux-")) {
        String component =
            component(
                library.group(1), library.group(2), library.group(3), Path.of(library.group(4)));
        components.put(component, component);
      }
    }
    Files.write(into.resolve("components"), components.values());
    for (String system :
        List.of("linux-x86-64", "linux-aarch64", "darwin-aarch64", "win32-x86-64")) {
      String name = "ortools-" + system;
      Path jar =
          repository.resolve(
              "com/google/ortools/" + name + "/" + ortools + "/" + name + "-" + ortools + ".jar");
      if (Files.exists(jar)) {
        Files.writeString(
            into.resolve("components-" + name),
            component("com.google.ortools", name, ortools, jar) + "\n");
      }
    }
  }

  private String component(String group, String name, String version, Path jar) throws Exception {
    String address = "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar";
    String license = license(Path.of(jar.toString().replaceFirst("\\.jar$", ".pom")), 0);
    return "    {\"type\": \"library\", \"bom-ref\": \"%s\", \"group\": \"%s\", \"name\": \"%s\", \"version\": \"%s\", \"purl\": \"%s\", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"%s\"}]%s}"
        .formatted(
            address,
            group,
            name,
            version,
            address,
            sha256(jar),
            license.isEmpty()
                ? ""
                : ", \"licenses\": [{\"license\": {\"name\": \"" + license + "\"}}]");
  }

  /**
   * The name of the license that a pom, or one that it inherits from, tells; empty when none does.
   */
  private String license(Path pom, int depth) throws IOException {
    if (depth > 4 || !Files.exists(pom)) {
      return "";
    }
    String text = Files.readString(pom);
    Matcher license = LICENSE.matcher(text);
    if (license.find()) {
      return license.group(1).replaceAll("[\\s\"\\\\]+", " ");
    }
    Matcher parent = PARENT.matcher(text);
    if (!parent.find()) {
      return "";
    }
    String group = tag(parent.group(1), "groupId");
    String artifact = tag(parent.group(1), "artifactId");
    String version = tag(parent.group(1), "version");
    return license(
        repository.resolve(
            group.replace('.', '/')
                + "/"
                + artifact
                + "/"
                + version
                + "/"
                + artifact
                + "-"
                + version
                + ".pom"),
        depth + 1);
  }

  private static String tag(String text, String tag) {
    Matcher found = Pattern.compile("<" + tag + ">\\s*(.*?)\\s*</" + tag + ">").matcher(text);
    return found.find() ? found.group(1) : "";
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
