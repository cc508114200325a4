package org.linewright.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.check.Unread;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TableReader;
import org.linewright.files.text.TextEncoding;

/** Reads one plant folder, once. */
final class FolderReader {
  private static final String FILE_SKIPPED = "File skipped.";

  private final Path folder;
  private final FolderFiles files;
  private final IssueLog issues = new IssueLog();
  private final Set<String> unreadTables = new HashSet<>();
  private final Map<String, Set<String>> rejectedNames = new HashMap<>();

  private FolderReader(Path folder) throws IOException {
    this.folder = folder;
    this.files = FolderFiles.of(folder, issues);
  }

  /** Reads a folder. */
  static PlantReading read(Path folder) throws IOException {
    return new FolderReader(folder).read();
  }

  private PlantReading read() throws IOException {
    Optional<PlantSettings> settings = readSettings();
    Plant plant = Plant.of(settings.orElse(PlantSettings.of("", LocalDate.EPOCH, LocalDate.EPOCH)));
    for (TableSpec<?> spec : PlantTables.all()) {
      plant = readTable(plant, spec);
    }
    files.tell();
    Unread unread = new Unread(settings.isEmpty(), unreadTables, rejectedNames);
    PlantCheck.check(plant, unread).forEach(issues::add);
    return PlantReading.of(plant, issues.list());
  }

  private Optional<PlantSettings> readSettings() throws IOException {
    if (files.isTwice(SettingsFile.NAME)) {
      return Optional.empty();
    }
    Optional<String> name = files.find(SettingsFile.NAME);
    if (name.isEmpty()) {
      tellFile(
          IssueCode.MISSING_FILE,
          SettingsFile.NAME,
          0,
          Files.isDirectory(folder) ? "is missing" : "is missing: there is no such folder",
          "Nothing can be planned.",
          "run linewright init FOLDER for a template.");
      return Optional.empty();
    }
    return SettingsFile.read(folder.resolve(name.get()), folderName(), issues);
  }

  private String folderName() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "plant" : name.toString();
  }

  private <T extends Record> Plant readTable(Plant plant, TableSpec<T> spec) throws IOException {
    if (files.isTwice(spec.fileName())) {
      unreadTables.add(spec.name());
      return plant;
    }
    Optional<String> found = files.find(spec.fileName());
    if (found.isEmpty()) {
      if (PlantTables.required().contains(spec)) {
        unreadTables.add(spec.name());
        tellFile(
            IssueCode.MISSING_FILE,
            spec.fileName(),
            0,
            "is missing",
            "Nothing can be planned.",
            "add the table: " + spec.doc());
      }
      return plant;
    }
    String name = found.get();
    Path file = folder.resolve(name);
    TextEncoding encoding = TextEncoding.of(file);
    if (encoding.isUnknown()) {
      int line = encoding.line().getAsInt();
      String problem = encoding.problem();
      tellFile(IssueCode.WRONG_ENCODING, name, line, problem, FILE_SKIPPED, TextEncoding.FIX);
      unreadTables.add(spec.name());
      return plant;
    }
    TableReader<T> reader = new TableReader<>(spec, name, issues);
    OptionalInt unbalanced = CsvRows.stream(file, encoding, reader);
    unbalanced.ifPresent(line -> tellUnbalanced(name, line));
    if (unbalanced.isEmpty() && reader.isEmpty()) {
      tellFile(
          IssueCode.EMPTY_FILE,
          name,
          0,
          "has no header",
          FILE_SKIPPED,
          "write the column names into the first line, or delete the file.");
    }
    if (unbalanced.isPresent() || !reader.isReadable()) {
      unreadTables.add(spec.name());
    }
    rejectedNames.put(spec.name(), reader.rejectedNames());
    return plant.with(reader.table());
  }

  private void tellUnbalanced(String name, int line) {
    tellFile(
        IssueCode.UNBALANCED_QUOTES,
        name,
        line,
        "opens a double quote that is not closed",
        "This row and all below it skipped.",
        "close the quote; a quote inside a quoted cell is written twice.");
  }

  private void tellFile(
      IssueCode code, String file, int line, String problem, String done, String fix) {
    issues.add(new InputIssue(code, Severity.REJECTED, file, line, "", "", problem, done, fix));
  }
}
