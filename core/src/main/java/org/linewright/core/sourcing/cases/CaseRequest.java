package org.linewright.core.sourcing.cases;

import java.util.List;

/**
 * What a case is asked with.
 *
 * @param betas shares beyond which an outcome counts as bad, each above 0 and below 1; the first
 *     one holds for chains
 * @param points points of the frontier of a chain; below 2 = the best mean alone
 * @param seconds after which a chain gives the best policy that it has, each
 */
public record CaseRequest(List<Double> betas, int points, double seconds) {
  public CaseRequest {
    betas = List.copyOf(betas);
    if (betas.isEmpty()) {
      throw new IllegalArgumentException("betas is empty\nMaybe 0.95.");
    }
  }
}
