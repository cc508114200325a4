package org.linewright.core.draw;

/**
 * The draws of one replication. Each source of chance has a stream of its own, named after what it
 * hits: adding or removing another one in a scenario changes none of its draws (common random
 * numbers). Only {@code StrictMath} is used, so that the last bit is the same everywhere. One
 * thread.
 */
public final class Draws {
  private static final double TO_UNIT = 0x1p-53;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final long seed;
  private long replication;

  public Draws(long seed) {
    this.seed = seed;
  }

  /** From now on the draws are those of this replication. */
  public void begin(long number) {
    replication = number;
  }

  /** The stream of a source of chance. */
  public static long stream(String name) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FNV_PRIME;
    }
    // the last characters must reach the lower bits, too
    hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
    return hash ^ hash >>> 31;
  }

  /** The n-th draw of a stream, evenly from (0, 1). */
  public double uniform(long stream, int n) {
    long low = replication << 32 | (n & 0xFFFFFFFFL);
    return ((Philox.bits(low, stream, seed, false) >>> 11) + 0.5) * TO_UNIT;
  }

  /** The n-th draw of a stream, from the standard normal distribution. */
  public double normal(long stream, int n) {
    return NormalCurve.quantile(uniform(stream, n));
  }

  /** The share of normal draws that lie below a value. */
  public static double share(double normal) {
    return NormalCurve.share(normal);
  }

  /** The n-th draw of a stream, from the exponential distribution with this mean. */
  public double exponential(long stream, int n, double mean) {
    return -mean * StrictMath.log(uniform(stream, n));
  }

  /** The n-th draw of a stream: trials up to the first success, of which each has 1 / mean. */
  public double geometric(long stream, int n, double mean) {
    if (mean <= 1) {
      return 1;
    }
    return Math.max(1, Math.ceil(StrictMath.log(uniform(stream, n)) / StrictMath.log1p(-1 / mean)));
  }
}
