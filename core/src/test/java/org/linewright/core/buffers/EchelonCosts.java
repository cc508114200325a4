package org.linewright.core.buffers;

import org.linewright.core.buffers.SerialStocks.Chain;
import org.linewright.core.buffers.SerialStocks.Stage;

/**
 * The cost of a chain's echelons as tables over their levels, stage by stage. Expectations over a
 * lead time's demand are sums over {@value #SLICES} even slices of ± {@value #REACH} deviations
 * (midpoints; for a smooth function against the bell curve the error is far below that of the
 * grid). Between grid points it is linear, below the grid too: there every unit more is one fewer
 * short.
 */
final class EchelonCosts {
  private static final int SLICES = 400;
  private static final double REACH = 8;
  private static final int POINTS = 8000;

  private final Chain chain;
  private final double low;
  private final double step;
  private double[] below = new double[POINTS + 1];
  private double belowBest;
  private int stage;
  private double least;

  EchelonCosts(Chain chain) {
    this.chain = chain;
    double time = chain.stages().stream().mapToDouble(Stage::leadTime).sum();
    double reach = REACH * chain.sd() * Math.sqrt(time);
    low = Math.min(0, chain.mean() * time) - reach;
    step = (Math.max(0, chain.mean() * time) + reach - low) / POINTS;
  }

  /** Works out the next stage up the chain; gives its best level. */
  double next() {
    Stage one = chain.stages().get(stage);
    double mean = chain.mean() * one.leadTime();
    double sd = chain.sd() * Math.sqrt(one.leadTime());
    double[] costs = new double[POINTS + 1];
    int best = 0;
    for (int point = 0; point <= POINTS; point++) {
      double level = low + point * step;
      double rest = stage == 0 ? waiting(level, mean, sd) : expected(level, mean, sd);
      costs[point] = one.echelonCost() * (level - mean) + rest;
      best = costs[point] < costs[best] ? point : best;
    }
    below = costs;
    belowBest = best * step + low + step * vertex(costs, best);
    least = at(belowBest);
    stage++;
    return belowBest;
  }

  /** The cost of the last stage at its best level. */
  double least() {
    return least;
  }

  private double waiting(double level, double mean, double sd) {
    double echelons = chain.stages().stream().mapToDouble(Stage::echelonCost).sum();
    return (chain.stockoutCost() + echelons) * sd * StandardNormal.loss((level - mean) / sd);
  }

  private double expected(double level, double mean, double sd) {
    double slice = 2 * REACH / SLICES;
    double sum = 0;
    for (int i = 0; i < SLICES; i++) {
      double z = -REACH + (i + 0.5) * slice;
      sum += WEIGHTS[i] * at(Math.min(belowBest, level - mean - sd * z));
    }
    return sum;
  }

  private static final double[] WEIGHTS = weights();

  private static double[] weights() {
    double[] weights = new double[SLICES];
    double slice = 2 * REACH / SLICES;
    for (int i = 0; i < SLICES; i++) {
      weights[i] = slice * StandardNormal.density(-REACH + (i + 0.5) * slice);
    }
    return weights;
  }

  private double at(double level) {
    double place = (level - low) / step;
    int point = (int) Math.max(0, Math.min(POINTS - 1, Math.floor(place)));
    return below[point] + (place - point) * (below[point + 1] - below[point]);
  }

  /** Where between its neighbors the least of three points on a parabola lies, in steps. */
  private static double vertex(double[] costs, int best) {
    if (best == 0 || best == POINTS) {
      return 0;
    }
    double left = costs[best - 1] - costs[best];
    double right = costs[best + 1] - costs[best];
    return left + right > 0 ? (left - right) / (2 * (left + right)) : 0;
  }
}
