package org.linewright.core.plan.internal.objective;

/** What no plan can exceed. */
public interface PlanBound {
  /** No plan has a higher objective, in cents. */
  long cents();

  /**
   * No plan in which every more urgent class earns at least as much earns more in a class, in
   * cents.
   *
   * @param ofClass number of the class
   * @param earned what the classes earn in the plan that is measured, {@code [class]}
   */
  long classCents(int ofClass, long[] earned);
}
