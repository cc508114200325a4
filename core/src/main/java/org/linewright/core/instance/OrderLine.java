package org.linewright.core.instance;

import org.linewright.core.time.Horizon;

/**
 * An order in dense numbers.
 *
 * @param name name in the plant folder
 * @param variant dense number
 * @param quantity vehicles
 * @param dueDay day number, also after the horizon; {@link Instance#NEVER} = as soon as possible
 * @param priority 1 = most urgent; {@link #NO_PRIORITY} = after all that have one
 * @param minimumShipment smallest delivery, at most {@code quantity}
 * @param latePerVehicleCents cost of a vehicle delivered after its due day
 * @param latePerDayCents cost of one vehicle being late one calendar day
 */
public record OrderLine(
    String name,
    int variant,
    int quantity,
    int dueDay,
    int priority,
    int minimumShipment,
    long latePerVehicleCents,
    long latePerDayCents) {

  /** Priority of an order that names none. */
  public static final int NO_PRIORITY = Integer.MAX_VALUE;

  public boolean isAsSoonAsPossible() {
    return dueDay == Instance.NEVER;
  }

  /** True when the due day comes after the last day of a horizon. */
  public boolean isDueAfter(Horizon horizon) {
    return !isAsSoonAsPossible() && dueDay >= horizon.days();
  }

  public boolean isSplittable() {
    return minimumShipment < quantity;
  }
}
