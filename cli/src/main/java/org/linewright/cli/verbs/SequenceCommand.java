package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.SequenceView;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.options.OptionalPlant;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.options.PublicDay;
import org.linewright.cli.options.SequenceOptions;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.NewFile;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.SequenceProgress;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.line.Line;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.DayCars;
import org.linewright.core.sequence.DayWish;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RuleTrade;
import org.linewright.core.sequence.SequenceAnswer;
import org.linewright.core.sequence.SequenceQuestion;
import org.linewright.files.JobsReading;
import org.linewright.files.SequenceReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks in what order the day's cars go down the line. */
@Command(
    name = "sequence",
    mixinStandardHelpOptions = true,
    header = "In what order do the cars go down the line today?",
    description = {
      "Puts the vehicles of a line's day in sequence (table vehicles; without rows there, those of"
          + " the plan, with options and colors of table options): batch limits of colors are kept"
          + " strictly, then the goals count one after another: changes of kit lot, hard ratio"
          + " rules, color changes, soft ratio rules, even work, even use of parts.",
      "",
      "A day that has begun: --given FILE is the sequence so far (written with -o csv --out),"
          + " --frozen N its cars that keep their slots, --blocked the cars that cannot go on.",
      "",
      "--roadef reads a folder of the ROADEF/EURO challenge 2005 and prints violations of high"
          + " priority, color changes, violations of low priority, and the score; --out takes the"
          + " idents, one a line. --csplib reads a file of CSPLib problem 1 and prints the windows"
          + " violated.",
      "",
      "Tables: sequence (CSV by default), goals, rules, violations, trades."
    },
    footer = {
      "  linewright sequence plant --line A1",
      "  linewright sequence plant --line A1 --day 2022-07-13 -o csv --out today.csv",
      "  linewright sequence plant --line A1 --given today.csv --frozen 40 --blocked KIA-SOUL-007",
      "  linewright sequence plant --line A1 --goals hard,soft,colors",
      "  linewright sequence --roadef 022_3_4_EP_RAF_ENP --time-limit 60 --out order.txt",
      "  linewright sequence --csplib 10_93.txt --time-limit 10",
    })
public final class SequenceCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private OptionalPlant plant;

  @Option(names = "--line", paramLabel = "LINE", description = "The line.")
  private @Nullable String line;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "The day. Default: the first on which the line has cars.")
  private @Nullable LocalDate day;

  @Option(
      names = "--goals",
      paramLabel = "GOAL,…",
      split = ",",
      description =
          "What counts, the most important first: ${COMPLETION-CANDIDATES}. Default: all, in this"
              + " sequence.")
  private List<Goal> goals = List.of();

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description =
          "Take the jobs that stand in jobs.csv of a folder, whatever plant they were made of;"
              + " --plan makes sure of that.")
  private @Nullable Path from;

  @Option(
      names = "--given",
      paramLabel = "FILE",
      description = "The day's sequence so far, as sequence -o csv --out wrote it.")
  private @Nullable Path given;

  @Option(
      names = "--frozen",
      paramLabel = "N",
      description = "The first N cars given keep their slots.")
  private int frozen;

  @Option(
      names = "--blocked",
      paramLabel = "CAR,…",
      split = ",",
      description = "Cars given that cannot go on; they are left out.")
  private List<String> blocked = List.of();

  @Mixin private PublicDay publicDay;
  @Mixin private SequenceOptions search;
  @Mixin private PlanOptions plans;
  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    int asked = (plant.isGiven() ? 1 : 0) + publicDay.count();
    if (asked != 1 || search.isWrong() || frozen < 0) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "give a plant folder, --roadef or --csplib; --time-limit, --moves and --frozen must not"
              + " be negative");
    }
    Stopwatch stopwatch = new Stopwatch();
    if (plant.isGiven()) {
      ofPlant(new Worlds(terminal, stopwatch).read(plant.world()), terminal);
    } else {
      ofCollection(terminal);
    }
    stopwatch.lap("sequence");
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }

  private void ofPlant(World world, Terminal terminal) throws IOException {
    List<String> lines = world.plant().lines().stream().map(Line::line).toList();
    if (line == null) {
      throw new Failure(
          ExitCodes.WRONG_USAGE, "--line is missing\nThere are: " + String.join(", ", lines) + ".");
    }
    String known = Refusal.known("line", line, lines);
    AskedPlan plan = from == null ? plan(world) : null;
    DayCars days =
        new DayCars(world.plant(), plan == null ? jobsFrom(terminal) : plan.plan().jobs());
    LocalDate asked =
        day != null
            ? day
            : days.firstDay(known)
                .orElseThrow(() -> new Refusal("the plan starts no vehicle on " + known));
    DayWish wish = new DayWish(known, asked, goals, givenCars(terminal), frozen, blocked);
    LineDay cars = days.day(wish);
    if (cars.cars().isEmpty()) {
      throw new Refusal(
          "there are no cars for "
              + known
              + " on "
              + asked
              + days.firstDay(known).map(first -> "\nMaybe --day " + first + ".").orElse(""));
    }
    SequenceAnswer answer = search(cars, terminal);
    List<RuleTrade> trades =
        answer.isStopped()
            ? List.of()
            : SequenceQuestion.trades(cars, answer, SequenceView.TRADE_MOVES);
    Answer view = new SequenceView(known, asked, answer, trades).view();
    AnswerWriter.of(terminal, output).write(plan == null ? view : view.about(plan));
  }

  private void ofCollection(Terminal terminal) throws IOException {
    LineDay cars = publicDay.read();
    SequenceAnswer answer = search(cars, terminal);
    if (output.file().isPresent()) {
      NewFile.write(output.file().get(), publicDay.order(answer));
    }
    terminal.print(publicDay.figures(cars, answer));
  }

  /** The plan that has the day's cars; null = they are known without one. */
  private @Nullable AskedPlan plan(World world) throws IOException {
    boolean isKnown =
        DayCars.isKnown(
            world.plant(), Objects.requireNonNullElse(line, ""), Optional.ofNullable(day));
    return isKnown || given != null ? null : plans.of(world, plant.world());
  }

  private List<Job> jobsFrom(Terminal terminal) throws IOException {
    if (from == null) {
      return List.of();
    }
    JobsReading reading = JobsReading.of(from);
    IssuePrinter.ofFile(terminal).tell(reading.issues());
    return reading.jobs();
  }

  private List<Car> givenCars(Terminal terminal) throws IOException {
    if (given == null) {
      return List.of();
    }
    SequenceReading reading = SequenceReading.of(given);
    if (!reading.issues().isEmpty()) {
      IssuePrinter.ofFile(terminal).tell(reading.issues());
      throw new Failure(ExitCodes.REJECTED, "");
    }
    List<String> names = reading.cars().stream().map(Car::name).toList();
    blocked.forEach(car -> Refusal.known("car", car, names));
    return reading.cars();
  }

  private SequenceAnswer search(LineDay cars, Terminal terminal) {
    try (SequenceProgress progress = new SequenceProgress(terminal)) {
      return SequenceQuestion.answer(cars, search.effort(), progress);
    }
  }
}
