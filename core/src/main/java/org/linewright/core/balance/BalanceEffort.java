package org.linewright.core.balance;

/**
 * How hard to search.
 *
 * @param steps sets of tasks to look at, about a million a second; the same on any machine
 * @param seconds wall time
 * @param bytes memory for what is remembered
 */
public record BalanceEffort(long steps, double seconds, long bytes) {
  private static final long MEGABYTE = 1L << 20;

  /** So many seconds, and a third of the memory that the program may use. */
  public static BalanceEffort seconds(double seconds) {
    return new BalanceEffort(Long.MAX_VALUE, seconds, memory());
  }

  /** So many steps, however long it takes. */
  public static BalanceEffort steps(long steps) {
    return new BalanceEffort(steps, Double.POSITIVE_INFINITY, memory());
  }

  private static long memory() {
    return Math.max(64 * MEGABYTE, Runtime.getRuntime().maxMemory() / 3);
  }
}
