package org.linewright.core.scorecard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.supply.Receipt;

/** A line of an order with what has come of it. Pieces on time are at most those ordered. */
final class OrderedLine {
  final String order;
  final String supplier;
  final @Nullable String route;
  private final @Nullable LocalDate due;
  private final ScorecardRequest request;
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

  OrderedLine(Receipt first, ScorecardRequest request) {
    this.order = first.order();
    this.supplier = first.supplier();
    this.route = first.route();
    this.request = request;
    LocalDate wanted =
        request.basis() == DateBasis.REQUESTED ? first.requested() : first.promised();
    LocalDate other = request.basis() == DateBasis.REQUESTED ? first.promised() : first.requested();
    this.due = wanted == null ? other : wanted;
  }

  void add(Receipt row) {
    ordered = Math.max(ordered, row.orderedQuantity());
    if (row.cancelled() != null) {
      cancelled = row.cancelled();
    }
    LocalDate day = row.received();
    if (day == null) {
      return;
    }
    int pieces = row.quantity() == null ? 0 : row.quantity();
    receipts++;
    received += pieces;
    claimed += row.claimQuantity() == null ? 0 : row.claimQuantity();
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

  /** It is due, or something has come; it was not cancelled before its due day. */
  boolean counts() {
    LocalDate day = due;
    LocalDate gone = cancelled;
    if (day == null || (gone != null && gone.isBefore(day))) {
      return false;
    }
    return receipts > 0 || isDue();
  }

  private boolean isDue() {
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

  /** Year and month of the due day. */
  String month() {
    return due == null ? "" : due.toString().substring(0, 7);
  }
}
