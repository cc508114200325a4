package org.linewright.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.bench.Arguments;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanProgress;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.PlanWatcher;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.files.PlantFolder;

/**
 * Plans the kit-assembly cases by {@code best} within a time limit that includes loading, prints
 * quality over time and has the plan checked. Arguments: {@code --data DIR}, {@code --case NAME}
 * for one case, {@code --seconds N} for another limit. Exit code 1 when a plan is wrong.
 */
public final class BestRun {
  private static final Map<String, Integer> SECONDS =
      new TreeMap<>(Map.of("kit-s", 10, "kit-m", 30, "kit-l", 120));

  private BestRun() {}

  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(args);
    List<String> cases =
        arguments.find("case").map(List::of).orElse(List.of("kit-s", "kit-m", "kit-l"));
    boolean good = true;
    for (String name : cases) {
      int seconds =
          arguments.find("seconds").map(Integer::parseInt).orElse(SECONDS.getOrDefault(name, 60));
      good &= run(Path.of(arguments.get("data"), name), seconds, System.out);
    }
    System.exit(good ? 0 : 1);
  }

  private static boolean run(Path folder, int seconds, PrintStream out) throws IOException {
    long begin = System.nanoTime();
    Plant plant = PlantFolder.read(folder).plant().orElseThrow();
    Instance instance = Instance.compile(plant);
    Duration left = Duration.ofSeconds(seconds).minusNanos(System.nanoTime() - begin);
    out.printf("%n%s, %d s, loading included%n", folder.getFileName(), seconds);
    Effort effort = Effort.USUAL.within(left);
    PlanRequest request =
        PlanRequest.of(Mode.BEST).with(effort).watchedBy(new Curve(out, seconds / 10));
    Plan plan = Planner.plan(instance, request);
    double wall = (System.nanoTime() - begin) / 1e9;
    List<String> violations = PlanChecker.check(plant, plan).violations();
    PlanSummary summary = plan.summary();
    out.printf(
        Locale.ROOT,
        "  %6.1f s  objective %s  bound %s  gap %.4f %%%n"
            + "            released %,d  on time %,d  late %,d  unmet %,d  late vehicle-days %,d"
            + "  violations %d%n",
        wall,
        summary.objective(),
        summary.bound(),
        100 * summary.gap(),
        summary.released(),
        summary.onTime(),
        summary.late(),
        summary.unmet(),
        summary.lateVehicleDays(),
        violations.size());
    violations.stream().limit(5).forEach(line -> out.println("    " + line));
    return violations.isEmpty();
  }

  /** Prints a line every so many seconds. */
  private static final class Curve implements PlanWatcher {
    private final PrintStream out;
    private final int every;
    private long next;

    Curve(PrintStream out, int every) {
      this.out = out;
      this.every = every;
    }

    @Override
    public void progress(PlanProgress progress) {
      if (progress.elapsed().toSeconds() >= next) {
        next = progress.elapsed().toSeconds() + every;
        out.printf(
            Locale.ROOT,
            "  %6.1f s  moves %,d  released %,d  on time %,d  late vehicle-days %,d%n",
            progress.elapsed().toMillis() / 1e3,
            progress.moves(),
            progress.released(),
            progress.onTime(),
            progress.lateVehicleDays());
      }
    }
  }
}
