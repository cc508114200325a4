package org.linewright.core.programme.internal.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.programme.Fund;
import org.linewright.core.programme.CashMonth;
import org.linewright.core.programme.internal.compile.PlantProject;
import org.linewright.core.programme.internal.graph.Graph;
import org.linewright.core.time.Horizon;
import org.linewright.core.units.Money;

/** The money of a schedule. */
public final class CashCurve {
  private final PlantProject compiled;
  private final Horizon horizon;
  private final Graph graph;
  private final int[] start;
  private final List<Fund> funds;

  /** The money of a schedule. */
  public CashCurve(PlantProject compiled, Horizon horizon, int[] start, List<Fund> funds) {
    this.compiled = compiled;
    this.horizon = horizon;
    this.graph = new Graph(compiled.project);
    this.start = start;
    this.funds = funds;
  }

  /** Cost of those of some activities that have started before a day. */
  public Money committed(int[] activities, int before) {
    Money sum = Money.ZERO;
    for (int a : activities) {
      sum =
          start[a] >= before ? sum.plus(compiled.costs.past(a)) : sum.plus(compiled.costs.whole(a));
    }
    return sum;
  }

  /** What is paid for some activities before a day. */
  public Money spent(int[] activities, int before) {
    long cents = 0;
    for (int a : activities) {
      cents += compiled.costs.past(a).cents();
      for (var payment : compiled.payments(a).entrySet()) {
        cents += graph.after(a, start[a], payment.getKey()) < before ? payment.getValue() : 0;
      }
    }
    return new Money(cents);
  }

  /** All months from the plan date to the last payment. */
  public List<CashMonth> months() {
    int[] all = new int[start.length];
    int last = 0;
    for (int a = 0; a < all.length; a++) {
      all[a] = a;
      last = Math.max(last, graph.end(a, start[a]));
    }
    List<CashMonth> months = new ArrayList<>();
    LocalDate month = horizon.planDate().withDayOfMonth(1);
    Money before = compiled.past();
    while (all.length > 0 && horizon.day(month) <= last) {
      LocalDate next = month.plusMonths(1);
      Money spent = spent(all, horizon.day(next));
      Money committed = committed(all, horizon.day(next));
      months.add(new CashMonth(month, committed, spent, spent.minus(before), funds(next)));
      before = spent;
      month = next;
    }
    return months;
  }

  private @Nullable Money funds(LocalDate before) {
    if (funds.isEmpty()) {
      return null;
    }
    long cents = 0;
    for (Fund fund : funds) {
      cents += fund.available().isBefore(before) ? fund.amount().cents() : 0;
    }
    return new Money(cents);
  }
}
