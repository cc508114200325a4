package org.linewright.core.stress;

/**
 * What stress is asked for.
 *
 * @param replications replications at most
 * @param seed seed of all draws; the same seed gives the same answer on any number of threads
 * @param threads threads; the answer does not hang on them
 * @param bufferDays every order for parts is placed so many days before the plan's day
 * @param precision stop as soon as the mean of the vehicles lost is known to this share of the
 *     vehicles planned, with 95 % confidence; 0 = run all replications
 * @param driverReplications replications for each source of chance alone and left out; 0 = none
 */
public record StressRequest(
    long replications,
    long seed,
    int threads,
    int bufferDays,
    double precision,
    long driverReplications) {

  /** Replications of one run at most: a replication has 32 bits of the generator's counter. */
  public static final long MOST_REPLICATIONS = 1L << 31;

  public StressRequest {
    if (replications < 1 || replications > MOST_REPLICATIONS || threads < 1 || precision < 0) {
      throw new IllegalArgumentException(
          "replications = %d, threads = %d, precision = %s"
              .formatted(replications, threads, precision));
    }
  }

  /** So many replications on one thread, drivers among them. */
  public static StressRequest of(long replications, long seed) {
    return new StressRequest(replications, seed, 1, 0, 0, Math.min(100, replications));
  }

  /** The same on so many threads. */
  public StressRequest on(int count) {
    return new StressRequest(replications, seed, count, bufferDays, precision, driverReplications);
  }

  /** The same with so many replications for the drivers. */
  public StressRequest withDrivers(long count) {
    return new StressRequest(replications, seed, threads, bufferDays, precision, count);
  }

  /** The same until the mean is known to a share of the vehicles planned. */
  public StressRequest until(double share) {
    return new StressRequest(replications, seed, threads, bufferDays, share, driverReplications);
  }
}
