package org.linewright.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.linewright.bench.Arguments;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.units.Money;
import org.linewright.files.PlantFolder;

/**
 * How few late vehicle-days can a plan have that releases at least R vehicles, at least O of them
 * on time? By Lagrange: give every released vehicle the value a + m, a late one the cost m and a
 * late day the cost 1, and let U be the proven bound of that objective; then the late days are at
 * least a R + m O − U. Any a and m give a valid bound; the best of a coordinate search is printed.
 * Only for plants whose orders all have due days. Arguments: {@code --data DIR --case NAME
 * --released R --on-time O}, {@code --a} and {@code --m} to begin with, in late days, {@code
 * --steps N} evaluations.
 */
public final class LateBoundRun {
  private final Plant plant;
  private final long released;
  private final long onTime;
  private final PrintStream out;
  private double best = Double.NEGATIVE_INFINITY;
  private double[] at;

  private LateBoundRun(Plant plant, Arguments arguments, PrintStream out) {
    this.plant = plant;
    this.released = Long.parseLong(arguments.get("released"));
    this.onTime = Long.parseLong(arguments.get("on-time"));
    this.out = out;
    this.at =
        new double[] {
          Double.parseDouble(arguments.find("a").orElse("300")),
          Double.parseDouble(arguments.find("m").orElse("20"))
        };
  }

  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(args);
    Path folder = Path.of(arguments.get("data"), arguments.get("case"));
    Plant plant = PlantFolder.read(folder).plant().orElseThrow();
    int steps = arguments.find("steps").map(Integer::parseInt).orElse(30);
    new LateBoundRun(plant, arguments, System.out).search(steps);
  }

  private void search(int steps) {
    best = bound(at);
    double[] step = {at[0] / 2, at[1] / 2};
    for (int taken = 1, axis = 0; taken < steps; taken++) {
      double[] next = at.clone();
      next[axis] = Math.max(0, next[axis] + step[axis]);
      double reached = bound(next);
      if (reached > best) {
        best = reached;
        at = next;
        step[axis] *= 1.5;
      } else {
        step[axis] *= -0.5;
        axis = 1 - axis;
      }
    }
    out.printf(
        Locale.ROOT,
        "released >= %,d and on time >= %,d: late vehicle-days >= %,.0f (a = %.2f, m = %.2f)%n",
        released,
        onTime,
        Math.ceil(best - 1e-6),
        at[0],
        at[1]);
  }

  private double bound(double[] multipliers) {
    Money perDay = Money.of(1);
    Money perLate = new Money(Math.round(100 * multipliers[1]));
    long valueCents = Math.round(100 * multipliers[0]) + perLate.cents();
    Plant weighted = weighted(new Money(valueCents), perLate, perDay);
    PlanRequest request =
        PlanRequest.of(Mode.BEST).with(Effort.USUAL.within(Duration.ofMinutes(20)).withMoves(1));
    double upper =
        Planner.plan(Instance.compile(weighted), request).summary().bound().cents() / 100.0;
    double a = (valueCents - perLate.cents()) / 100.0;
    double bound = a * released + perLate.cents() / 100.0 * onTime - upper;
    out.printf(
        Locale.ROOT, "a %.2f  m %.2f  late days >= %,.1f%n", a, perLate.cents() / 100.0, bound);
    return bound;
  }

  private Plant weighted(Money value, Money perLate, Money perDay) {
    PlantSettings was = plant.settings();
    PlantSettings settings =
        new PlantSettings(
            was.name(),
            was.currency(),
            was.planDate(),
            was.horizonEnd(),
            was.partTransfers(),
            was.priorities(),
            was.buildIncomplete(),
            was.yardCapacity(),
            was.completionsPerDay(),
            new PlantSettings.Costs(perLate, perDay, null, null));
    List<Variant> variants = plant.variants().stream().map(one -> valued(one, value)).toList();
    return plant.with(settings).with(PlantTables.VARIANTS, variants);
  }

  private static Variant valued(Variant one, Money value) {
    return new Variant(
        one.variant(),
        one.name(),
        one.brand(),
        one.family(),
        one.mode(),
        value,
        one.approvalUntil(),
        one.baseVariant(),
        one.secondStageDays(),
        one.localizationPoints());
  }
}
