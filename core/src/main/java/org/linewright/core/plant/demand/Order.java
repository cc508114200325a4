package org.linewright.core.plant.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * Vehicles that somebody wants.
 *
 * <p>One row of table orders.
 *
 * @param order name of the order
 * @param contract the contract it belongs to
 * @param variant the variant
 * @param quantity vehicles
 * @param due day on which the vehicles are due: on time = released by 00:00 of it; empty = as soon
 *     as possible
 * @param priority 1 = most urgent; empty = after all that have one
 * @param market market of destination
 * @param lateCostPerDay cost of one vehicle being one day late; empty = the plant's cost
 * @param minimumShipment smallest delivery; empty = the whole order at once
 * @param slackDays calendar days before its last day in time on which just in time builds it; empty
 *     = the plant's slack days
 */
@TableInfo(name = "orders", doc = "Vehicles that somebody wants.")
public record Order(
    @Column(doc = "name of the order", key = true, required = true, id = true) String order,
    @Column(doc = "the contract it belongs to", refersTo = "contracts", id = true)
        @Nullable String contract,
    @Column(doc = "the variant", required = true, refersTo = "variants", id = true) String variant,
    @Column(doc = "vehicles", required = true, min = 1) int quantity,
    @Column(
            doc =
                "day on which the vehicles are due: on time = released by 00:00 of it; empty = as"
                    + " soon as possible")
        @Nullable LocalDate due,
    @Column(doc = "1 = most urgent; empty = after all that have one") @Nullable Integer priority,
    @Column(doc = "market of destination", id = true) @Nullable String market,
    @Column(doc = "cost of one vehicle being one day late; empty = the plant's cost")
        @Nullable Money lateCostPerDay,
    @Column(doc = "smallest delivery; empty = the whole order at once", min = 1)
        @Nullable Integer minimumShipment,
    @Column(
            doc =
                "calendar days before its last day in time on which just_in_time builds it; empty ="
                    + " the plant's slack_days")
        @Nullable Integer slackDays) {

  /** An order with the slack of the plant. */
  public Order(
      String order,
      @Nullable String contract,
      String variant,
      int quantity,
      @Nullable LocalDate due,
      @Nullable Integer priority,
      @Nullable String market,
      @Nullable Money lateCostPerDay,
      @Nullable Integer minimumShipment) {
    this(
        order,
        contract,
        variant,
        quantity,
        due,
        priority,
        market,
        lateCostPerDay,
        minimumShipment,
        null);
  }
}
