package org.linewright.files.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.MaterialShort;

/**
 * A part, or kits, that some orders wait for.
 *
 * @param material part, or the words that name the kits
 * @param orders orders that it holds up, file order
 * @param causes what each of them lacks, same order
 */
record Shortage(String material, List<OrderOutcome> orders, List<MaterialShort> causes) {

  /** Of all orders; those that hold up most vehicles first. */
  static List<Shortage> listOf(List<OrderOutcome> orders) {
    Map<String, Shortage> shortages = new LinkedHashMap<>();
    for (OrderOutcome order : orders) {
      order.reasons().stream()
          .map(Reason::itself)
          .filter(MaterialShort.class::isInstance)
          .map(MaterialShort.class::cast)
          .forEach(
              cause ->
                  shortages
                      .computeIfAbsent(
                          cause.material(),
                          name -> new Shortage(name, new ArrayList<>(), new ArrayList<>()))
                      .add(order, cause));
    }
    return shortages.values().stream()
        .sorted(Comparator.comparingLong(one -> -(one.late() + one.unmet())))
        .toList();
  }

  private void add(OrderOutcome order, MaterialShort cause) {
    orders.add(order);
    causes.add(cause);
  }

  /** Vehicles of these orders that are late. */
  long late() {
    return orders.stream().distinct().mapToLong(OrderOutcome::late).sum();
  }

  /** Vehicles of these orders that are not delivered. */
  long unmet() {
    return orders.stream().distinct().mapToLong(OrderOutcome::unmet).sum();
  }

  /** Orders held up. */
  long count() {
    return orders.stream().distinct().count();
  }

  /** The order that lacks most pieces, and what it lacks. */
  MaterialShort worst() {
    return causes.stream()
        .max(Comparator.comparingLong(cause -> cause.needed() - cause.promised()))
        .orElseThrow();
  }

  /** Day from which each order has enough; null = one never has within the horizon. */
  @Nullable LocalDate over() {
    return causes.stream().anyMatch(cause -> cause.enoughFrom() == null)
        ? null
        : causes.stream()
            .map(MaterialShort::enoughFrom)
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }
}
