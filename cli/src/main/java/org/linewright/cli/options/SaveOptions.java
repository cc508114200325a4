package org.linewright.cli.options;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.why.Remedy;
import org.linewright.files.scenario.ScenarioFile;
import picocli.CommandLine.Option;

/** Keeps a change that helps as a scenario of the plant folder. */
public final class SaveOptions {
  @Option(
      names = "--save",
      paramLabel = "NAME",
      description =
          "Keep the change that helps as FOLDER/scenarios/NAME.yaml, on top of the scenario and the"
              + " edits that were asked about. It must not be there yet.")
  private @Nullable String name;

  @Option(
      names = "--remedy",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which change, as they stand under \"Would help\": the first by default.")
  private int number = 1;

  /**
   * Looks at the name before anything is planned.
   *
   * @throws Failure when it cannot be a file's name, or is taken
   */
  public void check(PlantArguments plant) throws IOException {
    if (name == null) {
      return;
    }
    if (!ScenarioFile.isName(name)) {
      throw wrong("--save: \"" + name + "\" cannot be a file's name", "letters, digits, - and _");
    }
    if (ScenarioFile.list(plant.folder()).contains(name)) {
      throw wrong("--save: there is a scenario \"" + name + "\" already", "another name");
    }
  }

  /**
   * Writes the scenario when one was asked for, and says so.
   *
   * @throws Failure when there is no such change
   */
  public void save(AskedWorld asked, List<Remedy> remedies, Terminal terminal) throws IOException {
    if (name == null) {
      return;
    }
    if (number < 1 || number > remedies.size()) {
      String some = remedies.isEmpty() ? "nothing helps" : "1 to " + remedies.size();
      throw new Failure(
          ExitCodes.WRONG_USAGE, "--remedy: there is no " + number + "\nThere are: " + some + ".");
    }
    Remedy remedy = remedies.get(number - 1);
    Scenario scenario = asked.with(name, remedy.change(), remedy.edits());
    ScenarioFile.write(asked.folder(), name, scenario);
    terminal.err().println("Kept as scenario " + name + ": " + remedy.change());
  }

  private static Failure wrong(String what, String instead) {
    return new Failure(ExitCodes.WRONG_USAGE, what + "\nMaybe use " + instead + ".");
  }
}
