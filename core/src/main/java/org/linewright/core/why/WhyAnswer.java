package org.linewright.core.why;

import java.util.List;

/**
 * An explanation, tier by tier.
 *
 * @param headline one sentence that answers the question
 * @param steps the chain of causes, from the thing asked about down to what would free it
 */
public record WhyAnswer(String headline, List<Step> steps) {

  public WhyAnswer {
    steps = List.copyOf(steps);
  }

  /**
   * One link of the chain.
   *
   * @param tier depth: 1 = direct cause, 2 = cause of the cause, …
   * @param what a part, a line, a cohort, an order
   * @param finding what binds: quantities and days
   */
  public record Step(int tier, String what, String finding) {}
}
