package org.linewright.core.sequence;

/**
 * At most {@code atMost} cars with an option among any {@code of} in a row.
 *
 * @param name name, unique among the rules
 * @param option the option
 * @param atMost cars with the option
 * @param of length of the window, slots
 * @param goal {@link Goal#HARD} or {@link Goal#SOFT}
 */
public record RatioRule(String name, String option, int atMost, int of, Goal goal) {
  public RatioRule {
    if (atMost < 0 || of < 1 || (goal != Goal.HARD && goal != Goal.SOFT)) {
      throw new IllegalArgumentException("rule %s: %d of %d".formatted(name, atMost, of));
    }
  }

  /** The same rule with another priority. */
  RatioRule with(Goal priority) {
    return new RatioRule(name, option, atMost, of, priority);
  }
}
