package org.linewright.core.sourcing;

import org.linewright.core.units.Money;

/**
 * What sourcing is asked with.
 *
 * @param budget for approvals and reserves
 * @param days days looked at, from the plan date
 * @param beta the bad scenarios are the worst 1 − beta of them
 * @param riskWeight weight λ of the bad scenarios, 0 = the mean alone
 * @param scenarios scenarios that the portfolio is chosen over
 * @param seed of the scenarios
 * @param points points of the frontier
 * @param threads threads; the answer does not hang on them
 */
public record SourceRequest(
    Money budget,
    int days,
    double beta,
    double riskWeight,
    int scenarios,
    long seed,
    int points,
    int threads) {
  public SourceRequest {
    if (days < 1 || scenarios < 2 || points < 0 || threads < 1) {
      throw new IllegalArgumentException(
          "days = %d, scenarios = %d, points = %d, threads = %d"
              .formatted(days, scenarios, points, threads));
    }
    if (!(beta > 0 && beta < 1 && riskWeight >= 0 && riskWeight < 1)) {
      throw new IllegalArgumentException("beta = %s, weight = %s".formatted(beta, riskWeight));
    }
  }
}
