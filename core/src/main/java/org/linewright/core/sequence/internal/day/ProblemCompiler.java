package org.linewright.core.sequence.internal.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RatioRule;
import org.linewright.core.sequence.WindowCount;
import org.linewright.core.sequence.internal.search.CarProblem;

/** Compiles a line's day for the search: only goals that a sequence can change are kept. */
public final class ProblemCompiler {

  private final LineDay day;
  private final List<Car> slots = new ArrayList<>();
  private final List<RatioRule> rules = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private int padding;

  public ProblemCompiler(LineDay day) {
    this.day = day;
    fillSlots();
    choose();
  }

  private void fillSlots() {
    int reach = day.rules().stream().mapToInt(RatioRule::of).max().orElse(1);
    int fixed = day.before().size() + day.frozen();
    padding = Math.max(0, reach - fixed) + 1;
    Car nobody = new Car("", "", "", "", java.util.Set.of());
    for (int i = 0; i < padding; i++) {
      slots.add(nobody);
    }
    slots.addAll(day.before());
    slots.addAll(day.cars());
  }

  /** Slot of the day's first car. */
  public int firstOfDay() {
    return padding + day.before().size();
  }

  public Car carAt(int index) {
    return slots.get(index);
  }

  /** The goals that count in the search, in their sequence. */
  public List<Goal> goals() {
    return goals;
  }

  /** The rules that count in the search. */
  List<RatioRule> rules() {
    return rules;
  }

  private void choose() {
    for (Goal goal : day.goals()) {
      List<RatioRule> own = day.rules().stream().filter(rule -> rule.goal() == goal).toList();
      boolean counts =
          switch (goal) {
            case HARD, SOFT -> !own.isEmpty();
            case COLORS -> kinds(Car::color) > 1;
            case LOTS -> kinds(Car::lot) > 1;
            case WORK -> day.work().size() > 1 && kinds(Car::variant) > 1;
            case PARTS -> day.parts().size() > 1 && kinds(Car::variant) > 1;
          };
      if (counts && !goals.contains(goal)) {
        goals.add(goal);
        rules.addAll(own);
      }
    }
  }

  private long kinds(Function<Car, String> by) {
    return slots.stream().map(by).filter(value -> !value.isEmpty()).distinct().count();
  }

  /**
   * The compiled problem.
   *
   * @param batchLimits limit by color that can be kept, see {@link StartOrder}
   */
  public CarProblem compile(Map<String, Integer> batchLimits) {
    Map<String, Integer> colors = new LinkedHashMap<>();
    int[] color = CarKinds.of(slots, Car::color, colors);
    int[] limits = new int[colors.size()];
    colors.forEach((name, id) -> limits[id] = batchLimits.getOrDefault(name, Integer.MAX_VALUE));
    return new CarProblem(
        slots.size(),
        firstOfDay(),
        firstOfDay() + day.frozen(),
        masks(),
        rules.stream().mapToInt(RatioRule::atMost).toArray(),
        rules.stream().mapToInt(RatioRule::of).toArray(),
        rules.stream().mapToInt(rule -> goals.indexOf(rule.goal())).toArray(),
        day.count() == WindowCount.WHOLE_WINDOWS,
        color,
        limits,
        day.limitsBeginAnew() ? firstOfDay() : 0,
        goals.indexOf(Goal.COLORS),
        CarKinds.of(slots, Car::lot, new LinkedHashMap<>()),
        goals.indexOf(Goal.LOTS),
        new FlowCompiler(day, slots, goals).flows(),
        goals.size(),
        goals.stream().mapToLong(new LeastPossible(day, batchLimits)::of).toArray());
  }

  private long[] masks() {
    long[] masks = new long[slots.size()];
    for (int i = 0; i < masks.length; i++) {
      for (int k = 0; k < rules.size(); k++) {
        if (slots.get(i).options().contains(rules.get(k).option())) {
          masks[i] |= 1L << k;
        }
      }
    }
    return masks;
  }
}
