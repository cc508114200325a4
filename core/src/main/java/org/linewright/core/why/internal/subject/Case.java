package org.linewright.core.why.internal.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.reason.Reason;
import org.linewright.core.why.internal.remedy.Replanner;

/**
 * The plan that is asked about.
 *
 * @param instance the world, after part transfers
 * @param plan the plan
 * @param trace its books
 * @param replanner plans changed worlds
 */
public record Case(Instance instance, Plan plan, PlanTrace trace, Replanner replanner) {
  private static final long WORK = 2_000_000;
  private static final long FEWEST_RUNS = 20;
  private static final long MOST_RUNS = 400;

  public static Case of(Instance instance, Plan plan, boolean isForQuestions) {
    long orders = instance.orders().size();
    long size = Math.max(1, orders * (plan.summary().mode() == Mode.BEST ? 100 : 5));
    long runs = Math.max(FEWEST_RUNS, Math.min(MOST_RUNS, WORK / size));
    Replanner replanner = new Replanner(instance.plant(), plan, runs);
    if (isForQuestions) {
      replanner.keepAsSearched();
    }
    return new Case(instance, plan, PlanTrace.of(instance, plan), replanner);
  }

  /** Causes of orders that are late or unmet, by the vehicles that they keep back. */
  Map<Reason, Long> causes(List<Integer> orders) {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    Map<String, Long> vehicles = new LinkedHashMap<>();
    for (int order : orders) {
      PlanTrace.Trouble trouble = trace.findTrouble(order);
      if (trouble == null) {
        continue;
      }
      for (Reason linked : trouble.reasons()) {
        Reason reason = linked.itself();
        String key = reason instanceof Reason.MaterialShort s ? s.material() : reason.text();
        reasons.merge(key, reason, Case::larger);
        vehicles.merge(key, (long) trouble.late() + trouble.unmet(), Long::sum);
      }
    }
    Map<Reason, Long> causes = new LinkedHashMap<>();
    vehicles.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> causes.put(reason(reasons, entry.getKey()), entry.getValue()));
    return causes;
  }

  private static Reason reason(Map<String, Reason> reasons, String key) {
    Reason reason = reasons.get(key);
    if (reason == null) {
      throw new IllegalStateException("no reason " + key);
    }
    return reason;
  }

  /** Of two reasons with the same subject the one that lacks more. */
  private static Reason larger(Reason a, Reason b) {
    return a instanceof Reason.MaterialShort one
            && b instanceof Reason.MaterialShort two
            && two.needed() - two.promised() > one.needed() - one.promised()
        ? b
        : a;
  }

  /** True when one of the reasons is that there are too few kits. */
  boolean lacksKits(Collection<Reason> reasons) {
    return reasons.stream()
        .anyMatch(
            reason ->
                reason.itself() instanceof Reason.MaterialShort shortage
                    && instance.parts().find(shortage.material()) < 0);
  }

  /** Orders that are late or unmet in part or whole, among those asked about. */
  List<Integer> troubled(List<Integer> orders) {
    return orders.stream().filter(order -> trace.findTrouble(order) != null).toList();
  }

  /** Variants of which orders are late or unmet. */
  List<Integer> waiting() {
    return troubled(orders(order -> true)).stream()
        .map(order -> instance.orders().get(order).variant())
        .distinct()
        .toList();
  }

  /** Vehicles of an order that are late or unmet. */
  long missed(int order) {
    PlanTrace.@Nullable Trouble trouble = trace.findTrouble(order);
    return trouble == null ? 0 : (long) trouble.late() + trouble.unmet();
  }

  /** True when vehicles of orders without due day are late or unmet among those of some orders. */
  boolean isWantedSoon(List<Integer> orders) {
    return troubled(orders).stream()
        .anyMatch(order -> instance.orders().get(order).isAsSoonAsPossible());
  }

  /** Last day number on which a start of an order is still in time. */
  int lastDayInTime(OrderLine order) {
    int last = Math.max(0, instance.days() - 2);
    return order.isAsSoonAsPossible() ? last : Math.max(0, Math.min(last, order.dueDay() - 1));
  }

  /** All orders for which something holds. */
  List<Integer> orders(IntPredicate wanted) {
    List<Integer> orders = new ArrayList<>();
    for (int order = 0; order < instance.orders().size(); order++) {
      if (wanted.test(order)) {
        orders.add(order);
      }
    }
    return orders;
  }

  String date(int day) {
    return instance.horizon().date(day).toString();
  }
}
