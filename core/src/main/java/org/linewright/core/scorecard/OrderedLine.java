package org.linewright.core.scorecard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.supply.Receipt;

/**
 * A line of an order with what has come of it. Pieces on time are at most those ordered. Where its
 * rows differ, the earliest day counts and the first route by name: their sequence says nothing.
 */
final class OrderedLine {
  /** Number of its order, by first appearance. */
  final int order;

  final String supplier;
  private final ScorecardRequest request;
  private @Nullable String route;
  private @Nullable LocalDate requested;
  private @Nullable LocalDate promised;
  private @Nullable LocalDate cancelled;
  private long ordered;
  private long inWindow;
  private long received;
  long early;
  long late;
  long claimed;
  long receipts;
  long leadReceipts;
  double leadSum;
  double leadSquares;

  OrderedLine(int order, Receipt first, ScorecardRequest request) {
    this.order = order;
    this.supplier = first.supplier();
    this.request = request;
  }

  /** Takes from a row what is said of the whole line; all rows come here before any is added. */
  void know(Receipt row) {
    ordered = Math.max(ordered, row.orderedQuantity());
    requested = first(requested, row.requested());
    promised = first(promised, row.promised());
    cancelled = first(cancelled, row.cancelled());
    route = first(route, row.route());
  }

  private static <T extends Comparable<? super T>> @Nullable T first(
      @Nullable T one, @Nullable T other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Adds what came with a row. */
  void add(Receipt row) {
    LocalDate day = row.received();
    if (day == null) {
      return;
    }
    int pieces = row.quantity() == null ? 0 : row.quantity();
    receipts++;
    received += pieces;
    claimed += row.claimQuantity() == null ? 0 : row.claimQuantity();
    LocalDate due = due();
    if (due != null) {
      if (day.isBefore(due.minusDays(request.early()))) {
        early += pieces;
      } else if (day.isAfter(due.plusDays(request.late()))) {
        late += pieces;
      } else {
        inWindow += pieces;
      }
    }
    LocalDate approved = row.approved();
    if (approved != null) {
      double days = (double) (day.toEpochDay() - approved.toEpochDay());
      leadReceipts++;
      leadSum += days;
      leadSquares += days * days;
    }
  }

  @Nullable String route() {
    return route;
  }

  /** The day that receipts are held against; null = none is given. */
  private @Nullable LocalDate due() {
    LocalDate wanted = request.basis() == DateBasis.REQUESTED ? requested : promised;
    LocalDate other = request.basis() == DateBasis.REQUESTED ? promised : requested;
    return wanted == null ? other : wanted;
  }

  /** It is due, or something has come; it was not cancelled before its due day. */
  boolean counts() {
    LocalDate day = due();
    LocalDate gone = cancelled;
    if (day == null || (gone != null && gone.isBefore(day))) {
      return false;
    }
    return receipts > 0 || isDue();
  }

  private boolean isDue() {
    LocalDate due = due();
    return due != null && due.plusDays(request.late()).isBefore(request.asOf());
  }

  long ordered() {
    return ordered;
  }

  long received() {
    return received;
  }

  long onTime() {
    return Math.min(ordered, inWindow);
  }

  boolean isInFull() {
    return inWindow >= ordered;
  }

  /** Pieces due that have not come at all. */
  long missing() {
    return isDue() ? Math.max(0, ordered - received) : 0;
  }

  /** Month of the due day, counted from year 0; -1 = no day. */
  int month() {
    LocalDate due = due();
    return due == null ? -1 : due.getYear() * 12 + due.getMonthValue() - 1;
  }
}
