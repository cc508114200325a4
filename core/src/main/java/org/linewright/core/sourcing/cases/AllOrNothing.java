package org.linewright.core.sourcing.cases;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.buffers.StandardNormal;

/**
 * How much to order of suppliers that deliver all or nothing, and how much emergency capacity to
 * reserve: minimize over q ≥ 0, K ≥ 0
 *
 * <p>r K + Σ_u P_u [ Σ_i c_i q_i R_ui + h (Q_u − μ) + (h + s − δ) L(Q_u) + δ L(Q_u + K) ]
 *
 * <p>with Q_u = Σ_i q_i R_ui, R_ui = 1 where supplier i delivers in outcome u, the loss function
 * L(x) = σ (φ(z) − z (1 − Φ(z))), z = (x − μ)/σ, mean spot price s, and δ = E[(S − e)⁺] the worth
 * of a reserved piece, S the normal spot price and e the price of use. The function is convex: a
 * step of Newton over the variables that are free to move, cut back until it descends, ends at the
 * optimum; at the end no direction descends by more than the tolerance.
 */
final class AllOrNothing {
  /** Suppliers at most: there are 2ⁿ outcomes. */
  static final int MOST_SUPPLIERS = 12;

  private static final double TOLERANCE = 1e-9;
  private static final int MOST_STEPS = 2_000;

  private final MarketRow market;
  private final List<OfferRow> offers;
  private final int size;
  private final double worth;
  private final double[] chance;

  AllOrNothing(MarketRow market, List<OfferRow> offers) {
    this.market = market;
    this.offers = offers;
    this.size = offers.size() + 1;
    double z = (market.usePrice() - market.spotMean()) / market.spotSd();
    this.worth = market.spotSd() * StandardNormal.loss(z);
    this.chance = new double[1 << offers.size()];
    for (int u = 0; u < chance.length; u++) {
      chance[u] = 1;
      for (int i = 0; i < offers.size(); i++) {
        double a = offers.get(i).reliability();
        chance[u] *= delivers(u, i) ? a : 1 - a;
      }
    }
  }

  /** Costs with and without a reserve, and the amounts with one. */
  List<CaseFigure> figures() {
    String name = market.name();
    double[] with = minimum(true);
    List<CaseFigure> figures = new ArrayList<>();
    figures.add(CaseFigure.of(name, "cost with a reserve", cost(with)));
    figures.add(CaseFigure.of(name, "cost without a reserve", cost(minimum(false))));
    figures.add(CaseFigure.of(name, "reserve", with[size - 1]));
    for (int i = 0; i < offers.size(); i++) {
      figures.add(CaseFigure.of(name, "ordered of " + offers.get(i).supplier(), with[i]));
    }
    return figures;
  }

  private static boolean delivers(int outcome, int supplier) {
    return (outcome >> supplier & 1) != 0;
  }

  private double cost(double[] x) {
    double cost = market.reservePrice() * x[size - 1];
    for (int u = 0; u < chance.length; u++) {
      double got = 0;
      double paid = 0;
      for (int i = 0; i < offers.size(); i++) {
        if (delivers(u, i)) {
          got += x[i];
          paid += offers.get(i).price() * x[i];
        }
      }
      double z = (got - market.mean()) / market.sd();
      double zReserve = z + x[size - 1] / market.sd();
      cost +=
          chance[u]
              * (paid
                  + market.holding() * (got - market.mean())
                  + (market.holding() + market.spotMean() - worth)
                      * market.sd()
                      * StandardNormal.loss(z)
                  + worth * market.sd() * StandardNormal.loss(zReserve));
    }
    return cost;
  }

  /** Fills gradient and second derivatives. */
  private void derive(double[] x, double[] gradient, double[][] second) {
    int reserve = size - 1;
    gradient[reserve] = market.reservePrice();
    for (int u = 0; u < chance.length; u++) {
      double got = 0;
      for (int i = 0; i < reserve; i++) {
        got += delivers(u, i) ? x[i] : 0;
      }
      double z = (got - market.mean()) / market.sd();
      double zReserve = z + x[reserve] / market.sd();
      double lacking = market.holding() + market.spotMean() - worth;
      double first =
          market.holding()
              - lacking * StandardNormal.below(-z)
              - worth * StandardNormal.below(-zReserve);
      double ofReserve = -worth * StandardNormal.below(-zReserve);
      double bendReserve = worth * StandardNormal.density(zReserve) / market.sd();
      double bend = lacking * StandardNormal.density(z) / market.sd() + bendReserve;
      gradient[reserve] += chance[u] * ofReserve;
      second[reserve][reserve] += chance[u] * bendReserve;
      for (int i = 0; i < reserve; i++) {
        if (delivers(u, i)) {
          gradient[i] += chance[u] * (offers.get(i).price() + first);
          second[i][reserve] += chance[u] * bendReserve;
          second[reserve][i] += chance[u] * bendReserve;
          for (int j = 0; j < reserve; j++) {
            second[i][j] += delivers(u, j) ? chance[u] * bend : 0;
          }
        }
      }
    }
  }

  private double[] minimum(boolean withReserve) {
    double[] x = new double[size];
    for (int i = 0; i < size - 1; i++) {
      x[i] = market.mean() / (size - 1);
    }
    double now = cost(x);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = new double[size];
      double[][] second = new double[size][size];
      derive(x, gradient, second);
      boolean[] isFree = new boolean[size];
      double largest = 0;
      for (int i = 0; i < size; i++) {
        isFree[i] = (x[i] > 0 || gradient[i] < 0) && (i < size - 1 || withReserve);
        largest = Math.max(largest, isFree[i] ? Math.abs(gradient[i]) : 0);
      }
      if (largest < TOLERANCE) {
        break;
      }
      double[] direction = newton(gradient, second, isFree);
      double slope = 1;
      double[] next = moved(x, direction, slope);
      while (cost(next) > now && slope > 1e-12) {
        slope /= 2;
        next = moved(x, direction, slope);
      }
      if (slope <= 1e-12) {
        break; // rounding: nothing descends any more
      }
      x = next;
      now = cost(x);
    }
    return x;
  }

  private static double[] moved(double[] x, double[] direction, double length) {
    double[] next = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      next[i] = Math.max(0, x[i] + length * direction[i]);
    }
    return next;
  }

  /** Solves (second + a little) · d = −gradient over the free variables. */
  private double[] newton(double[] gradient, double[][] second, boolean[] isFree) {
    double[][] a = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        a[i][j] = isFree[i] && isFree[j] ? second[i][j] : 0;
      }
      a[i][i] = isFree[i] ? a[i][i] * (1 + 1e-10) + 1e-9 : 1;
      a[i][size] = isFree[i] ? -gradient[i] : 0;
    }
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        if (row != pivot && a[row][pivot] != 0) {
          double factor = a[row][pivot] / a[pivot][pivot];
          for (int column = pivot; column <= size; column++) {
            a[row][column] -= factor * a[pivot][column];
          }
        }
      }
    }
    double[] direction = new double[size];
    for (int i = 0; i < size; i++) {
      direction[i] = a[i][size] / a[i][i];
    }
    return direction;
  }
}
