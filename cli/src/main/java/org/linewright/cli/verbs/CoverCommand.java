package org.linewright.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.linewright.answers.CoverView;
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

/** Asks how long the plant lasts. */
@Command(
    name = "cover",
    mixinStandardHelpOptions = true,
    header = "How long do we last, and when do the contracts end?",
    description = {
      "Days of cover and run-out date of every part; stop date of every variant, line, contract and"
          + " of the plant, living on what is on hand and announced.",
      "",
      "Tables: parts (CSV by default), variants, lines, contracts."
    },
    footer = {
      "  linewright cover plant",
      "  linewright cover plant --scenario SC2",
      "  linewright cover plant -o csv --show variants > variants.csv",
      "  linewright cover plant -o xlsx --out cover.xlsx"
    })
public final class CoverCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private PlantArguments plant;
  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    World world = new Worlds(terminal, stopwatch).read(plant);
    AnswerWriter.of(terminal, output).write(new CoverView(world.plant(), world.cover()).view());
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }
}
