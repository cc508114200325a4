package org.linewright.bench.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.MoveCensus.Kind;
import org.linewright.core.sequence.RatioRule;

/** Judges a move by doing it on a copy and counting all goals of the day anew. */
public final class PlainSequence {
  private final LineDay day;
  private final long[] weights;
  private List<Car> order;
  private long worth;

  /** The day in the sequence given; a weight for each of its goals. */
  public PlainSequence(LineDay day, long[] weights) {
    this.day = day;
    this.weights = weights.clone();
    this.order = day.cars();
    this.worth = weighed(order);
  }

  /** What each goal has come to. */
  public long[] totals() {
    return totals(order);
  }

  /** What a move of the slots {@code a < b} would add, weighed. */
  public long added(Kind kind, int a, int b) {
    return weighed(moved(kind, a, b)) - worth;
  }

  /** Does it. */
  public void move(Kind kind, int a, int b) {
    order = moved(kind, a, b);
    worth = weighed(order);
  }

  private List<Car> moved(Kind kind, int a, int b) {
    List<Car> cars = new ArrayList<>(order);
    switch (kind) {
      case EXCHANGE -> Collections.swap(cars, a, b);
      case INSERTION -> Collections.rotate(cars.subList(a, b + 1), -1);
      case REFLECTION -> Collections.reverse(cars.subList(a, b + 1));
    }
    return cars;
  }

  private long weighed(List<Car> cars) {
    long[] totals = totals(cars);
    long sum = 0;
    for (int goal = 0; goal < totals.length; goal++) {
      sum += weights[goal] * totals[goal];
    }
    return sum;
  }

  private long[] totals(List<Car> cars) {
    List<Car> all = new ArrayList<>(day.before());
    all.addAll(cars);
    return day.goals().stream().mapToLong(goal -> total(goal, all)).toArray();
  }

  private long total(Goal goal, List<Car> all) {
    return switch (goal) {
      case HARD, SOFT ->
          day.rules().stream()
              .filter(rule -> rule.goal() == goal)
              .mapToLong(rule -> tooMany(rule, all))
              .sum();
      case COLORS -> changes(all);
      case LOTS, WORK, PARTS -> throw new IllegalArgumentException("goal = " + goal);
    };
  }

  /**
   * Cars beyond the rule over all windows that hold a car of the day: one steps on, one drops out.
   */
  private long tooMany(RatioRule rule, List<Car> all) {
    int first = day.before().size();
    int inside = 0;
    long sum = 0;
    for (int end = 0; end < all.size() + rule.of() - 1; end++) {
      inside += has(rule, all, end) - has(rule, all, end - rule.of());
      sum += end >= first ? Math.max(0, inside - rule.atMost()) : 0;
    }
    return sum;
  }

  private static int has(RatioRule rule, List<Car> all, int slot) {
    boolean isThere = slot >= 0 && slot < all.size();
    return isThere && all.get(slot).options().contains(rule.option()) ? 1 : 0;
  }

  private long changes(List<Car> all) {
    long changes = 0;
    for (int slot = Math.max(1, day.before().size()); slot < all.size(); slot++) {
      changes += all.get(slot).color().equals(all.get(slot - 1).color()) ? 0 : 1;
    }
    return changes;
  }
}
