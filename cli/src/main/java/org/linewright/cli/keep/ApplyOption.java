package org.linewright.cli.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.KeptAsScenario;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.files.scenario.EditText;
import org.linewright.files.scenario.ScenarioFile;
import picocli.CommandLine.Option;

/** Whether what was found is kept as a scenario of the plant folder. */
public final class ApplyOption {
  @Option(
      names = "--apply",
      paramLabel = "NAME",
      description =
          "Keep it as a scenario of the folder, so that other questions can be asked of it.")
  private @Nullable String name;

  /**
   * Looks at the name before anything is worked out.
   *
   * @throws Failure when it cannot be a file's name, or is taken
   */
  public void check(Path folder) throws IOException {
    String wanted = name;
    if (wanted == null) {
      return;
    }
    if (!ScenarioFile.isName(wanted)) {
      throw wrong(
          "--apply: \"" + wanted + "\" cannot be a file's name", "letters, digits, - and _");
    }
    if (ScenarioFile.list(folder).contains(wanted)) {
      throw wrong("--apply: there is a scenario \"" + wanted + "\" already", "another name");
    }
  }

  /** Writes the scenario when one was asked for, and says so. */
  public void save(AskedWorld asked, KeptAsScenario found, Terminal terminal) throws IOException {
    String wanted = name;
    if (wanted == null) {
      return;
    }
    List<Edit> edits =
        EditText.read(found.edits(), Optional.empty()).scenario().orElseThrow().edits();
    Scenario scenario = asked.with(wanted, found.note(), edits);
    ScenarioFile.write(asked.folder(), wanted, scenario);
    terminal.err().println("Kept as scenario " + wanted + ": " + found.note());
  }

  private static Failure wrong(String what, String instead) {
    return new Failure(ExitCodes.WRONG_USAGE, what + "\nMaybe use " + instead + ".");
  }
}
