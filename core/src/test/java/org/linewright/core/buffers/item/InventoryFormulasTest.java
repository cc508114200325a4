package org.linewright.core.buffers.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.linewright.core.buffers.StandardNormal;

/**
 * Order sizes and levels against published figures, and against the least of a fine grid. Sources:
 * L. Snyder, Z.-J. Shen, Fundamentals of Supply Chain Theory, 2nd ed. ("FoSCT"), figures to full
 * precision as in the tests of stockpyl.
 */
class InventoryFormulasTest {

  /** EOQ-3.1: FoSCT example 3.1. */
  @Test
  void theEconomicOrderIsThePublishedOne() {
    EconomicOrder order = new EconomicOrder(8, 0.225, 1300);
    assertThat(order.quantity()).isEqualTo(304.0467800264368, offset(1e-9));
    assertThat(order.cost(order.quantity())).isEqualTo(68.41052550594827, offset(1e-9));
  }

  /** WW-P3.27: FoSCT problem 3.27; and example 3.9. */
  @Test
  void theLotsAreThePublishedOnes() {
    LotSizing plan = LotSizing.plan(new double[] {150, 100, 80, 200}, 120, 0.8);
    assertThat(plan.quantities()).containsExactly(150.0, 180.0, 0.0, 200.0);
    assertThat(plan.cost()).isEqualTo(424, offset(1e-9));
    LotSizing other = LotSizing.plan(new double[] {90, 120, 80, 70}, 500, 2);
    assertThat(other.quantities()).containsExactly(210.0, 0.0, 150.0, 0.0);
    assertThat(other.cost()).isEqualTo(1380, offset(1e-9));
  }

  /** NV-4.3: FoSCT example 4.3. */
  @Test
  void theNewsvendorIsThePublishedOne() {
    Newsvendor vendor = new Newsvendor(0.18, 0.70, 50, 8);
    assertThat(vendor.level()).isEqualTo(56.60395592743389, offset(1e-9));
    assertThat(vendor.cost(vendor.level())).isEqualTo(1.997605193176645, offset(1e-9));
    assertThat(vendor.cost(40)).isEqualTo(7.356131552870388, offset(1e-9));
  }

  /** BS-4.4: FoSCT example 4.4. */
  @Test
  void theBaseStockIsThePublishedOne() {
    BaseStock stock = new BaseStock(new Newsvendor(0.18, 0.70, 50, 8), 4);
    assertThat(stock.level()).isEqualTo(264.7668943741548, offset(1e-9));
    assertThat(stock.cost(stock.level())).isEqualTo(4.466781004149578, offset(1e-9));
  }

  /** EOQD-9.1: FoSCT example 9.1; the source finds the exact quantity by golden section, too. */
  @Test
  void theOrderUnderDisruptionsIsThePublishedOne() {
    DisruptedOrder order = new DisruptedOrder(new EconomicOrder(8, 0.225, 1300), 5, 1.5, 14);
    assertThat(order.quantity()).isEqualTo(772.8110631910017, offset(1e-4));
    assertThat(order.cost(order.quantity())).isEqualTo(173.9500025731971, offset(1e-9));
    assertThat(order.roughQuantity()).isEqualTo(773.1432417118889, offset(1e-9));
    assertThat(order.roughCost(order.roughQuantity())).isEqualTo(173.957229385175, offset(1e-9));
    assertThat(order.cost(800)).isEqualTo(174.0524722120417, offset(1e-9));
    assertThat(order.cost(400)).isEqualTo(211.0841892589692, offset(1e-9));
    assertThat(order.cost(1100)).isEqualTo(184.7949312205155, offset(1e-9));
  }

  /** BSD-9.3: FoSCT example 9.3; the source cuts the sum at a tail of 1e-10. */
  @Test
  void theBaseStockUnderDisruptionsIsThePublishedOne() {
    DisruptedBaseStock stock = new DisruptedBaseStock(0.25, 3, 2000, 0.04, 0.25);
    assertThat(stock.level()).isEqualTo(8000);
    assertThat(stock.cost(8000)).isEqualTo(2737.068965490435, offset(1e-6));
    assertThat(stock.cost(2000)).isEqualTo(3310.344827558603, offset(1e-6));
    assertThat(stock.cost(12_000)).isEqualTo(3075.161637904759, offset(1e-6));
  }

  /** EOQ-MY-9.5: FoSCT example 9.5. */
  @Test
  void theOrderOfWhichAShareIsUsableIsThePublishedOne() {
    YieldedOrder order =
        new YieldedOrder(
            new EconomicOrder(18_500, 0.06, 75_000), 0.8333333333333334, 0.14085904245475275);
    assertThat(order.quantity()).isEqualTo(254460.2129999894, offset(1e-6));
    assertThat(order.cost(order.quantity())).isEqualTo(13086.52523999946, offset(1e-6));
    assertThat(order.cost(200_000)).isEqualTo(13467.85714285714, offset(1e-6));
    assertThat(order.cost(350_000)).isEqualTo(13757.14285714286, offset(1e-6));
  }

  /** From tables of the normal distribution. */
  @Test
  void theNormalDistributionIsThatOfTheTables() {
    assertThat(StandardNormal.quantile(0.975)).isEqualTo(1.959963984540054, offset(1e-12));
    assertThat(StandardNormal.quantile(0.01)).isEqualTo(-2.326347874040841, offset(1e-12));
    assertThat(StandardNormal.below(1)).isEqualTo(0.841344746068543, offset(1e-14));
    assertThat(StandardNormal.below(-6)).isEqualTo(9.86587645037698e-10, offset(1e-14));
    assertThat(StandardNormal.loss(0)).isEqualTo(0.398942280401433, offset(1e-14));
    assertThat(StandardNormal.loss(1)).isEqualTo(0.083315470587687, offset(1e-12));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void noQuantityOfAGridIsCheaper(
      @ForAll @DoubleRange(min = 1, max = 500) double fixed,
      @ForAll @DoubleRange(min = 0.01, max = 5) double holding,
      @ForAll @DoubleRange(min = 1, max = 100) double stockout,
      @ForAll @DoubleRange(min = 0.01, max = 20) double failing,
      @ForAll @DoubleRange(min = 0.1, max = 50) double recovering) {
    EconomicOrder order = new EconomicOrder(fixed, holding, 1000);
    noneIsCheaper(order::cost, order.quantity(), 0);
    YieldedOrder yielded = new YieldedOrder(order, 0.8, stockout / 500);
    noneIsCheaper(yielded::cost, yielded.quantity(), 0);
    DisruptedOrder disrupted = new DisruptedOrder(order, stockout, failing, recovering);
    noneIsCheaper(disrupted::cost, disrupted.quantity(), 0);
    noneIsCheaper(disrupted::roughCost, disrupted.roughQuantity(), 0);
    Newsvendor vendor = new Newsvendor(holding, stockout, 1000, fixed);
    noneIsCheaper(vendor::cost, vendor.level(), -1000);
    BaseStock stock = new BaseStock(vendor, 3);
    noneIsCheaper(stock::cost, stock.level(), -1000);
  }

  private static void noneIsCheaper(DoubleUnaryOperator cost, double best, double from) {
    double least = cost.applyAsDouble(best);
    for (int i = 1; i <= 2000; i++) {
      double other = from + i * (3 * Math.abs(best) + 10 - from) / 2000;
      assertThat(cost.applyAsDouble(other)).isGreaterThan(least * (1 - 1e-9) - 1e-9);
    }
  }

  /** The expectation written as an integral over the demand. */
  @Property(tries = 50)
  void theNewsvendorsCostIsTheIntegral(
      @ForAll @DoubleRange(min = -60, max = 60) double level,
      @ForAll @DoubleRange(min = 0.1, max = 9) double stockout) {
    double sum = 0;
    for (double z = -10; z < 10; z += 0.001) {
      double left = level - 8 * (z + 0.0005);
      double share = Math.exp(-(z + 0.0005) * (z + 0.0005) / 2) / Math.sqrt(2 * Math.PI) * 0.001;
      sum += share * (left > 0 ? 0.3 * left : -stockout * left);
    }
    assertThat(new Newsvendor(0.3, stockout, 0, 8).cost(level)).isEqualTo(sum, offset(1e-4));
  }

  /** The sum over how long a disruption lasts, term by term, and the least of many levels. */
  @Property(tries = 100)
  void theDisruptedBaseStockIsTheLeastOfThePlainSum(
      @ForAll @DoubleRange(min = 0.01, max = 1) double alpha,
      @ForAll @DoubleRange(min = 0.05, max = 1) double beta,
      @ForAll @DoubleRange(min = 0.1, max = 50) double stockout) {
    DisruptedBaseStock stock = new DisruptedBaseStock(1, stockout, 10, alpha, beta);
    double least = Double.POSITIVE_INFINITY;
    for (int level = 0; level <= 1500; level += 5) {
      double plain = 0;
      double share = beta / (alpha + beta);
      for (int n = 0; n < 1500; n++) {
        double left = level - 10 * (n + 1);
        plain += share * (left > 0 ? left : -stockout * left);
        share = n == 0 ? alpha * beta / (alpha + beta) : share * (1 - beta);
      }
      assertThat(stock.cost(level)).isEqualTo(plain, offset(1e-6 * (1 + plain)));
      least = Math.min(least, plain);
    }
    assertThat(stock.cost(stock.level())).isEqualTo(least, offset(1e-6 * (1 + least)));
  }

  /** Every choice of the periods in which something is ordered. */
  @Property(tries = 300)
  void noChoiceOfOrderPeriodsIsCheaper(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 40) Integer> wanted,
      @ForAll @IntRange(max = 90) int fixed,
      @ForAll @IntRange(max = 5) int holding) {
    double[] demand = wanted.stream().mapToDouble(Integer::doubleValue).toArray();
    LotSizing plan = LotSizing.plan(demand, fixed, holding);
    double least = Double.POSITIVE_INFINITY;
    for (int choice = 0; choice < 1 << demand.length; choice++) {
      List<Double> lots = new ArrayList<>();
      for (int period = demand.length - 1, lot = 0; period >= 0; period--) {
        lot += wanted.get(period);
        boolean ordered = (choice >> period & 1) != 0;
        lots.add(0, ordered ? (double) lot : 0.0);
        lot = ordered ? 0 : lot;
      }
      least = Math.min(least, cost(lots, choice, demand, fixed, holding));
    }
    assertThat(plan.cost()).isEqualTo(least, offset(1e-9));
    int orders = 0;
    for (int period = 0; period < demand.length; period++) {
      orders += plan.quantities().get(period) > 0 ? 1 << period : 0;
    }
    assertThat(cost(plan.quantities(), orders, demand, fixed, holding))
        .isEqualTo(least, offset(1e-9));
  }

  private static double cost(
      List<Double> lots, int orders, double[] demand, double fixed, double holding) {
    double cost = fixed * Integer.bitCount(orders);
    double left = 0;
    for (int period = 0; period < demand.length; period++) {
      left += lots.get(period) - demand[period];
      if (left < 0) {
        return Double.POSITIVE_INFINITY;
      }
      cost += holding * left;
    }
    return cost;
  }
}
