package org.linewright.core.buffers;

import java.util.ArrayList;
import java.util.List;

/**
 * A product that is put together from components, lived through period by period. All order what
 * the customer took (base-stock levels). In each period: the order goes up; what is due arrives;
 * the product is put together from complete sets; each component ships what it can, and owes the
 * rest; the customer is served, and waits for the rest. Then it is paid for what lies: on hand, for
 * sets that are not complete, under way to the product (at the component's cost), and for each unit
 * that the customer waits for.
 *
 * <p>It is exact for the demand given, and a check of formulas: with components that never run out,
 * the product is a {@code BaseStock} whose lead time is one period shorter, as orders leave after
 * the demand of their period.
 *
 * @param cost money for all periods
 * @param productLevels product on hand less what is waited for, at the end of each period
 * @param componentLevels the same of each component, {@code [component][period]}
 */
public record AssemblySimulation(
    double cost, List<Double> productLevels, List<List<Double>> componentLevels) {

  /**
   * One stock.
   *
   * @param baseStock units on hand and on order; all on hand at the beginning
   * @param leadTime periods from supplier to here, 1 or more
   * @param holdingCost money per unit at the end of a period
   */
  public record Stock(double baseStock, int leadTime, double holdingCost) {
    public Stock {
      if (leadTime < 1) {
        throw new IllegalArgumentException("lead time is " + leadTime);
      }
    }
  }

  public AssemblySimulation {
    productLevels = List.copyOf(productLevels);
    componentLevels = componentLevels.stream().map(List::copyOf).toList();
  }

  /**
   * Lives through some demand.
   *
   * @param product the product
   * @param stockoutCost money per unit waited for at the end of a period
   * @param components its components, one of each in a product
   * @param demand units, {@code [period]}
   */
  public static AssemblySimulation run(
      Stock product, double stockoutCost, List<Stock> components, double[] demand) {
    List<AssemblyComponent> feeds = new ArrayList<>();
    for (Stock stock : components) {
      feeds.add(new AssemblyComponent(stock, product.leadTime(), demand.length));
    }
    List<Double> levels = new ArrayList<>();
    double level = product.baseStock();
    double cost = 0;
    for (int period = 0; period < demand.length; period++) {
      int now = period;
      feeds.forEach(feed -> feed.receive(now));
      double sets = feeds.stream().mapToDouble(AssemblyComponent::waiting).min().orElse(0);
      for (AssemblyComponent feed : feeds) {
        feed.use(sets);
        feed.ship(period, demand[period]);
        cost += feed.cost();
      }
      level += sets - demand[period];
      levels.add(level);
      cost += level > 0 ? product.holdingCost() * level : -stockoutCost * level;
    }
    return new AssemblySimulation(
        cost, levels, feeds.stream().map(AssemblyComponent::levels).toList());
  }
}
