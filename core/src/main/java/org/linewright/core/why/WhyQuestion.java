package org.linewright.core.why;

import java.time.LocalDate;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Plan;
import org.linewright.core.why.internal.subject.Case;
import org.linewright.core.why.internal.subject.CohortWhy;
import org.linewright.core.why.internal.subject.GroupWhy;
import org.linewright.core.why.internal.subject.LineWhy;
import org.linewright.core.why.internal.subject.OrderWhy;
import org.linewright.core.why.internal.subject.PartWhy;

/**
 * Answers why something is as it is in a plan, and what would change it. The causes are read off
 * the books of that plan; every remedy and every price is worked out by planning the changed world
 * as the plan was made: by the same list rule, or, in mode best, going on from the plan itself.
 * Cost: opening the books for the causes, some dozens of plans for the rest, at most 400 and fewer
 * for large plants.
 */
public final class WhyQuestion {
  private final Instance instance;
  private final Plan plan;
  private final boolean isForQuestions;

  /**
   * Asks about a plan, however it was made.
   *
   * @param instance the compiled scenario, after the part transfers that the plant's rule allows
   * @param plan the plan of it that is explained
   */
  public WhyQuestion(Instance instance, Plan plan) {
    this(instance, plan, false);
  }

  /**
   * Asks about a plan.
   *
   * @param instance the compiled scenario, after the part transfers that the plant's rule allows
   * @param plan the plan of it that is explained
   * @param isForQuestions true: it was made as {@link
   *     org.linewright.core.plan.PlanRequest#forQuestions} says, and need not be searched again
   */
  public WhyQuestion(Instance instance, Plan plan, boolean isForQuestions) {
    this.instance = instance;
    this.plan = plan;
    this.isForQuestions = isForQuestions;
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

  /**
   * Why orders of a variant are late or unmet.
   *
   * @throws IllegalArgumentException when there is no such variant
   */
  public WhyAnswer variant(String variant) {
    return new GroupWhy(asked()).variant(variant);
  }

  /**
   * Why a contract stops when it does: what keeps back the rest of its orders.
   *
   * @throws IllegalArgumentException when there is no such contract
   */
  public WhyAnswer contract(String contract) {
    return new GroupWhy(asked()).contract(contract);
  }

  /**
   * Why kits of a cohort do not become vehicles.
   *
   * @throws IllegalArgumentException when there is no such cohort
   */
  public WhyAnswer cohort(String cohort) {
    return new CohortWhy(asked()).explain(cohort);
  }

  private Case asked() {
    return Case.of(instance, plan, isForQuestions);
  }
}
