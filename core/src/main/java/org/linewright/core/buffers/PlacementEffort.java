package org.linewright.core.buffers;

import java.util.function.BooleanSupplier;
import org.linewright.core.buffers.internal.Meter;

/**
 * How hard to search. With steps alone the answer is the same on any machine.
 *
 * @param steps pairs of times (what a stage waits, what it promises) that are looked at
 * @param seconds wall time
 * @param isStopped asked now and then; true ends the search with what it has
 */
public record PlacementEffort(double steps, double seconds, BooleanSupplier isStopped) {

  /** A counted effort, the same answer on any machine. */
  public static PlacementEffort counted(double steps) {
    return new PlacementEffort(steps, Double.POSITIVE_INFINITY, () -> false);
  }

  /** So many seconds. */
  public static PlacementEffort seconds(double seconds) {
    return new PlacementEffort(Double.POSITIVE_INFINITY, seconds, () -> false);
  }

  /** The same, but somebody may end it. */
  public PlacementEffort until(BooleanSupplier stop) {
    return new PlacementEffort(steps, seconds, stop);
  }

  Meter meter() {
    return new Meter(steps, seconds, isStopped);
  }
}
