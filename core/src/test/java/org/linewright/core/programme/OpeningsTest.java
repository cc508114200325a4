package org.linewright.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.Localization;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.plant.programme.Unlock;
import org.linewright.core.plant.programme.UnlockRow;
import org.linewright.core.units.Money;

class OpeningsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate END = LocalDate.of(2026, 3, 31);

  private static Plant plant(String... rows) {
    return Plant.of(PlantSettings.of("openings", TODAY, END))
        .with(PlantTables.LINES, List.of(new Line("A1", "", "DAY", 1, null)))
        .with(PlantTables.LINE_RATES, List.of(new LineRate("A1", "CITY", null, null, 9)))
        .with(PlantTables.VARIANTS, List.of(variant("CITY", null), variant("VAN", "CITY")))
        .with(PlantTables.FACILITIES, List.of(new Facility("PAINT", "", null, "", null, null)))
        .with(
            PlantTables.UNLOCKS,
            List.of(rows).stream().map(row -> new Unlock("PAINT", "line_rates", row)).toList());
  }

  private static Variant variant(String name, @Nullable String base) {
    return new Variant(name, "", null, null, null, Money.of(100), null, base, null, 300.0);
  }

  private static List<LocalDate> from(Plant plant, LocalDate opening) {
    return Openings.applied(plant, Map.of("PAINT", opening))
        .plant()
        .orElseThrow()
        .lineRates()
        .stream()
        .skip(1)
        .map(LineRate::from)
        .toList();
  }

  @Test
  void aRowHoldsFromTheOpeningOrFromItsOwnLaterDay() {
    Plant plant =
        plant(
            "line=A1; variant=VAN; units_per_day=5",
            "line=A1; variant=VAN; from=2026-03-20; units_per_day=6");

    assertThat(from(plant(plant, 1), TODAY.plusDays(9))).containsExactly(TODAY.plusDays(9));
    assertThat(from(plant(plant, 2), TODAY.plusDays(9))).containsExactly(LocalDate.of(2026, 3, 20));
    assertThat(from(plant(plant, 2), LocalDate.of(2026, 3, 25)))
        .containsExactly(LocalDate.of(2026, 3, 25));
  }

  private static Plant plant(Plant plant, int number) {
    return plant.with(PlantTables.UNLOCKS, List.of(plant.unlocks().get(number - 1)));
  }

  @Test
  void whatOpensAfterTheHorizonOrIsOverByThenAddsNothing() {
    Plant plant = plant("line=A1; variant=VAN; to=2026-03-09; units_per_day=5");

    Plant open = plant("line=A1; variant=VAN; units_per_day=5");
    assertThat(Openings.applied(open, Map.of("PAINT", END.plusDays(1))).plant()).contains(open);
    assertThat(from(open, END)).containsExactly(END);
    assertThat(from(plant, END.plusDays(1))).isEmpty();
    assertThat(from(plant, LocalDate.of(2026, 3, 10))).isEmpty();
    assertThat(from(plant, LocalDate.of(2026, 3, 9))).hasSize(1);
  }

  @Test
  void nothingOpensTwice() {
    Plant plant = plant("line=A1; variant=VAN; units_per_day=5");
    Map<String, LocalDate> days = Map.of("PAINT", TODAY.plusDays(3));

    Plant once = Openings.applied(plant, days).plant().orElseThrow();
    Plant twice = Openings.applied(once, days).plant().orElseThrow();

    assertThat(once.unlocks()).isEmpty();
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void aPlantThatCountsOnNoneIsLeftAsItIs() {
    Plant plant = plant("line=A1; variant=VAN; units_per_day=5");
    assertThat(Openings.applied(plant).plant()).containsSame(plant);
  }

  @Test
  void aPieceWithoutAColumnContinuesTheListBeforeIt() {
    assertThat(UnlockRow.cells("cohort=K9; missing=HU;ABS; kits=4"))
        .isEqualTo(Map.of("cohort", "K9", "missing", "HU;ABS", "kits", "4"));
  }

  @Test
  void pointsGrowFromTheirDayOn() {
    Plant plant =
        plant()
            .with(
                PlantTables.LOCALIZATION,
                List.of(
                    new Localization("CITY", "seats", TODAY.plusDays(5), 100),
                    new Localization("CITY", "glass", null, 50)));
    LocalizationPoints points = new LocalizationPoints(plant);

    assertThat(points.of("CITY", TODAY.plusDays(4))).isEqualTo(350);
    assertThat(points.of("CITY", TODAY.plusDays(5))).isEqualTo(450);
    assertThat(points.of("VAN", TODAY.plusDays(5))).isEqualTo(300);
  }

  @Test
  void aVehicleOfASecondStageCountsOnceAsWhatItBecomes() {
    Plant plant =
        plant().with(PlantTables.LOCALIZATION, List.of(new Localization("VAN", "ramp", null, 40)));
    List<Job> jobs =
        List.of(
            new Job(TODAY, "A1", "CITY", "", 7, true), new Job(TODAY, "A1", "VAN", "", 2, true));

    assertThat(new LocalizationPoints(plant).of(jobs)).isEqualTo(5 * 300 + 2 * 340);
  }
}
