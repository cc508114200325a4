package org.linewright.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.questions.AskFacilities.FacilitiesReply;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plant.programme.Baseline;
import org.linewright.files.BaselineFile;
import org.linewright.files.scenario.ScenarioFile;
import picocli.CommandLine.Option;

/** Keeps the schedule of the facilities under a name. */
public final class KeepBaseline implements Keeping {
  @Option(
      names = "--keep-baseline",
      paramLabel = "NAME",
      description =
          "Keep this schedule under a name, in FOLDER/baselines.csv, to set later ones beside it"
              + " with --baseline. The name must not be there yet; what is kept is never changed.")
  private @Nullable String name;

  @Override
  public void check(Path folder) throws IOException {
    if (name == null) {
      return;
    }
    if (!ScenarioFile.isName(name)) {
      throw wrong("--keep-baseline: \"" + name + "\" is no name", "letters, digits, - and _");
    }
    if (BaselineFile.names(folder).contains(name)) {
      throw wrong("--keep-baseline: there is a baseline \"" + name + "\" already", "another name");
    }
  }

  @Override
  public void keep(Path folder, Record found, Terminal terminal) throws IOException {
    String called = name;
    if (called == null || !(found instanceof FacilitiesReply reply) || !reply.scheduled()) {
      return;
    }
    BaselineFile.keep(
        folder,
        reply.activities().stream()
            .map(
                row -> new Baseline(called, row.activity(), row.start(), row.lastDay(), row.cost()))
            .toList());
    terminal
        .err()
        .println("Kept as baseline " + called + ", " + reply.activities().size() + " activities.");
  }

  private static Failure wrong(String what, String instead) {
    return new Failure(ExitCodes.WRONG_USAGE, what + "\nMaybe use " + instead + ".");
  }
}
