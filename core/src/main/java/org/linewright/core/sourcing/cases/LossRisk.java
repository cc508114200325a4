package org.linewright.core.sourcing.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Value and conditional value at risk of losses with given chances. VaR at β is the smallest loss x
 * with P(loss ≤ x) ≥ β; CVaR the mean over the worst 1 − β: η + E[(loss − η)⁺] / (1 − β) at η = VaR
 * (Rockafellar and Uryasev 2000).
 */
final class LossRisk {
  private static final double ROUNDING = 1e-12;

  private LossRisk() {}

  static List<CaseFigure> figures(String name, List<LossRow> losses, List<Double> betas) {
    List<LossRow> sorted = new ArrayList<>(losses);
    sorted.sort(Comparator.comparingDouble(LossRow::loss));
    double told = sorted.stream().mapToDouble(LossRow::probability).sum();
    if (told < 1 - ROUNDING) {
      sorted.add(0, new LossRow(name, 0, 1 - told));
      sorted.sort(Comparator.comparingDouble(LossRow::loss));
    }
    List<CaseFigure> figures = new ArrayList<>();
    double mean = sorted.stream().mapToDouble(one -> one.probability() * one.loss()).sum();
    figures.add(CaseFigure.of(name, "mean loss", mean));
    for (double beta : betas) {
      double atRisk = valueAtRisk(sorted, beta);
      double excess = 0;
      for (LossRow one : sorted) {
        excess += one.probability() * Math.max(0, one.loss() - atRisk);
      }
      figures.add(CaseFigure.of(name, "VaR " + beta, atRisk));
      figures.add(CaseFigure.of(name, "CVaR " + beta, atRisk + excess / (1 - beta)));
    }
    return figures;
  }

  private static double valueAtRisk(List<LossRow> sorted, double beta) {
    double below = 0;
    for (LossRow one : sorted) {
      below += one.probability();
      if (below >= beta - ROUNDING) {
        return one.loss();
      }
    }
    return sorted.get(sorted.size() - 1).loss();
  }
}
