package org.linewright.core.balance;

import java.util.function.BooleanSupplier;

/**
 * How hard to search.
 *
 * @param steps sets of tasks to look at, about a million a second; the same on any machine
 * @param seconds wall time
 * @param bytes memory for what is remembered
 * @param isStopped asked now and then by the searching thread; true ends the search with what it
 *     has
 */
public record BalanceEffort(long steps, double seconds, long bytes, BooleanSupplier isStopped) {
  private static final long MEGABYTE = 1L << 20;

  /** Nobody ends it before its time. */
  public BalanceEffort(long steps, double seconds, long bytes) {
    this(steps, seconds, bytes, () -> false);
  }

  /** So many seconds, and a third of the memory that the program may use. */
  public static BalanceEffort seconds(double seconds) {
    return new BalanceEffort(Long.MAX_VALUE, seconds, memory());
  }

  /** So many steps, however long it takes. */
  public static BalanceEffort steps(long steps) {
    return new BalanceEffort(steps, Double.POSITIVE_INFINITY, memory());
  }

  /** The same, but somebody may end it. */
  public BalanceEffort until(BooleanSupplier stop) {
    return new BalanceEffort(steps, seconds, bytes, stop);
  }

  /** The same memory and the same who may end it, with other limits. */
  BalanceEffort within(long otherSteps, double otherSeconds) {
    return new BalanceEffort(otherSteps, otherSeconds, bytes, isStopped);
  }

  /** True when the time is up or somebody ended it; {@code since} is when the search began. */
  public boolean isOver(long since) {
    return isStopped.getAsBoolean() || (System.nanoTime() - since) / 1e9 >= seconds;
  }

  private static long memory() {
    return Math.max(64 * MEGABYTE, Runtime.getRuntime().maxMemory() / 3);
  }
}
