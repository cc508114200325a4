package org.linewright.core.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.testplants.RandomPlants;

class CalendarBookTest {
  @Test
  void theShiftsOfAllDaysAreThoseOfEachDate() {
    int days = 0;
    for (long seed = 0; seed < 200; seed++) {
      Plant plant = RandomPlants.plant(seed);
      CalendarBook book = new CalendarBook(plant);
      for (String calendar : plant.calendars().stream().map(CalendarRow::calendar).toList()) {
        double[] shifts = book.shiftsByDay(calendar, plant);
        for (int day = 0; day < shifts.length; day++) {
          LocalDate date = plant.horizon().date(day);
          assertThat(shifts[day])
              .as("plant %d, %s on %s", seed, calendar, date)
              .isEqualTo(book.shifts(calendar, date));
          days++;
        }
      }
    }
    assertThat(days).isGreaterThan(10_000);
  }
}
