package org.linewright.core.sequence;

import java.util.List;

/**
 * What it would take to keep a ratio rule better: a sequence that was found with this rule before
 * everything else, and what the goals come to in it.
 *
 * @param rule a rule with violations that a sequence could avoid
 * @param violations its violations in the answer
 * @param fewest its violations in the other sequence; the same when none with fewer was found
 * @param goals the goals in the other sequence, {@code given} being what they come to in the answer
 */
public record RuleTrade(
    RatioRule rule, long violations, long fewest, List<SequenceAnswer.GoalResult> goals) {
  public RuleTrade {
    goals = List.copyOf(goals);
  }

  /** True when another sequence keeps the rule better. */
  public boolean isPossible() {
    return fewest < violations;
  }
}
