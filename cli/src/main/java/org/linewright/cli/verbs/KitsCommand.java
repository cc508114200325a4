package org.linewright.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.linewright.answers.KitsView;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.World;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Asks which kits can be finished and what would free the rest. */
@Command(
    name = "kits",
    mixinStandardHelpOptions = true,
    header = "Which kits can be finished, and what would free the rest?",
    description = {
      "Kits clear to build now and later; the stuck ones by what they lack; the best part transfers"
          + " under the plant's rule and who owes whom; for each part, what its next pieces free.",
      "",
      "Tables: cohorts (CSV by default), variants, steps, ledger, fits, debts, release."
    },
    footer = {
      "  linewright kits plant",
      "  linewright kits plant --scenario SC2 -o csv --show ledger > ledger.csv",
      "  linewright kits plant --scenario SC2 -o json",
    })
public final class KitsCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private PlantArguments plant;
  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    World world = new Worlds(terminal, stopwatch).read(plant);
    AnswerWriter.of(terminal, output)
        .write(new KitsView(world.plant(), world.kits(), world.wouldFree()).answer());
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }
}
