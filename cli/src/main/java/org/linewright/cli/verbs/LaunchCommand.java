package org.linewright.cli.verbs;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.LaunchView;
import org.linewright.answers.RetoolView;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.PlannedBy;
import org.linewright.cli.options.LineDaysConverter;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.RangeConverter;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.launch.LaunchAnswer;
import org.linewright.core.launch.LaunchQuestion;
import org.linewright.core.launch.PlannedOutput;
import org.linewright.core.launch.RetoolAnswer;
import org.linewright.core.launch.RetoolWish;
import org.linewright.core.plant.line.Line;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks how a launch goes, and when a line can be re-tooled. */
@Command(
    name = "launch",
    mixinStandardHelpOptions = true,
    header = "How fast does the new brand ramp, and when do we re-tool?",
    description = {
      "Fits ramp curves to what was built (actuals), sets plan against outcome week by week, and"
          + " plans again with the fitted ramps: what they mean for the orders.",
      "",
      "With --retool it seeks the window in which a stop of a line costs least. Events"
          + " RETOOLING… of the line are taken out first and compared.",
      "",
      "Tables: launches (CSV by default), milestones, curves, weeks, orders, edits; with --retool:"
          + " windows, edits."
    },
    footer = {
      "  linewright launch plant",
      "  linewright launch plant --show weeks",
      "  linewright launch plant --against result     result was written by plan --out",
      "  linewright launch plant --retool A1:37 --between 2022-09-01..2023-03-31",
    })
public final class LaunchCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private PlantArguments plant;
  @Mixin private PlanOptions plans;

  @Option(
      names = "--against",
      paramLabel = "PLAN",
      description =
          "What the outcome is measured against: ramps (table ramps, default), plan (the plan of"
              + " --plan, or that made for the question), or a folder that plan --out wrote.")
  private String against = PlannedBy.RAMPS;

  @ArgGroup(exclusive = false)
  private @Nullable Retool retool;

  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  /** The window asked for. */
  static final class Retool {
    @Option(
        names = "--retool",
        required = true,
        paramLabel = "LINE:DAYS",
        converter = LineDaysConverter.class,
        description = "Seek the cheapest window of so many working days for a stop of the line.")
    LineDaysConverter.LineDays stop = new LineDaysConverter.LineDays("", 1);

    @Option(
        names = "--between",
        paramLabel = "FROM..TO",
        converter = RangeConverter.class,
        description = "Only windows inside these days. Default: the horizon.")
    RangeConverter.@Nullable DayRange between;

    @Option(
        names = "--most-plans",
        paramLabel = "N",
        description = "Make at most about N plans to find it. Default: ${DEFAULT-VALUE}.")
    int mostPlans = RetoolWish.PLANS;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    World world = new Worlds(terminal, stopwatch).read(plant);
    Answer answer = retool == null ? launches(world, terminal) : windows(world, retool);
    stopwatch.lap("launch");
    AnswerWriter.of(terminal, output).write(answer);
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }

  private Answer launches(World world, Terminal terminal) throws IOException {
    AskedPlan plan = plans.of(world, plant.world());
    PlannedOutput planned = new PlannedBy(world, plan.plan(), terminal).read(against);
    LaunchAnswer answer = LaunchQuestion.answer(world.plant(), plan.plan(), planned);
    return new LaunchView(world.plant(), answer).view().about(plan);
  }

  private Answer windows(World world, Retool asked) throws IOException {
    List<String> lines = world.plant().lines().stream().map(Line::line).toList();
    String line = Refusal.known("line", asked.stop.line(), lines);
    RangeConverter.DayRange between = asked.between;
    RetoolWish wish =
        new RetoolWish(
            line,
            asked.stop.days(),
            between == null ? null : between.from(),
            between == null ? null : between.to(),
            Math.max(1, asked.mostPlans));
    AskedPlan plan = plans.of(world, plant.world());
    RetoolAnswer answer = LaunchQuestion.retool(world.plant(), plan.plan(), wish);
    return new RetoolView(world.plant(), answer).view().about(plan);
  }
}
