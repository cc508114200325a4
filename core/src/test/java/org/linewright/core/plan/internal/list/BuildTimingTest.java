package org.linewright.core.plan.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.PlannedStart;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.core.testplants.MicroPlant;
import org.linewright.core.testplants.RandomPlants;

/** When a plant builds what is in time anyway. */
@Tag("slow")
class BuildTimingTest {
  private static final Effort LITTLE = new Effort(Duration.ofMinutes(10), 100, 0, 1);

  @ParameterizedTest
  @EnumSource(Mode.class)
  void justInTimeIsAsLateAsTheDueDayAllows(Mode mode) {
    assertThat(days(mode, "option build=just_in_time")).containsExactly(day(24), day(25));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void slackDaysComeOffTheLastDayInTime(Mode mode) {
    // 25 March less 5 days is Friday 20 March; less 4 days a Saturday: the Friday before
    assertThat(days(mode, "option slack_days=5")).containsExactly(day(19), day(20));
    assertThat(days(mode, "option slack_days=4")).containsExactly(day(19), day(20));
  }

  /** Orders of a class that must not fail get slack of their own, the others that of the plant. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anOrderMayHaveSlackDaysOfItsOwn(Mode mode) {
    String urgent = "orders order=U variant=V quantity=1 due=2026-03-26 priority=1 slack_days=12";
    String none = "orders order=N variant=V quantity=1 due=2026-03-26 priority=2 slack_days=0";

    assertThat(startOf("U", mode, "option slack_days=5", urgent, none)).isEqualTo(day(13));
    assertThat(startOf("N", mode, "option slack_days=5", urgent, none)).isEqualTo(day(25));
    assertThat(startOf("O", mode, "option slack_days=5", urgent, none)).isEqualTo(day(20));
    assertThat(startOf("U", mode, urgent)).isEqualTo(day(13));
  }

  /** Last day on which vehicles of an order are started. */
  private static LocalDate startOf(String order, Mode mode, String... more) {
    return plan(plant(more), mode).starts().rows().stream()
        .filter(row -> order.equals(row.order()))
        .map(PlannedStart::day)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void whereMaterialComesLaterThereIsLessSlack(Mode mode) {
    assertThat(
            days(
                mode,
                "option slack_days=20",
                "parts part=X",
                "bom variant=V part=X quantity=1 supply=loose",
                "arrivals consignment=C part=X quantity=20 eta=2026-03-17"))
        .containsExactly(day(17), day(18));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void earlyIsAsEarlyAsMaterialAndLinesAllow(Mode mode) {
    assertThat(days(mode, "option build=early")).containsExactly(day(2), day(3));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void levelLoadsTheLineEvenly(Mode mode) {
    // 20 vehicles on the 18 working days up to 25 March: one a day, two at times
    Plan plan = plan(plant("option build=level"), mode);

    assertThat(plan.jobs()).allMatch(job -> job.units() <= 2).hasSizeGreaterThan(15);
    assertThat(plan.summary().onTime()).isEqualTo(20);
  }

  /** A car on the yard costs parking by the day, whenever the others of its order are built. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void carsOnTheYardAreCompletedAtOnceAllTheSame(Mode mode) {
    for (String build : List.of("build=early", "build=level", "slack_days=5")) {
      Plan plan =
          plan(
              plant(
                  "option " + build,
                  "parts part=X retrofit_hours=1",
                  "bom variant=V part=X quantity=1 supply=kit",
                  "kits cohort=K variant=V kits=20 missing=X built_incomplete=1",
                  "stock part=X quantity=20"),
              mode);

      assertThat(plan.completions()).as(build).containsExactly(completion(day(2)));
    }
  }

  private static Completion completion(LocalDate day) {
    return new Completion(day, "V", "K", 1);
  }

  @Test
  void nothingIsDeliveredOtherwiseThanJustInTime() {
    int moved = 0;
    for (String build : List.of("build=early", "build=level", "slack_days=4")) {
      for (Mode mode : Mode.values()) {
        for (long seed = 0; seed < (mode == Mode.BEST ? 8 : 120); seed++) {
          Plant plant = RandomPlants.plant(seed);
          Plant timed = with(plant, build);
          Plan plan = plan(timed, mode);
          assertThat(PlanChecker.check(timed, plan).violations())
              .as("%s, %s, seed %d", build, mode, seed)
              .isEmpty();
          Plan justInTime = plan(plant, mode);
          assertThat(plan.deliveries()).isEqualTo(justInTime.deliveries());
          moved += plan.jobs().equals(justInTime.jobs()) ? 0 : 1;
        }
      }
    }
    assertThat(moved).isGreaterThan(100);
  }

  private static Plant with(Plant plant, String option) {
    String[] parts = option.split("=", 2);
    Edit edit = new Edit.SetOption(parts[0], parts[1]);
    return Scenarios.apply(plant, Scenario.of("timed", edit)).plant().orElseThrow();
  }

  private static List<LocalDate> days(Mode mode, String... more) {
    return plan(plant(more), mode).jobs().stream().map(Job::day).toList();
  }

  private static Plant plant(String... more) {
    String[] lines = new String[more.length + 2];
    lines[0] = "line_rates line=L variant=* units_per_day=10";
    lines[1] = "orders order=O variant=V quantity=20 due=2026-03-26";
    System.arraycopy(more, 0, lines, 2, more.length);
    return MicroPlant.of(lines);
  }

  private static Plan plan(Plant plant, Mode mode) {
    return AfterTransfers.of(Instance.compile(plant)).plan(PlanRequest.of(mode).with(LITTLE));
  }

  private static LocalDate day(int ofMarch) {
    return LocalDate.of(2026, 3, ofMarch);
  }
}
