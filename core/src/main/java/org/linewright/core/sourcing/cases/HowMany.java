package org.linewright.core.sourcing.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * How many suppliers: P(n) = S + (1 − S) Uⁿ is the chance that none of n delivers, P(n) · L + n · C
 * what that costs (Berger, Gerstenfeld, Zeng 2004). More suppliers that one event stops leave S.
 */
final class HowMany {
  private HowMany() {}

  static List<CaseFigure> figures(FailureRow row) {
    List<CaseFigure> figures = new ArrayList<>();
    int best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int n = 1; n <= row.most(); n++) {
      double none = row.common() + (1 - row.common()) * Math.pow(row.own(), n);
      double cost = none * row.loss() + n * row.perSupplier();
      figures.add(CaseFigure.of(row.name(), "chance that none of " + n + " delivers", none));
      figures.add(CaseFigure.of(row.name(), "cost with " + n, cost));
      if (cost < least) {
        least = cost;
        best = n;
      }
    }
    figures.add(0, CaseFigure.of(row.name(), "best number of suppliers", best));
    return figures;
  }
}
