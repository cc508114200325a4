package org.linewright.core.kits.internal.book;

/**
 * How much solver effort a row of questions may still take. When it is used up, a question gets the
 * best greedy plan and the bound by counting: what is sure, and what is possible.
 */
public final class Patience {
  /** Unit: deterministic time of the solver, a few to ten seconds each. */
  private double left;

  public Patience(double effort) {
    this.left = effort;
  }

  /** As much as the questions take. */
  public static Patience ample() {
    return new Patience(Double.POSITIVE_INFINITY);
  }

  public double left() {
    return left;
  }

  public void spend(double effort) {
    left = Math.max(0, left - effort);
  }
}
