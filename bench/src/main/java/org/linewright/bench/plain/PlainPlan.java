package org.linewright.bench.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the plain list scheduler decides.
 *
 * @param deliveries order to the day on which the last of its vehicles can be delivered, not before
 *     it is due; an unmet order has no entry
 * @param starts vehicles started, in the order in which they were decided
 */
public record PlainPlan(Map<String, LocalDate> deliveries, List<Start> starts) {

  /** Vehicles of one order started on a line on a day. */
  public record Start(LocalDate day, String line, String variant, int units) {}
}
