package org.linewright.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.time.Horizon;

/**
 * Which events hold on which day. An event without a first day holds from the plan date, one
 * without a last day for ever; both ends are inclusive.
 */
public final class EventDays {
  private record Hit(EventKind kind, String target) {}

  private record Span(int from, int to, double effect) {}

  private final Map<Hit, List<Span>> spans = new HashMap<>();

  public EventDays(List<Event> events, Horizon horizon) {
    for (Event event : events) {
      int from = event.from() == null ? 0 : horizon.day(event.from());
      int to = event.to() == null ? WorkCalendars.NEVER : horizon.day(event.to());
      double effect = event.effect().isBlank() ? 1 : Double.parseDouble(event.effect().strip());
      spans
          .computeIfAbsent(new Hit(event.kind(), event.target()), hit -> new ArrayList<>())
          .add(new Span(from, to, effect));
    }
  }

  public boolean hits(EventKind kind, String target, int day) {
    for (Span span : spans.getOrDefault(new Hit(kind, target), List.of())) {
      if (span.from <= day && day <= span.to) {
        return true;
      }
    }
    return false;
  }

  /** Product of the factors that hold on the day; 1 without any. */
  public double factor(EventKind kind, String target, int day) {
    double factor = 1;
    for (Span span : spans.getOrDefault(new Hit(kind, target), List.of())) {
      if (span.from <= day && day <= span.to) {
        factor *= span.effect;
      }
    }
    return factor;
  }

  /** The first day from {@code day} on that no such event hits. */
  public int firstDayWithout(EventKind kind, String target, int day) {
    List<Span> found = spans.getOrDefault(new Hit(kind, target), List.of());
    int at = day;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Span span : found) {
        if (span.from <= at && at <= span.to) {
          if (span.to == WorkCalendars.NEVER) {
            return WorkCalendars.NEVER;
          }
          at = span.to + 1;
          moved = true;
        }
      }
    }
    return at;
  }
}
