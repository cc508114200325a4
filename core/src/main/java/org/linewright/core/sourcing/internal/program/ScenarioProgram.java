package org.linewright.core.sourcing.internal.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewright.core.solver.MixedProgram;
import org.linewright.core.solver.MixedProgram.Effort;
import org.linewright.core.solver.MixedProgram.Solution;
import org.linewright.core.solver.Terms;

/**
 * What is built in one scenario with a portfolio: start x_gt vehicles of group g in period t,
 *
 * <p>max Σ b_gt x_gt − Σ u_k S_k, Σ_t x_gt ≤ n_g, Σ_g w_g x_gt ≤ F_lt on each line, and for each
 * pool p and period t, cumulative: Σ_g q_gp Σ_{τ≤t} x_gτ ≤ stock_pt + Σ_k a_k min(Q_k, U_kt x_k) +
 * Σ_k s_kt with what is taken of reserves s_kt ≤ R_k W_kt, s_kt ≤ S_k. An offer of several pools
 * splits what it delivers among them. The scenario gives U and W, the portfolio Q and R.
 *
 * <p>One open program for all scenarios: only sides change, and it goes on from the last solution.
 * One thread.
 */
final class ScenarioProgram implements AutoCloseable {
  private static final Effort EFFORT = Effort.exact(60);

  private final SourcingModel model;
  private final MixedProgram.Open open;
  private final int[][] started; // [group][period]
  private final int[][] poolRow; // [pool][period]
  private final int[] familyRow; // [family]
  private final double[] familyStock; // pieces without candidates
  private final double[] familyNeed; // pieces that all waiting vehicles need
  private final int[][] splitRow; // [offer][period]; null = it has one pool
  private final int[][] takenRow; // [offer][period]; null = no reserve

  /**
   * The cost of a scenario as a plane below it: cost ≥ at + Σ perPiece · Q + Σ perOpened · x + Σ
   * perReserve · R.
   *
   * @param cost less benefit of the vehicles started, money
   * @param vehicles started
   * @param at the constant of the plane
   */
  record Cut(
      double cost,
      double vehicles,
      double at,
      double[] perPiece,
      double[] perOpened,
      double[] perReserve,
      double[] perFamily) {}

  ScenarioProgram(SourcingModel model) {
    this.model = model;
    int periods = model.periods();
    MixedProgram program = new MixedProgram();
    List<Terms> pool = new ArrayList<>();
    for (int i = 0; i < model.stock().length * periods; i++) {
      pool.add(new Terms());
    }
    List<Terms> line = new ArrayList<>();
    for (int i = 0; i < model.free().length * periods; i++) {
      line.add(new Terms());
    }
    started = new int[model.waiting().size()][periods];
    for (int g = 0; g < started.length; g++) {
      Waiting group = model.waiting().get(g);
      Terms all = new Terms();
      for (int t = 0; t < periods; t++) {
        started[g][t] = program.addColumn(-group.benefit()[t], 0, group.vehicles());
        all.add(1, started[g][t]);
        if (group.line() >= 0) {
          line.get(group.line() * periods + t).add(group.lineDays(), started[g][t]);
        }
        for (int i = 0; i < group.pools().length; i++) {
          for (int later = t; later < periods; later++) {
            pool.get(group.pools()[i] * periods + later).add(group.pieces()[i], started[g][t]);
          }
        }
      }
      program.addAtMost(group.vehicles(), all);
    }
    for (int l = 0; l < model.free().length; l++) {
      for (int t = 0; t < periods; t++) {
        program.addAtMost(model.free()[l][t], line.get(l * periods + t));
      }
    }
    int offers = model.offers().size();
    splitRow = new int[offers][];
    takenRow = new int[offers][];
    for (int k = 0; k < offers; k++) {
      addOffer(program, k, pool);
    }
    poolRow = new int[model.stock().length][periods];
    for (int p = 0; p < poolRow.length; p++) {
      for (int t = 0; t < periods; t++) {
        poolRow[p][t] = program.addAtMost(model.stock()[p][t], pool.get(p * periods + t));
      }
    }
    familyRow = new int[model.families()];
    familyStock = new double[familyRow.length];
    familyNeed = new double[familyRow.length];
    addFamilies(program);
    open = program.open();
  }

  /** Vehicles hold no more pieces of a family than are there, and none that is not bought. */
  private void addFamilies(MixedProgram program) {
    int[] familyOf = model.familyOfPool();
    for (int p = 0; p < familyOf.length; p++) {
      if (familyOf[p] >= 0) {
        familyStock[familyOf[p]] += model.stock()[p][model.periods() - 1];
      }
    }
    for (int f = 0; f < familyRow.length; f++) {
      Terms held = new Terms();
      for (int g = 0; g < started.length; g++) {
        Waiting group = model.waiting().get(g);
        int each = 0;
        for (int i = 0; i < group.pools().length; i++) {
          each += familyOf[group.pools()[i]] == f ? group.pieces()[i] : 0;
        }
        familyNeed[f] += (double) each * group.vehicles();
        for (int column : started[g]) {
          if (each > 0) {
            held.add(each, column);
          }
        }
      }
      familyRow[f] = program.addAtMost(familyStock[f] + familyNeed[f], held);
    }
  }

  private void addOffer(MixedProgram program, int k, List<Terms> pool) {
    Offer offer = model.offers().get(k);
    int periods = model.periods();
    if (offer.pools().length > 1) {
      splitRow[k] = new int[periods];
      for (int t = 0; t < periods; t++) {
        Terms split = new Terms();
        for (int p : offer.pools()) {
          int part = program.addColumn(0, 0, Double.POSITIVE_INFINITY);
          split.add(1, part);
          pool.get(p * periods + t).add(-1, part);
        }
        splitRow[k][t] = program.addAtMost(0, split);
      }
    }
    if (offer.reserveMost() > 0) {
      takenRow[k] = new int[periods];
      int all = program.addColumn(offer.usePrice(), 0, Double.POSITIVE_INFINITY);
      for (int t = 0; t < periods; t++) {
        Terms taken = new Terms();
        for (int p : offer.pools()) {
          int part = program.addColumn(0, 0, Double.POSITIVE_INFINITY);
          taken.add(1, part);
          pool.get(p * periods + t).add(-1, part);
        }
        takenRow[k][t] = program.addAtMost(0, taken);
        program.addAtMost(0, new Terms().addAll(1, taken).add(-1, all));
      }
    }
  }

  /** The cost of a decision in a scenario. */
  Cut cut(Supply supply, Point point) {
    double[][] there = new double[poolRow.length][];
    Arrays.setAll(there, p -> model.stock()[p].clone());
    for (int k = 0; k < model.offers().size(); k++) {
      supply(k, supply, point, there);
    }
    for (int p = 0; p < poolRow.length; p++) {
      for (int t = 0; t < poolRow[p].length; t++) {
        open.side(poolRow[p][t], Double.NEGATIVE_INFINITY, there[p][t]);
      }
    }
    for (int f = 0; f < familyRow.length; f++) {
      double most = familyStock[f] + familyNeed[f] * point.families()[f];
      open.side(familyRow[f], Double.NEGATIVE_INFINITY, most);
    }
    Solution found = open.minimize(EFFORT);
    if (!found.isProven()) {
      throw new IllegalStateException("a scenario is not solved\nMaybe a figure is too large.");
    }
    return cut(found, supply, point);
  }

  private void supply(int k, Supply supply, Point point, double[][] there) {
    Offer offer = model.offers().get(k);
    for (int t = 0; t < model.periods(); t++) {
      double most = point.opened()[k] * supply.base()[k][t];
      double base = offer.accepted() * Math.min(point.pieces()[k], most);
      if (splitRow[k] != null) {
        open.side(splitRow[k][t], Double.NEGATIVE_INFINITY, base);
      } else {
        there[offer.pools()[0]][t] += base;
      }
      if (takenRow[k] != null) {
        double reserve = point.reserved()[k] * supply.reserve()[k][t];
        open.side(takenRow[k][t], Double.NEGATIVE_INFINITY, reserve);
      }
    }
  }

  private Cut cut(Solution found, Supply supply, Point point) {
    int offers = model.offers().size();
    double[] perPiece = new double[offers];
    double[] perOpened = new double[offers];
    double[] perReserve = new double[offers];
    double at = found.objective();
    for (int k = 0; k < offers; k++) {
      Offer offer = model.offers().get(k);
      for (int t = 0; t < model.periods(); t++) {
        double most = supply.base()[k][t];
        int row = splitRow[k] != null ? splitRow[k][t] : poolRow[offer.pools()[0]][t];
        double price = offer.accepted() * found.prices()[row];
        if (point.pieces()[k] < point.opened()[k] * most) {
          perPiece[k] += price;
        } else {
          perOpened[k] += price * most;
        }
        if (takenRow[k] != null) {
          perReserve[k] += supply.reserve()[k][t] * found.prices()[takenRow[k][t]];
        }
      }
      at -= perPiece[k] * point.pieces()[k] + perOpened[k] * point.opened()[k];
      at -= perReserve[k] * point.reserved()[k];
    }
    double[] perFamily = new double[familyRow.length];
    for (int f = 0; f < perFamily.length; f++) {
      perFamily[f] = familyNeed[f] * found.prices()[familyRow[f]];
      at -= perFamily[f] * point.families()[f];
    }
    double vehicles = 0;
    for (int[] ofGroup : started) {
      for (int column : ofGroup) {
        vehicles += found.values()[column];
      }
    }
    return new Cut(found.objective(), vehicles, at, perPiece, perOpened, perReserve, perFamily);
  }

  @Override
  public void close() {
    open.close();
  }
}
