package org.linewright.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/**
 * So many calls are worked on at a time; others wait without a thread of their own, so that threads
 * are left to take calls in and to say how the server is. Thread-safe.
 */
final class Places {
  private final int mostWaiting;
  private final Executor threads;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int free;

  Places(int places, int mostWaiting, Executor threads) {
    this.free = places;
    this.mostWaiting = mostWaiting;
    this.threads = threads;
  }

  /**
   * Works on a call, here and now if a place is free, else later.
   *
   * @return false when too many wait; then it is not worked on
   */
  boolean take(Runnable work) {
    synchronized (this) {
      if (free == 0) {
        return waiting.size() < mostWaiting && waiting.add(work);
      }
      free--;
    }
    run(work);
    return true;
  }

  private void run(Runnable work) {
    try {
      work.run();
    } finally {
      Runnable next;
      synchronized (this) {
        next = waiting.poll();
        free += next == null ? 1 : 0;
      }
      if (next != null) {
        threads.execute(() -> run(next));
      }
    }
  }
}
