package org.linewright.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.linewright.bench.Arguments;
import org.linewright.core.check.LockRules;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plan.board.Board;
import org.linewright.core.plan.board.Fit;
import org.linewright.core.plan.board.MovedRun;
import org.linewright.core.plan.board.Place;
import org.linewright.core.plan.board.Run;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Lock;
import org.linewright.files.PlantFolder;

/**
 * How fast is the planning board? Plans a kit-assembly case by {@code best}, takes up runs drawn by
 * seed, asks for each where it can go, locks it at a place drawn among these, and mends the plan.
 * Every mended plan is checked; the last one stands beside a fresh search that obeys the same lock.
 * Arguments: {@code --data DIR --case NAME}, {@code --seconds N} for the plan and the fresh search,
 * {@code --drags N}. Exit code 1 when a plan is wrong.
 */
public final class BoardRun {
  private static final int WARM_UPS = 3;

  private final PrintStream out = System.out;
  private final Plant plant;
  private final Effort effort;
  private final int drags;
  private boolean isGood = true;

  private BoardRun(Plant plant, Arguments arguments) {
    this.plant = plant;
    int seconds = arguments.find("seconds").map(Integer::parseInt).orElse(20);
    this.effort = Effort.USUAL.within(Duration.ofSeconds(seconds));
    this.drags = arguments.find("drags").map(Integer::parseInt).orElse(20);
  }

  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(args);
    Path folder = Path.of(arguments.get("data"), arguments.get("case"));
    BoardRun run = new BoardRun(PlantFolder.read(folder).plant().orElseThrow(), arguments);
    run.all();
    System.exit(run.isGood ? 0 : 1);
  }

  private void all() {
    AfterTransfers world = AfterTransfers.of(Instance.compile(plant));
    Plan plan = world.plan(PlanRequest.of(Mode.BEST).with(effort));
    Board board = Board.of(world, plan);
    long begin = System.nanoTime();
    List<Run> runs = board.runs();
    tell("%,d runs listed in %.0f ms", runs.size(), millis(begin));
    SplittableRandom draw = new SplittableRandom(1);
    List<Double> looks = new ArrayList<>();
    List<Double> mends = new ArrayList<>();
    Board last = board;
    Map<Fit, Integer> fits = new EnumMap<>(Fit.class);
    for (int i = 0; i < WARM_UPS + drags; i++) {
      Run run = runs.get(draw.nextInt(runs.size()));
      if (run.order() == null) {
        continue;
      }
      MovedRun moved = new MovedRun(run.order(), run.variant(), run.units(), run.line(), run.day());
      begin = System.nanoTime();
      List<Place> places = board.places(moved);
      double look = millis(begin);
      places.forEach(place -> fits.merge(place.fit(), 1, Integer::sum));
      List<Place> open = places.stream().filter(place -> place.fit() != Fit.NO).toList();
      Place place = open.get(draw.nextInt(open.size()));
      Lock lock = new Lock(run.order(), place.line(), place.day(), run.variant(), run.units());
      begin = System.nanoTime();
      last = board.mended(List.of(lock));
      double mend = millis(begin);
      check(last);
      if (i >= WARM_UPS) {
        looks.add(look);
        mends.add(mend);
      }
    }
    tell("places by fit: %s", fits);
    tell("where it can go: median %.1f ms, p95 %.1f ms", share(looks, 0.5), share(looks, 0.95));
    tell("mended: median %.0f ms, p95 %.0f ms", share(mends, 0.5), share(mends, 0.95));
    Plant locked = plant.with(PlantTables.LOCKS, last.locks());
    Plan fresh = Planner.plan(Instance.compile(locked), PlanRequest.of(Mode.BEST).with(effort));
    tell(
        "objective: before %s, mended %s, fresh search %s",
        plan.summary().objective(), last.plan().summary().objective(), fresh.summary().objective());
  }

  private void check(Board board) {
    Plant locked = plant.with(PlantTables.LOCKS, board.locks());
    List<String> wrong = new ArrayList<>(LockRules.violations(locked, board.plan()));
    wrong.addAll(PlanChecker.check(locked, board.plan()).violations());
    if (!wrong.isEmpty() || !board.plan().notices().isEmpty()) {
      isGood = false;
      tell("WRONG %s: %s %s", board.locks(), wrong, board.plan().notices());
    }
  }

  private static double millis(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double share(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  private void tell(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
