package org.linewright.server.runs;

import org.jspecify.annotations.Nullable;
import org.linewright.core.stress.StressRequest;
import org.linewright.server.http.Problem;

/**
 * What stress is asked for.
 *
 * @param replications at most; 1000 if not given
 * @param bufferDays every order for parts is placed so many days before the plan's day; 0 if not
 *     given
 * @param precision stop as soon as the mean of the vehicles lost is known to this share of the
 *     vehicles planned; all replications if not given
 * @param drivers replications for each source of chance alone and left out; 100 if not given
 */
public record StressTerms(
    @Nullable Long replications,
    @Nullable Integer bufferDays,
    @Nullable Double precision,
    @Nullable Long drivers) {
  static final StressTerms USUAL = new StressTerms(null, null, null, null);
  private static final long MOST = 1_000_000;

  /**
   * As core takes it, on one thread.
   *
   * @throws Problem when a number is out of range
   */
  StressRequest request(long seed) {
    long count = replications == null ? 1_000 : replications;
    int buffer = bufferDays == null ? 0 : bufferDays;
    double share = precision == null ? 0 : precision;
    long each = drivers == null ? 100 : drivers;
    check("replications", count, 1, MOST);
    check("buffer_days", buffer, 0, 3_650);
    check("drivers", each, 0, MOST);
    if (!(share >= 0)) {
      throw Problem.badRequest("precision = " + share + ": must be 0 or more");
    }
    return new StressRequest(count, seed, 1, buffer, share, each);
  }

  private static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw Problem.badRequest(name + " = " + value + ": must be " + least + " to " + most);
    }
  }
}
