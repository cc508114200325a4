package org.linewright.answers.launch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.launch.OrderShift;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/** An order that the fitted ramp moves. */
@TableInfo(name = "orders", doc = "Orders that the fitted ramp moves")
public record ShiftRow(
    @Column(doc = "order") String order,
    @Column(doc = "variant") String variant,
    @Column(doc = "vehicles ordered") int quantity,
    @Column(doc = "when it is due") @Nullable LocalDate due,
    @Column(doc = "last delivery of the plan with the ramps as planned")
        @Nullable LocalDate deliveredAsPlanned,
    @Column(doc = "the same with the fitted ramps") @Nullable LocalDate deliveredAsFitted,
    @Column(doc = "calendar days later") @Nullable Long daysLater,
    @Column(doc = "vehicles late, against the plan without the fitted ramp") int lateMore,
    @Column(doc = "vehicles unmet, against the same plan") int unmetMore) {

  static ShiftRow of(OrderShift shift) {
    return new ShiftRow(
        shift.order(),
        shift.variant(),
        shift.quantity(),
        shift.due(),
        shift.before(),
        shift.after(),
        shift.daysLater(),
        shift.lateMore(),
        shift.unmetMore());
  }
}
