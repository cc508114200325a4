package org.linewright.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.linewright.answers.CheckView;
import org.linewright.answers.format.Stopwatch;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.files.PlantReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Tells what is wrong with a plant folder. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "What is wrong with the tables?",
    description =
        "Every issue on a line of its own: code, file and row, what is wrong, how to mend it. Exit"
            + " code 3 when something is rejected. Without a scenario, what is wrong with those of"
            + " the folder is told as warnings. Text also into a pipe; ask for csv or json. Tables:"
            + " issues, tables.",
    footer = {
      "  linewright check plant",
      "  linewright check plant --scenario SC2",
      "  linewright check plant -o csv > issues.csv"
    })
public final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private PlantArguments plant;
  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    AskedWorld asked = plant.world();
    PlantReading reading = asked.checked();
    stopwatch.lap("load");
    CheckView view = new CheckView(asked.folder().toString(), reading);
    AnswerWriter.ofText(terminal, output).write(view.answer());
    timing.tell(terminal, stopwatch);
    return reading.isRejected() ? ExitCodes.REJECTED : ExitCodes.DONE;
  }
}
