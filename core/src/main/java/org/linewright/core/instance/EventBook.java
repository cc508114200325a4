package org.linewright.core.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linewright.core.plant.Event;
import org.linewright.core.plant.EventKind;
import org.linewright.core.plant.Plant;
import org.linewright.core.time.Horizon;

/** The plant's events as windows of days; answers "is this hit on that day". */
final class EventBook {
  /** One event; days may lie outside the horizon, {@code to} is inclusive. */
  private record Window(int from, int to, double factor) {}

  private record Subject(EventKind kind, String target) {}

  private final Map<Subject, List<Window>> windows = new HashMap<>();

  EventBook(Plant plant) {
    Horizon horizon = plant.horizon();
    for (Event event : plant.events()) {
      int from = event.from() == null ? Integer.MIN_VALUE : horizon.day(event.from());
      int to = event.to() == null ? Integer.MAX_VALUE : horizon.day(event.to());
      String target = event.target() == null ? "" : event.target();
      windows
          .computeIfAbsent(new Subject(event.kind(), target), subject -> new ArrayList<>())
          .add(new Window(from, to, factor(event)));
    }
  }

  private static double factor(Event event) {
    boolean scaled =
        event.kind() == EventKind.CAPACITY_FACTOR || event.kind() == EventKind.LEAD_TIME_FACTOR;
    return scaled && !event.effect().isEmpty() ? Double.parseDouble(event.effect()) : 1;
  }

  private List<Window> of(EventKind kind, String target) {
    return windows.getOrDefault(new Subject(kind, target), List.of());
  }

  boolean hits(EventKind kind, String target, int day) {
    for (Window window : of(kind, target)) {
      if (window.from <= day && day <= window.to) {
        return true;
      }
    }
    return false;
  }

  /**
   * First day from {@code day} on, on which no such event hits the target; MAX_VALUE when there is
   * none.
   */
  int firstFreeDay(EventKind kind, String target, int day) {
    int free = day;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Window window : of(kind, target)) {
        if (window.from <= free && free <= window.to) {
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
    for (Window window : of(kind, target)) {
      if (window.from <= day && day <= window.to) {
        product *= window.factor;
      }
    }
    return product;
  }

  /** True when some event of the kind names the target at all: spares the day-by-day questions. */
  boolean concerns(EventKind kind, String target) {
    return !of(kind, target).isEmpty();
  }

  /** Days on which an answer of {@link #hits} may change, ascending, within the horizon. */
  List<Integer> changes(EventKind kind, String target, int days) {
    return of(kind, target).stream()
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
