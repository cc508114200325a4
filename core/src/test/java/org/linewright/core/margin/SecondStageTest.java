package org.linewright.core.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.internal.study.StaticPlant;
import org.linewright.core.margin.internal.world.Loss;
import org.linewright.core.margin.internal.world.PlantBase;
import org.linewright.core.margin.internal.world.Target;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.MicroPlant;

/**
 * Second stages are one vehicle with their bases. Line L builds 10 B a day, worth 1000; line X
 * makes 5 P of them a day, worth 2000; 10 of each are ordered. A B takes a piece of X1, a P one of
 * Y1.
 */
class SecondStageTest {
  private static final String X1_LATER =
      "arrivals consignment=C1 part=X1 quantity=30 eta=2026-03-04";
  private static final String Y1_LATER =
      "arrivals consignment=C1 part=Y1 quantity=30 eta=2026-03-04";
  private static final String X1_HERE = "stock part=X1 quantity=30";
  private static final String Y1_HERE = "stock part=Y1 quantity=30";

  private static Plant plant(String... rows) {
    return MicroPlant.of(
        Stream.concat(
                Stream.of(
                    "lines line=X calendar=D nominal_shifts=1",
                    "variants variant=B value=1000",
                    "variants variant=P value=2000 base_variant=B",
                    "line_rates line=L variant=B units_per_day=10",
                    "line_rates line=X variant=P units_per_day=5",
                    "parts part=X1",
                    "parts part=Y1",
                    "bom variant=P part=Y1 quantity=1",
                    "orders order=O1 variant=P quantity=10 due=2026-03-20",
                    "orders order=O2 variant=B quantity=10 due=2026-03-20"),
                Stream.of(rows))
            .toArray(String[]::new));
  }

  private static Plant simple(String... rows) {
    return plant(
        Stream.concat(Stream.of("bom variant=B part=X1 quantity=1"), Stream.of(rows))
            .toArray(String[]::new));
  }

  private static Plan plan(Plant plant) {
    return Planner.plan(Instance.compile(plant), PlanRequest.of(Mode.TWO));
  }

  private static FailureMargin lost(Plant plant) {
    MarginAnswer answer = MarginQuestion.answer(plant, plan(plant), MarginWish.USUAL);
    return Objects.requireNonNull(answer.find("consignment:C1"));
  }

  private static void assertLost(FailureMargin lost, int volume, int vehicles, int impact) {
    assertThat(lost.volume()).isEqualTo(volume);
    assertThat(lost.lostVehicles()).isCloseTo(vehicles, within(1e-6));
    assertThat(lost.lostForGood()).isCloseTo(vehicles, within(1e-6));
    assertThat(lost.impact().cents()).isEqualTo(impact * 100L);
  }

  @Test
  void withAllPartsAllVehiclesOfThePlanAreLost() {
    Plant plant = simple(X1_LATER, Y1_LATER);
    assertThat(plan(plant).summary().released()).isEqualTo(20);
    FailureMargin lost = lost(plant);
    assertLost(lost, 20, 20, 30_000);
    assertThat(lost.staticMargin().lostVehicles()).isCloseTo(20, within(1e-6));
  }

  @Test
  void whatStopsTheBaseStopsTheSecondStage() {
    FailureMargin lost = lost(simple(X1_LATER, Y1_HERE));
    assertLost(lost, 20, 20, 30_000);
    assertThat(lost.gatingPart()).isEqualTo("X1");
  }

  @Test
  void whatStopsTheSecondStageLeavesTheOtherBases() {
    FailureMargin lost = lost(simple(X1_HERE, Y1_LATER));
    assertLost(lost, 10, 10, 20_000);
    assertThat(lost.gatingPart()).isEqualTo("Y1");
  }

  /** 12 pieces of X1 are here: 8 of 20 vehicles are lost, those that are worth less. */
  @Test
  void basesThatAreLeftGoWhereTheyAreWorthMost() {
    FailureMargin lost =
        lost(
            simple(
                "stock part=X1 quantity=12",
                "arrivals consignment=C1 part=X1 quantity=8 eta=2026-03-04",
                Y1_HERE));
    assertLost(lost, 20, 8, 8_000);
  }

  @Test
  void withoutDaysTheSecondStageNeedsItsBaseToo() {
    Plant plant = simple(X1_HERE, Y1_HERE);
    PlantBase base = new PlantBase(plant, instance -> Target.of(instance, plan(plant)));
    StaticPlant without =
        new StaticPlant(base.world(simple(Y1_HERE)), base.target(), base.value(), 28);
    assertThat(without.answer().lostVehicles()).isCloseTo(20, within(1e-6));
  }

  /**
   * The base of the second stage could be built by the old bill only while X1 was not there; by the
   * new bill it needs N1 too, which is lost.
   */
  @Test
  void anOldBillDoesNotServeBeforeItsPartsAreThere() {
    Plant plant =
        plant(
            "parts part=N1",
            "bom variant=B part=X1 quantity=1",
            "bom variant=B part=N1 quantity=1 from=2026-03-09",
            "arrivals consignment=C2 part=X1 quantity=30 eta=2026-03-09",
            "arrivals consignment=C1 part=N1 quantity=30 eta=2026-03-09",
            Y1_HERE);
    assertLost(lost(plant), 20, 20, 30_000);
  }

  /** Bases that the plan builds before their bill changes need what they needed then. */
  @Test
  void nothingIsLostOfBasesBuiltByAnOldBill() {
    Plant plant =
        plant(
            "parts part=N1",
            "bom variant=B part=X1 quantity=1 to=2026-03-06",
            "bom variant=B part=N1 quantity=1 from=2026-03-07",
            X1_HERE,
            "arrivals consignment=C1 part=Y1 quantity=10 eta=2026-03-10");
    assertThat(plan(plant).summary().released()).isEqualTo(20);
    PlantBase base = new PlantBase(plant, instance -> Target.of(instance, plan(plant)));
    Loss nothing = base.world(plant).loss(base.instance().days() - 1, base.value());
    assertThat(nothing.total()).isCloseTo(0, within(1e-6));
    assertLost(lost(plant), 10, 10, 20_000);
  }

  @Test
  void aCertificateProvesThatBothStagesAreNeeded() {
    Plant plant = simple(X1_LATER, Y1_HERE);
    Certificate certificate = CertificateQuestion.issue(plant, plan(plant), MarginWish.USUAL);
    assertThat(CertificateQuestion.verify(plant, certificate)).allMatch(Certificate.Check::holds);
    Certificate.Claim claim =
        certificate.claims().stream()
            .filter(row -> row.failure().equals("consignment:C1"))
            .findFirst()
            .orElseThrow();
    assertThat(claim.impactAtLeast()).isEqualByComparingTo("30000");
    Certificate.Claim better =
        new Certificate.Claim(
            claim.failure(),
            claim.timeToRecoverDays(),
            claim.keptDays(),
            claim.outlasts(),
            new BigDecimal("20000"),
            new BigDecimal("20000"),
            claim.kept(),
            claim.lost(),
            claim.impact());
    Certificate forged =
        new Certificate(
            certificate.mode(),
            null,
            certificate.assumedDays(),
            certificate.lateDays(),
            Map.of(),
            List.of(better));
    assertThat(CertificateQuestion.verify(plant, forged))
        .filteredOn(check -> check.failure().equals("consignment:C1"))
        .noneMatch(Certificate.Check::holds);
  }

  @Test
  void aCertificateCarriesEachVehicleOnce() {
    Plant plant = simple(X1_LATER, Y1_LATER);
    Plan best = Planner.plan(Instance.compile(plant), PlanRequest.of(Mode.BEST));
    Certificate certificate = CertificateQuestion.issue(plant, best, MarginWish.USUAL);
    Certificate.CertifiedPlan carried = Objects.requireNonNull(certificate.plan());
    assertThat(carried.vehicles().stream().mapToInt(Certificate.Finished::vehicles).sum())
        .isEqualTo(20);
    assertThat(CertificateQuestion.verify(plant, certificate)).allMatch(Certificate.Check::holds);
    assertThat(CertificateQuestion.isAbout(plant, best, certificate).holds()).isTrue();
  }

  /** None of the 20 ordered vehicles is built without X1, which comes after the horizon. */
  @Test
  void whatIsInNoPlanWaitsForPartsOfItsBaseToo() {
    Plant plant =
        simple(
            "suppliers supplier=S country=KR",
            "sources part=X1 supplier=S lead_time_days=60",
            Y1_HERE);
    MarginAnswer answer = MarginQuestion.answer(plant, plan(plant), MarginWish.USUAL);
    assertThat(answer.unplannedVehicles()).isEqualTo(20);
    assertThat(answer.waiting())
        .containsExactly(new WaitingFor("S", "KR", 20, List.of("X1"), List.of("X1")));
  }
}
