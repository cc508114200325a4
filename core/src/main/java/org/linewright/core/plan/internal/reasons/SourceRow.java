package org.linewright.core.plan.internal.reasons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.supply.Source;

/** A source with something changed. */
record SourceRow(Source row) {
  Source with(@Nullable Integer capacityPerWeek) {
    return changed(row.from(), row.to(), row.leadTimeDays(), capacityPerWeek);
  }

  Source withLeadTime(int days) {
    return changed(row.from(), row.to(), days, row.capacityPerWeek());
  }

  Source always() {
    return changed(null, null, row.leadTimeDays(), row.capacityPerWeek());
  }

  private Source changed(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int leadTimeDays,
      @Nullable Integer capacityPerWeek) {
    return new Source(
        row.part(),
        row.supplier(),
        row.route(),
        from,
        to,
        leadTimeDays,
        row.leadTimeSdDays(),
        row.unitPrice(),
        capacityPerWeek,
        row.minimumOrder(),
        row.orderMultiple(),
        row.priority(),
        row.approved(),
        row.approvalDays(),
        row.approvalCost());
  }
}
