package org.linewright.core.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.line.Built;
import org.linewright.core.table.InputIssue;
import org.linewright.core.testplants.Feature;

@Tag("slow")
class RollProperties {

  @Property(tries = 40)
  void fiveDaysInOneStepAreFiveSteps(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
    RandomDays days = RandomDays.of(seed, Set.of());
    Rolled once = Roller.roll(days.plant(), days.request());

    Plant stepped = days.plant();
    int built = 0;
    for (LocalDate day = stepped.settings().planDate();
        day.isBefore(days.request().to());
        day = day.plusDays(1)) {
      RollRequest step =
          new RollRequest(day.plusDays(1), days.request().planned(), days.request().asAnnounced());
      Rolled rolled = Roller.roll(stepped, step);
      built += rolled.starts().stream().mapToInt(DayOutput::built).sum();
      stepped = rolled.plant().orElseThrow();
    }

    assertThat(once.plant()).contains(stepped);
    assertThat(once.starts().stream().mapToInt(DayOutput::built).sum()).isEqualTo(built);
  }

  @Property(tries = 40)
  void everyPartKitAndOrderBalances(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
    EnumSet<Feature> without = EnumSet.of(Feature.ALTERNATES, Feature.SECOND_STAGE);
    RandomDays days = RandomDays.of(seed, without);
    Rolled rolled = Roller.roll(days.plant(), days.request());
    Plant after = rolled.plant().orElseThrow();

    assertThat(new RollChecker(days.plant(), after, days.request().asAnnounced()).findings())
        .isEmpty();
    assertThat(PlantCheck.check(after)).noneMatch(InputIssue::isRejected);
    assertThat(rolled.parts())
        .allMatch(row -> row.before() + row.received() - row.used() + row.counted() == row.after());
    assertThat(rolled.kits())
        .allMatch(row -> row.before() - row.built() - row.completed() == row.after());
    int told =
        days.plant().built().stream().filter(row -> isIn(row, days)).mapToInt(Built::units).sum();
    assertThat(rolled.output().built()).isEqualTo(told);
  }

  private static boolean isIn(Built row, RandomDays days) {
    return !row.booked() && row.day().isBefore(days.request().to());
  }
}
