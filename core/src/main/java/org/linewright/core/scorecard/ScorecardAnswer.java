package org.linewright.core.scorecard;

import java.util.List;

/**
 * The scorecard.
 *
 * @param scores suppliers, then routes, by name
 * @param months the same by month
 * @param lines lines of orders read
 * @param counted of them that count
 */
public record ScorecardAnswer(
    List<DeliveryScore> scores, List<MonthScore> months, long lines, long counted) {
  public ScorecardAnswer {
    scores = List.copyOf(scores);
    months = List.copyOf(months);
  }
}
