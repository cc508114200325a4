package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.core.testplants.KitAssembly;

/** Planning anew after an edit, from the plan that was made before it. */
class ReplanTest {
  private static final Effort EFFORT = new Effort(Duration.ofMinutes(5), 2_000, 0, 1);
  private static final Plant PLANT = new KitAssembly(6, 8, 40, 2, 200, 3).plant();

  @Test
  void withoutAnEditNothingHasToMoveAndTheFormerPlanIsKeptOrBettered() {
    Plan before = plan(PLANT, PlanRequest.of(Mode.BEST).with(EFFORT));
    Plan after = from(before, PLANT, 1_000_000_00L, 1);
    assertThat(FormerPlan.of(before).movedIn(after.jobs())).isZero();
    assertThat(after.summary().objective()).isGreaterThanOrEqualTo(before.summary().objective());
  }

  @Test
  void afterALostLineDayAPlanKeepsTheRulesAndADearMoveKeepsMoreOfIt() {
    Plan before = plan(PLANT, PlanRequest.of(Mode.BEST).with(EFFORT));
    Job lost = before.jobs().get(before.jobs().size() / 3);
    Plant edited =
        Scenarios.apply(
                PLANT,
                new Scenario(
                    "lost",
                    List.of(
                        new Edit.AddRow(
                            "events",
                            Map.of(
                                "event",
                                "LOST",
                                "kind",
                                "line_stopped",
                                "target",
                                lost.line(),
                                "from",
                                "" + lost.day(),
                                "to",
                                "" + lost.day()))),
                    "test"))
            .plant()
            .orElseThrow();
    Plan free = from(before, edited, 0, 2_000);
    Plan stable = from(before, edited, 1_000_00L, 2_000);
    assertThat(PlanChecker.check(edited, free).violations()).isEmpty();
    assertThat(PlanChecker.check(edited, stable).violations()).isEmpty();
    FormerPlan former = FormerPlan.of(before);
    assertThat(former.movedIn(stable.jobs()))
        .isGreaterThanOrEqualTo(lost.units())
        .isLessThan(former.movedIn(free.jobs()));
  }

  private static Plan from(Plan before, Plant plant, long stableCents, long moves) {
    return plan(
        plant,
        PlanRequest.of(Mode.BEST)
            .with(EFFORT.withMoves(moves))
            .startingFrom(FormerPlan.of(before), stableCents));
  }

  private static Plan plan(Plant plant, PlanRequest request) {
    return Planner.plan(Instance.compile(plant), request);
  }
}
