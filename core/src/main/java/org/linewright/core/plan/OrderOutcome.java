package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.reason.Reason;

/**
 * What becomes of an order: {@code quantity = onTime + late + unmet}.
 *
 * @param order order
 * @param variant variant
 * @param quantity vehicles ordered
 * @param due due day; null = as soon as possible
 * @param onTime vehicles delivered by the due day; for orders without due day, vehicles delivered
 * @param late vehicles delivered after the due day
 * @param unmet vehicles not delivered within the horizon
 * @param reasons why some are late or unmet, in quantities and days; empty when none is
 */
public record OrderOutcome(
    String order,
    String variant,
    int quantity,
    @Nullable LocalDate due,
    int onTime,
    int late,
    int unmet,
    List<Reason> reasons) {

  public OrderOutcome {
    reasons = List.copyOf(reasons);
  }

  /** The same with other reasons. */
  OrderOutcome with(List<Reason> others) {
    return new OrderOutcome(order, variant, quantity, due, onTime, late, unmet, others);
  }

  /** The reasons in words, separated by semicolons; empty when everything is on time. */
  public String reason() {
    return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
  }
}
