package org.linewright.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.core.table.NearestName;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.upload.PlantSource;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The plant and the scenario that a question is about. */
public final class PlantArguments {
  @Parameters(paramLabel = "FOLDER", description = "The plant folder, or a workbook of it (.xlsx).")
  private Path folder;

  @Option(
      names = {"-s", "--scenario"},
      paramLabel = "NAME",
      description = "Ask in the world of FOLDER/scenarios/NAME.yaml.")
  private @Nullable String scenario;

  @Option(
      names = "--edit",
      paramLabel = "EDIT",
      description =
          "Change something first, on top of the scenario: 'set orders order=R1 quantity=7', 'add"
              + " stock part=HU quantity=40', 'remove orders contract=C7' or 'option"
              + " part_transfers=within_variant'. May be given several times.")
  private List<String> edits = List.of();

  /**
   * The folder.
   *
   * @throws Failure when there is none
   */
  Path folder() {
    return existing(folder);
  }

  /**
   * The same folder or workbook.
   *
   * @throws Failure when it does not exist
   */
  public static Path existing(Path folder) {
    if (!Files.isDirectory(folder) && !PlantSource.isWorkbook(folder)) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "there is no folder "
              + folder
              + "\nMaybe check the path, or make one: linewright init "
              + folder);
    }
    return folder;
  }

  /**
   * The world that is asked for.
   *
   * @throws Failure when the folder has no such scenario
   */
  public AskedWorld world() throws IOException {
    return world(folder, scenario, edits);
  }

  /**
   * A world in a folder.
   *
   * @throws Failure when there is no such folder or scenario
   */
  public static AskedWorld world(Path folder, @Nullable String scenario, List<String> edits)
      throws IOException {
    Path there = existing(folder);
    if (scenario != null) {
      checkName(there, scenario);
    }
    return new AskedWorld(there, Optional.ofNullable(scenario), edits);
  }

  /**
   * Checks that a folder has a scenario.
   *
   * @throws Failure when it has not
   */
  static void checkName(Path folder, String scenario) throws IOException {
    List<String> known = ScenarioFile.list(folder);
    if (!known.contains(scenario)) {
      String hint =
          known.isEmpty()
              ? "The folder has none: write scenarios/" + scenario + ".yaml."
              : NearestName.suggest(scenario, known).map(near -> "Maybe " + near + ". ").orElse("")
                  + "There are: "
                  + String.join(", ", known)
                  + ".";
      throw new Failure(ExitCodes.WRONG_USAGE, "unknown scenario \"" + scenario + "\"\n" + hint);
    }
  }
}
