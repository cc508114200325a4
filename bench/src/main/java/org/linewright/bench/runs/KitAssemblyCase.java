package org.linewright.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linewright.bench.Timing;
import org.linewright.bench.Timing.Timed;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.check.PlanReport;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;

/** One kit-assembly case: its plans, their checks, and the times of each step, cold and warm. */
final class KitAssemblyCase {
  private static final List<Mode> MODES = List.of(Mode.LIST, Mode.TWO);

  private static final int MEASURED = 5;
  private static final int SHOWN = 5;

  private final Path folder;
  private final Map<String, List<Timing>> timings = new LinkedHashMap<>();
  private final Map<Mode, Plan> plans = new EnumMap<>(Mode.class);

  KitAssemblyCase(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs the case in this process and prints what came of it.
   *
   * @return true when the list is as expected and no plan breaks a rule
   */
  boolean run(PrintStream out) throws IOException {
    Plant plant = runOnce();
    Timing.warmUp(this::runOnce);
    for (int i = 0; i < MEASURED; i++) {
      runOnce();
    }
    out.printf(Locale.ROOT, "%n%s: %,d orders%n", folder.getFileName(), plant.orders().size());
    List<String> differences =
        ExpectedList.read(folder.resolve("expected-list.csv")).differences(plan(Mode.LIST));
    boolean good = differences.isEmpty();
    for (Mode mode : MODES) {
      PlanReport report = PlanChecker.check(plant, plan(mode));
      good &= report.isClean();
      print(out, mode, report);
    }
    out.printf(
        Locale.ROOT,
        "  list as expected: %,d of %,d orders%n",
        plant.orders().size() - differences.size(),
        plant.orders().size());
    differences.stream().limit(SHOWN).forEach(order -> out.println("    differs: " + order));
    printTimes(out);
    return good;
  }

  private Plan plan(Mode mode) {
    Plan plan = plans.get(mode);
    if (plan == null) {
      throw new IllegalStateException("mode " + mode + " was not planned");
    }
    return plan;
  }

  private Plant runOnce() throws IOException {
    PlantReading reading = timed("load", () -> PlantFolder.read(folder));
    Plant plant =
        reading
            .plant()
            .orElseThrow(() -> new IOException(folder + " is rejected: " + reading.issues()));
    Instance instance = timed("compile", () -> Instance.compile(plant));
    for (Mode mode : MODES) {
      plans.put(mode, timed(mode.code(), () -> Planner.plan(instance, mode, List.of())));
    }
    return plant;
  }

  private <T, E extends Exception> T timed(String step, Timing.Work<T, E> work) throws E {
    Timed<T> timed = Timing.of(work);
    timings.computeIfAbsent(step, name -> new ArrayList<>()).add(timed.timing());
    return timed.answer();
  }

  private void print(PrintStream out, Mode mode, PlanReport report) {
    PlanSummary summary = plan(mode).summary();
    out.printf(
        Locale.ROOT,
        "  %-4s  on time %,d  late %,d  unmet %,d  late vehicle-days %,d  violations %,d%n",
        mode.code(),
        summary.onTime(),
        summary.late(),
        summary.unmet(),
        summary.lateVehicleDays(),
        report.violations().size());
    report.violations().stream().limit(SHOWN).forEach(line -> out.println("    " + line));
  }

  private void printTimes(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "  %-10s %27s   %27s%n",
        "seconds",
        "cold: wall, CPU, CPU of all",
        "warm: wall, CPU, CPU of all");
    timings.forEach(
        (step, runs) -> {
          Timing cold = runs.get(0);
          Timing warm = Timing.median(runs.subList(runs.size() - MEASURED, runs.size()));
          out.printf(
              Locale.ROOT,
              "  %-10s %9.3f %8.3f %8.3f   %9.3f %8.3f %8.3f%n",
              step,
              cold.wall(),
              cold.cpu(),
              cold.allCpu(),
              warm.wall(),
              warm.cpu(),
              warm.allCpu());
        });
  }
}
