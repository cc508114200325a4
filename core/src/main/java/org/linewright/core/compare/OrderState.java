package org.linewright.core.compare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an order in one world.
 *
 * @param due due day; null = as soon as possible
 * @param onTime vehicles delivered by the due day; without due day, vehicles delivered
 * @param late vehicles delivered after the due day
 * @param unmet vehicles not delivered within the horizon
 * @param lastDelivery day of its last delivery; null = none
 * @param vehicleDays Σ vehicles × days from the epoch to their delivery; tells earlier from later
 */
public record OrderState(
    @Nullable LocalDate due,
    int onTime,
    int late,
    int unmet,
    @Nullable LocalDate lastDelivery,
    long vehicleDays) {

  /** Vehicles delivered. */
  public int delivered() {
    return onTime + late;
  }
}
