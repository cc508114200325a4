package org.linewright.bench.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.demand.Order;

/**
 * The list rule word by word, the plain twin of {@code Planner.plan}. Orders by priority, due day,
 * quantity, file order. For an order of q vehicles let f be the first day on which the material for
 * all q can be consumed at once; start from day T = max(due − 1, f) and fill backwards from T, at
 * most 60 days, taking each day min(free line capacity, material, what is still needed); if q is
 * not reached, T + 1. Delivered the day after the last start, not before due. A part with a source
 * is unlimited from its first possible receipt on. Mode {@code two}: first the orders that can be
 * on time, then the rest.
 *
 * <p>It does less than its twin: no reasons, no purchases, no figures. One thread.
 */
public final class PlainListScheduler {
  private static final int LONGEST_PULL_DAYS = 60;

  private final PlainPlant plant;
  private final LocalDate lastStart;
  private final Map<String, PlainBalance> balances = new HashMap<>();
  private final Map<String, Map<LocalDate, Long>> free = new HashMap<>();
  private final Map<String, LocalDate> deliveries = new LinkedHashMap<>();
  private final List<PlainPlan.Start> starts = new ArrayList<>();

  private PlainListScheduler(PlainPlant plant) {
    this.plant = plant;
    this.lastStart = plant.horizonEnd().minusDays(1);
    plant.capacity().forEach((line, days) -> free.put(line, new TreeMap<>(days)));
    for (Map<String, Integer> need : plant.needs().values()) {
      need.keySet().forEach(material -> balances.computeIfAbsent(material, this::balance));
    }
  }

  /** Plans every order of a plant. */
  public static PlainPlan plan(PlainPlant plant, Mode mode) {
    PlainListScheduler scheduler = new PlainListScheduler(plant);
    scheduler.planAll(mode);
    return new PlainPlan(scheduler.deliveries, scheduler.starts);
  }

  private PlainBalance balance(String material) {
    LocalDate unlimitedFrom =
        plant.sources().getOrDefault(material, List.of()).stream()
            .flatMap(source -> source.receipts().values().stream())
            .filter(day -> !day.isAfter(plant.horizonEnd()))
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new PlainBalance(plant.supply().getOrDefault(material, new TreeMap<>()), unlimitedFrom);
  }

  private void planAll(Mode mode) {
    List<Order> waiting = new ArrayList<>(plant.orders());
    waiting.sort(
        Comparator.comparingInt(Order::priority)
            .thenComparing(PlainListScheduler::due)
            .thenComparingInt(Order::quantity));
    if (mode == Mode.TWO) {
      waiting.removeIf(order -> place(order, lastDayInTime(order)));
    }
    waiting.forEach(order -> place(order, lastStart));
  }

  private static LocalDate due(Order order) {
    return Objects.requireNonNull(order.due(), "order without due day");
  }

  private LocalDate lastDayInTime(Order order) {
    LocalDate dayBefore = due(order).minusDays(1);
    return dayBefore.isAfter(lastStart) ? lastStart : dayBefore;
  }

  /** Starts all vehicles of an order, the last of them by {@code latest}, or none. */
  private boolean place(Order order, LocalDate latest) {
    LocalDate materialDay = firstMaterialDay(order);
    if (materialDay == null) {
      return false;
    }
    LocalDate inTime = lastDayInTime(order);
    for (LocalDate day = materialDay.isAfter(inTime) ? materialDay : inTime;
        !day.isAfter(latest);
        day = day.plusDays(1)) {
      LocalDate last = fillBackwards(order, day);
      if (last != null) {
        LocalDate released = last.plusDays(1);
        deliveries.put(order.order(), released.isAfter(due(order)) ? released : due(order));
        return true;
      }
    }
    return false;
  }

  /** First day on which the material for the whole order can be consumed at once; null = none. */
  private @Nullable LocalDate firstMaterialDay(Order order) {
    LocalDate first = plant.planDate();
    for (Map.Entry<String, Integer> need : needs(order.variant()).entrySet()) {
      LocalDate day = balanceOf(need.getKey()).firstDay(need.getValue() * order.quantity());
      if (day == null) {
        return null;
      }
      first = day.isAfter(first) ? day : first;
    }
    return first;
  }

  private Map<String, Integer> needs(String variant) {
    return plant.needs().getOrDefault(variant, Map.of());
  }

  private PlainBalance balanceOf(String material) {
    return Objects.requireNonNull(balances.get(material), material);
  }

  /**
   * Fills backwards from a day; returns the last day of start, or null when nothing was started.
   */
  private @Nullable LocalDate fillBackwards(Order order, LocalDate from) {
    List<PlainPlan.Start> filled = new ArrayList<>();
    int left = order.quantity();
    LocalDate earliest = from.minusDays(LONGEST_PULL_DAYS);
    if (earliest.isBefore(plant.planDate())) {
      earliest = plant.planDate();
    }
    for (LocalDate day = from; !day.isBefore(earliest) && left > 0; day = day.minusDays(1)) {
      for (PlainPlant.Option option : plant.options().getOrDefault(order.variant(), List.of())) {
        int units = Math.min(left, freeUnits(option, day));
        units = units == 0 ? 0 : Math.min(units, promised(order.variant(), day));
        if (units > 0) {
          take(option, day, units);
          filled.add(new PlainPlan.Start(day, option.line(), order.variant(), units));
          left -= units;
        }
      }
    }
    if (left > 0) {
      giveBack(filled);
      return null;
    }
    starts.addAll(filled);
    return filled.get(0).day();
  }

  private int promised(String variant, LocalDate day) {
    int units = PlainBalance.PLENTY;
    for (Map.Entry<String, Integer> need : needs(variant).entrySet()) {
      units = Math.min(units, balanceOf(need.getKey()).promised(day) / need.getValue());
    }
    return Math.max(0, units);
  }

  private int freeUnits(PlainPlant.Option option, LocalDate day) {
    Long use = option.use().get(day);
    Long left = freeOn(option.line()).get(day);
    return use == null || left == null ? 0 : (int) Math.min(PlainBalance.PLENTY, left / use);
  }

  private Map<LocalDate, Long> freeOn(String line) {
    return Objects.requireNonNull(free.get(line), line);
  }

  private void take(PlainPlant.Option option, LocalDate day, int units) {
    long use = Objects.requireNonNull(option.use().get(day), "closed day");
    freeOn(option.line()).merge(day, -use * units, Long::sum);
    needs(option.variant())
        .forEach((material, pieces) -> balanceOf(material).take(day, pieces * units));
  }

  private void giveBack(List<PlainPlan.Start> filled) {
    for (PlainPlan.Start start : filled) {
      plant.options().getOrDefault(start.variant(), List.of()).stream()
          .filter(option -> option.line().equals(start.line()))
          .forEach(option -> take(option, start.day(), -start.units()));
    }
  }
}
