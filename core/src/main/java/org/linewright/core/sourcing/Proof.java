package org.linewright.core.sourcing;

/**
 * What stress finds, which lives through plans day by day and knows nothing of the program.
 *
 * @param unmetBefore ordered vehicles that the plan without it does not build
 * @param unmetAfter the same of a plan with it
 * @param replications replications with and without the portfolio
 * @param unbuiltBefore mean of the ordered vehicles that are not built
 * @param unbuiltAfter the same with the portfolio
 * @param halfWidth half the width of the 95 % interval of the difference
 */
public record Proof(
    long unmetBefore,
    long unmetAfter,
    long replications,
    double unbuiltBefore,
    double unbuiltAfter,
    double halfWidth) {

  /** By how many fewer vehicles are not built. */
  public double drop() {
    return unbuiltBefore - unbuiltAfter;
  }
}
