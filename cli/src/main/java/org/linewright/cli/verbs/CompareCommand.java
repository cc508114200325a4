package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.linewright.answers.compare.CompareView;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.options.CompareArguments;
import org.linewright.cli.options.PlanLimit;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.compare.CompareAnswer;
import org.linewright.core.compare.CompareQuestion;
import org.linewright.core.compare.PlannedWorld;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.table.InputIssue;
import org.linewright.core.units.Money;
import org.linewright.files.PlantReading;
import org.linewright.files.upload.PlantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks what another world would change. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "What if? Worlds side by side: what changes, and by which edits.",
    description = {
      "Plans every world and compares each with the first: figures and the terms of the objective,"
          + " stop dates, orders gained, lost and moved, vehicle starts that stay and that move,"
          + " and the edits that tell the worlds apart.",
      "",
      "Tables: figures (CSV by default), orders, starts, edits."
    },
    footer = {
      "  linewright compare plant SC2",
      "  linewright compare plant base SC2 SC4",
      "  linewright compare plant --edit 'set arrivals consignment=SEA-7 part=HU eta=2026-03-16'",
      "  linewright compare plant base SC2 -o csv --show orders > orders.csv",
      "  linewright compare plant last-week/plant --exit-code"
    })
public final class CompareCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private CompareArguments worlds;
  @Mixin private PlanOptions plans;
  @Mixin private OutputOptions output;

  @Option(
      names = "--exit-code",
      description = "End with exit code 5 when a figure, a date, an order or a start differs.")
  private boolean exitCode;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description =
          "End with exit code 4 when a world has more vehicles late or unmet than the baseline:"
              + " ${COMPLETION-CANDIDATES}.")
  private Set<PlanLimit> failOn = EnumSet.noneOf(PlanLimit.class);

  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    Map<String, AskedWorld> asked = worlds.worlds();
    List<PlannedWorld> planned = new ArrayList<>();
    AskedPlan base = null;
    World first = null;
    for (Map.Entry<String, World> entry : read(asked, terminal, stopwatch).entrySet()) {
      World world = entry.getValue();
      if (base == null || first == null) {
        first = world;
        base = plans.of(world, Objects.requireNonNull(asked.get(entry.getKey())));
        planned.add(world.planned(entry.getKey(), base.plan()));
      } else {
        planned.add(world.planned(entry.getKey(), world.goingOn(first, base.plan())));
      }
    }
    if (planned.stream().anyMatch(goesOnFrom(Objects.requireNonNull(base)))) {
      tellGainOfGoingOn(terminal, Objects.requireNonNull(first), base.plan());
    }
    CompareAnswer answer = CompareQuestion.answer(planned);
    stopwatch.lap("compare");
    AnswerWriter.of(terminal, output)
        .write(new CompareView(answer).answer().about(Objects.requireNonNull(base)));
    timing.tell(terminal, stopwatch);
    int limits = checkLimits(planned, terminal);
    return limits == ExitCodes.DONE && exitCode && answer.isDifferent()
        ? ExitCodes.DIFFERENT
        : limits;
  }

  /** True for worlds that were planned by going on from a plan, and came to another one. */
  private static Predicate<PlannedWorld> goesOnFrom(AskedPlan base) {
    return world -> base.mode() == Mode.BEST && !world.plan().equals(base.plan());
  }

  private static void tellGainOfGoingOn(Terminal terminal, World first, Plan plan) {
    Money gain = first.gainOfGoingOn(plan);
    if (gain.compareTo(Money.ZERO) > 0) {
      terminal.say(
          "Going on from the first world's plan with nothing changed brings "
              + gain.in(first.plant().settings().currency())
              + ": so much of a difference comes of the search.\n"
              + "Maybe compare with a plan that was searched for longer: plan --out DIR, then"
              + " --plan DIR.");
    }
  }

  /** Reads each folder once; an issue that several worlds share is told once. */
  private static Map<String, World> read(
      Map<String, AskedWorld> worlds, Terminal terminal, Stopwatch stopwatch) throws IOException {
    Map<Path, PlantReading> folders = new HashMap<>();
    Map<String, World> read = new LinkedHashMap<>();
    Set<InputIssue> told = new HashSet<>();
    for (Map.Entry<String, AskedWorld> entry : worlds.entrySet()) {
      AskedWorld asked = entry.getValue();
      if (!folders.containsKey(asked.folder())) {
        folders.put(asked.folder(), PlantSource.read(asked.folder()));
      }
      PlantReading reading = asked.on(folders.get(asked.folder()));
      List<InputIssue> news = reading.issues().stream().filter(told::add).toList();
      new IssuePrinter(terminal, asked.arguments()).tell(news);
      stopwatch.lap("load");
      read.put(entry.getKey(), World.of(reading.plant().orElseThrow(), stopwatch));
    }
    checkCurrencies(read);
    return read;
  }

  private static void checkCurrencies(Map<String, World> read) {
    List<String> currencies =
        read.values().stream()
            .map(world -> world.plant().settings().currency())
            .distinct()
            .toList();
    if (currencies.size() > 1) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "the plants have different currencies: "
              + String.join(", ", currencies)
              + "\nMaybe bring them into one currency first.");
    }
  }

  private int checkLimits(List<PlannedWorld> planned, Terminal terminal) {
    int code = ExitCodes.DONE;
    for (PlanLimit limit : failOn) {
      int before = limit.vehicles(planned.get(0).plan().summary());
      for (PlannedWorld world : planned) {
        int more = limit.vehicles(world.plan().summary()) - before;
        if (more > 0) {
          terminal.say(
              "linewright: --fail-on "
                  + limit
                  + ": "
                  + world.name()
                  + " has "
                  + Cells.grouped(more)
                  + " vehicles more");
          code = ExitCodes.LIMIT_HIT;
        }
      }
    }
    return code;
  }
}
