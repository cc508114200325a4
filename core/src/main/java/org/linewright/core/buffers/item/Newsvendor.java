package org.linewright.core.buffers.item;

import org.linewright.core.buffers.StandardNormal;

/**
 * How much to have for one period of normal demand:
 *
 * <pre>
 *   S = μ + z σ,  z = Φ⁻¹(p / (p + h))
 *   cost(S) = h (S - μ) + (h + p) σ L((S - μ) / σ),  L(z) = φ(z) - z (1 - Φ(z))
 * </pre>
 *
 * Source: L. Snyder, Z.-J. Shen, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3. Example
 * 4.3: h = 0.18, p = 0.70, μ = 50, σ = 8 give S = 56.604, cost 1.9976.
 *
 * @param holdingCost h, money per unit left over
 * @param stockoutCost p, money per unit short
 * @param mean μ, units
 * @param sd σ, units; above 0
 */
public record Newsvendor(double holdingCost, double stockoutCost, double mean, double sd) {
  public Newsvendor {
    if (!(holdingCost > 0 && stockoutCost > 0 && sd > 0)) {
      throw new IllegalArgumentException("costs and deviation must be above 0");
    }
  }

  /** Units that cost least. */
  public double level() {
    return mean + sd * StandardNormal.quantile(stockoutCost / (stockoutCost + holdingCost));
  }

  /** Expected money when so many units are there. */
  public double cost(double level) {
    double z = (level - mean) / sd;
    return holdingCost * (level - mean)
        + (holdingCost + stockoutCost) * sd * StandardNormal.loss(z);
  }
}
