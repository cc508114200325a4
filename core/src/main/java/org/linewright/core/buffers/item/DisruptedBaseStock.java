package org.linewright.core.buffers.item;

/**
 * Up to which level to order each period from a supplier that is down at times, when demand is even
 * and what is not met waits. Up to down has the chance α each period, down to up β. Then a period
 * is the n-th of a disruption with the chance
 *
 * <pre>
 *   π(0) = β / (α + β)      π(n) = α β / (α + β) · (1 - β)ⁿ⁻¹
 *   cost(S) = Σ π(n) (h (S - (n + 1) d)⁺ + p ((n + 1) d - S)⁺)
 *   S = d (1 + n*),  n* = least n with π(0) + … + π(n) ≥ p / (p + h)
 * </pre>
 *
 * Sources: B. Tomlin, Management Science 52(5), 2006; L. Snyder, Z.-J. Shen, Fundamentals of Supply
 * Chain Theory, 2nd ed., section 9.2.2. Example 9.3: h = 0.25, p = 3, d = 2000, α = 0.04, β = 0.25
 * give S = 8000, cost 2737.069.
 *
 * @param holdingCost h, money per unit held at the end of a period
 * @param stockoutCost p, money per unit waited for at the end of a period
 * @param demand d, units per period
 * @param disruptionChance α
 * @param recoveryChance β
 */
public record DisruptedBaseStock(
    double holdingCost,
    double stockoutCost,
    double demand,
    double disruptionChance,
    double recoveryChance) {

  public DisruptedBaseStock {
    if (!(holdingCost > 0 && stockoutCost > 0 && demand > 0)) {
      throw new IllegalArgumentException("costs and demand must be above 0");
    }
    if (!(isChance(disruptionChance) && isChance(recoveryChance))) {
      throw new IllegalArgumentException("chances must be above 0 and at most 1");
    }
  }

  private static boolean isChance(double value) {
    return value > 0 && value <= 1;
  }

  /** The level that costs least. O(periods covered). */
  public double level() {
    double share = disruptionChance / (disruptionChance + recoveryChance);
    double needed = stockoutCost / (stockoutCost + holdingCost);
    int covered = 0;
    // 1 - α / (α + β) (1 - β)ⁿ: the share of periods that are at most the n-th of a disruption
    for (double beyond = share; 1 - beyond < needed; beyond *= 1 - recoveryChance) {
      covered++;
    }
    return demand * (1 + covered);
  }

  /** Money per period when orders fill up to a level. O(level / demand). */
  public double cost(double level) {
    double cost = share(0) * ofPeriod(level, 0);
    int period = 1;
    for (; (period + 1) * demand < level; period++) {
      cost += share(period) * ofPeriod(level, period);
    }
    // all later ones wait: Σ over n ≥ m of π(n) ((n + 1) d - S), two geometric series
    double beta = recoveryChance;
    double more = demand * (1 - beta) / beta + (period + 1) * demand - level;
    return cost + stockoutCost * share(period) / beta * more;
  }

  private double share(int period) {
    double both = disruptionChance + recoveryChance;
    return period == 0
        ? recoveryChance / both
        : disruptionChance * recoveryChance / both * Math.pow(1 - recoveryChance, period - 1);
  }

  private double ofPeriod(double level, int period) {
    double left = level - (period + 1) * demand;
    return left > 0 ? holdingCost * left : -stockoutCost * left;
  }
}
