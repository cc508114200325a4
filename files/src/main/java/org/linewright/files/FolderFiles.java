package org.linewright.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.OtherSpelling;
import org.linewright.core.table.TableSpec;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.FileName;
import org.linewright.files.text.Separator;
import org.linewright.files.text.TextEncoding;

/**
 * Which file of a plant folder holds which table. A file that might have been meant for a table is
 * told; when that table would be missed, the folder is rejected.
 */
final class FolderFiles {
  private static final String NOT_USED = "File not used.";
  private static final String SCENARIOS = ScenarioFile.FOLDER;

  private final Path folder;
  private final IssueLog issues;
  private final Map<String, List<String>> files = new HashMap<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> folders = new ArrayList<>();

  private FolderFiles(Path folder, IssueLog issues) {
    this.folder = folder;
    this.issues = issues;
  }

  /** Looks through a folder; one that is not there has no files. */
  static FolderFiles of(Path folder, IssueLog issues) throws IOException {
    FolderFiles all = new FolderFiles(folder, issues);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        for (Path entry : entries.sorted().toList()) {
          all.add(entry, String.valueOf(entry.getFileName()));
        }
      }
    }
    return all;
  }

  private void add(Path entry, String name) {
    FileName file = FileName.of(name);
    if (name.startsWith(".")) {
      return;
    }
    if (Files.isDirectory(entry)) {
      folders.add(name);
    } else if (file.isSettings()) {
      files.computeIfAbsent(SettingsFile.NAME, first -> new ArrayList<>()).add(name);
    } else if (file.table().isPresent()) {
      String table = file.table().get().fileName();
      files.computeIfAbsent(table, first -> new ArrayList<>()).add(name);
    } else {
      others.add(name);
    }
  }

  /** The name of the file that holds a table or the settings; empty when there is none, or two. */
  Optional<String> find(String fileName) {
    List<String> names = files.getOrDefault(fileName, List.of());
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** True when two files claim to be the same table, which {@link #tell} tells. */
  boolean isTwice(String fileName) {
    return files.getOrDefault(fileName, List.of()).size() > 1;
  }

  /** Tells what is written in another way, stands there twice, or is not used. */
  void tell() throws IOException {
    for (Map.Entry<String, List<String>> entry : files.entrySet()) {
      if (entry.getValue().size() > 1) {
        tellTwice(entry.getKey(), entry.getValue());
      } else if (!entry.getValue().get(0).equals(entry.getKey())) {
        tellSpelling(entry.getValue().get(0), entry.getKey());
      }
    }
    for (String name : others) {
      tellOther(name);
    }
    for (String name : folders) {
      tellFolder(name);
    }
  }

  /** Deletes the files that are no tables. */
  void deleteOthers() throws IOException {
    for (String name : others) {
      Files.delete(folder.resolve(name));
    }
  }

  private void tellTwice(String fileName, List<String> names) {
    tell(
        IssueCode.TABLE_TWICE,
        Severity.REJECTED,
        names.get(0),
        "is the same table as " + String.join(", ", names.subList(1, names.size())),
        "None of them used.",
        "keep one of them, as " + fileName + ".");
  }

  private void tellSpelling(String name, String fileName) {
    tell(
        IssueCode.OTHER_SPELLING,
        Severity.WARNING,
        name,
        "is " + fileName + " in another spelling",
        "Read as " + fileName + ".",
        "nothing need be done; " + fileName + " is its name in the format.");
  }

  private void tellOther(String name) throws IOException {
    FileName file = FileName.of(name);
    Optional<TableSpec<?>> nearest = file.nearest();
    boolean missed = nearest.filter(table -> !files.containsKey(table.fileName())).isPresent();
    if (file.isCsv()) {
      boolean lost = missed && holds(name, nearest.get());
      String fix =
          nearest
              .map(table -> "maybe " + table.fileName() + ".")
              .orElse("take it out of the folder if nothing else needs it.");
      tell(
          IssueCode.UNKNOWN_FILE,
          lost ? Severity.REJECTED : Severity.WARNING,
          name,
          lost
              ? "is not a table of the format, and " + nearest.get().fileName() + " is not there"
              : "is not a table of the format",
          NOT_USED,
          fix);
    } else if (file.isSpreadsheet() || file.namesTable()) {
      boolean lost = missed && file.namesTable();
      tell(
          IssueCode.UNKNOWN_FILE,
          lost ? Severity.REJECTED : Severity.WARNING,
          name,
          lost
              ? "is not read, and " + file.stem() + ".csv is not there"
              : "is not read: a folder holds CSV files",
          NOT_USED,
          nearest
              .map(table -> "save it as CSV UTF-8, " + table.fileName() + ".")
              .orElse("save its sheets as CSV UTF-8, or take it out of the folder."));
    }
  }

  /** True when the header of a file has every column that a table must have. */
  private boolean holds(String name, TableSpec<?> table) throws IOException {
    Path file = folder.resolve(name);
    TextEncoding encoding = TextEncoding.of(file);
    if (encoding.isUnknown()) {
      return false;
    }
    List<String> columns = new ArrayList<>();
    OptionalInt unbalanced =
        CsvRows.stream(
            file,
            encoding.charset(),
            Separator.of(file, encoding.charset(), table),
            (line, cells, count) -> {
              for (int i = 0; i < count; i++) {
                columns.add(OtherSpelling.plainName(cells[i]));
              }
              return false;
            });
    return unbalanced.isEmpty()
        && table.columns().stream()
            .filter(ColumnSpec::isNeeded)
            .map(ColumnSpec::name)
            .allMatch(columns::contains);
  }

  /** Folders are not looked into, but for the scenarios. */
  private void tellFolder(String name) throws IOException {
    if (name.equals(SCENARIOS)) {
      tellScenarios();
      return;
    }
    if (OtherSpelling.plainName(name).equals(SCENARIOS)) {
      tell(
          IssueCode.UNKNOWN_FILE,
          Severity.WARNING,
          name,
          "is not the folder of the scenarios, which is " + SCENARIOS,
          "Folder not used.",
          "rename it.");
      return;
    }
    try (Stream<Path> entries = Files.list(folder.resolve(name))) {
      for (Path entry : entries.sorted().toList()) {
        FileName file = FileName.of(String.valueOf(entry.getFileName()));
        String table = file.table().map(TableSpec::fileName).orElse("");
        if (!table.isEmpty() && !files.containsKey(table)) {
          tell(
              IssueCode.UNKNOWN_FILE,
              Severity.WARNING,
              name + "/" + entry.getFileName(),
              "lies in a folder of its own, and " + table + " is not there",
              NOT_USED,
              "put the tables beside plant.yaml.");
        }
      }
    }
  }

  private void tellScenarios() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve(SCENARIOS))) {
      for (Path entry : entries.sorted().toList()) {
        String name = String.valueOf(entry.getFileName());
        boolean ends = name.endsWith(ScenarioFile.ENDING);
        if (ends && !ScenarioFile.isName(ScenarioFile.nameOf(name))) {
          tell(
              IssueCode.BAD_NAME,
              Severity.WARNING,
              SCENARIOS + "/" + name,
              "cannot be the name of a scenario",
              NOT_USED,
              "letters, digits, blanks, _ . and -, at most 100 of them.");
        } else if (!name.startsWith(".") && !ends) {
          tell(
              IssueCode.UNKNOWN_FILE,
              Severity.WARNING,
              SCENARIOS + "/" + name,
              "is not a scenario, whose name ends in " + ScenarioFile.ENDING,
              NOT_USED,
              "NAME" + ScenarioFile.ENDING + ", or take it out of the folder.");
        }
      }
    }
  }

  private void tell(
      IssueCode code, Severity severity, String file, String problem, String done, String fix) {
    issues.add(new InputIssue(code, severity, file, 0, "", "", problem, done, fix));
  }
}
