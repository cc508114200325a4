package org.linewright.answers.questions;

import org.jspecify.annotations.Nullable;
import org.linewright.core.programme.EarnedValue;
import org.linewright.core.programme.FacilityValue;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/** What the work on a facility was worth on the plan date, against the baseline and its cost. */
@TableInfo(name = "earned_value", doc = "Earned value on the plan date")
public record EarnedRow(
    @Column(doc = "facility; `all` = all of them") String facility,
    @Column(doc = "PV: budget of the work that the baseline has done by then; empty without one")
        @Nullable Money planned,
    @Column(doc = "EV: budget of the work that is done") Money earned,
    @Column(doc = "AC: what that has cost; empty where nobody said") @Nullable Money actual,
    @Column(doc = "SV = EV − PV; negative = behind") @Nullable Money scheduleVariance,
    @Column(doc = "CV = EV − AC; negative = over budget") @Nullable Money costVariance,
    @Column(doc = "SPI = EV / PV; empty when nothing was planned") @Nullable Double spi,
    @Column(doc = "CPI = EV / AC; empty when nothing was spent") @Nullable Double cpi) {

  static EarnedRow of(FacilityValue row) {
    EarnedValue value = row.value();
    boolean isPlanned = row.planned() != null;
    boolean isPaid = row.actual() != null;
    return new EarnedRow(
        row.facility(),
        row.planned(),
        row.earned(),
        row.actual(),
        isPlanned ? value.scheduleVariance() : null,
        isPaid ? value.costVariance() : null,
        isPlanned ? value.schedulePerformance().orElse(null) : null,
        isPaid ? value.costPerformance().orElse(null) : null);
  }
}
