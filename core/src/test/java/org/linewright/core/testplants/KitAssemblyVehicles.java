package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.units.Money;

/** The variants of a {@link KitAssembly}, their bills of materials and their kits. */
final class KitAssemblyVehicles {
  private final KitAssembly size;
  private final Map<String, Integer> vehicles;

  /**
   * @param vehicles vehicles ordered, by variant
   */
  KitAssemblyVehicles(KitAssembly size, Map<String, Integer> vehicles) {
    this.size = size;
    this.vehicles = vehicles;
  }

  List<Variant> variantRows() {
    List<Variant> rows = new ArrayList<>();
    for (int i = 0; i < size.variants(); i++) {
      rows.add(
          new Variant(
              KitAssembly.variant(i),
              KitAssembly.variant(i),
              KitAssembly.brand(i),
              KitAssembly.brand(i),
              BuildMode.CKD,
              Money.of(20_000),
              null,
              null,
              null,
              null));
    }
    return rows;
  }

  List<BomLine> bom(Dice dice) {
    List<BomLine> rows = new ArrayList<>();
    for (int i = 0; i < size.variants(); i++) {
      for (int part : chosenParts(dice)) {
        rows.add(
            new BomLine(
                KitAssembly.variant(i),
                KitAssembly.part(part),
                dice.oneOf(1, 1, 1, 2, 4),
                SupplyKind.LOOSE,
                null,
                null));
      }
    }
    return rows;
  }

  /** Parts at random; when most of the pool is taken, neighbors from a random start. */
  private Set<Integer> chosenParts(Dice dice) {
    Set<Integer> chosen = new LinkedHashSet<>();
    int count = Math.min(size.looseParts(), size.parts());
    int start = dice.from(0, size.parts() - 1);
    for (int i = 0; i < count && count * 2 > size.parts(); i++) {
      chosen.add((start + i) % size.parts());
    }
    while (chosen.size() < count) {
      chosen.add(dice.from(0, size.parts() - 1));
    }
    return chosen;
  }

  List<KitCohort> kits(Dice dice) {
    List<KitCohort> rows = new ArrayList<>();
    for (int i = 0; i < size.variants(); i++) {
      String variant = KitAssembly.variant(i);
      int demand = vehicles.getOrDefault(variant, 0);
      boolean isPaused = i % 10 == 3;
      int onHand = (int) Math.round(demand * (isPaused ? 0.40 : 0.15));
      rows.add(cohort(variant, 0, onHand, null));
      int firstDay = 7 + dice.from(0, 4);
      for (int week = 0; week < KitAssembly.WEEKS && !isPaused; week++) {
        long until = (long) (demand - onHand) * (week + 1) / KitAssembly.WEEKS;
        long before = (long) (demand - onHand) * week / KitAssembly.WEEKS;
        if (until > before) {
          LocalDate day = KitAssembly.PLAN_DATE.plusDays(firstDay + 7L * week);
          rows.add(cohort(variant, week + 1, (int) (until - before), day));
        }
      }
    }
    return rows;
  }

  private static KitCohort cohort(
      String variant, int number, int kits, @Nullable LocalDate available) {
    return new KitCohort(
        variant + "-" + number,
        variant,
        kits,
        List.of(),
        available == null ? StockStatus.ON_HAND : StockStatus.IN_TRANSIT,
        available,
        0,
        null,
        null);
  }
}
