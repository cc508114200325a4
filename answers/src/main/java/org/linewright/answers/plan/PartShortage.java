package org.linewright.answers.plan;

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
 * A part, or kits, that orders of a plan wait for.
 *
 * @param part part, or the words that name the kits
 * @param orders orders that it holds up
 * @param late their late vehicles
 * @param unmet their vehicles that are not delivered
 * @param needed pieces that the order needs that lacks most
 * @param promised pieces that it can have
 * @param by day by which it needs them
 * @param enoughFrom day from which every order has enough; null = never within the horizon
 */
record PartShortage(
    String part,
    int orders,
    int late,
    int unmet,
    long needed,
    long promised,
    LocalDate by,
    @Nullable LocalDate enoughFrom) {

  /** Of all orders; what holds up most vehicles first. */
  static List<PartShortage> listOf(List<OrderOutcome> orders) {
    Map<String, List<OrderOutcome>> held = new LinkedHashMap<>();
    Map<String, List<MaterialShort>> causes = new LinkedHashMap<>();
    for (OrderOutcome order : orders) {
      order.reasons().stream()
          .map(Reason::itself)
          .filter(MaterialShort.class::isInstance)
          .map(MaterialShort.class::cast)
          .forEach(
              cause -> {
                held.computeIfAbsent(cause.material(), part -> new ArrayList<>()).add(order);
                causes.computeIfAbsent(cause.material(), part -> new ArrayList<>()).add(cause);
              });
    }
    List<PartShortage> shortages = new ArrayList<>();
    held.forEach((part, of) -> shortages.add(of(part, of, causes.getOrDefault(part, List.of()))));
    shortages.sort(Comparator.comparingInt(one -> -(one.late + one.unmet)));
    return shortages;
  }

  private static PartShortage of(
      String part, List<OrderOutcome> orders, List<MaterialShort> causes) {
    List<OrderOutcome> each = orders.stream().distinct().toList();
    MaterialShort worst =
        causes.stream()
            .max(Comparator.comparingLong(cause -> cause.needed() - cause.promised()))
            .orElseThrow();
    boolean never = causes.stream().anyMatch(cause -> cause.enoughFrom() == null);
    return new PartShortage(
        part,
        each.size(),
        each.stream().mapToInt(OrderOutcome::late).sum(),
        each.stream().mapToInt(OrderOutcome::unmet).sum(),
        worst.needed(),
        worst.promised(),
        worst.by(),
        never
            ? null
            : causes.stream()
                .map(MaterialShort::enoughFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow());
  }
}
