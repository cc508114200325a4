package org.linewright.core.instance;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.Event;
import org.linewright.core.plant.EventKind;
import org.linewright.core.plant.Plant;
import org.linewright.core.time.Horizon;

/** The plant's events as windows of days; answers "is this hit on that day". */
final class EventBook {
  /** One event; days may lie outside the horizon, {@code to} is inclusive. */
  private record Window(EventKind kind, String target, int from, int to, double factor) {}

  private final List<Window> windows = new ArrayList<>();

  EventBook(Plant plant) {
    Horizon horizon = plant.horizon();
    for (Event event : plant.events()) {
      int from = event.from() == null ? Integer.MIN_VALUE : horizon.day(event.from());
      int to = event.to() == null ? Integer.MAX_VALUE : horizon.day(event.to());
      String target = event.target() == null ? "" : event.target();
      windows.add(new Window(event.kind(), target, from, to, factor(event)));
    }
  }

  private static double factor(Event event) {
    boolean scaled =
        event.kind() == EventKind.CAPACITY_FACTOR || event.kind() == EventKind.LEAD_TIME_FACTOR;
    return scaled && !event.effect().isEmpty() ? Double.parseDouble(event.effect()) : 1;
  }

  boolean hits(EventKind kind, String target, int day) {
    for (Window window : windows) {
      if (window.kind == kind
          && window.from <= day
          && day <= window.to
          && window.target.equals(target)) {
        return true;
      }
    }
    return false;
  }

  /**
   * First day after {@code day} on which no such event hits the target any more; MAX_VALUE = never.
   */
  int firstFreeDay(EventKind kind, String target, int day) {
    int free = day;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Window window : windows) {
        if (window.kind == kind
            && window.target.equals(target)
            && window.from <= free
            && free <= window.to) {
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

  /** Product of the factors of a kind that hit the target on a day; 1 when none does. */
  double factor(EventKind kind, String target, int day) {
    double product = 1;
    for (Window window : windows) {
      if (window.kind == kind
          && window.from <= day
          && day <= window.to
          && window.target.equals(target)) {
        product *= window.factor;
      }
    }
    return product;
  }

  /** True when some event of the kind names the target at all: spares the day-by-day questions. */
  boolean concerns(EventKind kind, String target) {
    return windows.stream().anyMatch(window -> window.kind == kind && window.target.equals(target));
  }

  /**
   * Days on which an answer of {@link #hits} may change for the target, ascending, within the
   * horizon.
   */
  List<Integer> changes(EventKind kind, String target, int days) {
    return windows.stream()
        .filter(window -> window.kind == kind && window.target.equals(target))
        .flatMap(
            window ->
                java.util.stream.Stream.of(
                    window.from,
                    window.to == Integer.MAX_VALUE ? Integer.MAX_VALUE : window.to + 1))
        .filter(day -> day > 0 && day < days)
        .distinct()
        .sorted()
        .toList();
  }
}
