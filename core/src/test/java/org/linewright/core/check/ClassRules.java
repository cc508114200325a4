package org.linewright.core.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PriorityClass;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.units.Money;

/**
 * What the summary says of each priority, the most urgent first and those without one last, is what
 * deliveries and orders give; where priorities are strict each has a bound, not below what it
 * earns.
 */
final class ClassRules {
  private final RawPlant raw;
  private final Findings findings;

  ClassRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
  }

  /** What the orders of a priority come to. */
  private static final class Sum {
    private long ordered;
    private long onTime;
    private long late;
    private long lateDays;
    private Money earned = Money.ZERO;
  }

  /** What the orders of a priority earn; null = those without one. */
  Money earned(Plan plan, @Nullable Integer priority, MoneyRules money) {
    Sum sum = sums(plan, money).get(key(priority));
    return sum == null ? Money.ZERO : sum.earned;
  }

  private Map<Integer, Sum> sums(Plan plan, MoneyRules money) {
    TreeMap<Integer, Sum> sums = new TreeMap<>();
    for (Order order : raw.plant.orders()) {
      sums.computeIfAbsent(key(order.priority()), first -> new Sum()).ordered += order.quantity();
    }
    for (Delivery row : plan.deliveries()) {
      Order order = raw.orders.get(row.order());
      add(sums.get(key(order.priority())), row, order, money);
    }
    return sums;
  }

  void check(Plan plan, MoneyRules money) {
    Map<Integer, Sum> sums = sums(plan, money);
    List<PriorityClass> stated = plan.summary().classes();
    List<Integer> keys = stated.stream().map(each -> key(each.priority())).toList();
    compare("The classes are", keys, List.copyOf(sums.keySet()));
    for (PriorityClass row : stated) {
      Sum sum = sums.get(key(row.priority()));
      if (sum != null) {
        compare(row, sum);
      }
    }
  }

  private static int key(@Nullable Integer priority) {
    return priority == null ? Integer.MAX_VALUE : priority;
  }

  private void add(Sum sum, Delivery row, Order order, MoneyRules money) {
    long days = Math.max(0, DeliveryRules.daysLate(raw, order, row.day()));
    boolean isLate = order.due() != null && days > 0;
    sum.onTime += isLate ? 0 : row.quantity();
    sum.late += isLate ? row.quantity() : 0;
    sum.lateDays += isLate ? days * row.quantity() : 0;
    sum.earned =
        sum.earned
            .plus(raw.variants.get(order.variant()).value().times(row.quantity()))
            .minus(money.lateCost(order, isLate ? row.quantity() : 0, days * row.quantity()));
  }

  private void compare(PriorityClass row, Sum sum) {
    String what = "Of priority " + row.priority() + ' ';
    compare(what + "ordered are", (long) row.ordered(), sum.ordered);
    compare(what + "on time are", (long) row.onTime(), sum.onTime);
    compare(what + "late are", (long) row.late(), sum.late);
    compare(what + "unmet are", (long) row.unmet(), sum.ordered - sum.onTime - sum.late);
    compare(what + "late vehicle-days are", row.lateVehicleDays(), sum.lateDays);
    compare(what + "the earnings are", row.earned(), sum.earned);
    boolean isStrict = raw.plant.settings().priorities() == Priorities.STRICT;
    compare(what + "a bound is given:", row.bound() != null, isStrict);
    if (row.bound() != null && row.bound().compareTo(sum.earned) < 0) {
      findings.add(
          what + "the bound " + row.bound() + " is below the earnings " + sum.earned + ".");
    }
  }

  private void compare(String what, Object stated, Object recomputed) {
    if (!Objects.equals(stated, recomputed)) {
      findings.add(what + " " + stated + ", but the plan gives " + recomputed + ".");
    }
  }
}
