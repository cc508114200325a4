package org.linewright.core.plan.internal.reasons;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.line.LineRate;

/** Rates of a variant on a line, and what they would be if they held on every day. */
final class LastingRates {

  private LastingRates() {}

  /** The rows that hold for a variant on a line: its own, else those for every variant. */
  static List<LineRate> rows(List<LineRate> rates, String line, String variant) {
    List<LineRate> own =
        rates.stream()
            .filter(row -> row.line().equals(line) && row.variant().equals(variant))
            .toList();
    return own.isEmpty()
        ? rates.stream()
            .filter(row -> row.line().equals(line) && row.variant().equals("*"))
            .toList()
        : own;
  }

  /** All rates, with those of a variant on a line from the first day on and without an end. */
  static List<LineRate> of(List<LineRate> rates, String line, String variant) {
    List<LineRate> rows =
        rows(rates, line, variant).stream()
            .sorted(
                Comparator.comparing(
                    LineRate::from, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    LineRate first = rows.get(0);
    LineRate last = rows.get(rows.size() - 1);
    return rates.stream()
        .map(
            row -> {
              LocalDate from = row.equals(first) ? null : row.from();
              LocalDate to = row.equals(last) ? null : endBeforeNext(row, rows);
              return rows.contains(row)
                  ? new LineRate(row.line(), row.variant(), from, to, row.unitsPerDay())
                  : row;
            })
        .toList();
  }

  /** The day before the next row begins: no gap between the two. */
  private static @Nullable LocalDate endBeforeNext(LineRate row, List<LineRate> rows) {
    int at = rows.indexOf(row);
    if (at < 0) {
      return row.to();
    }
    LocalDate next = rows.get(at + 1).from();
    return next == null ? row.to() : next.minusDays(1);
  }
}
