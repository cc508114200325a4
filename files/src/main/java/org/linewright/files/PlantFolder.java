package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Scenarios;
import org.linewright.core.table.InputIssue;

/**
 * A plant as a folder of CSV tables with a {@code plant.yaml}, format 1.
 *
 * <p>Reading collects every issue of every file and checks the whole afterwards with {@code
 * PlantCheck}. Speed: about a million order rows a second or two, one row in memory at a time
 * beside the plant itself.
 */
public final class PlantFolder {

  private PlantFolder() {}

  /**
   * Reads the plant of a folder.
   *
   * @throws IOException when the disk fails; a missing or broken file is an issue instead
   */
  public static PlantReading read(Path folder) throws IOException {
    return FolderReader.read(folder);
  }

  /**
   * Reads the plant of a folder and applies one of its scenarios.
   *
   * @param scenario its file name without {@code .yaml}
   * @return the changed plant; the issues of the folder, then those of the scenario
   * @throws IOException when the disk fails; a missing or broken file is an issue instead
   */
  public static PlantReading read(Path folder, String scenario) throws IOException {
    return apply(read(folder), ScenarioFile.read(folder, scenario));
  }

  /**
   * Applies a scenario to a plant that was read.
   *
   * @return the changed plant; the issues of the folder, then those of the scenario
   */
  public static PlantReading apply(PlantReading reading, ScenarioReading edits) {
    List<InputIssue> issues = new ArrayList<>(reading.issues());
    issues.addAll(edits.issues());
    if (reading.plant().isEmpty() || edits.scenario().isEmpty()) {
      return new PlantReading(Optional.empty(), issues);
    }
    Applied applied = Scenarios.apply(reading.plant().get(), edits.scenario().get());
    issues.addAll(applied.issues());
    return new PlantReading(applied.plant(), issues);
  }

  /**
   * Writes a plant into a new folder: all of it or nothing. Tables that are not present are not
   * written.
   *
   * @param folder must not exist or must be empty
   * @throws java.nio.file.DirectoryNotEmptyException when the folder holds files already
   * @throws IOException when the disk fails; nothing is left behind then
   */
  public static void write(Plant plant, Path folder) throws IOException {
    NewFolder.fill(folder, filling -> FolderWriter.write(plant, filling));
  }
}
