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
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.scenario.ScenarioReading;

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
   * Reads the plant of a folder as far as it can be read.
   *
   * @throws IOException when the disk fails; a missing or broken file is an issue instead
   */
  public static FolderParts readParts(Path folder) throws IOException {
    return FolderReader.parts(folder);
  }

  /**
   * Tells which files of a folder are written in another way, stand there twice or are used in no
   * table, and takes the unused ones out, so that the folder can be filled up.
   *
   * @param folder that nobody else uses
   */
  public static void tellFiles(Path folder, IssueLog issues) throws IOException {
    FolderFiles files = FolderFiles.of(folder, issues);
    files.tell();
    files.deleteOthers();
  }

  /**
   * The file of a folder that is read as a table or as the settings, whatever its spelling.
   *
   * @param fileName as the format has it, e.g. {@code orders.csv}
   */
  public static Optional<Path> findFile(Path folder, String fileName) throws IOException {
    return FolderFiles.of(folder, new IssueLog()).find(fileName).map(folder::resolve);
  }

  /**
   * What is wrong with the scenarios of a folder, as warnings: the plant itself can be asked.
   *
   * @param plant of the folder
   */
  public static List<InputIssue> checkScenarios(Path folder, Plant plant) throws IOException {
    List<InputIssue> issues = new ArrayList<>();
    for (String name : ScenarioFile.list(folder)) {
      ScenarioReading reading = ScenarioFile.read(folder, name);
      issues.addAll(reading.issues());
      reading
          .scenario()
          .ifPresent(scenario -> issues.addAll(Scenarios.apply(plant, scenario).issues()));
    }
    return issues.stream().distinct().map(PlantFolder::ofScenario).toList();
  }

  private static InputIssue ofScenario(InputIssue issue) {
    return !issue.isRejected()
        ? issue
        : new InputIssue(
            issue.code(),
            InputIssue.Severity.WARNING,
            issue.file(),
            issue.row(),
            issue.column(),
            issue.value(),
            issue.problem(),
            issue.code() == IssueCode.WRONG_ENCODING
                ? "Scenario not used."
                : "Kept; no question is answered in this scenario.",
            issue.fix());
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
