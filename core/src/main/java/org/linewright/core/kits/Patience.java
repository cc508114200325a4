package org.linewright.core.kits;

/**
 * How much solver effort a row of questions may still take. When it is used up, a question gets the
 * best greedy plan and the bound by counting: what is sure, and what is possible.
 */
final class Patience {
  /** Unit: deterministic time of the solver, a few to ten seconds each. */
  private double left;

  Patience(double effort) {
    this.left = effort;
  }

  /** As much as the questions take. */
  static Patience ample() {
    return new Patience(Double.POSITIVE_INFINITY);
  }

  double left() {
    return left;
  }

  void spend(double effort) {
    left = Math.max(0, left - effort);
  }
}
