package org.linewright.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.FacilitiesView;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.World;
import org.linewright.cli.options.OptionalPlant;
import org.linewright.cli.options.PublicProject;
import org.linewright.cli.options.SecondsConverter;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.programme.ChanceRequest;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.programme.ProgrammeQuestion;
import org.linewright.core.programme.ProjectEffort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks when the new facilities are ready. */
@Command(
    name = "facilities",
    mixinStandardHelpOptions = true,
    header = "When are the new facilities ready, and for how much?",
    description = {
      "Puts the activities of the facilities on days: links, crews with their calendars, earliest"
          + " dates and the money of table funds hold. Openings come first, each weighted by"
          + " day_value, then days after deadlines; says what no schedule can beat.",
      "",
      "What holds a facility (a crew, a link, an earliest date, the money) is told in days after"
          + " everything was scheduled again without it.",
      "",
      "How sure the dates are: the sequence of the schedule is lived through many times;"
          + " duration_days is enough in half of the cases, p90_duration_days in nine of ten.",
      "",
      "Tables: facilities (CSV by default), activities, holds, months, chances, drivers. With"
          + " --psplib or --rcp it schedules a public project and prints MAKESPAN BOUND; --out"
          + " takes the start of each job."
    },
    footer = {
      "  linewright facilities plant",
      "  linewright facilities plant --show activities",
      "  linewright facilities plant --edit 'set crews crew=CIVIL capacity=9'",
      "  linewright facilities plant -o json --out facilities.json",
      "  linewright facilities --psplib j301_1.sm --time-limit 10",
    })
public final class FacilitiesCommand implements Callable<Integer> {
  private static final long SCHEDULES = 20_000;
  private static final double WORK = 2;
  private static final double PUBLIC_SECONDS = 20;
  private static final int MOST_WORKERS = 2;

  @ParentCommand private Terminal.Owner parent;
  @Mixin private OptionalPlant plant;
  @Mixin private PublicProject project;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      converter = SecondsConverter.class,
      description =
          "Search for so long. Default: a counted effort, the same answer on any machine; 20 s for"
              + " public projects.")
  private @Nullable Double timeLimitSeconds;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description =
          "Live through it so many times for the chance of each date, when activities have"
              + " p90_duration_days or p90_cost; 0 = not at all. Default: ${DEFAULT-VALUE}.")
  private int replications = ChanceRequest.REPLICATIONS;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Draws of another world. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Double limit = timeLimitSeconds;
    if ((plant.isGiven() ? 1 : 0) + project.count() != 1
        || (limit != null && limit <= 0)
        || replications < 0) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "give a plant folder, --psplib or --rcp; --time-limit must be above 0,"
              + " --replications 0 or more");
    }
    if (!plant.isGiven()) {
      double seconds = limit == null ? PUBLIC_SECONDS : limit;
      return project.answer(terminal, output, seconds(seconds));
    }
    Stopwatch stopwatch = new Stopwatch();
    World world = new Worlds(terminal, stopwatch).read(plant.world());
    ProjectEffort effort = limit == null ? ProjectEffort.counted(SCHEDULES, WORK) : seconds(limit);
    int threads = Runtime.getRuntime().availableProcessors();
    ChanceRequest chance = ChanceRequest.of(replications, seed, threads);
    ProgrammeAnswer answer = ProgrammeQuestion.answer(world.plant(), effort, chance);
    stopwatch.lap("facilities");
    AnswerWriter.of(terminal, output).write(new FacilitiesView(world.plant(), answer).view());
    timing.tell(terminal, stopwatch);
    return answer.isScheduled() ? ExitCodes.DONE : ExitCodes.LIMIT_HIT;
  }

  private static ProjectEffort seconds(double seconds) {
    int processors = Runtime.getRuntime().availableProcessors();
    return ProjectEffort.seconds(seconds, Math.max(1, Math.min(MOST_WORKERS, processors)));
  }
}
