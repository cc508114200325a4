package org.linewright.core.scorecard;

import java.time.LocalDate;

/**
 * How deliveries are judged.
 *
 * @param asOf day on which it is looked at: what is due by then and has not come is late
 * @param basis the day that a receipt is held against
 * @param early calendar days before that day which still count as on time
 * @param late calendar days after it which do
 * @param qualityWeight weight of quality in the score, 0 to 1; the rest is delivery
 * @param preferred score from which a supplier is preferred
 * @param acceptable score from which it is acceptable
 */
public record ScorecardRequest(
    LocalDate asOf,
    DateBasis basis,
    int early,
    int late,
    double qualityWeight,
    double preferred,
    double acceptable) {

  /** The usual rules of the trade: 3 days early, 70 % quality, 90 and 70 points. */
  public static ScorecardRequest usual(LocalDate asOf) {
    return new ScorecardRequest(asOf, DateBasis.REQUESTED, 3, 0, 0.7, 90, 70);
  }
}
