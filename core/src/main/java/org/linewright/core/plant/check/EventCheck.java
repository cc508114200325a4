package org.linewright.core.plant.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/** Events must hit something that exists, and factors must be numbers. */
final class EventCheck {
  private final Plant plant;
  private final KnownNames names;
  private final CheckLog log;
  private final Table<Event> events;
  private final Set<String> families = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  EventCheck(Plant plant, KnownNames names, CheckLog log) {
    this.plant = plant;
    this.names = names;
    this.log = log;
    this.events = plant.table(PlantTables.EVENTS);
  }

  void check() {
    collectOrigins();
    for (int i = 0; i < events.rows().size(); i++) {
      Event event = events.rows().get(i);
      if (event.kind() == EventKind.ORIGIN_BARRED) {
        checkOrigin(i, event.target());
      } else {
        checkTarget(i, event.target(), targets(event.kind()));
      }
      checkEffect(i, event);
    }
  }

  private void collectOrigins() {
    for (Part part : plant.parts()) {
      families.add(part.partFamily());
      countries.add(part.originCountry());
    }
    for (Supplier supplier : plant.suppliers()) {
      countries.add(supplier.country());
      countries.addAll(supplier.tier2Country());
    }
    families.remove(null);
    countries.remove(null);
  }

  private static List<TableSpec<?>> targets(EventKind kind) {
    return switch (kind) {
      case ROUTE_CLOSED -> List.of(PlantTables.ROUTES);
      case SUPPLIER_STOPPED -> List.of(PlantTables.SUPPLIERS);
      case LINE_STOPPED -> List.of(PlantTables.LINES);
      case WAIVER -> List.of(PlantTables.PARTS);
      case APPROVAL_ENDED -> List.of(PlantTables.VARIANTS);
      case LEAD_TIME_FACTOR, CAPACITY_FACTOR ->
          List.of(PlantTables.LINES, PlantTables.SUPPLIERS, PlantTables.ROUTES);
      case ORIGIN_BARRED -> List.of();
    };
  }

  private void checkTarget(int index, String target, List<TableSpec<?>> tables) {
    if (tables.stream().anyMatch(table -> names.of(table).contains(target))) {
      return;
    }
    String places = tables.stream().map(TableSpec::fileName).collect(Collectors.joining(", "));
    if (tables.stream().anyMatch(names::isUnread)) {
      return;
    }
    if (tables.stream().allMatch(names::isComplete)) {
      Set<String> known = new HashSet<>();
      tables.forEach(table -> known.addAll(names.of(table)));
      tellUnknown(index, target, "is not in " + places, known, "a name of " + places + ".");
    } else {
      log.warn(
          Cell.of(events, index, "target"),
          IssueCode.UNCHECKED_NAME,
          "could not be found in " + places + ", not all of which are there",
          CheckLog.KEPT,
          "add the table that holds it.");
    }
  }

  private void checkOrigin(int index, String target) {
    int at = target.lastIndexOf('@');
    if (at <= 0 || at == target.length() - 1) {
      log.reject(
          Cell.of(events, index, "target"),
          IssueCode.BAD_NAME,
          "is not part_family@country",
          "e.g. HU@KR.");
      return;
    }
    if (!names.isWhole(PlantTables.PARTS)) {
      return;
    }
    String family = target.substring(0, at);
    if (!families.isEmpty() && !families.contains(family)) {
      tellUnknown(
          index, target, "names a part family that no part has", families, "a part_family.");
      return;
    }
    checkCountry(index, target.substring(at + 1));
  }

  private void checkCountry(int index, String country) {
    if (!countries.isEmpty() && !countries.contains(country)) {
      log.warn(
          Cell.of(events, index, "target"),
          IssueCode.UNKNOWN_NAME,
          "names a country from which no part and no supplier comes",
          CheckLog.NO_EFFECT,
          names.fix("countries", country, countries, "a country of parts.csv or suppliers.csv."));
    }
  }

  private void checkEffect(int index, Event event) {
    boolean factor =
        event.kind() == EventKind.LEAD_TIME_FACTOR || event.kind() == EventKind.CAPACITY_FACTOR;
    Cell cell = Cell.of(events, index, "effect");
    if (factor && !isPositive(event.effect())) {
      log.reject(
          cell,
          IssueCode.BAD_NUMBER,
          "must be a number above 0 for " + event.kind().code(),
          "e.g. 1.5 or 0.8.");
    } else if (!factor && !event.effect().isEmpty()) {
      log.warn(
          cell,
          IssueCode.NOT_USED,
          "is not used for " + event.kind().code(),
          CheckLog.KEPT,
          "leave it empty; remarks go to note.");
    }
  }

  private static boolean isPositive(String text) {
    return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") && Double.parseDouble(text) > 0;
  }

  private void tellUnknown(
      int index, String target, String problem, Set<String> known, String otherwise) {
    log.reject(
        Cell.of(events, index, "target"),
        IssueCode.UNKNOWN_NAME,
        problem,
        names.fix(problem, target, known, otherwise));
  }
}
