package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.BuffersView;
import org.linewright.answers.format.Stopwatch;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.buffers.BuffersAnswer;
import org.linewright.core.buffers.BuffersQuestion;
import org.linewright.core.buffers.SupplyTree;
import org.linewright.files.BufferFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks how much to hold, and where. */
@Command(
    name = "buffers",
    mixinStandardHelpOptions = true,
    header = "How much should we hold, and where?",
    description = {
      "Over a supply network: at which stages safety stock lies so that every promise to customers"
          + " is kept and the least money is tied up; how much it is, and what it costs a year. It"
          + " guards against varying demand. How long a source may stay away is the question of"
          + " margin and stress.",
      "",
      "Table: stages (CSV by default).",
    },
    footer = {
      "  linewright buffers --network network",
      "  linewright buffers --network network --holding-rate 0.3 -o csv > buffers.csv",
    })
public final class BuffersCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "A plant folder: not answered yet, see --network.")
  private @Nullable Path plant;

  @Option(
      names = "--network",
      paramLabel = "DIR",
      description = "The network: a folder with stages.csv and arcs.csv.")
  private @Nullable Path network;

  @Option(
      names = "--holding-rate",
      paramLabel = "SHARE",
      description =
          "What holding costs a year, as a share of the value held. It does not change where stock"
              + " lies. Default: ${DEFAULT-VALUE}.")
  private double holdingRate = 0.25;

  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    if (plant != null) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "buffers answers supply networks only, no plant folders yet"
              + "\nMaybe --network DIR; for the days that a plant's parts last: linewright cover "
              + plant);
    }
    if (network == null || !(holdingRate >= 0)) {
      throw new Failure(ExitCodes.WRONG_USAGE, "give --network, and a --holding-rate of 0 or more");
    }
    BuffersAnswer answer = BuffersQuestion.answer(tree(network, terminal));
    stopwatch.lap("buffers");
    AnswerWriter.of(terminal, output).write(new BuffersView(answer, holdingRate).view());
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }

  private static SupplyTree tree(Path folder, Terminal terminal) throws IOException {
    BufferFolder.Reading reading = BufferFolder.read(PlantArguments.existing(folder));
    reading.issues().forEach(issue -> terminal.say(issue.toString()));
    return reading
        .tree()
        .orElseThrow(() -> new Failure(ExitCodes.REJECTED, "the network is rejected"));
  }
}
