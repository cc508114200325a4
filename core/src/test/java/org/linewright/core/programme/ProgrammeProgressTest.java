package org.linewright.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.ActivityActual;
import org.linewright.core.plant.programme.Baseline;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.units.Money;

class ProgrammeProgressTest {
  private static final int PLANTS = 150;
  private static final ProjectEffort LITTLE = ProjectEffort.counted(50, 0);

  private static ProgrammeAnswer answer(Plant plant, @Nullable String baseline) {
    return ProgrammeQuestion.answer(plant, LITTLE, ChanceRequest.none(), baseline);
  }

  @Test
  void whatIsDoneStaysAndTheRestKeepsLinksCrewsCalendarsAndMoney() {
    int begun = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = RandomProgrammes.plant(seed);
      assertThat(PlantCheck.check(plant).stream().filter(issue -> issue.isRejected())).isEmpty();
      ProgrammeAnswer answer = answer(plant, null);
      assertThat(ProgrammeChecker.faults(plant, answer)).as("seed %d", seed).isEmpty();
      begun +=
          answer.activities().stream()
              .filter(row -> row.state() == ActivityState.BEGUN)
              .mapToInt(row -> 1)
              .sum();
    }
    assertThat(begun).isGreaterThan(PLANTS / 2);
  }

  @Test
  void theExactSearchKeepsThatToo() {
    for (long seed = 1000; seed < 1012; seed++) {
      Plant plant = RandomProgrammes.plant(seed);
      ProgrammeAnswer answer =
          ProgrammeQuestion.answer(plant, ProjectEffort.counted(3, 0.2), ChanceRequest.none());
      assertThat(ProgrammeChecker.faults(plant, answer)).as("seed %d", seed).isEmpty();
    }
  }

  /** With room for all of them whatever has begun ends after so many working days from today on. */
  @Test
  void whatHasBegunGoesOnAtOnce() {
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant drawn = RandomProgrammes.plant(seed);
      Plant plant =
          drawn
              .with(PlantTables.FUNDS, List.of())
              .with(PlantTables.ACTIVITY_LINKS, List.of())
              .with(
                  PlantTables.CREWS,
                  drawn.crews().stream()
                      .map(row -> new Crew(row.crew(), 99, row.calendar()))
                      .toList());
      for (ActivityDates row : answer(plant, null).activities()) {
        if (row.state() == ActivityState.BEGUN && row.last().isAfter(RandomProgrammes.TODAY)) {
          assertThat(worked(row, "BUILD".equals(row.crew()))).isEqualTo(remaining(plant, row));
        }
      }
    }
  }

  /** Working days from today to the last day; BUILD rests on Saturday and Sunday. */
  private static int worked(ActivityDates row, boolean rests) {
    int days = 0;
    LocalDate day = RandomProgrammes.TODAY;
    for (; !day.isAfter(row.last()); day = day.plusDays(1)) {
      days += rests && day.getDayOfWeek().getValue() > 5 ? 0 : 1;
    }
    return days;
  }

  private static int remaining(Plant plant, ActivityDates row) {
    ActivityActual last = lastReport(plant, row.activity(), RandomProgrammes.TODAY).orElseThrow();
    Integer said = last.remainingDays();
    int days = activity(plant, row.activity()).durationDays();
    return said != null ? said : (int) Math.ceil(days * (100 - last.percentDone()) / 100 - 1e-9);
  }

  private static Activity activity(Plant plant, String name) {
    return plant.activities().stream()
        .filter(row -> row.activity().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<ActivityActual> lastReport(Plant plant, String name, LocalDate before) {
    return plant.activityActuals().stream()
        .filter(row -> row.activity().equals(name) && row.day().isBefore(before))
        .max((one, other) -> one.day().compareTo(other.day()));
  }

  @Test
  void slipsCountFromTheBaselineToTheDates() {
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = RandomProgrammes.plant(seed);
      String kept = seed % 2 == 0 ? RandomProgrammes.KEPT : null;
      ProgrammeAnswer answer = answer(plant, kept);
      Map<String, Baseline> agreed = agreed(plant, kept);
      Map<String, LocalDate> was = new HashMap<>();
      Map<String, LocalDate> is = new HashMap<>();
      for (ActivityDates row : answer.activities()) {
        Baseline own = agreed.get(row.activity());
        if (own != null) {
          was.merge(row.facility(), own.end(), (a, b) -> a.isAfter(b) ? a : b);
          is.merge(row.facility(), row.last(), (a, b) -> a.isAfter(b) ? a : b);
          was.put(row.activity(), own.end());
          is.put(row.activity(), row.last());
        }
      }
      assertThat(answer.progress().slips()).hasSize(was.size());
      for (Slip row : answer.progress().slips()) {
        String name = row.activity() == null ? row.facility() : row.activity();
        assertThat((long) row.slipDays())
            .isEqualTo(ChronoUnit.DAYS.between(was.get(name), is.get(name)));
      }
    }
  }

  private static Map<String, Baseline> agreed(Plant plant, @Nullable String kept) {
    Map<String, Baseline> agreed = new HashMap<>();
    for (Activity row : plant.activities()) {
      LocalDate start = row.baselineStart();
      LocalDate end = row.baselineEnd();
      if (kept == null && start != null && end != null) {
        agreed.put(row.activity(), new Baseline("", row.activity(), start, end, null));
      }
    }
    if (kept != null) {
      plant.baselines().forEach(row -> agreed.put(row.activity(), row));
    }
    return agreed;
  }

  @Test
  void earnedValueIsAddedUpDayByDay() {
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = RandomProgrammes.plant(seed);
      String kept = seed % 2 == 0 ? RandomProgrammes.KEPT : null;
      ProgrammeAnswer answer = answer(plant, kept);
      List<FacilityValue> values = answer.progress().values();
      assertThat(values.isEmpty()).isEqualTo(!answer.progress().isReported());
      Map<String, Baseline> agreed = agreed(plant, kept);
      for (FacilityValue value : values) {
        double[] sums = sums(plant, agreed, value.facility(), RandomProgrammes.TODAY);
        assertThat((double) value.budget().cents()).isEqualTo(sums[0], offset(20.0));
        assertThat((double) value.earned().cents()).isEqualTo(sums[1], offset(20.0));
        assertThat(value.planned() == null).isEqualTo(!value.withoutBaseline().isEmpty());
        assertThat(value.actual() == null).isEqualTo(!value.withoutCost().isEmpty());
        Money planned = value.planned();
        Money actual = value.actual();
        assertThat(planned == null ? sums[2] : planned.cents()).isEqualTo(sums[2], offset(20.0));
        assertThat(actual == null ? sums[3] : actual.cents()).isEqualTo(sums[3], offset(20.0));
      }
      for (CurveDay row : answer.progress().curve()) {
        LocalDate next = row.day().plusDays(1);
        double[] sums = sums(plant, agreed, FacilityValue.ALL, next);
        Money earned = row.earned();
        Money planned = row.planned();
        assertThat(earned == null ? sums[1] : earned.cents()).isEqualTo(sums[1], offset(30.0));
        assertThat(planned == null ? sums[2] : planned.cents()).isEqualTo(sums[2], offset(30.0));
        assertThat(row.forecast() == null).isEqualTo(next.isBefore(RandomProgrammes.TODAY));
      }
    }
  }

  /** Budget, earned, planned and actual of a facility before a day, cents. */
  private static double[] sums(
      Plant plant, Map<String, Baseline> agreed, String facility, LocalDate before) {
    double[] sums = new double[4];
    for (Activity row : plant.activities()) {
      if (!facility.equals(FacilityValue.ALL) && !row.facility().equals(facility)) {
        continue;
      }
      Baseline was = agreed.get(row.activity());
      Money cost = was != null && was.cost() != null ? was.cost() : row.cost();
      double budget = cost == null ? 0 : cost.cents();
      sums[0] += budget;
      sums[1] +=
          budget
              * lastReport(plant, row.activity(), before)
                  .map(ActivityActual::percentDone)
                  .orElse(0.0)
              / 100;
      if (was != null) {
        double days = ChronoUnit.DAYS.between(was.start(), was.end()) + 1;
        for (LocalDate day = was.start(); !day.isAfter(was.end()); day = day.plusDays(1)) {
          sums[2] += day.isBefore(before) ? budget / days : 0;
        }
      }
      sums[3] +=
          plant.activityActuals().stream()
              .filter(one -> one.activity().equals(row.activity()) && one.day().isBefore(before))
              .filter(one -> one.costToDate() != null)
              .max((one, other) -> one.day().compareTo(other.day()))
              .map(ActivityActual::costToDate)
              .orElse(Money.ZERO)
              .cents();
    }
    return sums;
  }

  @Test
  void theCurveEndsWithAllWorkDone() {
    for (long seed = 0; seed < 100; seed++) {
      ProgrammeAnswer answer = answer(RandomProgrammes.plant(seed), RandomProgrammes.KEPT);
      List<CurveDay> curve = answer.progress().curve();
      CurveDay last = curve.get(curve.size() - 1);
      Money forecast = last.forecast();
      assertThat(forecast).isNotNull().isEqualTo(last.planned());
      CurveDay now =
          curve.stream()
              .filter(row -> row.day().plusDays(1).equals(RandomProgrammes.TODAY))
              .findFirst()
              .orElseThrow();
      assertThat(now.earned() == null ? now.forecast() : now.earned()).isEqualTo(now.forecast());
    }
  }

  @Test
  void whatDependsOnAPlantThatHasBegunIsInDoubtForWhatRemains() {
    for (long seed = 0; seed < 60; seed++) {
      Plant plant = RandomProgrammes.plant(seed).with(PlantTables.FUNDS, List.of());
      ProgrammeAnswer answer =
          ProgrammeQuestion.answer(plant, LITTLE, ChanceRequest.of(40, 1, 1), null);
      answer
          .chances()
          .ifPresent(
              chances -> {
                for (DateChances.Opening row : chances.openings()) {
                  assertThat(row.p50()).isBeforeOrEqualTo(row.p90());
                }
                for (FacilityDates row : answer.facilities()) {
                  LocalDate opening = row.opening();
                  if (opening != null && opening.isBefore(RandomProgrammes.TODAY)) {
                    assertThat(chances.openings())
                        .filteredOn(one -> one.facility().equals(row.facility()))
                        .allMatch(one -> one.p90().equals(opening) && one.onSchedule() == 1);
                  }
                }
              });
    }
  }
}
