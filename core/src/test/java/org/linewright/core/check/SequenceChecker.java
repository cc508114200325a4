package org.linewright.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RatioRule;
import org.linewright.core.sequence.WindowCount;

/**
 * Judges a sequence of a day's cars from the raw cars alone: slot by slot, window by window, with
 * no code of the search.
 */
public final class SequenceChecker {
  private final LineDay day;
  private final List<Car> all = new ArrayList<>();
  private final int before;

  private SequenceChecker(LineDay day, List<Car> order) {
    this.day = day;
    this.before = day.before().size();
    all.addAll(day.before());
    all.addAll(order);
  }

  /** What each goal comes to; the even flows rounded to whole units. */
  public static Map<Goal, Long> totals(LineDay day, List<Car> order) {
    SequenceChecker checker = new SequenceChecker(day, order);
    Map<Goal, Long> totals = new HashMap<>();
    for (Goal goal : day.goals()) {
      totals.put(goal, checker.total(goal));
    }
    return totals;
  }

  /** Score of the ROADEF/EURO challenge 2005: a million, a thousand, one. */
  public static long score(LineDay day, List<Car> order) {
    Map<Goal, Long> totals = totals(day, order);
    long weight = 1_000_000;
    long score = 0;
    for (Goal goal : day.goals()) {
      score += weight * totals.get(goal);
      weight /= 1000;
    }
    return score;
  }

  /** What a sequence must not do: lose a car, move a frozen one, exceed a batch limit. */
  public static List<String> violations(LineDay day, List<Car> order) {
    List<String> found = new ArrayList<>();
    Map<String, Integer> balance = new HashMap<>();
    day.cars().forEach(car -> balance.merge(car.name(), 1, Integer::sum));
    order.forEach(car -> balance.merge(car.name(), -1, Integer::sum));
    balance.forEach(
        (name, count) -> {
          if (count != 0) {
            found.add("car " + name + " is missing or twice in the sequence");
          }
        });
    if (!order.subList(0, day.frozen()).equals(day.cars().subList(0, day.frozen()))) {
      found.add("a frozen car has moved");
    }
    String color = "";
    int run = 0;
    SequenceChecker checker = new SequenceChecker(day, order);
    for (int slot = 0; slot < checker.all.size(); slot++) {
      String own = checker.all.get(slot).color();
      boolean isAnew = day.limitsBeginAnew() && slot == checker.before;
      run = own.equals(color) && !isAnew ? run + 1 : 1;
      color = own;
      boolean isMovable = slot >= checker.before + day.frozen();
      if (isMovable && run > day.batchLimits().getOrDefault(own, Integer.MAX_VALUE)) {
        found.add("slot " + (slot - checker.before + 1) + ": " + run + " cars of " + own);
      }
    }
    return found;
  }

  private long total(Goal goal) {
    return switch (goal) {
      case HARD, SOFT ->
          day.rules().stream().filter(rule -> rule.goal() == goal).mapToLong(this::ratio).sum();
      case COLORS -> changes(Car::color);
      case LOTS -> changes(Car::lot);
      case PARTS ->
          Math.round(unevenness(car -> day.parts().getOrDefault(car.variant(), Map.of())));
      case WORK -> Math.round(unevenness(this::workInPercent) / 10_000);
    };
  }

  private Map<String, Long> workInPercent(Car car) {
    double mean = 0;
    for (Car one : all.subList(before, all.size())) {
      mean += day.work().getOrDefault(one.variant(), 0L);
    }
    mean /= all.size() - before;
    long percent = Math.round(100 * day.work().getOrDefault(car.variant(), 0L) / Math.max(1, mean));
    return Map.of("work", percent);
  }

  private long ratio(RatioRule rule) {
    boolean isWhole = day.count() == WindowCount.WHOLE_WINDOWS;
    long sum = 0;
    for (int start = before - rule.of() + 1; start < all.size(); start++) {
      boolean inDay = start >= before && start + rule.of() <= all.size();
      if (isWhole && !inDay) {
        continue;
      }
      int cars = 0;
      for (int slot = Math.max(0, start); slot < Math.min(all.size(), start + rule.of()); slot++) {
        cars += all.get(slot).options().contains(rule.option()) ? 1 : 0;
      }
      if (cars > rule.atMost()) {
        sum += isWhole ? 1 : cars - rule.atMost();
      }
    }
    return sum;
  }

  private long changes(Function<Car, String> by) {
    long changes = 0;
    for (int slot = Math.max(1, before); slot < all.size(); slot++) {
      String own = by.apply(all.get(slot));
      String left = by.apply(all.get(slot - 1));
      if (!own.isEmpty() && !left.isEmpty() && !own.equals(left)) {
        changes++;
      }
    }
    return changes;
  }

  private double unevenness(Function<Car, Map<String, Long>> useOf) {
    List<Car> cars = all.subList(before, all.size());
    Map<String, Double> whole = new HashMap<>();
    for (Car car : cars) {
      useOf.apply(car).forEach((part, pieces) -> whole.merge(part, (double) pieces, Double::sum));
    }
    Map<String, Double> used = new HashMap<>();
    double sum = 0;
    for (int slot = 0; slot < cars.size(); slot++) {
      useOf
          .apply(cars.get(slot))
          .forEach((part, pieces) -> used.merge(part, (double) pieces, Double::sum));
      double share = (slot + 1.0) / cars.size();
      for (Map.Entry<String, Double> part : whole.entrySet()) {
        double distance = used.getOrDefault(part.getKey(), 0.0) - share * part.getValue();
        sum += distance * distance;
      }
    }
    return sum;
  }
}
