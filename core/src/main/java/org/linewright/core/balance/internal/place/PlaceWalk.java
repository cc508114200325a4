package org.linewright.core.balance.internal.place;

import java.util.Arrays;
import org.linewright.core.balance.internal.count.TaskGraph;

/** Walks over the full loads of one place for several variants at once. Not thread-safe. */
final class PlaceWalk {
  /** Takes the loads that are met. */
  interface Sink {
    /** Takes the tasks done with the load; false ends the walk. */
    boolean take(long[] done);
  }

  private final Places places;
  private final int takt;
  private final int[] slack;
  private final int[] available;
  private final long[] done;
  private final long[] seen;
  private long[] here;
  private Sink sink;

  PlaceWalk(Places places, int takt) {
    this.places = places;
    this.takt = takt;
    this.slack = new int[places.times.length];
    this.available = new int[places.tasks];
    this.done = new long[places.words];
    this.seen = new long[places.words];
    this.here = new long[places.words];
    this.sink = all -> true;
  }

  /** Gives every full load of a place to the sink; a place for which nothing is ready has none. */
  void walk(long[] before, int place, Sink to) {
    System.arraycopy(before, 0, done, 0, done.length);
    System.arraycopy(before, 0, seen, 0, seen.length);
    Arrays.fill(slack, takt);
    here = places.allowed[place];
    sink = to;
    int ready = gather(0);
    if (ready > 0) {
      extend(0, ready);
    }
  }

  /** Adds the tasks that have become ready behind the others. */
  private int gather(int end) {
    int size = end;
    for (int w = 0; w < done.length; w++) {
      for (long rest = here[w] & ~seen[w]; rest != 0; rest &= rest - 1) {
        int task = (w << 6) + Long.numberOfTrailingZeros(rest);
        if (places.isReady(task, done)) {
          available[size++] = task;
          TaskGraph.set(seen, 0, task);
        }
      }
    }
    return size;
  }

  private boolean extend(int from, int to) {
    boolean fits = false;
    for (int at = from; at < to; at++) {
      int task = available[at];
      if (fits(task)) {
        fits = true;
        change(task, -1);
        int ready = gather(to);
        boolean goesOn = extend(at + 1, ready);
        for (int freed = to; freed < ready; freed++) {
          seen[available[freed] >> 6] ^= 1L << available[freed];
        }
        change(task, 1);
        if (!goesOn) {
          return false;
        }
      }
    }
    return fits || !isFull(to) || sink.take(done);
  }

  private boolean fits(int task) {
    for (int variant = 0; variant < slack.length; variant++) {
      if (places.times[variant][task] > slack[variant]) {
        return false;
      }
    }
    return true;
  }

  private void change(int task, int sign) {
    for (int variant = 0; variant < slack.length; variant++) {
      slack[variant] += sign * places.times[variant][task];
    }
    done[task >> 6] ^= 1L << task;
  }

  private boolean isFull(int ready) {
    for (int at = 0; at < ready; at++) {
      int task = available[at];
      if (!TaskGraph.has(done, 0, task) && fits(task)) {
        return false;
      }
    }
    return true;
  }
}
