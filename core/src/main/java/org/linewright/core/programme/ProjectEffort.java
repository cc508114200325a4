package org.linewright.core.programme;

import java.util.function.BooleanSupplier;

/**
 * How hard to search. With limits of schedules and work alone the answer is the same on any
 * machine.
 *
 * @param schedules how many schedules the list search makes at most
 * @param work deterministic time of the exact search, about a second each; 0 = without it
 * @param seconds wall time of all together
 * @param workers threads; with more than one, lists are searched beside the exact search. One is
 *     the same on any machine
 * @param seed of the list search
 * @param isStopped asked now and then; true ends the search with what it has
 */
public record ProjectEffort(
    long schedules,
    double work,
    double seconds,
    int workers,
    long seed,
    BooleanSupplier isStopped) {

  /** What a programme is given when nobody says how long: counted, the same on any machine. */
  public static ProjectEffort usual() {
    return counted(20_000, 2);
  }

  /** A counted effort, the same on any machine. */
  public static ProjectEffort counted(long schedules, double work) {
    return new ProjectEffort(schedules, work, Double.POSITIVE_INFINITY, 1, 1, () -> false);
  }

  /** So many seconds on so many threads. */
  public static ProjectEffort seconds(double seconds, int workers) {
    return new ProjectEffort(
        Long.MAX_VALUE, Double.POSITIVE_INFINITY, seconds, workers, 1, () -> false);
  }

  /** The same on so many threads, for so long. */
  ProjectEffort with(int threads, double wallSeconds) {
    return new ProjectEffort(schedules, work, wallSeconds, threads, seed, isStopped);
  }

  /** The same, but somebody may end it. */
  public ProjectEffort until(BooleanSupplier stop) {
    return new ProjectEffort(schedules, work, seconds, workers, seed, stop);
  }
}
