package org.linewright.bench.jmh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RatioRule;
import org.linewright.core.sequence.WindowCount;

/**
 * A generated day as large car plants have it: a few hard ratio rules, more soft ones, a dozen
 * colors of very different shares, and yesterday's last cars.
 */
final class PaintedDay {
  private static final int COLORS = 14;
  private static final int YESTERDAY = 20;
  private static final int BATCH_LIMIT = 15;
  private static final int[][] HARD = {{1, 2}, {1, 3}, {2, 3}, {1, 5}, {1, 10}};
  private static final int[][] SOFT = {{1, 2}, {1, 3}, {1, 4}, {2, 5}, {1, 6}, {1, 8}, {1, 20}};

  private final Random random;

  private PaintedDay(long seed) {
    this.random = new Random(seed);
  }

  /** So many cars; the goals are hard, colors, soft. */
  static LineDay of(int cars, long seed) {
    PaintedDay made = new PaintedDay(seed);
    List<RatioRule> rules = new ArrayList<>();
    add(rules, HARD, Goal.HARD);
    add(rules, SOFT, Goal.SOFT);
    Map<String, Integer> limits = new HashMap<>();
    for (int color = 0; color < COLORS; color++) {
      limits.put("C" + color, BATCH_LIMIT);
    }
    return new LineDay(
        made.cars("Y", YESTERDAY, rules),
        made.cars("V", cars, rules),
        0,
        rules,
        limits,
        List.of(Goal.HARD, Goal.COLORS, Goal.SOFT),
        Map.of(),
        Map.of(),
        WindowCount.CARS_TOO_MANY);
  }

  private static void add(List<RatioRule> rules, int[][] ratios, Goal goal) {
    for (int[] ratio : ratios) {
      String name = goal.code() + rules.size();
      rules.add(new RatioRule(name, name, ratio[0], ratio[1], goal));
    }
  }

  private List<Car> cars(String prefix, int count, List<RatioRule> rules) {
    List<Car> cars = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Set<String> options = new HashSet<>();
      for (RatioRule rule : rules) {
        // almost as many as the line has room for
        if (random.nextDouble() < 0.9 * rule.atMost() / rule.of()) {
          options.add(rule.option());
        }
      }
      int color = (int) (COLORS * Math.pow(random.nextDouble(), 2));
      cars.add(new Car(prefix + i, "", "", "C" + color, options));
    }
    return cars;
  }
}
