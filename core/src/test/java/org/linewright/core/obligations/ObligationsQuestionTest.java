package org.linewright.core.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.plant.demand.ObligationMeasure;
import org.linewright.core.programme.ChanceRequest;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.programme.ProgrammeQuestion;
import org.linewright.core.programme.ProjectEffort;
import org.linewright.core.testplants.FullPlants;
import org.linewright.core.units.Money;

class ObligationsQuestionTest {
  private static final int SEEDS = 120;

  private interface Check {
    void check(Standing standing, ObligationChecker checker, ProgrammeAnswer programme);
  }

  /** Checks the obligations of a measure; how often it was missed. */
  private static int each(ObligationMeasure measure, Check check) {
    int missed = 0;
    Set<ObligationState> seen = EnumSet.noneOf(ObligationState.class);
    for (long seed = 0; seed < SEEDS; seed++) {
      Plant plant = FullPlants.plant(seed);
      if (plant.obligations().isEmpty()) {
        continue;
      }
      Instance instance = Instance.compile(plant);
      Plan plan = Planner.plan(instance, Mode.LIST, List.of());
      ProgrammeAnswer programme =
          ProgrammeQuestion.answer(plant, ProjectEffort.counted(50, 0), ChanceRequest.none());
      for (Standing standing : ObligationsQuestion.answer(instance, plan, programme)) {
        if (standing.obligation().measure() == measure) {
          seen.add(standing.state());
          missed += standing.isMissed() ? 1 : 0;
          checkPenalty(standing);
          checkDays(standing, plant);
          check.check(standing, new ObligationChecker(plant, plan), programme);
        }
      }
    }
    assertThat(seen).contains(ObligationState.MET, ObligationState.MISSED);
    return missed;
  }

  private static void checkPenalty(Standing standing) {
    Obligation row = standing.obligation();
    Money once = row.penalty() == null ? Money.ZERO : row.penalty();
    Money each = row.penaltyEach() == null ? Money.ZERO : row.penaltyEach();
    long owed = standing.isMissed() ? once.cents() + standing.pieces() * each.cents() : 0;
    assertThat(standing.penalty().cents()).isEqualTo(owed);
  }

  private static void checkDays(Standing standing, Plant plant) {
    if (standing.lastDay() != null) {
      assertThat(standing.isMissed()).isTrue();
      assertThat(standing.lastDay())
          .isAfterOrEqualTo(plant.settings().planDate())
          .isBeforeOrEqualTo(standing.obligation().to());
    }
    boolean goesOn = standing.obligation().to().isAfter(plant.settings().horizonEnd());
    assertThat(standing.state() == ObligationState.OPEN && !goesOn).isFalse();
  }

  @Test
  void vehiclesAreThoseDeliveredInTheWindow() {
    each(
        ObligationMeasure.VEHICLES,
        (standing, checker, programme) -> {
          Obligation row = standing.obligation();
          long delivered = checker.delivered(row);
          assertThat(standing.reached()).isEqualTo((double) delivered);
          assertThat(standing.state() == ObligationState.MET)
              .isEqualTo(delivered >= row.threshold());
          assertThat(standing.pieces())
              .isEqualTo(standing.isMissed() ? (long) (row.threshold() - delivered) : 0);
        });
  }

  @Test
  void everyVehicleStartedInTheWindowHasItsPoints() {
    each(
        ObligationMeasure.POINTS,
        (standing, checker, programme) -> {
          assertThat(standing.pieces()).isEqualTo(checker.poor(standing.obligation()));
          assertThat(standing.isMissed()).isEqualTo(standing.pieces() > 0);
        });
  }

  @Test
  void soManyFewerOfSkdKeepTheShare() {
    each(
        ObligationMeasure.SKD_SHARE,
        (standing, checker, programme) -> {
          long[] counts = checker.skd(standing.obligation());
          double most = standing.obligation().threshold() * counts[0] / 100;
          if (standing.isMissed()) {
            assertThat(counts[1] - standing.pieces()).isLessThanOrEqualTo((long) (most + 1e-9));
            assertThat(counts[1] - standing.pieces() + 1).isGreaterThan((long) (most + 1e-9));
            assertThat(standing.since()).isNotNull();
          } else if (standing.state() == ObligationState.MET) {
            assertThat((double) counts[1]).isLessThanOrEqualTo(most + 1e-9);
          }
        });
  }

  @Test
  void investmentIsTheCostOfWhatHasStarted() {
    each(
        ObligationMeasure.INVESTMENT,
        (standing, checker, programme) -> {
          long cents =
              programme.activities().stream()
                  .filter(one -> !one.start().isAfter(standing.obligation().to()))
                  .mapToLong(one -> one.cost().cents())
                  .sum();
          assertThat(standing.isMissed())
              .isEqualTo(cents < 100 * standing.obligation().threshold());
        });
  }

  @Test
  void anApprovalThatEndsTooEarlyIsMissedByTheDaysWithoutIt() {
    int missed =
        each(
            ObligationMeasure.APPROVAL,
            (standing, checker, programme) -> {
              if (standing.obligation().obligation().equals("PERMIT") && standing.isMissed()) {
                assertThat(standing.obligation().validUntil().plusDays(standing.pieces()))
                    .isEqualTo(standing.obligation().to());
              }
            });
    assertThat(missed).isPositive();
  }
}
