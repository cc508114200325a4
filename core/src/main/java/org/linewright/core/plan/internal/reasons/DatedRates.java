package org.linewright.core.plan.internal.reasons;

import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.reason.Reason;

/** DatedRates that a line has for some days only. */
record DatedRates(BuildOption option) implements Limit {
  @Override
  public void lift(Relief relief) {
    String line = relief.instance().lines().name(option.line());
    String variant = relief.instance().variants().name(option.variant());
    relief.plant(
        plant ->
            plant.with(PlantTables.LINE_RATES, LastingRates.of(plant.lineRates(), line, variant)));
  }

  @Override
  public Reason reason(Lack lack) {
    Lack.Days days = lack.days(option, day -> option.use()[day] == 0);
    return new Reason.NoRate(
        lack.instance().lines().name(option.line()),
        lack.instance().variants().name(option.variant()),
        days.from(),
        days.to(),
        days.count());
  }

  /** True when the line has rates for the variant that do not hold on every day. */
  static boolean areDated(Instance instance, BuildOption option) {
    String line = instance.lines().name(option.line());
    String variant = instance.variants().name(option.variant());
    List<LineRate> rows = LastingRates.rows(instance.plant().lineRates(), line, variant);
    return rows.stream().anyMatch(row -> row.from() != null || row.to() != null);
  }
}
