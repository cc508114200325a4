package org.linewright.core.launch.internal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.launch.CurveFamily;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.LaunchPlant;
import org.linewright.core.launch.LaunchQuestion;
import org.linewright.core.launch.LearningCurveTest;
import org.linewright.core.launch.Milestone;
import org.linewright.core.launch.Outlook;
import org.linewright.core.launch.PlannedOutput;
import org.linewright.core.launch.RampCurve;
import org.linewright.core.launch.RampFinding;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Actual;
import org.linewright.core.plant.line.Ramp;
import org.linewright.core.scenario.Edit;

/** What is said of a launch, and when. */
class LaunchReportTest {
  private static final LocalDate START = LaunchPlant.MONDAY.minusWeeks(8);

  @Test
  void aVariantThatWasNotStartedSaysSo() {
    Launch launch = only(LaunchPlant.plant().with(PlantTables.RAMPS, List.of(ramp(START, 20, 2))));

    assertThat(launch.finding()).isEqualTo(new RampFinding.NotStarted(START));
    assertThat(launch.started()).isNull();
    assertThat(launch.gaps()).isEmpty();
    assertThat(launch.milestones()).extracting(Milestone::perDay).containsExactly(16, 18, 20);
  }

  @Test
  void fourWeeksAreTooFewAndFiveAreNot() {
    RampCurve curve = new RampCurve.Exponential(20, 3);

    assertThat(only(built(curve, 4)).finding()).isEqualTo(new RampFinding.TooFewWeeks(4, 5));
    assertThat(only(built(curve, 5)).finding()).isInstanceOf(RampFinding.Fitted.class);
  }

  @Test
  void steadyOutputIsNoLaunch() {
    Launch launch = only(built(new RampCurve.Exponential(20, 0.1), 8));

    assertThat(launch.finding()).isEqualTo(new RampFinding.NoRamp(20, 20));
    assertThat(launch.chosen()).isNull();
    assertThat(launch.milestones()).isEmpty();
  }

  @Test
  void withoutARowOfRampsTheTargetIsThePlateauThatIsSeen() {
    Launch launch = only(built(new RampCurve.Logistic(20, 1, 4), 12));

    assertThat(launch.chosen().family()).isEqualTo(CurveFamily.LOGISTIC);
    assertThat(launch.targetPerDay()).isCloseTo(20, offset(0.3));
    assertThat(launch.daysBehind()).isNull();
  }

  @Test
  void whatWasBuiltLongAfterIsAnotherLaunch() {
    Plant plant = built(new RampCurve.Exponential(20, 3), 6);
    List<Actual> rows = new ArrayList<>(plant.actuals());
    LocalDate later = rows.get(rows.size() - 1).day().plusDays(29);
    rows.add(new Actual(later, "A1", "CITY", 1));

    Plant relaunched = plant.with(PlantTables.ACTUALS, rows);
    assertThat(only(relaunched).weeks()).hasSize(6);
    Plant planned = relaunched.with(PlantTables.RAMPS, List.of(ramp(later, 20, 3)));
    assertThat(only(planned).started()).isEqualTo(later);
    assertThat(only(planned).weeks()).hasSize(1);
  }

  @Test
  void theBandSurroundsTheExpectedDay() {
    Plant plant = built(new RampCurve.Exponential(20, 6), 7);
    Launch launch = only(plant.with(PlantTables.RAMPS, List.of(ramp(START, 20, 2))));

    Milestone eighty = launch.milestones().get(0);
    assertThat(eighty.reached()).isNull();
    assertThat(eighty.earliest()).isNotNull().isBeforeOrEqualTo(eighty.expected());
    assertThat(eighty.latest()).isNotNull().isAfterOrEqualTo(eighty.expected());
    // 20 (1 - e^(-w/6)) is 15.5 or more from week 9 on: 15.54
    assertThat(eighty.expected()).isBetween(START.plusWeeks(8), START.plusWeeks(9));
  }

  @Test
  void theOutcomeCanBeMeasuredAgainstTheJobsOfAPlan() {
    Plant plant = built(new RampCurve.Exponential(20, 3), 5);
    int first = plant.actuals().get(0).units();
    PlannedOutput plan =
        PlannedOutput.of(
            List.of(
                new Job(START, "A1", "CITY", "K1", first + 2, true),
                new Job(START, "A1", "CITY", "K2", 1, true),
                new Job(START.plusDays(1), "A1", "CITY", "K2", 1000, true)));

    Launch launch = LaunchQuestion.answer(plant, listed(plant), plan).launches().get(0);
    assertThat(launch.gaps().get(0).planned()).isEqualTo(first + 1003);
    // everything was planned for the second day: the other days up to Friday of week 5 are behind
    assertThat(launch.daysBehind()).isEqualTo(5 * 5 - 2);
  }

  @Test
  void aLaunchAheadOfItsPlanIsNegativeDaysBehind() {
    Plant plant = built(new RampCurve.Exponential(20, 1), 6);
    Launch launch = only(plant.with(PlantTables.RAMPS, List.of(ramp(START, 20, 6))));

    assertThat(launch.ahead()).isPositive();
    assertThat(launch.daysBehind()).isNegative();
  }

  @Test
  void theOutlookNeverCountsOnMoreThanTheTarget() {
    Plant plant = built(new RampCurve.Exponential(60, 12), 6);
    Plant planned = plant.with(PlantTables.RAMPS, List.of(ramp(START, 20, 6)));
    Outlook outlook = LaunchQuestion.answer(planned, listed(planned)).outlook().orElseThrow();

    Edit.SetCells edit = (Edit.SetCells) outlook.edits().get(0);
    assertThat(Double.parseDouble(edit.cells().get("target_units_per_day"))).isEqualTo(20);
    assertThat(edit.cells()).containsEntry("sop", START.toString());
  }

  private static Plan listed(Plant plant) {
    return AfterTransfers.of(Instance.compile(plant)).plan(Mode.LIST);
  }

  private static Launch only(Plant plant) {
    List<Launch> launches = LaunchQuestion.answer(plant, listed(plant)).launches();
    assertThat(launches).hasSize(1);
    return launches.get(0);
  }

  private static Ramp ramp(LocalDate start, double target, double tau) {
    return new Ramp("A1", "CITY", start, target, tau, null);
  }

  private static Plant built(RampCurve curve, int weeks) {
    List<Actual> rows = new ArrayList<>();
    for (int number = 1; number <= weeks; number++) {
      int units = (int) Math.round(5 * curve.perDay(LearningCurveTest.week(number, 5)));
      for (int day = 0; day < 5; day++) {
        LocalDate date = START.plusDays(7L * (number - 1) + day);
        rows.add(new Actual(date, "A1", "CITY", units / 5 + (day < units % 5 ? 1 : 0)));
      }
    }
    return LaunchPlant.plant().with(PlantTables.ACTUALS, rows);
  }
}
