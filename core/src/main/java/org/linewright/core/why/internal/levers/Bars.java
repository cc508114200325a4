package org.linewright.core.why.internal.levers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Supplier;

/** Which events bar a part or a source. What is barred is never proposed. */
public record Bars(Plant plant) {

  /** The events that bar a source on some day: its supplier, its route, an origin. */
  public List<Event> of(Source source) {
    Optional<Part> part = part(source.part());
    String family = part.map(Part::partFamily).orElse(null);
    Optional<Supplier> supplier =
        plant.suppliers().stream()
            .filter(one -> one.supplier().equals(source.supplier()))
            .findAny();
    List<String> origins =
        Stream.concat(
                Stream.of(
                        part.map(Part::originCountry).orElse(null),
                        supplier.map(Supplier::country).orElse(null))
                    .filter(Objects::nonNull),
                supplier.stream().flatMap(one -> one.tier2Country().stream()))
            .map(country -> family + "@" + country)
            .toList();
    return plant.events().stream()
        .filter(
            event ->
                hits(event, EventKind.SUPPLIER_STOPPED, source.supplier())
                    || hits(event, EventKind.ROUTE_CLOSED, source.route())
                    || (event.kind() == EventKind.ORIGIN_BARRED
                        && family != null
                        && origins.contains(event.target())))
        .toList();
  }

  /** The events that bar the part whoever sells it: its family from its country of origin. */
  public List<Event> of(String partName) {
    Optional<Part> part = part(partName);
    String target =
        part.map(Part::partFamily).orElse("") + "@" + part.map(Part::originCountry).orElse("");
    return plant.events().stream()
        .filter(event -> hits(event, EventKind.ORIGIN_BARRED, target))
        .toList();
  }

  /** True when sources of the part are barred for another reason than a closed route. */
  List<Event> ofSources(String partName) {
    return plant.sources().stream()
        .filter(source -> source.part().equals(partName))
        .flatMap(source -> of(source).stream())
        .filter(event -> event.kind() != EventKind.ROUTE_CLOSED)
        .distinct()
        .toList();
  }

  /** The closures that a consignment waits for, one after the other. */
  public List<Event> holding(Arrival arrival) {
    List<Event> waits = new ArrayList<>();
    LocalDate day = arrival.eta();
    Optional<Event> closure = closure(arrival.route(), day);
    while (closure.isPresent()) {
      waits.add(closure.get());
      LocalDate to = closure.get().to();
      closure = to == null ? Optional.empty() : closure(arrival.route(), to.plusDays(1));
    }
    return waits;
  }

  /** The closure of a route on a day that lasts longest. */
  private Optional<Event> closure(@Nullable String route, LocalDate day) {
    return plant.events().stream()
        .filter(event -> hits(event, EventKind.ROUTE_CLOSED, route))
        .filter(event -> event.from() == null || !event.from().isAfter(day))
        .filter(event -> event.to() == null || !event.to().isBefore(day))
        .max(
            Comparator.comparing(
                event -> event.to() == null ? LocalDate.MAX : event.to(),
                Comparator.naturalOrder()));
  }

  public static String text(Event event) {
    LocalDate to = event.to();
    return event.event()
        + " ("
        + event.kind().code()
        + " "
        + event.target()
        + (to == null ? ", until further notice)" : " until " + to + ")");
  }

  private static boolean hits(Event event, EventKind kind, @Nullable String target) {
    return event.kind() == kind && event.target().equals(target);
  }

  private Optional<Part> part(String name) {
    return plant.parts().stream().filter(part -> part.part().equals(name)).findAny();
  }
}
