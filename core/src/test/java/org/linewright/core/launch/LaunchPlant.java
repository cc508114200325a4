package org.linewright.core.launch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** One line A1, Monday to Friday, one variant CITY, 30 a day, half a year from a Monday on. */
public final class LaunchPlant {
  public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private LaunchPlant() {}

  public static Plant plant() {
    List<CalendarRow> calendar = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= 5) {
        calendar.add(new CalendarRow("DAY", new DayPattern(day, null, null), 1));
      }
    }
    return Plant.of(PlantSettings.of("launch", MONDAY, MONDAY.plusDays(180)))
        .with(PlantTables.CALENDARS, calendar)
        .with(PlantTables.LINES, List.of(new Line("A1", "Line 1", "DAY", 1, null)))
        .with(PlantTables.LINE_RATES, List.of(new LineRate("A1", "CITY", null, null, 30)))
        .with(PlantTables.VARIANTS, List.of(city()));
  }

  private static Variant city() {
    return new Variant("CITY", "City", null, null, null, Money.of(10_000), null, null, null, null);
  }
}
