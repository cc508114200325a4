package org.linewright.core.check;

import java.util.List;

/**
 * What the checker says of a plan.
 *
 * @param violations one sentence per broken promise, with names, day and quantities; empty = the
 *     plan is right
 * @param kpis the plan's figures, recomputed; meaningful also when there are violations
 */
public record PlanReport(List<String> violations, Kpis kpis) {

  public PlanReport {
    violations = List.copyOf(violations);
  }

  public boolean isClean() {
    return violations.isEmpty();
  }

  /** The violations, one a line, for the message of a failed test. */
  @Override
  public String toString() {
    return isClean() ? "no violations; " + kpis : String.join("\n", violations) + "\n" + kpis;
  }
}
