package org.linewright.core.sourcing.cases;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * One figure of the answer to a case.
 *
 * @param name name of the case
 * @param figure what it is
 * @param value the figure
 * @param exact the same as a fraction, where it was worked out in fractions
 */
@TableInfo(name = "figures", doc = "Figures")
public record CaseFigure(
    @Column(doc = "name of the case", name = "case") String name,
    @Column(doc = "what it is") String figure,
    @Column(doc = "the figure", decimals = 4) double value,
    @Column(doc = "the same as a fraction, where it was worked out in fractions")
        @Nullable String exact) {

  static CaseFigure of(String name, String figure, double value) {
    return new CaseFigure(name, figure, value, null);
  }
}
