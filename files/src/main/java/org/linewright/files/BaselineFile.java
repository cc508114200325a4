package org.linewright.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.programme.Baseline;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;

/** The schedules that a plant folder keeps, in table baselines. What stands there stays. */
public final class BaselineFile {
  private BaselineFile() {}

  /** Names of the schedules that are kept already, in the order of the table. */
  public static List<String> names(Path folder) throws IOException {
    return read(folder, new IssueLog()).stream().map(Baseline::baseline).distinct().toList();
  }

  /**
   * Adds a schedule behind those that are kept: all of it or nothing.
   *
   * @param rows all of one name
   * @throws IllegalArgumentException when the name is taken
   */
  public static void keep(Path folder, List<Baseline> rows) throws IOException {
    IssueLog log = new IssueLog();
    List<Baseline> all = new ArrayList<>(read(folder, log));
    if (log.list().stream().anyMatch(InputIssue::isRejected)) {
      throw new IllegalArgumentException(
          "table baselines cannot be read: " + log.list().get(0) + "\nMaybe ask check first.");
    }
    for (Baseline row : all) {
      if (!rows.isEmpty() && row.baseline().equals(rows.get(0).baseline())) {
        throw new IllegalArgumentException(
            "there is a baseline " + row.baseline() + "\nMaybe use another name.");
      }
    }
    all.addAll(rows);
    Path file =
        PlantFolder.findFile(folder, PlantTables.BASELINES.fileName())
            .orElse(folder.resolve(PlantTables.BASELINES.fileName()));
    Path work = Files.createTempFile(folder, ".baselines-", ".tmp");
    try {
      FolderWriter.write(Table.of(PlantTables.BASELINES, all), work);
      Files.move(work, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(work);
    }
  }

  private static List<Baseline> read(Path folder, IssueLog log) throws IOException {
    Path file = PlantFolder.findFile(folder, PlantTables.BASELINES.fileName()).orElse(null);
    return file == null ? List.of() : TableFile.read(file, PlantTables.BASELINES, log).rows();
  }
}
