package org.linewright.core.kits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.instance.Supply;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;

/**
 * Part transfers against brute force, against a replay, and against themselves, on random pools.
 */
@Tag("slow")
class TransfersProperties {

  @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
  void transfersCompleteAsManyAsBruteForceWithAsFewMoves(@ForAll long seed) {
    Plant plant = RandomKits.tiny(new Random(seed));
    Transfers transfers = KitsQuestion.transfers(Instance.compile(plant));
    KitByKit.Best best = KitByKit.withTransfers(plant);
    assertThat(transfers.complete()).isEqualTo(best.complete());
    assertThat(transfers.isProven()).isTrue();
    if (plant.settings().partTransfers() != PartTransfers.NONE) {
      assertThat(transfers.ledger().piecesMoved()).isEqualTo(best.moves());
      assertThat(transfers.areMovesProven()).isTrue();
    }
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void aPoolTooBigToSearchIsCarriedOutAndNearItsBound(@ForAll long seed) {
    Plant plant = RandomKits.big(new Random(seed));
    Transfers transfers = KitsQuestion.transfers(Instance.compile(plant));
    assertThat(LedgerReplay.complete(plant, transfers.ledger())).isEqualTo(transfers.complete());
    assertThat(transfers.complete())
        .isBetween(transfers.bound() - transfers.bound() / 500, transfers.bound());
    assertThat(transfers.movesBound()).isLessThanOrEqualTo(transfers.ledger().piecesMoved());
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
  void theLedgerReplayedKitByKitCompletesWhatItSays(@ForAll long seed) {
    Plant plant = RandomKits.small(new Random(seed));
    Transfers transfers = KitsQuestion.transfers(Instance.compile(plant));
    if (plant.settings().partTransfers() == PartTransfers.NONE) {
      assertThat(transfers.ledger()).isEqualTo(Ledger.EMPTY);
    } else {
      assertThat(LedgerReplay.complete(plant, transfers.ledger())).isEqualTo(transfers.complete());
    }
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void noPieceIsMadeOrLost(@ForAll long seed) {
    Instance instance = Instance.compile(RandomKits.small(new Random(seed)));
    Transfers transfers = KitsQuestion.transfers(instance);
    long[] before = pieces(instance, instance.kitLots(), instance.supply());
    long[] after = pieces(instance, transfers.lots(), transfers.supply());
    for (LooseRest rest : transfers.ledger().rests()) {
      after[instance.parts().get(rest.part())] += rest.quantity();
    }
    for (ShelfFit fit : transfers.ledger().fits()) { // an alternate stands for what it replaces
      if (!fit.part().equals(fit.insteadOf())) {
        after[instance.parts().get(fit.part())] += fit.quantity();
        after[instance.parts().get(fit.insteadOf())] -= replaced(instance, fit);
      }
    }
    assertThat(after).isEqualTo(before);
  }

  private static long replaced(Instance instance, ShelfFit fit) {
    int part = instance.parts().get(fit.insteadOf());
    int variant =
        instance.kitLots().stream()
            .filter(lot -> lot.cohort().equals(fit.toCohort()))
            .findFirst()
            .orElseThrow()
            .variant();
    int quantity = instance.bill(variant, 0).quantity(part);
    int uses =
        instance.alternates().stream()
            .filter(rule -> rule.allows(variant, part, 0))
            .filter(rule -> instance.parts().name(rule.alternate()).equals(fit.part()))
            .findFirst()
            .orElseThrow()
            .pieces(quantity);
    return fit.quantity() / uses * quantity;
  }

  /** Pieces in kits, in cars and on the shelf; waived parts are not looked at. */
  private static long[] pieces(Instance instance, List<KitLot> lots, Supply supply) {
    long[] pieces = new long[instance.parts().size()];
    Arrays.setAll(pieces, part -> supply.usable(part, 0));
    for (KitLot lot : lots) {
      Bill bill = instance.bill(lot.variant(), 0);
      for (int i = 0; i < bill.parts().length; i++) {
        if (bill.inKit()[i] && Arrays.binarySearch(lot.missing(), bill.parts()[i]) < 0) {
          pieces[bill.parts()[i]] += (long) (lot.kits() + lot.built()) * bill.quantities()[i];
        }
      }
    }
    return pieces;
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void cohortsKeepTheirKits(@ForAll long seed) {
    Instance instance = Instance.compile(RandomKits.small(new Random(seed)));
    Transfers transfers = KitsQuestion.transfers(instance);
    assertThat(kitsByCohort(transfers.lots())).isEqualTo(kitsByCohort(instance.kitLots()));
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void aSecondRoundOfTransfersFindsNothingToDo(@ForAll long seed) {
    Plant plant = RandomKits.small(new Random(seed));
    // what complete kits need loose is kept back, so that where a part is loose in one variant and
    // in the kit of another, a second round has other parts to start from; and a kit completed with
    // an alternate then counts as holding the part itself
    Assume.that(plant.bom().stream().noneMatch(line -> line.supply() == SupplyKind.LOOSE));
    Assume.that(plant.alternates().isEmpty());
    Instance instance = Instance.compile(plant);
    Transfers transfers = KitsQuestion.transfers(instance);
    Transfers again = KitsQuestion.transfers(instance.with(transfers.lots(), transfers.supply()));
    assertThat(again.complete()).isEqualTo(transfers.complete());
    assertThat(again.ledger()).isEqualTo(Ledger.EMPTY);
  }

  private static Map<String, Integer> kitsByCohort(List<KitLot> lots) {
    Map<String, Integer> kits = new HashMap<>();
    for (KitLot lot : lots) {
      kits.merge(lot.cohort() + " kits", lot.kits(), Integer::sum);
      kits.merge(lot.cohort() + " built", lot.built(), Integer::sum);
    }
    return kits;
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void moreStockNeverLowersTheCount(@ForAll long seed) {
    Random random = new Random(seed);
    Plant plant = RandomKits.small(random);
    List<Stock> more = new ArrayList<>();
    for (Stock row : plant.stock()) {
      more.add(new Stock(row.part(), row.quantity() + random.nextInt(4), row.status(), null));
    }
    Plant richer = plant.with(PlantTables.STOCK, more);
    assertThat(KitsQuestion.transfers(Instance.compile(richer)).complete())
        .isGreaterThanOrEqualTo(KitsQuestion.transfers(Instance.compile(plant)).complete());
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void aWiderRuleNeverLowersTheCount(@ForAll long seed) {
    Plant plant = RandomKits.small(new Random(seed));
    long before = 0;
    for (PartTransfers rule : PartTransfers.values()) {
      Plant ruled = plant.with(plant.settings().withPartTransfers(rule));
      long complete = KitsQuestion.transfers(Instance.compile(ruled)).complete();
      assertThat(complete).isGreaterThanOrEqualTo(before);
      before = complete;
    }
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void shufflingRowsAndRenamingCohortsChangesNoCount(@ForAll long seed) {
    Random random = new Random(seed);
    Plant plant = RandomKits.small(random);
    List<KitCohort> kits = new ArrayList<>();
    for (KitCohort row : plant.kits()) {
      kits.add(
          new KitCohort(
              "R" + random.nextInt() + row.cohort(),
              row.variant(),
              row.kits(),
              row.missing(),
              row.status(),
              row.available(),
              row.builtIncomplete(),
              row.consignment(),
              row.lotSize()));
    }
    Collections.shuffle(kits, random);
    var bom = new ArrayList<>(plant.bom());
    Collections.shuffle(bom, random);
    var variants = new ArrayList<>(plant.variants());
    Collections.reverse(variants);
    Plant shuffled =
        plant
            .with(PlantTables.KITS, kits)
            .with(PlantTables.BOM, bom)
            .with(PlantTables.VARIANTS, variants);
    KitsAnswer a = KitsQuestion.answer(Instance.compile(plant));
    KitsAnswer b = KitsQuestion.answer(Instance.compile(shuffled));
    assertThat(b.totals()).isEqualTo(a.totals());
    assertThat(b.clearToBuild()).isEqualTo(a.clearToBuild());
    assertThat(b.freedByShelf()).isEqualTo(a.freedByShelf());
    assertThat(b.freedByTransfers()).isEqualTo(a.freedByTransfers());
    assertThat(b.transfers().ledger().piecesMoved())
        .isEqualTo(a.transfers().ledger().piecesMoved());
    assertThat(b.release()).isEqualTo(a.release());
    assertThat(b.steps()).isEqualTo(a.steps());
  }
}
