package org.linewright.core.buffers.internal;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Counts the work of a search, and tells when it is over. Not thread-safe. */
public final class Meter {
  private static final double NANOS = 1e9;
  private final double steps;
  private final double nanos;
  private final long begin = System.nanoTime();
  private final BooleanSupplier stopped;
  private final @Nullable Meter whole;
  private double done;

  /**
   * A meter that starts now.
   *
   * @param steps pairs of times that may be looked at
   * @param seconds wall time; infinite = no limit
   * @param stopped true ends the search
   */
  public Meter(double steps, double seconds, BooleanSupplier stopped) {
    this(steps, NANOS * seconds, stopped, null);
  }

  private Meter(double steps, double nanos, BooleanSupplier stopped, @Nullable Meter whole) {
    this.steps = steps;
    this.nanos = nanos;
    this.stopped = stopped;
    this.whole = whole;
  }

  /** A meter for a share of what is left; what it counts is counted here, too. */
  Meter part(double share) {
    double left = nanos - (System.nanoTime() - begin);
    return new Meter(share * (steps - done), share * left, stopped, this);
  }

  /** A meter for so many steps, within what is left. */
  Meter upTo(double most) {
    double left = nanos - (System.nanoTime() - begin);
    return new Meter(Math.min(most, steps - done), left, stopped, this);
  }

  void count(long more) {
    done += more;
    if (whole != null) {
      whole.count(more);
    }
  }

  /** What is used up of the whole, 1 = all. */
  double used() {
    if (stopped.getAsBoolean()) {
      return 1;
    }
    return Math.max(done / steps, Math.max(0, System.nanoTime() - begin) / Math.max(1, nanos));
  }

  boolean isOver() {
    return used() >= 1;
  }
}
