package org.linewright.core.check.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linewright.core.check.planted.SmallCase.jan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.core.check.Findings;
import org.linewright.core.check.Kpis;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.units.Money;

class PlanCheckerTest {

  static Stream<Fault> faults() {
    return Stream.of(BuildFaults.all(), KitFaults.all(), SupplyFaults.all(), AnswerFaults.all())
        .flatMap(f -> f);
  }

  @Test
  void aRightPlanHasNoViolations() {
    SmallCase right = new SmallCase();

    assertThat(PlanChecker.check(right.plant, right.plan(SmallPlan.SUMMARY)).violations())
        .isEmpty();
  }

  @Test
  void figuresAreRecomputedFromTheRows() {
    Kpis kpis = new SmallCase().check().kpis();

    assertThat(kpis)
        .isEqualTo(
            new Kpis(
                Money.parse("311500.5"),
                19,
                14,
                5,
                1,
                0,
                10,
                10,
                jan(15),
                Map.of("L1", jan(13), "L2", jan(15))));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsTold(Fault fault) {
    SmallCase wrong = new SmallCase();
    fault.spoil().accept(wrong);

    assertThat(wrong.check().violations())
        .anySatisfy(sentence -> assertThat(sentence).contains(fault.told()));
  }

  @Test
  void everyViolationIsASentence() {
    List<String> sentences =
        faults()
            .flatMap(
                fault -> {
                  SmallCase wrong = new SmallCase();
                  fault.spoil().accept(wrong);
                  return wrong.check().violations().stream();
                })
            .toList();

    assertThat(sentences).allSatisfy(sentence -> assertThat(sentence).endsWith("."));
  }

  @Test
  void anAlternateMayStandInForAShortPart() {
    SmallCase right = new SmallCase();
    SupplyFaults.withAlternate("B", 1, null, 1).accept(right);

    assertThat(right.check().violations()).isEmpty();
  }

  @Test
  void anAlternateMayTakeMorePiecesThanThePart() {
    SmallCase right = new SmallCase();
    SupplyFaults.withAlternate("*", 1.5, jan(5), 1).accept(right);

    assertThat(right.check().violations()).isEmpty();
  }

  @Test
  void aDayStartsWithTheFamilyOfTheDayBefore() {
    SmallCase right = new SmallCase();
    // B in between: the cheap way is F on the 5th, F then G on the 6th, G then F on the 9th
    right.addRow(PlantTables.CHANGEOVERS, new Changeover("L1", "F", "G", 8));
    right.addRow(PlantTables.CHANGEOVERS, new Changeover("L1", "G", "F", 8));
    right.addRow(PlantTables.STOCK, new Stock("W", 2, StockStatus.ON_HAND, null));
    right.addJob(6, "L1", "B", "", 1);

    assertThat(right.check().violations()).isEmpty();
  }

  @Test
  void aPlanThatKeepsItsOwnFrozenDaysIsRight() {
    SmallCase right = frozenUntil9January();

    assertThat(frozenViolations(right, right.jobs)).isEmpty();
  }

  @Test
  void aStartThatTheFormerPlanDoesNotHaveIsToldOnFrozenDays() {
    SmallCase wrong = frozenUntil9January();
    List<Job> former = new ArrayList<>(wrong.jobs);
    former.set(0, new Job(jan(5), "L1", "A", "A-1", 1, true));
    former.remove(new Job(jan(13), "L1", "A", "A-3", 3, true));

    assertThat(frozenViolations(wrong, former))
        .contains("Line L1 on frozen 2026-01-05 starts 3 of A from \"A-1\", the former plan 1.")
        .noneMatch(sentence -> sentence.contains("2026-01-13"));
  }

  @Test
  void aFrozenStartLeftOutWithoutANoticeIsTold() {
    SmallCase wrong = frozenUntil9January();
    List<Job> former = new ArrayList<>(wrong.jobs);
    former.add(new Job(jan(6), "L1", "A2", "A2-1", 2, true));

    assertThat(frozenViolations(wrong, former))
        .containsExactly("Line L1 on frozen 2026-01-06 leaves out 2 of A2, but tells of 0.");
  }

  private static SmallCase frozenUntil9January() {
    SmallCase frozen = new SmallCase();
    frozen.changeRows(
        PlantTables.LINES,
        row -> new Line(row.line(), row.name(), row.calendar(), row.nominalShifts(), jan(9)));
    return frozen;
  }

  private static List<String> frozenViolations(SmallCase plan, List<Job> former) {
    return PlanChecker.check(plan.plant, plan.plan(SmallPlan.SUMMARY), former).violations();
  }

  @Test
  void aWaivedPartIsNotNeeded() {
    SmallCase right = new SmallCase();
    right.transfers.clear();
    right.addRow(PlantTables.EVENTS, SmallPlant.event(9, EventKind.WAIVER, "HU", null, jan(6), ""));

    assertThat(right.check().violations()).isEmpty();
  }

  @Test
  void aMissingPartThatCannotBeFittedLaterIsNeededAtTheStart() {
    SmallCase wrong = new SmallCase();
    wrong.changeRows(PlantTables.KITS, PlanCheckerTest::alsoWithoutAbs);

    assertThat(wrong.check().violations())
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .isEqualTo(
                        "Part ABS: vehicles take 2 pieces by 2026-01-06, but only 0 can be"
                            + " there."));
  }

  private static KitCohort alsoWithoutAbs(KitCohort row) {
    return row.missing().isEmpty()
        ? row
        : new KitCohort(
            row.cohort(),
            row.variant(),
            row.kits(),
            List.of("HU", "ABS"),
            row.status(),
            row.available(),
            row.builtIncomplete(),
            row.consignment(),
            row.lotSize());
  }

  @Test
  void carsNeverCompletedStandOnTheYardEveryDay() {
    SmallCase parked = new SmallCase();
    parked.completions.clear();
    parked.deliveries.clear();
    parked.jobs.removeIf(job -> !job.cohort().equals("A-2") || job.complete());

    // Two cars 26 days and one car 21 days (10 to 30 January) at 20,000 / 2,000; HU of S2,
    // transfer.
    assertThat(parked.check().kpis().objective()).isEqualTo(Money.of(-(2 * 26 + 21) * 10 - 50 - 2));
  }

  @Test
  void costsOfThePlantReplaceSharesOfTheValue() {
    SmallCase changed = new SmallCase();
    PlantSettings old = changed.plant.settings();
    Costs costs =
        new Costs(Money.parse("7.5"), Money.parse("0.25"), Money.ZERO, Money.parse("0.01"));
    changed.plant =
        changed.plant.with(
            new PlantSettings(
                old.name(),
                old.currency(),
                old.planDate(),
                old.horizonEnd(),
                old.partTransfers(),
                old.priorities(),
                old.buildIncomplete(),
                old.yardCapacity(),
                old.completionsPerDay(),
                costs));

    // Late 5 × 7.50 + 10 × 0.25, O2 its own 10 × 5, transfer 0.01, S2 50.
    assertThat(changed.check().kpis().objective())
        .isEqualTo(Money.parse("313002.5").minus(Money.parse("140.01")));
  }

  @Test
  void aPlanWithoutRowsIsRightAndWorthNothing() {
    SmallCase idle = new SmallCase();
    idle.plant = idle.plant.with(PlantTables.ORDERS, List.of()).with(PlantTables.KITS, List.of());
    List.of(idle.jobs, idle.completions, idle.transfers, idle.purchases).forEach(List::clear);
    idle.deliveries.clear();
    idle.outcomes.clear();

    assertThat(idle.check().violations()).isEmpty();
    assertThat(idle.check().kpis().objective()).isEqualTo(Money.ZERO);
  }

  @Test
  void manyViolationsAreCounted() {
    SmallCase wrong = new SmallCase();
    for (int i = 0; i < Findings.LIMIT + 10; i++) {
      wrong.jobs.add(new Job(jan(5), "L9", "B", "", 1, true));
    }

    assertThat(wrong.check().violations())
        .hasSize(Findings.LIMIT + 1)
        .last()
        .isEqualTo("And 10 more violations.");
  }
}
