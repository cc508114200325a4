package org.linewright.answers.questions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.programme.EarnedValue;
import org.linewright.core.programme.FacilityValue;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/** What a facility will have cost, under three assumptions about the rest of the work. */
@TableInfo(name = "estimates", doc = "Cost in the end, under three assumptions")
public record EstimateRow(
    @Column(doc = "facility; `all` = all of them") String facility,
    @Column(doc = "BAC: budget of all work") Money budget,
    @Column(doc = "ETC = BAC − EV: the rest as budgeted") Money toComplete,
    @Column(doc = "EAC when the rest costs what was budgeted for it: AC + BAC − EV")
        @Nullable Money atBudget,
    @Column(doc = "EAC when the rest goes as it went, in cost: BAC / CPI") @Nullable Money atCpi,
    @Column(doc = "EAC when the rest suffers from cost and delay: AC + (BAC − EV) / (CPI × SPI)")
        @Nullable Money atCpiSpi,
    @Column(doc = "TCPI = (BAC − EV) / (BAC − AC): CPI of the rest that keeps the budget")
        @Nullable Double tcpi,
    @Column(doc = "what is empty, and why") String notTold) {

  static EstimateRow of(FacilityValue row) {
    EarnedValue value = row.value();
    boolean isPlanned = row.planned() != null;
    boolean isPaid = row.actual() != null;
    return new EstimateRow(
        row.facility(),
        row.budget(),
        row.budget().minus(row.earned()),
        isPaid ? value.atBudget() : null,
        isPaid ? value.atCostPerformance().orElse(null) : null,
        isPaid && isPlanned ? bothPerformances(value) : null,
        isPaid ? value.toComplete().orElse(null) : null,
        String.join("; ", notTold(row, value)));
  }

  private static @Nullable Money bothPerformances(EarnedValue value) {
    return value.schedulePerformance().flatMap(spi -> value.atBothPerformances()).orElse(null);
  }

  private static List<String> notTold(FacilityValue row, EarnedValue value) {
    List<String> reasons = new ArrayList<>();
    Money planned = row.planned();
    Money actual = row.actual();
    if (planned == null) {
      reasons.add("PV, SV, SPI: no baseline for " + named(row.withoutBaseline()));
    } else if (planned.cents() == 0) {
      reasons.add("SPI: nothing was planned by then");
    }
    if (actual == null) {
      reasons.add("AC, CV, CPI, EAC, TCPI: no cost_to_date of " + named(row.withoutCost()));
      return reasons;
    }
    if (actual.cents() == 0) {
      reasons.add("CPI: nothing was spent");
    }
    if (row.earned().cents() <= 0) {
      reasons.add("EAC by CPI: nothing is earned");
    }
    if (value.toComplete().isEmpty()) {
      boolean isOver = actual.compareTo(row.budget()) > 0;
      reasons.add("TCPI: the budget is spent" + (isOver ? " and more" : ""));
    }
    return reasons;
  }

  private static String named(List<String> names) {
    return names.size() <= 2
        ? String.join(", ", names)
        : names.get(0) + ", " + names.get(1) + " and " + (names.size() - 2) + " more";
  }
}
