package org.linewright.core.kits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linewright.core.plant.PartTransfers.ANYWHERE;
import static org.linewright.core.plant.PartTransfers.NONE;
import static org.linewright.core.plant.PartTransfers.WITHIN_FAMILY;
import static org.linewright.core.plant.PartTransfers.WITHIN_VARIANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.testplants.MicroPlant;

class KitsQuestionTest {

  @Test
  void thePublishedExampleFinishesThreeKitsWithTwoMoves() {
    KitPlant plant =
        KitPlant.with(WITHIN_VARIANT)
            .variant("CITY", null, "A", "E", "R")
            .kits("K1", "CITY", 1, "E")
            .kits("K2", "CITY", 1, "E")
            .kits("K3", "CITY", 1, "R")
            .kits("K4", "CITY", 1, "E R")
            .kits("K5", "CITY", 1, "")
            .kits("K6", "CITY", 1, "A");
    KitsAnswer answer = KitsQuestion.answer(plant.instance());
    assertThat(answer.totals()).isEqualTo(new KitTotals(6, 1, 5, 0, 0, 0));
    assertThat(answer.transfers().complete()).isEqualTo(3);
    assertThat(answer.freedByTransfers()).isEqualTo(2);
    assertThat(answer.transfers().ledger().piecesMoved()).isEqualTo(2);
    assertThat(answer.binding()).containsExactly(Map.entry("CITY", List.of("E")));
  }

  /**
   * INFOR-KIT, the example of Infor LN's "Ship Kit Complete": a kit needs 3, 4 and 6 of C1, C2 and
   * C3, of which 15, 18 and 20 lie there; 4 kits are wanted, 3 can go (20 / 6), one has to wait.
   */
  @Test
  void threeOfFourKitsArePackedFromThePublishedStock() {
    KitPlant loose =
        KitPlant.with(NONE)
            .variant("KIT", null, "BOX", "C1*3 loose", "C2*4 loose", "C3*6 loose")
            .kits("K", "KIT", 4, "");
    KitsAnswer answer = KitsQuestion.answer(stocked(loose));
    assertThat(answer.clearToBuild()).isEqualTo(3);
    assertThat(answer.bindingLoose()).containsExactly("C3");

    KitPlant missing =
        KitPlant.with(NONE)
            .variant("KIT", null, "BOX", "C1*3", "C2*4", "C3*6")
            .kits("K", "KIT", 4, "C1 C2 C3");
    KitsAnswer freed = KitsQuestion.answer(stocked(missing));
    assertThat(freed.freedByShelf()).isEqualTo(3);
    assertThat(freed.binding()).containsExactly(Map.entry("KIT", List.of("C3")));
  }

  private static Instance stocked(KitPlant plant) {
    return plant.stock("C1", 15).stock("C2", 18).stock("C3", 20).instance();
  }

  @Test
  void transfersInsideAVariantFree4416OfTheStuckKitsOfAvtotorAndTheHeadUnitBinds() {
    KitsAnswer answer = KitsQuestion.answer(AvtotorKits.plant(WITHIN_VARIANT).instance());
    assertThat(answer.totals()).isEqualTo(new KitTotals(14_208, 4_200, 10_008, 600, 0, 0));
    assertThat(answer.clearToBuild()).isEqualTo(4_200);
    assertThat(answer.freedByShelf()).isZero();
    assertThat(answer.freedByTransfers()).isEqualTo(4_416);
    assertThat(answer.freedByVariant())
        .containsExactly(
            Map.entry("KIA-SELTOS", 1_080L),
            Map.entry("KIA-CERATO", 936L),
            Map.entry("KIA-SOUL", 768L),
            Map.entry("KIA-SPORTAGE", 672L),
            Map.entry("KIA-K5", 408L),
            Map.entry("KIA-SORENTO", 288L),
            Map.entry("HYU-TUCSON", 264L));
    assertThat(answer.binding())
        .containsEntry("KIA-SELTOS", List.of("HU-KIA-SELTOS"))
        .containsEntry("KIA-SORENTO", List.of("HAR-KIA-SORENTO"));
    assertThat(answer.transfers().isProven()).isTrue();
    assertThat(answer.transfers().areMovesProven()).isTrue();
  }

  @Test
  void aWaiverOfAbsAndAirbagControllersClears2832KitsAndAddsNothingToTransfers() {
    KitPlant plant = AvtotorKits.plant(NONE);
    AvtotorKits.COHORTS.keySet().forEach(m -> plant.waive("ABS-" + m).waive("ACU-" + m));
    KitsAnswer waiver = KitsQuestion.answer(plant.instance());
    assertThat(waiver.clearToBuild()).isEqualTo(7_032);
    assertThat(waiver.totals().complete()).isEqualTo(4_200 + 2_832);
    assertThat(waiver.totals().stuck()).isEqualTo(7_176);
    assertThat(waiver.freedByTransfers()).isZero();
    KitsAnswer both = KitsQuestion.answer(plant.rule(WITHIN_VARIANT).instance());
    assertThat(both.clearToBuild() + both.freedByTransfers() - 4_200).isEqualTo(4_416);
  }

  @Test
  void allHeadUnitsOnTheShelfFree6696() {
    KitPlant plant = AvtotorKits.plant(WITHIN_VARIANT);
    Map<String, Integer> headUnits =
        Map.of(
            "KIA-SELTOS", 2_520,
            "KIA-CERATO", 1_464,
            "KIA-SOUL", 840,
            "KIA-SPORTAGE", 240,
            "KIA-K5", 192,
            "HYU-TUCSON", 144);
    headUnits.forEach((model, pieces) -> plant.stock("HU-" + model, pieces));
    KitsAnswer answer = KitsQuestion.answer(plant.instance());
    assertThat(answer.freedByShelf() + answer.freedByTransfers()).isEqualTo(6_696);
    assertThat(answer.binding()).containsEntry("KIA-SELTOS", List.of("CLU-KIA-SELTOS"));
  }

  @Test
  void theReleaseCurveSaysWhatMoreHeadUnitsFree() {
    KitsAnswer answer = KitsQuestion.answer(AvtotorKits.plant(WITHIN_VARIANT).instance());
    // 3,600 stuck Seltos kits: 1,080 have a head unit, 2,280 a cluster; 1,200 more head units close
    // the gap between the two, then the cluster binds
    assertThat(answer.release())
        .contains(new PartRelease("HU-KIA-SELTOS", 1, 100, 1_000, 2_520, 1_200, true));
    assertThat(answer.release()).noneMatch(row -> row.part().startsWith("ABS-KIA-SELTOS"));
  }

  @Test
  void looseWheelsHoldBackCompleteKits() {
    KitsAnswer answer =
        KitsQuestion.answer(
            KitPlant.with(NONE)
                .variant("CITY", null, "HU", "WHEEL*4 loose")
                .variant("VAN", null, "HU", "WHEEL*6 loose")
                .kits("K1", "CITY", 10, "")
                .kits("K2", "VAN", 10, "")
                .stock("WHEEL", 53)
                .instance());
    assertThat(answer.totals().complete()).isEqualTo(20);
    assertThat(answer.clearToBuild()).isEqualTo(12); // 10 x 4 + 2 x 6 = 52
    assertThat(answer.bindingLoose()).containsExactly("WHEEL");
  }

  @Test
  void kitsAndPartsThatArriveStepUpWhatIsClear() {
    LocalDate july = LocalDate.of(2022, 7, 1);
    LocalDate august = LocalDate.of(2022, 8, 1);
    KitsAnswer answer =
        KitsQuestion.answer(
            KitPlant.with(NONE)
                .variant("CITY", null, "HU", "CLU")
                .kits("K1", "CITY", 10, "")
                .kits("K2", "CITY", 20, "HU")
                .kits("K3", "CITY", 7, 0, "", StockStatus.IN_TRANSIT, august)
                .kits("K4", "CITY", 5, 0, "", StockStatus.ON_HOLD, null)
                .stock("HU", 3)
                .arrival("HU", 8, july)
                .instance());
    assertThat(answer.totals()).isEqualTo(new KitTotals(42, 10, 20, 0, 7, 5));
    assertThat(answer.freedByShelf()).isEqualTo(3);
    assertThat(answer.steps())
        .containsExactly(
            new ClearStep(KitPlant.TODAY, 10, 10, 3),
            new ClearStep(july, 10, 10, 11),
            new ClearStep(august, 17, 17, 11));
  }

  @Test
  void aCompleteKitGivesItsPartsOnlyWhereThatFinishesMoreVehicles() {
    KitPlant plant =
        KitPlant.with(WITHIN_VARIANT)
            .variant("CITY", null, "A", "B")
            .kits("K1", "CITY", 1, 1, "A")
            .kits("K2", "CITY", 1, 1, "B")
            .kits("K3", "CITY", 1, "");
    Transfers transfers = KitsQuestion.transfers(plant.instance());
    assertThat(transfers.complete()).isEqualTo(2);
    assertThat(transfers.ledger().debts())
        .containsExactly(new KitDebt("K3", "CITY", 1, List.of("A", "B")));
    Transfers one =
        KitsQuestion.transfers(
            KitPlant.with(WITHIN_VARIANT)
                .variant("CITY", null, "A", "B")
                .kits("K1", "CITY", 1, 1, "A")
                .kits("K3", "CITY", 1, "")
                .instance());
    assertThat(one.complete()).isEqualTo(1);
    assertThat(one.ledger()).isEqualTo(Ledger.EMPTY);
  }

  @Test
  void fourWheelsComeFromOneOpenedKit() {
    Transfers transfers =
        KitsQuestion.transfers(
            KitPlant.with(WITHIN_VARIANT)
                .variant("CITY", null, "HU", "WHEEL*4")
                .kits("K1", "CITY", 2, "WHEEL")
                .kits("K2", "CITY", 3, "HU")
                .instance());
    assertThat(transfers.complete()).isEqualTo(2);
    assertThat(transfers.ledger().piecesMoved()).isEqualTo(2);
    assertThat(transfers.ledger().moves()).containsExactly(new PartMove("HU", "K1", "K2", 2));
    assertThat(transfers.ledger().debts())
        .containsExactly(new KitDebt("K1", "CITY", 2, List.of("HU")));
  }

  @Test
  void onlyVariantsOfOneFamilyExchangeParts() {
    KitPlant plant =
        KitPlant.with(WITHIN_FAMILY)
            .variant("CITY", "SMALL", "HU", "CLU")
            .variant("TOWN", "SMALL", "HU", "CLU")
            .variant("VAN", "LARGE", "HU", "CLU")
            .kits("K1", "CITY", 2, "HU")
            .kits("K2", "TOWN", 1, "CLU")
            .kits("K3", "VAN", 1, "CLU");
    assertThat(KitsQuestion.transfers(plant.instance()).complete()).isEqualTo(1);
    assertThat(KitsQuestion.transfers(plant.rule(ANYWHERE).instance()).complete()).isEqualTo(2);
    assertThat(KitsQuestion.transfers(plant.rule(WITHIN_VARIANT).instance()).complete()).isZero();
  }

  @Test
  void partsOfTheShelfAreFittedBeforeKitsAreOpened() {
    Instance instance =
        KitPlant.with(WITHIN_VARIANT)
            .variant("CITY", null, "HU", "CLU")
            .kits("K1", "CITY", 10, "HU")
            .kits("K2", "CITY", 4, "CLU")
            .stock("HU", 3)
            .instance();
    Transfers transfers = KitsQuestion.transfers(instance);
    assertThat(transfers.complete()).isEqualTo(7);
    assertThat(transfers.ledger().fits()).containsExactly(new ShelfFit("HU", "HU", "K1", 3));
    assertThat(transfers.ledger().piecesMoved()).isEqualTo(4);
    assertThat(transfers.supply().usable(instance.parts().get("HU"), 0)).isZero();
  }

  /** 30 kits lack ABS; from 10 June to 19 June nobody requires it. */
  @Test
  void aWaiverThatBeginsLaterIsAStep() {
    LocalDate begins = LocalDate.of(2022, 6, 10);
    LocalDate ends = LocalDate.of(2022, 6, 19);
    KitsAnswer answer =
        KitsQuestion.answer(
            KitPlant.with(NONE)
                .variant("CITY", null, "HU", "ABS")
                .kits("K1", "CITY", 10, "")
                .kits("K2", "CITY", 30, "ABS")
                .waive("ABS", begins, ends)
                .instance());
    assertThat(answer.steps())
        .containsExactly(
            new ClearStep(KitPlant.TODAY, 10, 10, 0),
            new ClearStep(begins, 40, 40, 0),
            new ClearStep(ends.plusDays(1), 10, 10, 0));
  }

  /** One set of P was moved for a bill that wants one; on the day it is built it wants two. */
  @Test
  void kitsThatWantMoreLaterNeitherGiveNorTakeForAPlan() {
    String[] rows = {
      "bom variant=V part=P quantity=1 supply=kit",
      "bom variant=V part=Q quantity=1 supply=kit",
      "kits cohort=A variant=V kits=3 missing=P",
      "kits cohort=B variant=V kits=3 missing=Q",
      "option part_transfers=within_variant"
    };
    Instance settled = Instance.compile(MicroPlant.of(rows));
    rows[0] += " to=2026-03-08";
    String later = "bom variant=V part=P quantity=2 supply=kit from=2026-03-09";
    String[] more = Stream.concat(Stream.of(rows), Stream.of(later)).toArray(String[]::new);
    Instance growing = Instance.compile(MicroPlant.of(more));

    assertThat(KitsQuestion.transfers(settled).complete()).isEqualTo(3);
    assertThat(KitsQuestion.transfers(growing).ledger().moves()).isEmpty();
    assertThat(KitsQuestion.answer(growing).transfers().complete()).isEqualTo(3);
  }

  /** Fitted today, the alternate would be in a vehicle that is built when it may no longer be. */
  @Test
  void anAlternateWhosePermissionEndsIsNotFittedForAPlan() {
    String[] rows = {
      "bom variant=V part=P quantity=1 supply=kit",
      "bom variant=V part=Q quantity=1 supply=kit",
      "kits cohort=A variant=V kits=3 missing=P",
      "stock part=R quantity=2",
      "option part_transfers=within_variant",
      "alternates variant=V part=P alternate=R"
    };
    Instance settled = Instance.compile(MicroPlant.of(rows));
    rows[5] += " to=2026-03-08";
    Instance ending = Instance.compile(MicroPlant.of(rows));

    assertThat(KitsQuestion.transfers(settled).ledger().fits()).isNotEmpty();
    assertThat(KitsQuestion.transfers(settled).complete()).isEqualTo(2);
    assertThat(KitsQuestion.transfers(ending).ledger().fits()).isEmpty();
    assertThat(KitsQuestion.transfers(ending).complete()).isZero();
    assertThat(KitsQuestion.answer(ending).transfers().complete()).isEqualTo(2);
  }

  /**
   * A CITY lacks an engine that any WAGON could give; no WAGON is built, for the tyres are missing.
   * The one that cannot be built in any case is opened, whichever row comes first.
   */
  @Test
  void amongKitsThatGiveAsMuchAnIncompleteOneIsOpened() {
    for (List<String> rows : List.of(List.of("K1", "K2"), List.of("K2", "K1"))) {
      KitPlant plant =
          KitPlant.with(WITHIN_FAMILY)
              .variant("CITY", "F", "E")
              .variant("WAGON", "F", "E", "R", "TYRE loose")
              .kits("K0", "CITY", 1, "E");
      rows.forEach(cohort -> plant.kits(cohort, "WAGON", 1, cohort.equals("K2") ? "R" : ""));

      KitsAnswer answer = KitsQuestion.answer(plant.instance());

      assertThat(answer.freedByTransfers()).isEqualTo(1);
      assertThat(answer.transfers().ledger().debts())
          .containsExactly(new KitDebt("K2", "WAGON", 1, List.of("E")));
    }
  }
}
