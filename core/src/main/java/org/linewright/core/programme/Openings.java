package org.linewright.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.plant.CountedOpenings;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.programme.Unlock;
import org.linewright.core.plant.programme.UnlockRow;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.core.table.TableSpec;

/**
 * What the openings of facilities add to the plant: each row of table unlocks holds from the day on
 * which the programme opens its facility, or later where the row itself says so. What opens after
 * the horizon, or not at all, adds nothing.
 */
public final class Openings {
  private Openings() {}

  /** True when the plant counts openings that are not in its tables yet. */
  public static boolean areCounted(Plant plant) {
    return plant.settings().openings() == CountedOpenings.SCHEDULED;
  }

  /**
   * The plant with the openings of its programme in its tables; the plant itself when it counts
   * none. The programme is scheduled with the counted effort of {@code facilities}.
   */
  public static Applied applied(Plant plant) {
    if (!areCounted(plant) || plant.unlocks().isEmpty()) {
      return new Applied(Optional.of(plant), List.of(), List.of());
    }
    ProgrammeAnswer answer =
        ProgrammeQuestion.answer(plant, ProjectEffort.usual(), ChanceRequest.none());
    return applied(plant, days(answer));
  }

  /** The days of opening by facility. */
  public static Map<String, LocalDate> days(ProgrammeAnswer answer) {
    Map<String, LocalDate> days = new HashMap<>();
    for (FacilityDates row : answer.facilities()) {
      LocalDate opening = row.opening();
      if (opening != null) {
        days.put(row.facility(), opening);
      }
    }
    return days;
  }

  /**
   * The plant with what opens on given days. What a facility has opened leaves table unlocks, so
   * that nothing opens twice.
   *
   * @param days day of opening by facility; those that are left out do not open
   */
  public static Applied applied(Plant plant, Map<String, LocalDate> days) {
    List<Edit> edits = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>();
    LocalDate end = plant.settings().horizonEnd();
    for (Unlock row : plant.unlocks()) {
      LocalDate opening = days.get(row.facility());
      if (opening != null && !opening.isAfter(end)) {
        dated(row, opening).ifPresent(edits::add);
        open.add(row.facility());
      }
    }
    for (String facility : open) {
      edits.add(new RemoveRow(PlantTables.UNLOCKS.name(), Map.of("facility", facility)));
    }
    return Scenarios.apply(plant, new Scenario("openings", edits, PlantTables.UNLOCKS.fileName()));
  }

  private static Optional<Edit> dated(Unlock row, LocalDate opening) {
    Map<String, String> cells = new LinkedHashMap<>(UnlockRow.cells(row.row()));
    Optional<TableSpec<?>> spec = PlantTables.find(row.table());
    String column = spec.flatMap(UnlockRow::dateColumn).orElse("");
    String own = cells.getOrDefault(column, "");
    String to = cells.getOrDefault("to", "");
    LocalDate from = own.isBlank() ? opening : LocalDate.parse(own.strip());
    from = from.isBefore(opening) ? opening : from;
    if (!to.isBlank() && LocalDate.parse(to.strip()).isBefore(from)) {
      return Optional.empty();
    }
    if (!column.isEmpty()) {
      cells.put(column, from.toString());
    }
    return Optional.of(new AddRow(row.table(), cells));
  }
}
