package org.linewright.core.instance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The events of one kind that hit one target, looked up once and asked day by day.
 *
 * @param windows in file order; empty = none ever hits
 */
record EventWindows(List<Window> windows) {
  /**
   * One event.
   *
   * @param from first day; may lie outside the horizon
   * @param to last day, inclusive; MAX_VALUE = open end
   * @param factor what it multiplies; 1 for kinds that scale nothing
   */
  record Window(int from, int to, double factor) {
    boolean covers(int day) {
      return from <= day && day <= to;
    }
  }

  EventWindows {
    windows = List.copyOf(windows);
  }

  boolean isEmpty() {
    return windows.isEmpty();
  }

  boolean hit(int day) {
    for (Window window : windows) {
      if (window.covers(day)) {
        return true;
      }
    }
    return false;
  }

  /** Product of the factors that hold on a day; 1 when none does. */
  double factor(int day) {
    double product = 1;
    for (Window window : windows) {
      if (window.covers(day)) {
        product *= window.factor;
      }
    }
    return product;
  }

  /** Product of the factors of several that hold on a day. */
  static double product(List<EventWindows> all, int day) {
    double product = 1;
    for (EventWindows windows : all) {
      product *= windows.factor(day);
    }
    return product;
  }

  /** Marks the days of the horizon that are hit. */
  void markHits(boolean[] hits) {
    for (Window window : windows) {
      int from = Math.max(0, window.from);
      int end = window.to >= hits.length ? hits.length : window.to + 1;
      if (from < end) {
        Arrays.fill(hits, from, end, true);
      }
    }
  }

  /** Marks the days of the horizon on which an answer may differ from that of the day before. */
  void markChanges(boolean[] changes) {
    for (Window window : windows) {
      if (window.from >= 0 && window.from < changes.length) {
        changes[window.from] = true;
      }
      if (window.to >= 0 && window.to < changes.length - 1) {
        changes[window.to + 1] = true;
      }
    }
  }

  /** First day from {@code day} on, on which nothing hits; MAX_VALUE when there is none. */
  int firstFreeDay(int day) {
    int free = day;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Window window : windows) {
        if (window.covers(free)) {
          if (window.to == Integer.MAX_VALUE) {
            return Integer.MAX_VALUE;
          }
          free = window.to + 1;
          moved = true;
        }
      }
    }
    return free;
  }

  /** Days on which an answer of {@link #hit} may change, ascending, within the horizon. */
  List<Integer> changes(int days) {
    return windows.stream()
        .flatMap(
            window ->
                Stream.of(
                    window.from,
                    window.to == Integer.MAX_VALUE ? Integer.MAX_VALUE : window.to + 1))
        .filter(day -> day > 0 && day < days)
        .distinct()
        .sorted()
        .toList();
  }
}
