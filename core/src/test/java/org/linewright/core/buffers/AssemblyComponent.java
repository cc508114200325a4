package org.linewright.core.buffers;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.buffers.AssemblySimulation.Stock;

/** A component of {@code AssemblySimulation}: its shelf, what it owes, what is under way. */
final class AssemblyComponent {
  private final Stock stock;
  private final int transit;
  private final double[] arrivals;
  private final double[] deliveries;
  private final List<Double> levels = new ArrayList<>();
  private double onHand;
  private double owed;
  private double underWay;
  private double waiting;

  AssemblyComponent(Stock stock, int transit, int periods) {
    this.stock = stock;
    this.transit = transit;
    arrivals = new double[periods + stock.leadTime()];
    deliveries = new double[periods + transit];
    onHand = stock.baseStock();
  }

  /** What is due arrives on the shelf, and at the product. */
  void receive(int period) {
    onHand += arrivals[period];
    waiting += deliveries[period];
    underWay -= deliveries[period];
  }

  /** Units that wait at the product for a complete set. */
  double waiting() {
    return waiting;
  }

  void use(double sets) {
    waiting -= sets;
  }

  /** Orders what is wanted, and ships what is wanted and owed as far as it goes. */
  void ship(int period, double wanted) {
    arrivals[period + stock.leadTime()] += wanted;
    owed += wanted;
    double shipped = Math.min(onHand, owed);
    onHand -= shipped;
    owed -= shipped;
    underWay += shipped;
    deliveries[period + transit] += shipped;
    levels.add(onHand - owed);
  }

  /** Money for what lies at the end of a period. */
  double cost() {
    return stock.holdingCost() * (onHand + underWay + waiting);
  }

  List<Double> levels() {
    return levels;
  }
}
