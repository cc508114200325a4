package org.linewright.core.buffers.item;

/**
 * How much to order at a time when demand is even: the economic order quantity Q = √(2 K d / h),
 * which costs √(2 K d h). Source: F. W. Harris 1913; L. Snyder, Z.-J. Shen, Fundamentals of Supply
 * Chain Theory, 2nd ed., section 3.2. Example: K = 8, h = 0.225, d = 1300 give Q = 304.05, cost
 * 68.41.
 *
 * @param fixedCost K, money per order; above 0
 * @param holdingCost h, money per unit and unit of time; above 0
 * @param demandRate d, units per unit of time; above 0
 */
public record EconomicOrder(double fixedCost, double holdingCost, double demandRate) {
  public EconomicOrder {
    if (!(fixedCost > 0 && holdingCost > 0 && demandRate > 0)) {
      throw new IllegalArgumentException("costs and demand must be above 0");
    }
  }

  /** Units per order that cost least. */
  public double quantity() {
    return Math.sqrt(2 * fixedCost * demandRate / holdingCost);
  }

  /** Money per unit of time when so many units are ordered at a time: K d / Q + h Q / 2. */
  public double cost(double quantity) {
    return fixedCost * demandRate / quantity + holdingCost * quantity / 2;
  }
}
