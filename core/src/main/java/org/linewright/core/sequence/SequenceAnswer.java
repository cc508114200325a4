package org.linewright.core.sequence;

import java.util.List;

/**
 * A day's sequence and how good it is.
 *
 * @param order the cars in sequence, the frozen ones included
 * @param goals what each goal has come to, the most important first
 * @param rules each ratio rule
 * @param violations what is left of violations, in sequence
 * @param brokenLimits colors whose batch limit cannot be kept
 * @param moves moves tried, all searches together
 * @param isStopped true when the user ended the search
 */
public record SequenceAnswer(
    List<Car> order,
    List<GoalResult> goals,
    List<RuleResult> rules,
    List<Violation> violations,
    List<BrokenLimit> brokenLimits,
    long moves,
    boolean isStopped) {

  public SequenceAnswer {
    order = List.copyOf(order);
    goals = List.copyOf(goals);
    rules = List.copyOf(rules);
    violations = List.copyOf(violations);
    brokenLimits = List.copyOf(brokenLimits);
  }

  /**
   * What a goal has come to.
   *
   * @param given what it was in the sequence given
   * @param value what it is now
   * @param least no sequence of these cars has less of it, looked at alone; proven
   */
  public record GoalResult(Goal goal, long given, long value, long least) {}

  /**
   * How a ratio rule is kept.
   *
   * @param cars cars of the day with the option
   * @param room such cars that the day can hold without a violation, rule looked at alone
   * @param violations violations left
   * @param least violations that no sequence can avoid: those of cars beyond the room
   */
  public record RuleResult(RatioRule rule, int cars, int room, long violations, long least) {}

  /**
   * A window with too many cars.
   *
   * @param firstSlot its first slot, 1 is the day's first; 0 and below are yesterday's
   * @param lastSlot its last slot
   * @param cars cars with the option
   */
  public record Violation(RatioRule rule, int firstSlot, int lastSlot, int cars) {}

  /**
   * A color of which there are too many cars for its batch limit, whatever the sequence.
   *
   * @param longest its longest run in the sequence
   */
  public record BrokenLimit(String color, int limit, int longest) {}
}
