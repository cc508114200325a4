package org.linewright.bench.runs;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.linewright.bench.Arguments;
import org.linewright.bench.PlantSize;
import org.linewright.bench.Timing;
import org.linewright.bench.Timing.Timed;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.kits.PartRelease;
import org.linewright.core.kits.Transfers;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;

/**
 * How long do the part transfers of a full yard take, how good are they, and how long does the
 * whole answer take? 200 variants, 2,000 parts, under each rule; one run each in one process, the
 * first cold. Argument: {@code --cohorts N} of ten kits, 100,000 when it is left out.
 */
public final class KitsScaleRun {
  private static final List<PartTransfers> RULES =
      List.of(PartTransfers.WITHIN_VARIANT, PartTransfers.WITHIN_FAMILY, PartTransfers.ANYWHERE);

  private final PrintStream out;

  private KitsScaleRun(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) {
    int cohorts = Integer.parseInt(new Arguments(args).find("cohorts").orElse("100000"));
    Plant plant = new KitYard(200, 2_000, cohorts, PlantSize.SEED).plant();
    KitsScaleRun run = new KitsScaleRun(System.out);
    run.out.printf(Locale.ROOT, "%,d kits%n", cohorts * (long) KitYard.KITS_PER_COHORT);
    for (PartTransfers rule : RULES) {
      run.answer(rule, plant.with(plant.settings().withPartTransfers(rule)));
    }
  }

  private void answer(PartTransfers rule, Plant plant) {
    Timed<Instance> compiled = Timing.of(() -> Instance.compile(plant));
    Instance instance = compiled.answer();
    Timed<Transfers> moved = Timing.of(() -> KitsQuestion.transfers(instance));
    Timed<KitsAnswer> answered = Timing.of(() -> KitsQuestion.answer(instance));
    Transfers transfers = moved.answer();
    List<PartRelease> release = answered.answer().release();
    out.printf(
        Locale.ROOT,
        "%-15s complete %,d of at most %,d; pieces moved %,d, at least %,d;"
            + " release curve of %,d parts, %,d proven%n",
        rule.code(),
        transfers.complete(),
        transfers.bound(),
        transfers.ledger().piecesMoved(),
        transfers.movesBound(),
        release.size(),
        release.stream().filter(PartRelease::exact).count());
    print("compile", compiled.timing());
    print("transfers", moved.timing());
    print("whole answer", answered.timing());
  }

  private void print(String step, Timing timing) {
    out.printf(
        Locale.ROOT,
        "  %-13s %6.2f s CPU, %6.2f s CPU of all threads, %6.2f s wall%n",
        step,
        timing.cpu(),
        timing.allCpu(),
        timing.wall());
  }
}
