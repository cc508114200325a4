package org.linewright.core.sequence.internal.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RatioRule;
import org.linewright.core.sequence.WindowCount;

/** What no sequence of a day's cars can avoid, each goal looked at alone. */
public final class LeastPossible {
  private final LineDay day;
  private final Map<String, Integer> batchLimits;

  /**
   * Bounds of a day.
   *
   * @param batchLimits those that its sequences keep
   */
  public LeastPossible(LineDay day, Map<String, Integer> batchLimits) {
    this.day = day;
    this.batchLimits = batchLimits;
  }

  public long of(Goal goal) {
    return switch (goal) {
      case HARD, SOFT ->
          day.rules().stream().filter(rule -> rule.goal() == goal).mapToLong(this::ofRule).sum();
      case COLORS -> runs(Car::color, batchLimits);
      case LOTS -> runs(Car::lot, Map.of());
      case WORK, PARTS -> 0;
    };
  }

  /** Cars with the option that the day can hold without a violation. */
  int room(RatioRule rule) {
    int n = day.cars().size();
    if (n < rule.of() && day.count() == WindowCount.WHOLE_WINDOWS) {
      return n; // no window lies in the day as a whole
    }
    return n / rule.of() * rule.atMost() + Math.min(rule.atMost(), n % rule.of());
  }

  int cars(RatioRule rule) {
    return (int) day.cars().stream().filter(car -> car.options().contains(rule.option())).count();
  }

  long ofRule(RatioRule rule) {
    return Math.max(byRoom(rule), new WindowBound(day, rule).violations());
  }

  /**
   * Taking a car out of a window with too many makes at least one violation less, so there are at
   * least as many violations as cars to be taken out until the rest has room. A whole window can
   * hold several cars too many, but no more than it has slots beside those allowed.
   */
  private long byRoom(RatioRule rule) {
    long beyond = Math.max(0, cars(rule) - room(rule));
    if (day.count() == WindowCount.CARS_TOO_MANY || beyond == 0) {
      return beyond;
    }
    long perWindow = Math.max(1, rule.of() - rule.atMost());
    return (beyond + perWindow - 1) / perWindow;
  }

  private long runs(Function<Car, String> by, Map<String, Integer> limits) {
    Map<String, Integer> cars = new HashMap<>();
    for (Car car : day.cars()) {
      if (by.apply(car).isEmpty()) {
        return 0; // it may stand between two runs, and neither is a change
      }
      cars.merge(by.apply(car), 1, Integer::sum);
    }
    List<Car> before = day.before();
    String last = before.isEmpty() ? "" : by.apply(before.get(before.size() - 1));
    int run = 0;
    int counted = day.limitsBeginAnew() ? before.size() : 0;
    for (int i = before.size() - 1; i >= counted && by.apply(before.get(i)).equals(last); i--) {
      run++;
    }
    long runs = last.isEmpty() ? -1 : 0;
    for (Map.Entry<String, Integer> entry : cars.entrySet()) {
      int limit = limits.getOrDefault(entry.getKey(), Integer.MAX_VALUE);
      int first = entry.getKey().equals(last) ? Math.max(0, limit - run) : 0;
      long rest = Math.max(0, entry.getValue() - first);
      runs += (rest + limit - 1L) / limit;
    }
    return Math.max(0, runs);
  }
}
