package org.linewright.core.launch;

import java.time.LocalDate;
import org.linewright.core.units.Money;

/**
 * Windows for re-tooling that cost the same: those that start on {@code start}, on {@code
 * latestStart} or on any working day between.
 *
 * @param start first day of the earliest of these windows
 * @param end last day of the window that starts on {@code start}
 * @param latestStart first day of the latest of these windows
 * @param cost what the stop costs, in the objective of the plan
 * @param displaced vehicles that are planned inside the window when the line does not stop
 * @param lateMore vehicles late more than without the stop
 * @param unmetMore vehicles unmet more than without the stop
 * @param moved vehicles that are started on another day or line because of the stop
 * @param planned true when it was planned again; false when nothing is planned inside the window,
 *     so that the plan stays as it is
 */
public record RetoolWindow(
    LocalDate start,
    LocalDate end,
    LocalDate latestStart,
    Money cost,
    int displaced,
    int lateMore,
    int unmetMore,
    int moved,
    boolean planned) {

  public RetoolWindow to(LocalDate later) {
    return new RetoolWindow(
        start, end, later, cost, displaced, lateMore, unmetMore, moved, planned);
  }

  public boolean isLike(RetoolWindow other) {
    return cost.equals(other.cost)
        && displaced == other.displaced
        && moved == other.moved
        && lateMore == other.lateMore
        && unmetMore == other.unmetMore
        && planned == other.planned;
  }
}
