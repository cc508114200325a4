package org.linewright.core.buffers.item;

/**
 * Up to which level to order each period when orders come after a lead time and what is not met
 * waits. An order of this period must last until the next one can arrive: lead time + 1 periods of
 * demand, for which {@code Newsvendor} has the level and the cost. Source: L. Snyder, Z.-J. Shen,
 * Fundamentals of Supply Chain Theory, 2nd ed., section 4.3.4. Example 4.4: h = 0.18, p = 0.70, a
 * period's demand 50 with deviation 8, 4 periods lead time: S = 264.767, cost 4.46678 a period.
 *
 * @param period costs and demand of one period
 * @param leadTime periods between order and arrival
 */
public record BaseStock(Newsvendor period, int leadTime) {
  public BaseStock {
    if (leadTime < 0) {
      throw new IllegalArgumentException("lead time is " + leadTime);
    }
  }

  /** The level that costs least, units on hand and on order. */
  public double level() {
    return whole().level();
  }

  /** Expected money per period when orders fill up to a level. */
  public double cost(double level) {
    return whole().cost(level);
  }

  private Newsvendor whole() {
    int periods = leadTime + 1;
    return new Newsvendor(
        period.holdingCost(),
        period.stockoutCost(),
        periods * period.mean(),
        Math.sqrt(periods) * period.sd());
  }
}
