package org.linewright.core.sequence;

import java.util.List;
import java.util.Map;

/**
 * A line's day to be put in sequence.
 *
 * @param before yesterday's last cars, in sequence
 * @param cars the day's cars, in the sequence that is given
 * @param frozen how many of the first cars keep their slots
 * @param rules ratio rules, at most 64
 * @param batchLimits cars of a color in a row at most, strict; a color without one may go on
 * @param goals what to keep small, the most important first; what is not named does not count
 * @param work seconds of work by variant, for {@link Goal#WORK}
 * @param parts pieces by variant and part, for {@link Goal#PARTS}
 * @param count what counts as a violation
 * @param limitsBeginAnew the batch limits do not count yesterday's cars; the change from
 *     yesterday's last color to the day's first counts either way
 */
public record LineDay(
    List<Car> before,
    List<Car> cars,
    int frozen,
    List<RatioRule> rules,
    Map<String, Integer> batchLimits,
    List<Goal> goals,
    Map<String, Long> work,
    Map<String, Map<String, Long>> parts,
    WindowCount count,
    boolean limitsBeginAnew) {
  /** Rules at most. */
  public static final int MOST_RULES = 64;

  public LineDay {
    before = List.copyOf(before);
    cars = List.copyOf(cars);
    rules = List.copyOf(rules);
    batchLimits = Map.copyOf(batchLimits);
    goals = List.copyOf(goals);
    work = Map.copyOf(work);
    parts = Map.copyOf(parts);
    if (rules.size() > MOST_RULES || frozen < 0 || frozen > cars.size()) {
      throw new IllegalArgumentException(
          "rules = %d, frozen = %d of %d".formatted(rules.size(), frozen, cars.size()));
    }
  }

  /** A day whose batch limits count yesterday's cars: the spray gun has been at it since then. */
  public LineDay(
      List<Car> before,
      List<Car> cars,
      int frozen,
      List<RatioRule> rules,
      Map<String, Integer> batchLimits,
      List<Goal> goals,
      Map<String, Long> work,
      Map<String, Map<String, Long>> parts,
      WindowCount count) {
    this(before, cars, frozen, rules, batchLimits, goals, work, parts, count, false);
  }

  /** The same cars in another sequence. */
  public LineDay inOrder(List<Car> order) {
    return new LineDay(
        before, order, frozen, rules, batchLimits, goals, work, parts, count, limitsBeginAnew);
  }
}
