package org.linewright.core.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.time.Horizon;

/** The plant's events as windows of days, by kind and target. */
final class EventBook {
  private record Subject(EventKind kind, String target) {}

  private static final EventWindows NONE = new EventWindows(List.of());

  private final Map<Subject, EventWindows> windows = new HashMap<>();

  EventBook(Plant plant) {
    Horizon horizon = plant.horizon();
    Map<Subject, List<EventWindows.Window>> found = new HashMap<>();
    for (Event event : plant.events()) {
      int from = event.from() == null ? Integer.MIN_VALUE : horizon.day(event.from());
      int to = event.to() == null ? Integer.MAX_VALUE : horizon.day(event.to());
      String target = event.target() == null ? "" : event.target();
      found
          .computeIfAbsent(new Subject(event.kind(), target), subject -> new ArrayList<>())
          .add(new EventWindows.Window(from, to, factor(event)));
    }
    found.forEach((subject, ofSubject) -> windows.put(subject, new EventWindows(ofSubject)));
  }

  private static double factor(Event event) {
    boolean scaled =
        event.kind() == EventKind.CAPACITY_FACTOR || event.kind() == EventKind.LEAD_TIME_FACTOR;
    return scaled && !event.effect().isEmpty() ? Double.parseDouble(event.effect()) : 1;
  }

  /** What hits a target. Who asks day by day looks it up once. */
  EventWindows of(EventKind kind, String target) {
    return windows.getOrDefault(new Subject(kind, target), NONE);
  }
}
