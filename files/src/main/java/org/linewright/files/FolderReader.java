package org.linewright.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.check.Unread;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableSpec;

/**
 * Reads one plant folder, once. Tables are read beside each other and put together in the sequence
 * of the format, so that nobody sees which was read first.
 */
final class FolderReader {
  private final Path folder;
  private final FolderFiles files;
  private final IssueLog issues = new IssueLog();

  private FolderReader(Path folder) throws IOException {
    this.folder = folder;
    this.files = FolderFiles.of(folder, issues);
  }

  /** Reads a folder. */
  static PlantReading read(Path folder) throws IOException {
    return new FolderReader(folder).read();
  }

  private PlantReading read() throws IOException {
    FolderParts parts = parts();
    PlantCheck.check(parts.plant(), parts.unread()).forEach(issues::add);
    return PlantReading.of(parts.plant(), issues.list());
  }

  /** Reads a folder as far as it can be read. */
  static FolderParts parts(Path folder) throws IOException {
    return new FolderReader(folder).parts();
  }

  private FolderParts parts() throws IOException {
    Optional<PlantSettings> settings = readSettings();
    Plant plant = Plant.of(settings.orElse(PlantSettings.of("", LocalDate.EPOCH, LocalDate.EPOCH)));
    Set<String> unread = new HashSet<>();
    Map<String, Set<String>> rejectedNames = new HashMap<>();
    for (FolderTable table : tables()) {
      issues.addAll(table.issues());
      if (table.isUnread()) {
        unread.add(table.spec().name());
      }
      if (table.rows().isPresent()) {
        rejectedNames.put(table.spec().name(), table.rejectedNames());
        plant = plant.with(table.rows().get());
      }
    }
    files.tell();
    Unread lost = new Unread(settings.isEmpty(), unread, rejectedNames);
    return new FolderParts(plant, lost, issues.list());
  }

  private Optional<PlantSettings> readSettings() throws IOException {
    if (files.isTwice(SettingsFile.NAME)) {
      return Optional.empty();
    }
    Optional<String> name = files.find(SettingsFile.NAME);
    if (name.isEmpty()) {
      issues.add(
          FolderTable.missing(
              SettingsFile.NAME,
              Files.isDirectory(folder) ? "is missing" : "is missing: there is no such folder",
              "run linewright init FOLDER for a template."));
      return Optional.empty();
    }
    return SettingsFile.read(folder.resolve(name.get()), folderName(), issues);
  }

  private String folderName() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "plant" : name.toString();
  }

  private List<FolderTable> tables() throws IOException {
    try {
      return PlantTables.all().parallelStream().map(this::table).toList();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private FolderTable table(TableSpec<?> spec) {
    try {
      return FolderTable.read(folder, files, spec);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
