package org.linewright.core.buffers.item;

/**
 * How much to order at a time from a supplier that is down at times (exponential, rate λ from up to
 * down, μ back), when demand is even and what is not met is lost:
 *
 * <pre>
 *   cost(Q) = (K + h Q² / (2 d) + p d ψ / μ) / (Q / d + ψ / μ)
 *   ψ       = λ / (λ + μ) · (1 - exp(-(λ + μ) Q / d))
 * </pre>
 *
 * ψ is the chance of finding the supplier down when an order is due. Sources: M. Parlar, D. Berkin,
 * Naval Research Logistics 38(1), 1991; E. Berk, A. Arreola-Risa, ibid. 41(5), 1994; L. Snyder,
 * Z.-J. Shen, Fundamentals of Supply Chain Theory, 2nd ed., section 9.2.1. Example 9.1: K = 8, h =
 * 0.225, d = 1300, p = 5, λ = 1.5, μ = 14 give Q = 772.811, cost 173.950; without the exponential Q
 * = 773.143, cost 173.957.
 *
 * @param order costs and demand
 * @param stockoutCost p, money per unit of demand lost
 * @param disruptionRate λ, failures per unit of time that it is up
 * @param recoveryRate μ, recoveries per unit of time that it is down
 */
public record DisruptedOrder(
    EconomicOrder order, double stockoutCost, double disruptionRate, double recoveryRate) {
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int CUTS = 100;

  public DisruptedOrder {
    if (!(stockoutCost > 0 && disruptionRate > 0 && recoveryRate > 0)) {
      throw new IllegalArgumentException("stockout cost and rates must be above 0");
    }
  }

  /**
   * Units per order that cost least, by golden section: the cost falls up to it and rises beyond.
   * It is no larger than {@link #roughQuantity} by more than rounding, for ψ rises with Q.
   */
  public double quantity() {
    double low = 0;
    double high = 2 * roughQuantity() + order.quantity();
    for (int cut = 0; cut < CUTS; cut++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (cost(left) <= cost(right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return (low + high) / 2;
  }

  /** Money per unit of time when so many units are ordered at a time. */
  public double cost(double quantity) {
    double rates = disruptionRate + recoveryRate;
    double met = -Math.expm1(-rates * quantity / order.demandRate());
    return cost(quantity, disruptionRate / rates * met);
  }

  /**
   * Units per order that cost least if the supplier is down as often as in the long run, whatever
   * the order: Q = √((ψ d / μ)² + 2 d (K + p d ψ / μ) / h) - ψ d / μ.
   */
  public double roughQuantity() {
    double wait = longRun() * order.demandRate() / recoveryRate;
    double fixed = order.fixedCost() + stockoutCost * wait;
    return Math.sqrt(wait * wait + 2 * order.demandRate() * fixed / order.holdingCost()) - wait;
  }

  /** Money per unit of time under the assumption of {@link #roughQuantity}. */
  public double roughCost(double quantity) {
    return cost(quantity, longRun());
  }

  private double longRun() {
    return disruptionRate / (disruptionRate + recoveryRate);
  }

  private double cost(double quantity, double chance) {
    double demand = order.demandRate();
    double down = chance / recoveryRate;
    double held = order.holdingCost() * quantity * quantity / (2 * demand);
    return (order.fixedCost() + held + stockoutCost * demand * down) / (quantity / demand + down);
  }
}
