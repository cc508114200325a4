package org.linewright.core.buffers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.core.buffers.SerialStocks.Chain;
import org.linewright.core.buffers.SerialStocks.Stage;
import org.linewright.core.buffers.item.Newsvendor;

class SerialStocksTest {
  private static final Chain CHAIN =
      new Chain(List.of(new Stage(3, 1), new Stage(2, 1), new Stage(2, 2)), 37.12, 5, 1);

  /**
   * SSM-6.1: L. Snyder, Z.-J. Shen, Fundamentals of Supply Chain Theory, 2nd ed., example 6.1 (K.
   * Shang, J.-S. Song 2003): levels 6.49, 12.02 and 22.71, cost 47.65. The tests of stockpyl give
   * 6.600, 11.997, 22.791 and 47.775 on a grid of 100 points, 6.484, 12.028, 22.72 and 47.665 on
   * one of 1,000: what is exact lies near the latter.
   */
  @Test
  void theLevelsOfTheChainAreThePublishedOnes() {
    SerialStocks stocks = SerialStocks.answer(CHAIN);
    assertThat(stocks.levels().get(0)).isEqualTo(6.49, offset(0.01));
    assertThat(stocks.levels().get(1)).isEqualTo(12.02, offset(0.01));
    assertThat(stocks.levels().get(2)).isEqualTo(22.71, offset(0.01));
    assertThat(stocks.cost()).isEqualTo(47.65, offset(0.02));
  }

  /** SSM-6.1, the levels of the heuristic. */
  @Test
  void theHeuristicLevelsAreThePublishedOnes() {
    List<Double> levels = SerialStocks.heuristicLevels(CHAIN);
    assertThat(levels.get(0)).isEqualTo(6.490880975286938, offset(1e-9));
    assertThat(levels.get(1)).isEqualTo(12.027434723327854, offset(1e-9));
    assertThat(levels.get(2)).isEqualTo(22.634032391786285, offset(1e-9));
  }

  /** One stage is a newsvendor over its lead time. */
  @Test
  void aChainOfOneStageIsANewsvendor() {
    SerialStocks one = SerialStocks.answer(new Chain(List.of(new Stage(0.18, 5)), 0.70, 50, 8));
    Newsvendor vendor = new Newsvendor(0.18, 0.70, 250, 8 * Math.sqrt(5));
    assertThat(one.levels().get(0)).isEqualTo(vendor.level(), offset(1e-3));
    assertThat(one.cost()).isEqualTo(vendor.cost(vendor.level()), offset(1e-5));
  }

  /**
   * What the chain costs when its levels are tried out: the demands of the lead times are drawn,
   * each stage gets what is left of the level above it. Levels moved by a half either way cost more
   * with the same draws.
   */
  @Test
  void theSimulatedCostIsTheOneTold() {
    SerialStocks stocks = SerialStocks.answer(CHAIN);
    double[] costs = simulated(stocks.levels());
    double mean = costs[0];
    double sure = 4 * costs[1];
    assertThat(sure).isLessThan(0.2);
    assertThat(stocks.cost()).isEqualTo(mean, offset(sure));
    for (int stage = 0; stage < 3; stage++) {
      for (double moved : new double[] {-0.5, 0.5}) {
        Double[] other = stocks.levels().toArray(Double[]::new);
        other[stage] += moved;
        assertThat(simulated(List.of(other))[0]).isGreaterThan(mean);
      }
    }
  }

  /** Mean and standard error of the cost per unit of time. */
  private static double[] simulated(List<Double> levels) {
    SplittableRandom random = new SplittableRandom(61);
    int draws = 200_000;
    double sum = 0;
    double squares = 0;
    for (int draw = 0; draw < draws; draw++) {
      double position = levels.get(2);
      double cost = 0;
      for (int stage = 2; stage >= 0; stage--) {
        Stage one = CHAIN.stages().get(stage);
        double demand = 5 * one.leadTime() + Math.sqrt(one.leadTime()) * random.nextGaussian();
        double left = Math.min(levels.get(stage), position) - demand;
        cost += one.echelonCost() * left;
        position = left;
      }
      cost += (37.12 + 7) * Math.max(0, -position);
      sum += cost;
      squares += cost * cost;
    }
    double mean = sum / draws;
    return new double[] {mean, Math.sqrt((squares / draws - mean * mean) / draws)};
  }
}
