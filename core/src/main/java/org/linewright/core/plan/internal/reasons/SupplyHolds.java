package org.linewright.core.plan.internal.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.supply.Source;

/**
 * What keeps further supply of a short part back: lead times, weekly capacities, smallest orders
 * and days of its approved sources, and events that bar or delay them or hold announced goods.
 * Named is what alone, taken away, makes the order better.
 */
final class SupplyHolds {
  private static final int MOST_NAMED = 3;

  private final Plant plant;
  private final Map<String, List<Hold>> known = new HashMap<>();
  private final PartRows rows;

  SupplyHolds(Plant plant) {
    this.plant = plant;
    this.rows = new PartRows(plant);
  }

  /**
   * Something that keeps supply of a part back.
   *
   * @param supply what there is without it; null = as much as anybody wants, from the first day on
   */
  private record Hold(String words, @Nullable PartSupply supply) {}

  /** What keeps a part back that an order lacks; at most three of it. */
  List<String> of(int part, Lack lack) {
    List<String> words = new ArrayList<>();
    String name = lack.instance().parts().name(part);
    for (Hold hold : known.computeIfAbsent(name, this::holds)) {
      PartSupply supply = hold.supply();
      if (words.size() < MOST_NAMED
          && (supply == null || lack.isBetterWith(part, new Lifted(part, supply)))) {
        words.add(hold.words());
      }
    }
    return words;
  }

  private List<Hold> holds(String part) {
    List<Hold> holds = new ArrayList<>();
    List<Source> sources = plant.sources().stream().filter(row -> row.part().equals(part)).toList();
    List<Event> events =
        plant.events().stream()
            .filter(event -> rows.hits(event, part))
            .sorted(Comparator.comparing(Event::event).thenComparing(Event::target))
            .toList();
    for (Source source : sources) {
      if (source.approved()) {
        addSource(holds, part, source, !events.isEmpty());
      }
    }
    for (Event event : events) {
      addHold(
          holds,
          part,
          words(event),
          from ->
              from.with(
                  PlantTables.EVENTS,
                  from.events().stream().filter(row -> !row.equals(event)).toList()));
    }
    return holds;
  }

  private static String words(Event event) {
    LocalDate to = event.to();
    return "event "
        + event.event()
        + ": "
        + event.kind().code()
        + " "
        + event.target()
        + (to == null ? " until further notice" : " until " + to);
  }

  private void addSource(List<Hold> holds, String part, Source source, boolean hasEvents) {
    String name = "source " + source.supplier();
    Integer capacity = source.capacityPerWeek();
    if (source.leadTimeDays() > 0) {
      String words =
          name
              + " takes "
              + source.leadTimeDays()
              + (source.leadTimeDays() == 1 ? " day" : " days");
      boolean isPlain =
          capacity == null && !hasEvents && source.from() == null && source.to() == null;
      if (isPlain) {
        holds.add(new Hold(words, null));
      } else {
        addHold(holds, part, words, source, new SourceRow(source).withLeadTime(0));
      }
    }
    if (capacity != null) {
      int smallest = Math.max(source.minimumOrder(), source.orderMultiple());
      String words =
          capacity < smallest
              ? name + " never delivers: no order is smaller than " + smallest + ", and it brings"
              : name + " brings";
      addHold(
          holds,
          part,
          words + " at most " + capacity + " a week",
          source,
          new SourceRow(source).with(null));
    }
    if (source.from() != null || source.to() != null) {
      String days =
          (source.from() == null ? "" : " from " + source.from())
              + (source.to() == null ? "" : " until " + source.to());
      addHold(holds, part, name + " sells only" + days, source, new SourceRow(source).always());
    }
  }

  private void addHold(List<Hold> holds, String part, String words, Source source, Source changed) {
    addHold(
        holds,
        part,
        words,
        from ->
            from.with(
                PlantTables.SOURCES,
                from.sources().stream().map(row -> row.equals(source) ? changed : row).toList()));
  }

  private void addHold(List<Hold> holds, String part, String words, UnaryOperator<Plant> change) {
    Plant now = rows.onlyOf(part);
    PartSupply supply = PartSupply.difference(now, change.apply(now));
    if (supply.isMore()) {
      holds.add(new Hold(words, supply));
    }
  }
}
