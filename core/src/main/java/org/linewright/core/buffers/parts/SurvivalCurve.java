package org.linewright.core.buffers.parts;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.buffers.parts.Survival.Lasting;
import org.linewright.core.units.Money;

/** What it takes to live through longer and longer outages. */
final class SurvivalCurve {
  private static final double MONTH = 365.25 / 12;
  private static final double[] MONTHS = {0, 0.5, 1, 1.5, 2, 3, 4, 5, 6};

  private final Survival survival;

  SurvivalCurve(Survival survival) {
    this.survival = survival;
  }

  List<BufferPrice> points() {
    List<BufferPrice> curve = new ArrayList<>();
    for (double months : MONTHS) {
      Survival.Purchase kits = part -> part.isKit() ? part.ofDays(MONTH * months) : 0;
      long cents = survival.cost(kits);
      Lasting withKits = survival.lasts(kits);
      double days = survival.days(cents);
      Lasting withParts = survival.lasts(part -> part.toLast(days));
      curve.add(
          new BufferPrice(
              months,
              new Money(cents),
              withKits.days(),
              withKits.gate(),
              withParts.days(),
              withParts.gate()));
    }
    return curve;
  }
}
