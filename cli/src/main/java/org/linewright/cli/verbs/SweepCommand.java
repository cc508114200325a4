package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.stress.SweepView;
import org.linewright.cli.options.ModeOption;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.SparkOptions;
import org.linewright.cli.options.StressOptions;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Puts many worlds to the test, on Apache Spark. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    header = "How does the loss change with buffers, rates and approvals? On many machines.",
    description = {
      "Runs the stress test in every world of a grid on Apache Spark: on this machine, or on a"
          + " cluster. The totals are those of stress, to the last bit, also when a worker is lost"
          + " on the way.",
      "",
      "The first use builds the module; it needs about 200 MB of libraries.",
      "",
      "Table: worlds."
    },
    footer = {
      "  linewright sweep plant --grid grid.yaml",
      "  linewright sweep plant --grid grid.yaml -n 10000 --spark spark://host:7077 --parquet"
          + " result",
    })
public final class SweepCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private PlantArguments plant;
  @Mixin private StressOptions options;
  @Mixin private ModeOption mode;

  @Option(
      names = "--grid",
      paramLabel = "FILE",
      description =
          "The worlds: every combination of the values in a YAML file. Without it there is one.")
  private @Nullable Path grid;

  @Mixin private SparkOptions spark;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    List<String> words = new ArrayList<>(plant.world().words());
    words.addAll(options.words());
    words.addAll(List.of("--mode", mode.or(Mode.BEST).code()));
    words.addAll(spark.words());
    if (grid != null) {
      words.addAll(List.of("--grid", grid.toString()));
    }
    AnswerWriter.of(parent.terminal(), output)
        .write(new SweepView(new SparkProcess().run(words)).view());
    return ExitCodes.DONE;
  }
}
