package org.linewright.answers.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plan.board.Fit;
import org.linewright.core.plan.board.Place;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Days in a row of a line that are alike for a run.
 *
 * @param line line
 * @param from first day
 * @param to last day
 * @param fit whether it can be started there
 * @param daysLate days by which it would be late when started on the last one
 * @param cause what is in the way on the first one; empty = nothing
 */
@TableInfo(name = "spans", doc = "Where it can go")
public record PlaceSpan(
    @Column(doc = "line") String line,
    @Column(doc = "first day") LocalDate from,
    @Column(doc = "last day") LocalDate to,
    @Column(doc = "as in the table of the days") Fit fit,
    @Column(doc = "days by which it would be late when started on the last day") int daysLate,
    @Column(doc = "what is in the way on the first day; empty = nothing") String cause) {

  /** Puts days together where whether it can go, and whether it is late, is the same. */
  static List<PlaceSpan> of(List<Place> places) {
    List<PlaceSpan> spans = new ArrayList<>();
    for (Place place : places) {
      PlaceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null
          && last.line.equals(place.line())
          && last.fit == place.fit()
          && last.daysLate > 0 == place.daysLate() > 0
          && (place.fit() == Fit.FREE || isAlike(last.cause, place.cause()))) {
        spans.set(
            spans.size() - 1,
            new PlaceSpan(
                last.line, last.from, place.day(), last.fit, place.daysLate(), last.cause));
      } else {
        spans.add(
            new PlaceSpan(
                place.line(),
                place.day(),
                place.day(),
                place.fit(),
                place.daysLate(),
                place.cause()));
      }
    }
    return spans;
  }

  /** Causes that differ in their figures alone are one. */
  private static boolean isAlike(String one, String other) {
    return words(one).equals(words(other));
  }

  private static String words(String cause) {
    return cause.replaceAll("\\b\\d+ (pieces?|kits?|of)\\b", "").replaceAll("room for \\d+", "");
  }
}
