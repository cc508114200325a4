package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;

/**
 * A plant that a test writes down in a few lines: Monday 2 to Sunday 29 March 2026, one shift from
 * Monday to Friday, line L, variant V worth 1000; the rest is what the test says.
 */
public final class MicroPlant {
  private static final List<String> BASE =
      List.of(
          "calendars calendar=D day=mon shifts=1",
          "calendars calendar=D day=tue shifts=1",
          "calendars calendar=D day=wed shifts=1",
          "calendars calendar=D day=thu shifts=1",
          "calendars calendar=D day=fri shifts=1",
          "lines line=L calendar=D nominal_shifts=1",
          "variants variant=V value=1000");

  private MicroPlant() {}

  /**
   * The plant with more rows and other settings.
   *
   * @param lines {@code table column=cell …} adds a row, {@code option name=value} changes a
   *     setting
   */
  public static Plant of(String... lines) {
    return until(LocalDate.of(2026, 3, 29), lines);
  }

  /** The same with another last day. */
  public static Plant until(LocalDate horizonEnd, String... lines) {
    Plant empty = Plant.of(PlantSettings.of("micro", LocalDate.of(2026, 3, 2), horizonEnd));
    List<Edit> edits = new ArrayList<>();
    BASE.forEach(line -> edits.add(edit(line)));
    List.of(lines).forEach(line -> edits.add(edit(line)));
    Applied applied = Scenarios.apply(empty, Scenario.of("micro", edits.toArray(Edit[]::new)));
    return applied
        .plant()
        .orElseThrow(() -> new IllegalArgumentException(applied.issues().toString()));
  }

  private static Edit edit(String line) {
    List<String> words = List.of(line.split(" "));
    Map<String, String> cells = new LinkedHashMap<>();
    for (String word : words.subList(1, words.size())) {
      String[] parts = word.split("=", 2);
      cells.put(parts[0], parts[1]);
    }
    if (words.get(0).equals("option")) {
      Map.Entry<String, String> option = cells.entrySet().iterator().next();
      return new Edit.SetOption(option.getKey(), option.getValue());
    }
    return new Edit.AddRow(words.get(0), cells);
  }
}
