package org.linewright.core.sourcing.cases;

import java.util.Arrays;
import java.util.List;

/**
 * A far cheap source and a near dear one. The optimum by value iteration over (pieces on hand after
 * what arrives, orders under way): the smallest and the largest change of the values in one sweep
 * enclose the cost a period. The tailored base-surge policy orders a constant r of the far source
 * and of the near one up to S (Allon and Van Mieghem 2010): what is above S is a random walk with a
 * floor, O' = max(0, O − D + r), whose long-run distribution does not hang on S.
 */
final class BaseSurge {
  /** States at most: orders under way grow with the lead time. */
  static final long MOST_STATES = 2_000_000;

  private static final double NARROW = 1e-7;
  private static final int MOST_SWEEPS = 5_000;
  private static final int OVERSHOOT = 2_000;

  private final DualRow row;
  private final int demands;
  private final int mostOrder;
  private final int low;
  private final int levels;

  BaseSurge(DualRow row) {
    this.row = row;
    this.demands = row.demandMost() - row.demandLeast() + 1;
    this.mostOrder = row.demandMost();
    this.low = -row.demandMost();
    this.levels = row.demandMost() * (row.farLead() + 3) - low + 1;
  }

  static long states(DualRow row) {
    double under = Math.pow(row.demandMost() + 1.0, row.farLead() - 1.0);
    return (long) Math.min(1e18, under * (row.farLead() + 4.0) * (row.demandMost() + 1.0));
  }

  List<CaseFigure> figures() {
    double optimum = optimum();
    double[] best = baseSurge();
    String name = row.name();
    return List.of(
        CaseFigure.of(name, "least cost a period", optimum),
        CaseFigure.of(name, "base and surge: cost a period", best[2]),
        CaseFigure.of(
            name, "base and surge: above the least, percent", 100 * (best[2] / optimum - 1)),
        CaseFigure.of(name, "base and surge: base", best[0]),
        CaseFigure.of(name, "base and surge: surge up to", best[1]));
  }

  private double endCost(int level) {
    double cost = 0;
    for (int demand = row.demandLeast(); demand <= row.demandMost(); demand++) {
      int left = level - demand;
      cost += left >= 0 ? row.holding() * left : -row.shortage() * left;
    }
    return cost / demands;
  }

  private double optimum() {
    int orders = mostOrder + 1;
    int pipes = 1;
    for (int i = 1; i < row.farLead(); i++) {
      pipes *= orders;
    }
    double[] value = new double[levels * pipes];
    double[] next = new double[levels * pipes];
    double from = 0;
    double to = Double.POSITIVE_INFINITY;
    for (int sweep = 0; sweep < MOST_SWEEPS && to - from > NARROW; sweep++) {
      sweep(value, next, pipes);
      from = Double.POSITIVE_INFINITY;
      to = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < value.length; i++) {
        from = Math.min(from, next[i] - value[i]);
        to = Math.max(to, next[i] - value[i]);
      }
      double base = next[0];
      for (int i = 0; i < value.length; i++) {
        value[i] = next[i] - base;
      }
    }
    return (from + to) / 2;
  }

  /** One sweep: the oldest order under way is the leading digit of the pipe. */
  private void sweep(double[] value, double[] next, int pipes) {
    int orders = mostOrder + 1;
    int lead = Math.max(1, pipes / orders);
    for (int pipe = 0; pipe < pipes; pipe++) {
      double least = Double.POSITIVE_INFINITY; // of c_near · level + what follows
      for (int level = levels - 1; level >= 0; level--) {
        double follows = endCost(level + low) + afterwards(value, level, pipe, pipes, lead);
        least = Math.min(least, row.nearPrice() * level + follows);
        next[level * pipes + pipe] = least - row.nearPrice() * level;
      }
    }
  }

  private double afterwards(double[] value, int level, int pipe, int pipes, int lead) {
    int orders = mostOrder + 1;
    double best = Double.POSITIVE_INFINITY;
    for (int order = 0; order < orders; order++) {
      int arrives = row.farLead() == 1 ? order : pipe / lead;
      int nextPipe = row.farLead() == 1 ? 0 : pipe % lead * orders + order;
      double sum = 0;
      for (int demand = row.demandLeast(); demand <= row.demandMost(); demand++) {
        int at = Math.max(0, Math.min(levels - 1, level - demand + arrives));
        sum += value[at * pipes + nextPipe];
      }
      best = Math.min(best, row.farPrice() * order + sum / demands);
    }
    return best;
  }

  /** Base, level of the surge and cost of the best base-surge policy. */
  private double[] baseSurge() {
    double mean = (row.demandLeast() + row.demandMost()) / 2.0;
    double[] best = {0, 0, Double.POSITIVE_INFINITY};
    for (int base = 0; base < mean; base++) {
      double[] over = overshoot(base);
      double bought = row.farPrice() * base + row.nearPrice() * (mean - base);
      for (int level = 0; level <= row.demandMost() * 2; level++) {
        double cost = bought;
        for (int above = 0; above < over.length && over[above] > 0; above++) {
          cost += over[above] * endCost(level + above);
        }
        if (cost < best[2]) {
          best = new double[] {base, level, cost};
        }
      }
    }
    return best;
  }

  private double[] overshoot(int base) {
    double[] now = new double[OVERSHOOT];
    now[0] = 1;
    int reach = 1;
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      double[] next = new double[OVERSHOOT];
      for (int above = 0; above < reach; above++) {
        for (int demand = row.demandLeast(); demand <= row.demandMost(); demand++) {
          int to = Math.min(OVERSHOOT - 1, Math.max(0, above - demand + base));
          next[to] += now[above] / demands;
        }
      }
      reach = Math.min(OVERSHOOT, reach + base);
      double change = 0;
      for (int above = 0; above < reach; above++) {
        change += Math.abs(next[above] - now[above]);
      }
      now = next;
      if (change < 1e-14) {
        break;
      }
    }
    return Arrays.copyOf(now, reach);
  }
}
