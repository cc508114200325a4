package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.BalanceView;
import org.linewright.answers.BalanceView.Goal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.World;
import org.linewright.cli.options.BalanceOptions;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.PublicInstance;
import org.linewright.cli.options.SecondsConverter;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.balance.BalanceEffort;
import org.linewright.core.balance.BalanceQuestion;
import org.linewright.core.balance.BalanceRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks which station does what. */
@Command(
    name = "balance",
    mixinStandardHelpOptions = true,
    header = "Which station does what, for the new model?",
    description = {
      "The fewest stations of a line for a takt, or with --stations the shortest takt; zones and"
          + " links hold; how few stations there can be at least, and why; loads made alike.",
      "The takt: --takt, or a shift of 8 hours times the line's nominal shifts over the highest"
          + " rate of the variant in line_rates.",
      "",
      "Tables: stations (CSV by default), tasks, needs. With --alb or --in2 it reads a public"
          + " instance and prints STATIONS BOUND, or TAKT BOUND with --stations, then the station"
          + " of each task."
    },
    footer = {
      "  linewright balance plant --line B1 --variant KAIYI-E5",
      "  linewright balance plant --line B1 --variant KAIYI-E5 --stations 14",
      "  linewright balance plant --line B1 --mix",
      "  linewright balance plant --line B1 --variant KAIYI-E5 -o csv --show tasks > today.csv",
      "  linewright balance plant --line B1 --variant KAIYI-E5 --takt 190 --keep today.csv",
      "  linewright balance --in2 BUXEY.IN2 --cycle 47",
    })
public final class BalanceCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "The plant folder.")
  private @Nullable Path folder;

  @ArgGroup(exclusive = false)
  private @Nullable PublicInstance instance;

  @Mixin private BalanceOptions options;

  @Option(
      names = "--stations",
      paramLabel = "N",
      description = "The shortest takt for at most N stations; with --takt: use at most N.")
  private int stations;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      converter = SecondsConverter.class,
      description = "Search for so long at most. Default: ${DEFAULT-VALUE}.")
  private double timeLimitSeconds = 20;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Search so many steps at most: the same answer on any machine.")
  private long steps = Long.MAX_VALUE;

  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    if (stations < 0 || timeLimitSeconds <= 0 || steps <= 0) {
      throw new ParameterException(
          spec.commandLine(), "--stations, --time-limit and --steps must be above 0");
    }
    BalanceEffort effort =
        new BalanceEffort(steps, timeLimitSeconds, BalanceEffort.seconds(1).bytes());
    PublicInstance file = instance;
    if (file != null) {
      return file.answer(terminal, output, stations, effort);
    }
    if (folder == null) {
      throw new ParameterException(
          spec.commandLine(), "name a plant folder, or a file with --alb or --in2");
    }
    Stopwatch stopwatch = new Stopwatch();
    World world =
        new Worlds(terminal, stopwatch).read(options.world(PlantArguments.existing(folder)));
    LineToBalance asked = new LineToBalance(world, terminal, options);
    BalanceRequest request = asked.request(stations, effort);
    BalanceView view =
        new BalanceView(
            BalanceQuestion.answer(world.plant(), request), goal(request), asked.taktFrom(request));
    stopwatch.lap("balance");
    AnswerWriter.of(terminal, output).write(view.view());
    timing.tell(terminal, stopwatch);
    return view.answer().isBalanced() ? ExitCodes.DONE : ExitCodes.LIMIT_HIT;
  }

  private static Goal goal(BalanceRequest request) {
    if (!request.hasTakt()) {
      return Goal.SHORTEST_TAKT;
    }
    return request.rules().kept().isEmpty() ? Goal.FEWEST_STATIONS : Goal.FEWEST_MOVES;
  }
}
