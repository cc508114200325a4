package org.linewright.files.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableSpec;
import org.linewright.files.PlantFolder;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.text.FileName;

/**
 * Puts what people send into a plant folder: single tables, {@code plant.yaml}, archives and
 * workbooks. Tables may lie in folders of an archive; what is not used, stands there twice or could
 * not be read is told.
 */
public final class ReceivedFiles {
  private static final String SETTINGS = "plant.yaml";
  private static final int MOST_NAMED = 5;
  private static final int LONGEST_NAME = 200;

  private final Path folder;
  private final Allowance allowance;
  private final int mostFiles;
  private final IssueLog issues = new IssueLog();
  private final Map<String, String> placed = new LinkedHashMap<>();
  private final List<String> unused = new ArrayList<>();

  /**
   * Takes files into a folder that exists and is empty.
   *
   * @param unpackedBytes all files together may have, unpacked and written
   * @param mostFiles an archive may have
   */
  public ReceivedFiles(Path folder, long unpackedBytes, int mostFiles) {
    this.folder = folder;
    this.allowance = new Allowance(unpackedBytes);
    this.mostFiles = mostFiles;
  }

  /**
   * Takes one file.
   *
   * @param name as it was sent
   * @throws Refused when it is broken, too large, leads elsewhere or is no file of a plant
   * @throws IOException when the disk fails
   */
  public void take(String name, InputStream in) throws IOException {
    String lower = safe(name).strip().toLowerCase(Locale.ROOT);
    if (lower.endsWith(".zip")) {
      kept(in, file -> unzip(name, file));
    } else if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm")) {
      kept(in, file -> new WorkbookSheets(folder, allowance, issues, this::claim).take(file));
    } else if (!place(name, allowance.counting(in))) {
      throw new Refused(
          Refused.Kind.UNKNOWN_FILE,
          "\"" + name + "\" is no table of a plant\nMaybe send a zip, an xlsx or CSV files.");
    }
  }

  /**
   * What was found while the files were taken, and which of them are used in no table. To be asked
   * once, after the last file.
   */
  public List<InputIssue> issues() throws IOException {
    PlantFolder.tellFiles(folder, issues);
    if (!unused.isEmpty()) {
      String named = String.join(", ", unused.subList(0, Math.min(MOST_NAMED, unused.size())));
      issues.add(
          issue(
              IssueCode.UNKNOWN_FILE,
              Severity.WARNING,
              unused.get(0),
              unused.size() == 1
                  ? "is neither a table nor a scenario"
                  : "and " + (unused.size() - 1) + " more files are neither tables nor scenarios",
              "Not used.",
              unused.size() == 1
                  ? "leave it out, if nothing is missed."
                  : "leave them out, if nothing is missed: "
                      + named
                      + (unused.size() > MOST_NAMED ? ", …." : ".")));
    }
    return issues.list();
  }

  /** Does something with a file that was sent. */
  private interface FileUse {
    void with(Path file) throws IOException;
  }

  private static void kept(InputStream in, FileUse use) throws IOException {
    Path file = Files.createTempFile("linewright-", ".upload");
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      use.with(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void unzip(String name, Path file) throws IOException {
    try (Archive archive = Archive.open(file, allowance, Refused.Kind.BROKEN_ARCHIVE, mostFiles)) {
      List<? extends ZipEntry> entries = archive.entries();
      if (entries.isEmpty()) {
        throw new Refused(
            Refused.Kind.BROKEN_ARCHIVE, "the archive " + name + " is empty or is none");
      }
      for (ZipEntry entry : entries) {
        safe(entry.getName());
      }
      for (ZipEntry entry : entries) {
        try (InputStream in = archive.read(entry)) {
          if (!isHidden(entry.getName()) && !place(entry.getName(), in)) {
            unused.add(entry.getName());
          }
        }
      }
    }
  }

  /** Files that a system puts into archives on its own, and pages for people. */
  private static boolean isHidden(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return ("/" + path).contains("/.")
        || path.startsWith("__MACOSX/")
        || last.endsWith(".md")
        || last.startsWith("readme");
  }

  /** Puts a file where it belongs; false when it belongs nowhere. */
  private boolean place(String path, InputStream in) throws IOException {
    String[] steps = path.split("/", -1);
    String last = steps[steps.length - 1];
    FileName file = FileName.of(last);
    Optional<String> target = target(steps, file);
    if (target.isPresent()) {
      if (claim(target.get(), path)) {
        tellSpelling(path, last, target.get());
        copy(in, path(target.get()));
      }
      return true;
    }
    if (!file.isCsv() && !file.isSpreadsheet() && !file.namesTable()) {
      return false;
    }
    // told with the folder, as it is told of a folder that was not sent
    if (last.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      return false;
    }
    Path other = path(last);
    if (Files.exists(other)) {
      return false;
    }
    copy(file.isCsv() ? in : InputStream.nullInputStream(), other);
    return true;
  }

  private static Optional<String> target(String[] steps, FileName file) {
    if (file.isSettings()) {
      return Optional.of(SETTINGS);
    }
    Optional<String> table = file.table().map(TableSpec::fileName);
    if (table.isPresent() || steps.length < 2) {
      return table;
    }
    String last = steps[steps.length - 1];
    boolean scenario = FileName.of(steps[steps.length - 2]).stem().equals("scenarios");
    int dot = last.lastIndexOf('.');
    boolean yaml = dot > 0 && List.of("yaml", "yml").contains(file.ending());
    return scenario && yaml && ScenarioFile.isName(last.substring(0, dot).strip())
        ? Optional.of("scenarios/" + last.substring(0, dot).strip() + ".yaml")
        : Optional.empty();
  }

  /** False when something else has been put there, which is told. */
  private boolean claim(String target, String source) {
    String earlier = placed.putIfAbsent(target, source);
    if (earlier == null) {
      return true;
    }
    issues.add(
        issue(
            IssueCode.TABLE_TWICE,
            Severity.REJECTED,
            target,
            "is there twice: as " + earlier + " and as " + source,
            "Nothing was imported.",
            "send one of them."));
    return false;
  }

  private void tellSpelling(String path, String last, String target) {
    String name = target.substring(target.lastIndexOf('/') + 1);
    if (!last.equals(name)) {
      issues.add(
          issue(
              IssueCode.OTHER_SPELLING,
              Severity.WARNING,
              path,
              "is " + name + " in another spelling",
              "Read as " + name + ".",
              "nothing need be done; " + name + " is its name in the format."));
    }
  }

  static InputIssue issue(
      IssueCode code, Severity severity, String file, String problem, String done, String fix) {
    return new InputIssue(code, severity, file, 0, "", "", problem, done, fix);
  }

  private void copy(InputStream in, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.copy(in, file);
  }

  private Path path(String name) throws Refused {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException fault) {
      throw new Refused(
          Refused.Kind.UNSAFE_PATH, "\"" + name + "\" cannot be the name of a file here");
    }
  }

  /** The name, when it does not lead out of the folder. */
  private static String safe(String name) throws Refused {
    boolean leadsOut =
        name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.chars().anyMatch(Character::isISOControl)
            || name.contains(":")
            || ("/" + name + "/").contains("/../");
    if (leadsOut) {
      throw new Refused(
          Refused.Kind.UNSAFE_PATH,
          "\"" + name.replaceAll("\\p{Cntrl}", "?") + "\" leads out of the plant folder");
    }
    return name;
  }
}
