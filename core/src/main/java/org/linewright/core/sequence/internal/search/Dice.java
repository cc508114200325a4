package org.linewright.core.sequence.internal.search;

/** Fast random numbers for a search: Marsaglia's xorshift with 64 bits (2003). */
final class Dice {
  private static final int CHANCES = 4096;
  private static final double[] PATIENCE = new double[CHANCES];

  static {
    for (int i = 0; i < CHANCES; i++) {
      PATIENCE[i] = -Math.log((i + 0.5) / CHANCES);
    }
  }

  private long state;

  Dice(long seed) {
    state = (seed + 1) * 0x9E3779B97F4A7C15L ^ 88172645463325252L;
    state = state == 0 ? 1 : state;
    for (int i = 0; i < 8; i++) {
      next();
    }
  }

  private long next() {
    long x = state;
    x ^= x << 13;
    x ^= x >>> 7;
    x ^= x << 17;
    state = x;
    return x;
  }

  /** A whole number from 0 to {@code n - 1}. */
  int below(int n) {
    return (int) (((next() >>> 33) * n) >>> 31);
  }

  /** A share from 0 to just below 1. */
  double share() {
    return (next() >>> 11) * 0x1p-53;
  }

  /** An exponential variate of mean 1, in 4,096 steps. */
  double exponential() {
    return PATIENCE[(int) (next() >>> 52)];
  }
}
