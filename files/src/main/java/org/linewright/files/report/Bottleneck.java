package org.linewright.files.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.LineFull;
import org.linewright.core.reason.Reason.RampUsedUp;

/**
 * Lines that some orders find no room on, for want of capacity or because a ramp-up allows no more.
 *
 * @param name what is full
 * @param orders orders that it holds up
 * @param late their late vehicles
 * @param unmet their vehicles that are not delivered
 */
record Bottleneck(String name, long orders, long late, long unmet) {

  /** Of all orders; those that hold up most vehicles first. */
  static List<Bottleneck> listOf(List<OrderOutcome> orders) {
    Map<String, Bottleneck> found = new LinkedHashMap<>();
    for (OrderOutcome order : orders) {
      order.reasons().stream()
          .map(reason -> findName(reason.itself()))
          .flatMap(Optional::stream)
          .distinct()
          .map(name -> new Bottleneck(name, 1, order.late(), order.unmet()))
          .forEach(one -> found.merge(one.name, one, Bottleneck::plus));
    }
    return found.values().stream()
        .sorted(Comparator.comparingLong(one -> -(one.late + one.unmet)))
        .toList();
  }

  private static Optional<String> findName(Reason reason) {
    if (reason instanceof LineFull full) {
      return Optional.of("Line " + String.join(", ", full.lines()));
    }
    return reason instanceof RampUsedUp ramp
        ? Optional.of("Ramp-up on line " + String.join(", ", ramp.lines()))
        : Optional.empty();
  }

  private Bottleneck plus(Bottleneck more) {
    return new Bottleneck(name, orders + more.orders, late + more.late, unmet + more.unmet);
  }
}
