package org.linewright.core.draw;

/**
 * The counter-based generator Philox4x32-10: 128 bits of counter and 64 bits of key give 128 random
 * bits, without any state. So a draw can be made by its number, on any thread and machine. Source:
 * J. Salmon, M. Moraes, R. Dror, D. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011;
 * the known answers of its library Random123 are in the tests.
 */
final class Philox {
  private static final long MASK = 0xFFFFFFFFL;
  private static final long MULTIPLIER_0 = 0xD2511F53L;
  private static final long MULTIPLIER_1 = 0xCD9E8D57L;
  private static final long WEYL_0 = 0x9E3779B9L;
  private static final long WEYL_1 = 0xBB67AE85L;
  private static final int ROUNDS = 10;

  private Philox() {}

  /**
   * One half of the 128 random bits.
   *
   * @param low words 0 (lower half) and 1 of the counter
   * @param high words 2 and 3 of the counter
   * @param key words 0 and 1 of the key
   * @param upper true: words 2 and 3 of the result; false: words 0 and 1
   */
  static long bits(long low, long high, long key, boolean upper) {
    long c0 = low & MASK;
    long c1 = low >>> 32;
    long c2 = high & MASK;
    long c3 = high >>> 32;
    long k0 = key & MASK;
    long k1 = key >>> 32;
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = c0 * MULTIPLIER_0;
      long product1 = c2 * MULTIPLIER_1;
      c0 = (product1 >>> 32) ^ c1 ^ k0;
      c1 = product1 & MASK;
      c2 = (product0 >>> 32) ^ c3 ^ k1;
      c3 = product0 & MASK;
      k0 = (k0 + WEYL_0) & MASK;
      k1 = (k1 + WEYL_1) & MASK;
    }
    return upper ? c3 << 32 | c2 : c1 << 32 | c0;
  }
}
