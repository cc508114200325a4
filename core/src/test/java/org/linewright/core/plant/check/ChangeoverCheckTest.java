package org.linewright.core.plant.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.table.InputIssue;
import org.linewright.core.testplants.MicroPlant;

/** Changeovers that no plan could ever make are told before anybody plans. */
class ChangeoverCheckTest {

  @ParameterizedTest
  @CsvSource({"7, false", "7.9, false", "8, true", "12, true"})
  void aChangeoverOfAWholeDayIsRefused(double hours, boolean isRefused) {
    List<InputIssue> issues = check(hours, 4);

    assertThat(issues.stream().anyMatch(InputIssue::isRejected)).isEqualTo(isRefused);
    if (isRefused) {
      assertThat(issues.get(0).problem())
          .contains("takes the whole of the longest day of line L, 8 hours, or more");
    }
  }

  @Test
  void aVehicleOfMoreThanADayIsToldWhereChangeoversCutIn() {
    assertThat(check(4, 0.4))
        .extracting(InputIssue::problem)
        .containsExactly(
            "is less than one vehicle on the longest day, and the line has changeovers: no vehicle"
                + " is built over several days there");
    assertThat(check(0, 0.4)).isEmpty();
  }

  private static List<InputIssue> check(double hours, double rate) {
    Plant plant =
        MicroPlant.of(
            "variants variant=A family=CARS value=1000",
            "variants variant=B family=BUSES value=1000",
            "line_rates line=L variant=* units_per_day=" + rate);
    return PlantCheck.check(
        plant.with(PlantTables.CHANGEOVERS, List.of(new Changeover("L", "CARS", "BUSES", hours))));
  }
}
