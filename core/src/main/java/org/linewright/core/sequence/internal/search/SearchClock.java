package org.linewright.core.sequence.internal.search;

import java.util.function.BooleanSupplier;
import org.linewright.core.sequence.SequenceEffort;

/**
 * How far a search has come between its begin and its end: by moves when they are limited, so that
 * the clock changes nothing but a sudden end, else by time.
 *
 * @param moves moves of the search at most
 * @param isEndless true when only time counts
 * @param begin nano time of its begin
 * @param end nano time of its end
 * @param isStopped true as soon as the user has seen enough
 * @param from share of the whole search at which this part begins
 * @param to share of the whole search at which it ends
 */
public record SearchClock(
    long moves,
    boolean isEndless,
    long begin,
    long end,
    BooleanSupplier isStopped,
    double from,
    double to) {

  public SearchClock(long moves, long begin, long end, BooleanSupplier isStopped) {
    this(moves, moves == SequenceEffort.ENDLESS, begin, end, isStopped, 0, 1);
  }

  /** Moves at most. */
  long limit() {
    return isEndless ? Long.MAX_VALUE : moves;
  }

  /** 0 at the begin, 1 or more at the end. */
  double progress(long moved) {
    if (isStopped.getAsBoolean()) {
      return 1;
    }
    double byTime = end <= begin ? 1 : (System.nanoTime() - begin) / (double) (end - begin);
    boolean isByTime = isEndless || byTime >= 1;
    return isByTime ? byTime : moved / (double) moves;
  }

  /** The share of the whole search that is done. */
  double share(double progress) {
    return from + (to - from) * Math.min(1, progress);
  }

  /** A part of the whole search. */
  SearchClock part(double first, double last) {
    long length = end - begin;
    return new SearchClock(
        (long) (moves * (last - first)),
        isEndless,
        begin + (long) (length * first),
        begin + (long) (length * last),
        isStopped,
        first,
        last);
  }
}
