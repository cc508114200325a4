package org.linewright.core.sequence.internal.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.internal.search.CarProblem;

/** Compiles the goals of an even flow. */
final class FlowCompiler {
  private static final long SAFE = Long.MAX_VALUE / 8;
  private static final int PERCENT = 100;

  private final LineDay day;
  private final List<Car> slots;
  private final List<Goal> goals;

  FlowCompiler(LineDay day, List<Car> slots, List<Goal> goals) {
    this.day = day;
    this.slots = slots;
    this.goals = goals;
  }

  CarProblem.Flow[] flows() {
    List<CarProblem.Flow> flows = new ArrayList<>();
    if (goals.contains(Goal.WORK)) {
      double mean = day.cars().stream().mapToLong(this::workOf).average().orElse(1);
      flows.add(
          flow(
              Goal.WORK,
              PERCENT * PERCENT,
              variant ->
                  Map.of(
                      "work",
                      Math.round(
                          PERCENT * day.work().getOrDefault(variant, 0L) / Math.max(1, mean)))));
    }
    if (goals.contains(Goal.PARTS)) {
      flows.add(flow(Goal.PARTS, 1, variant -> day.parts().getOrDefault(variant, Map.of())));
    }
    return flows.toArray(CarProblem.Flow[]::new);
  }

  private long workOf(Car car) {
    return day.work().getOrDefault(car.variant(), 0L);
  }

  private CarProblem.Flow flow(Goal goal, double unit, Function<String, Map<String, Long>> useOf) {
    Map<String, Integer> variants = new LinkedHashMap<>();
    int[] kind = CarKinds.of(slots, Car::variant, variants);
    List<Map<String, Long>> uses = variants.keySet().stream().map(useOf).toList();
    long[][] common = new long[uses.size()][uses.size()];
    long most = 1;
    for (int u = 0; u < common.length; u++) {
      for (int v = 0; v < common.length; v++) {
        common[u][v] = product(uses.get(u), uses.get(v));
        most = Math.max(most, common[u][v]);
      }
    }
    // sums of squares of up to n slots must fit a long
    long n = Math.max(1, day.cars().size() - day.frozen());
    long divisor = (long) Math.ceil((double) most * Math.pow((double) n, 5) / (double) SAFE);
    if (divisor > 1) {
      for (long[] row : common) {
        Arrays.setAll(row, i -> row[i] / divisor);
      }
    }
    return new CarProblem.Flow(goals.indexOf(goal), kind, common, unit / Math.max(1, divisor));
  }

  private static long product(Map<String, Long> first, Map<String, Long> second) {
    long sum = 0;
    for (Map.Entry<String, Long> use : first.entrySet()) {
      sum += use.getValue() * second.getOrDefault(use.getKey(), 0L);
    }
    return sum;
  }
}
