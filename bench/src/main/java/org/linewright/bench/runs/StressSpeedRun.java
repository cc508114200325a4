package org.linewright.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.linewright.bench.Arguments;
import org.linewright.bench.Timing;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.risk.Shock;
import org.linewright.core.plant.risk.ShockDistribution;
import org.linewright.core.stress.PlainStress;
import org.linewright.core.stress.StressModel;
import org.linewright.core.stress.StressQuestion;
import org.linewright.core.stress.StressRequest;
import org.linewright.core.stress.StressRun;
import org.linewright.core.stress.StressTally;
import org.linewright.core.testplants.KitAssembly;
import org.linewright.files.PlantFolder;

/**
 * How fast the stress test is: 1,000 replications of a plant folder on one and two threads, and a
 * made-up plant of 1,000 parts in part-days a second, the packed kernel and its plain twin in the
 * same run; both must give the same figures. Arguments: {@code --plant FOLDER}, {@code
 * --replications N}. Exit code 1 when they differ.
 */
public final class StressSpeedRun {
  private static final int PARTS = 1_000;
  private static final int PACKED = 300;
  private static final int PLAIN = 1;
  private static final long SEED = 1;

  private final PrintStream out;

  private StressSpeedRun(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(args);
    StressSpeedRun run = new StressSpeedRun(System.out);
    int replications = arguments.find("replications").map(Integer::parseInt).orElse(1000);
    boolean good = run.folder(Path.of(arguments.get("plant")), replications);
    good &= run.thousandParts();
    System.exit(good ? 0 : 1);
  }

  private boolean folder(Path folder, int replications) throws IOException {
    Plant plant = PlantFolder.read(folder).plant().orElseThrow();
    Instance instance = AfterTransfers.of(Instance.compile(plant)).instance();
    Plan plan = Planner.plan(instance, PlanRequest.of(Mode.TWO));
    StressRequest request = StressRequest.of(replications, SEED).withDrivers(0);
    StressRun run = new StressRun(StressModel.compile(instance, plan, 0), SEED);
    List<long[]> tallies = new ArrayList<>();
    for (int threads : new int[] {1, 2, 4}) {
      StressRequest asked = request.on(threads);
      Timing cold = Timing.of(() -> StressQuestion.answer(instance, plan, asked)).timing();
      Timing.Timed<long[]> warm = Timing.of(() -> run.onThreads(0, replications, threads).pack());
      tallies.add(warm.answer());
      out.printf(
          Locale.ROOT,
          "%s, %,d replications of %,d days, %d threads: %.2f s wall, %.2f s CPU; again %.2f s"
              + " wall, %.2f s CPU%n",
          folder.getFileName(),
          replications,
          instance.days(),
          threads,
          cold.wall(),
          cold.allCpu(),
          warm.timing().wall(),
          warm.timing().allCpu());
    }
    boolean same = tallies.stream().allMatch(tally -> Arrays.equals(tally, tallies.get(0)));
    out.println("  the tallies of 1, 2 and 4 threads are " + (same ? "equal" : "NOT EQUAL"));
    return same;
  }

  private boolean thousandParts() {
    Plant plant = shaken(new KitAssembly(50, 100, PARTS, 2, 4_000, SEED).plant());
    Instance instance = Instance.compile(plant);
    Plan plan = Planner.plan(instance, PlanRequest.of(Mode.TWO));
    StressRun run = new StressRun(StressModel.compile(instance, plan, 0), SEED);
    run.run(0, PACKED / 3); // the compiler has seen it
    List<long[]> rows = new ArrayList<>();
    Timing.Timed<StressTally> packed = Timing.of(() -> run.run(0, PACKED, rows::add));
    boolean same = true;
    Timing.Timed<List<PlainStress.Result>> plain =
        Timing.of(
            () -> {
              List<PlainStress.Result> results = new ArrayList<>();
              for (int i = 0; i < PLAIN; i++) {
                results.add(PlainStress.run(run, i));
              }
              return results;
            });
    for (int i = 0; i < PLAIN; i++) {
      same &= plain.answer().get(i).built() == rows.get(i)[0];
      same &= plain.answer().get(i).stop() == rows.get(i)[6];
    }
    double partDays = (double) PARTS * instance.days();
    double fast = PACKED * partDays / packed.timing().cpu();
    double slow = PLAIN * partDays / plain.timing().cpu();
    out.printf(
        Locale.ROOT,
        "%,d parts, 100 loose parts a vehicle, %,d orders, %d days, %.0f vehicles lost on"
            + " average:%n  packed %.2f ms CPU a replication, %,.0f part-days/s a core%n  plain "
            + " %.1f ms CPU a replication, %,.0f part-days/s a core%n  %.0f times; built and stop"
            + " of %d replications are %s%n",
        PARTS,
        plant.orders().size(),
        instance.days(),
        rows.stream().mapToLong(row -> row[1]).average().orElse(0),
        packed.timing().cpu() * 1000 / PACKED,
        fast,
        plain.timing().cpu() * 1000 / PLAIN,
        slow,
        fast / slow,
        PLAIN,
        same ? "equal" : "NOT EQUAL");
    return same;
  }

  private static Plant shaken(Plant plant) {
    List<Shock> shocks = new ArrayList<>();
    for (String supplier :
        plant.suppliers().stream().map(row -> row.supplier()).distinct().limit(50).toList()) {
      shocks.add(new Shock(supplier, 200, 10, ShockDistribution.EXPONENTIAL, null));
    }
    plant
        .lines()
        .forEach(
            row -> shocks.add(new Shock(row.line(), 60, 2, ShockDistribution.GEOMETRIC, null)));
    return plant.with(PlantTables.SHOCKS, shocks);
  }
}
