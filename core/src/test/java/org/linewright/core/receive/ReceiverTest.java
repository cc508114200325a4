package org.linewright.core.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;
import org.linewright.core.units.Money;

class ReceiverTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Plant plant(Map<String, Integer> bill) {
    List<BomLine> bom = new ArrayList<>();
    bill.forEach((part, each) -> bom.add(line(part, each)));
    return Plant.of(PlantSettings.of("p", DAY, LocalDate.of(2026, 3, 31)))
        .with(
            PlantTables.VARIANTS,
            List.of(new Variant("V", "", null, null, null, Money.of(1), null, null, null, null)))
        .with(PlantTables.BOM, bom);
  }

  private static BomLine line(String part, int each) {
    return new BomLine("V", part, each, SupplyKind.KIT, null, null);
  }

  private static PackedPart packed(@Nullable String lot, String part, int quantity, int damaged) {
    String variant = lot == null ? null : "V";
    Integer kits = lot == null ? null : 24;
    return new PackedPart(
        "C1", "K1", lot, null, variant, kits, part, quantity, damaged, null, null, "", "");
  }

  private static Received receive(Plant plant, List<PackedPart> packed, List<NewEta> etas) {
    Notices notices =
        new Notices(
            Table.of(Notices.PACKING_LIST, packed),
            Table.of(Notices.ETAS, etas),
            Table.absent(Notices.STOCK_LIST));
    return Receiver.receive(plant, notices, new Arriving(DAY, null));
  }

  /** The example of LotCheck, worked out by hand. */
  @Test
  void theSameKitsLackAsManyPartsAsCanBe() {
    Received received =
        receive(
            plant(Map.of("HU", 1, "WHEEL", 4)),
            List.of(packed("L1", "HU", 22, 0), packed("L1", "WHEEL", 93, 0)),
            List.of());

    assertThat(received.issues()).isEmpty();
    assertThat(received.plant().kits())
        .extracting(KitCohort::cohort, KitCohort::kits, KitCohort::missing)
        .containsExactly(
            tuple("L1", 22, List.of()),
            tuple("L1-2", 1, List.of("HU")),
            tuple("L1-3", 1, List.of("HU", "WHEEL")));
    assertThat(received.plant().stock())
        .containsExactly(new Stock("WHEEL", 1, StockStatus.ON_HAND, null));
    assertThat(received.claims())
        .extracting(Claim::part, Claim::code, Claim::claimed)
        .containsExactlyInAnyOrder(tuple("HU", "S", 2), tuple("WHEEL", "S", 3));
  }

  /** Every piece lies in a kit, on the shelf or is damaged; no more kits could be complete. */
  @Test
  void noPieceIsLostAndNoKitCouldBeMade() {
    Random random = new Random(18);
    for (int round = 0; round < 300; round++) {
      Map<String, Integer> bill = new HashMap<>();
      List<PackedPart> lines = new ArrayList<>();
      Map<String, Integer> usable = new HashMap<>();
      for (int part = 0; part < 1 + random.nextInt(5); part++) {
        bill.put("P" + part, 1 + random.nextInt(4));
      }
      for (String part : List.of("P0", "P1", "P2", "X")) {
        for (int box = 0; box < random.nextInt(3); box++) {
          int quantity = random.nextInt(60);
          int damaged = random.nextInt(quantity + 1) / 5;
          lines.add(packed("L1", part, quantity, damaged));
          usable.merge(part, quantity - damaged, Integer::sum);
        }
      }
      if (lines.isEmpty()) {
        continue;
      }
      Plant after = receive(plant(bill), lines, List.of()).plant();

      Map<String, Integer> found = new HashMap<>();
      after.stock().forEach(row -> found.merge(row.part(), row.quantity(), Integer::sum));
      int kits = 0;
      int complete = 0;
      for (KitCohort cohort : after.kits()) {
        kits += cohort.kits();
        complete += cohort.missing().isEmpty() ? cohort.kits() : 0;
        bill.forEach(
            (part, each) -> {
              if (!cohort.missing().contains(part)) {
                found.merge(part, each * cohort.kits(), Integer::sum);
              }
            });
      }
      usable.values().removeIf(pieces -> pieces == 0);
      int most = 24;
      for (Map.Entry<String, Integer> part : bill.entrySet()) {
        most = Math.min(most, usable.getOrDefault(part.getKey(), 0) / part.getValue());
      }
      assertThat(found).as("round %s", round).isEqualTo(usable);
      assertThat(kits).isEqualTo(24);
      assertThat(complete).as("round %s", round).isEqualTo(most);
    }
  }

  @Test
  void anAnnouncedLotIsReplacedAndOneThatIsHereIsRefused() {
    Plant plant =
        plant(Map.of("HU", 1))
            .with(
                PlantTables.KITS,
                List.of(
                    new KitCohort(
                        "L1", "V", 24, List.of(), StockStatus.IN_TRANSIT, DAY, 0, "C1", 24),
                    new KitCohort(
                        "L2", "V", 24, List.of(), StockStatus.ON_HAND, null, 0, null, 24)));

    Received first = receive(plant, List.of(packed("L1", "HU", 24, 0)), List.of());
    assertThat(first.issues()).isEmpty();
    assertThat(first.plant().kits())
        .extracting(KitCohort::cohort, KitCohort::status)
        .containsExactly(tuple("L1", StockStatus.ON_HAND), tuple("L2", StockStatus.ON_HAND));
    assertThat(receive(plant, List.of(packed("L2", "HU", 24, 0)), List.of()).issues())
        .anyMatch(i -> i.isRejected() && i.problem().equals("is on_hand already"));
  }

  @Test
  void aNewDayOfArrivalChangesTheArrivalAlone() {
    Arrival arrival = new Arrival("C7", "T", 40, DAY, 2.0, 1, null, null, "at sea");
    Plant plant = plant(Map.of("HU", 1)).with(PlantTables.ARRIVALS, List.of(arrival));
    LocalDate later = DAY.plusDays(5);

    Received received =
        receive(
            plant,
            List.of(),
            List.of(new NewEta("C7", null, later, ""), new NewEta("C8", null, later, "")));

    assertThat(received.plant().arrivals())
        .containsExactly(new Arrival("C7", "T", 40, later, 2.0, 1, null, null, "at sea"));
    assertThat(received.issues()).hasSize(1).noneMatch(InputIssue::isRejected);
    assertThat(received.issues().get(0).value()).isEqualTo("C8");
  }
}
