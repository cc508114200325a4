package org.linewright.core.why;

import java.time.LocalDate;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Mode;

/** Answers why something is as it is in the plan of a list mode. */
public final class WhyQuestion {
  private final Instance instance;
  private final Mode mode;

  /**
   * @param instance the compiled scenario, after part transfers if there are any
   * @param mode the mode whose plan is explained
   */
  public WhyQuestion(Instance instance, Mode mode) {
    this.instance = instance;
    this.mode = mode;
  }

  /** Why the order is late or unmet, or that it is not. */
  public WhyAnswer order(String order) {
    throw new IllegalArgumentException("unknown order " + order);
  }

  /** Where a part is short, since when, until when, and what takes it. */
  public WhyAnswer part(String part) {
    throw new IllegalArgumentException("unknown part " + part);
  }

  /** Why a line builds less than it could on a day. */
  public WhyAnswer lineDay(String line, LocalDate day) {
    throw new IllegalArgumentException("unknown line " + line + " on " + day + instance + mode);
  }
}
