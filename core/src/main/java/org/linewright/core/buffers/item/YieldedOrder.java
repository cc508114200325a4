package org.linewright.core.buffers.item;

/**
 * How much to order when only a share Z of each order is usable, a different one each time:
 *
 * <pre>
 *   cost(Q) = K d / (Q E Z) + h Q E Z² / (2 E Z)      Q = √(2 K d / (h E Z²))
 * </pre>
 *
 * Source: L. Snyder, Z.-J. Shen, Fundamentals of Supply Chain Theory, 2nd ed., section 9.3.2
 * (multiplicative yield). Example: K = 18500, h = 0.06, d = 75000, E Z = 5/6, deviation 0.14086
 * give Q = 254,460.21, cost 13,086.53.
 *
 * @param order costs and demand
 * @param yieldMean E Z, usable units per unit ordered; above 0
 * @param yieldSd standard deviation of Z
 */
public record YieldedOrder(EconomicOrder order, double yieldMean, double yieldSd) {
  public YieldedOrder {
    if (!(yieldMean > 0 && yieldSd >= 0)) {
      throw new IllegalArgumentException("the yield must be above 0, its deviation 0 or more");
    }
  }

  /** Units per order that cost least. */
  public double quantity() {
    return order.quantity() / Math.sqrt(meanSquare());
  }

  /** Money per unit of time when so many units are ordered at a time. */
  public double cost(double quantity) {
    return order.fixedCost() * order.demandRate() / (quantity * yieldMean)
        + order.holdingCost() * quantity * meanSquare() / (2 * yieldMean);
  }

  private double meanSquare() {
    return yieldMean * yieldMean + yieldSd * yieldSd;
  }
}
