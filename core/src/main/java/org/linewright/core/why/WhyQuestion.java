package org.linewright.core.why;

import java.time.LocalDate;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Mode;

/**
 * Answers why something is as it is in the plan of a list mode. Each question plans anew and reads
 * the cause off the books as they stood when the decision fell. Cost: one planning run.
 */
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

  /**
   * Why the order is late or unmet, or that it is not.
   *
   * @throws IllegalArgumentException when there is no such order
   */
  public WhyAnswer order(String order) {
    return new OrderWhy(asked()).explain(order);
  }

  /**
   * What is there of a part, what comes, who takes it, who lacks it, and what could bring more.
   *
   * @throws IllegalArgumentException when there is no such part
   */
  public WhyAnswer part(String part) {
    return new PartWhy(asked()).explain(part);
  }

  /**
   * Why a line builds what it builds on a day and not more.
   *
   * @throws IllegalArgumentException when there is no such line or the day is not planned
   */
  public WhyAnswer lineDay(String line, LocalDate day) {
    return new LineWhy(asked()).explain(line, day);
  }

  private Case asked() {
    return Case.of(instance, mode);
  }
}
