package org.linewright.core.brute;

import org.jspecify.annotations.Nullable;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.units.Money;

/**
 * An order in numbers.
 *
 * @param name the order
 * @param variant number of the variant
 * @param quantity vehicles ordered
 * @param smallest vehicles in the smallest shipment
 * @param due day number, the last one for what is due after the horizon; -1 = as soon as possible
 * @param valueCents value of a vehicle
 * @param lateCents cost of a vehicle delivered after due
 * @param lateDayCents cost of a vehicle and day late
 * @param weight by which what it brings is multiplied: where priorities are strict, that of the
 *     more urgent of two classes is so large that nothing of the other one weighs against it
 */
public record OrderFacts(
    String name,
    int variant,
    int quantity,
    int smallest,
    int due,
    long valueCents,
    long lateCents,
    long lateDayCents,
    long weight) {

  public static OrderFacts of(RawPlant raw, Order row, int variant) {
    Costs costs = raw.plant.settings().costs();
    Money value = raw.variants.get(row.variant()).value();
    Money perDay = row.lateCostPerDay();
    Integer stated = row.minimumShipment();
    return new OrderFacts(
        row.order(),
        variant,
        row.quantity(),
        stated == null ? row.quantity() : Math.min(stated, row.quantity()),
        row.due() == null ? -1 : Math.min(raw.days() - 1, raw.day(row.due())),
        value.cents(),
        given(costs.latePerVehicle(), value, 100),
        perDay != null ? perDay.cents() : given(costs.latePerVehicleDay(), value, 1_000),
        1);
  }

  public static long given(@Nullable Money cost, Money value, long share) {
    return (cost != null ? cost : value.dividedBy(share)).cents();
  }

  /** Days late of a delivery on a day, which is not before due. */
  public int daysLate(int day) {
    return day - Math.max(0, due);
  }

  /** What a vehicle brings that is delivered on a day: its value less what lateness costs. */
  public long netCents(int day) {
    boolean late = due >= 0 && day > due;
    return weight * (valueCents - lateDayCents * daysLate(day) - (late ? lateCents : 0));
  }

  /** The same with another weight. */
  public OrderFacts weighing(long other) {
    return new OrderFacts(
        name, variant, quantity, smallest, due, valueCents, lateCents, lateDayCents, other);
  }
}
