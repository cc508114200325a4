package org.linewright.bench.jmh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.units.Money;

/**
 * A made-up yard of kits with parts missing, for the benchmark of part transfers: cohorts of 1 to
 * 19 kits, each without 0 to 3 parts of its bill; the parts at the head of a bill are missing most
 * often. Kits of one variant may give each other parts.
 *
 * @param cohorts cohorts; ten times as many kits on average
 * @param variants variants
 * @param billLines parts in one vehicle, all in the kit; at most {@code parts}
 * @param parts parts of the pool
 * @param seed seed; the same seed gives the same yard
 */
record StuckKits(int cohorts, int variants, int billLines, int parts, long seed) {
  private static final LocalDate PLAN_DATE = LocalDate.of(2026, 1, 5);
  private static final int MOST_MISSING = 3;
  private static final int MOST_KITS = 19;

  Plant plant() {
    SplittableRandom random = new SplittableRandom(seed);
    List<List<String>> bills = new ArrayList<>();
    for (int variant = 0; variant < variants; variant++) {
      Set<String> bill = new LinkedHashSet<>();
      while (bill.size() < billLines) {
        bill.add("P" + random.nextInt(parts));
      }
      bills.add(List.copyOf(bill));
    }
    String name = "stuck kits, " + cohorts + " cohorts, " + parts + " parts, seed " + seed;
    PlantSettings settings =
        PlantSettings.of(name, PLAN_DATE, PLAN_DATE.plusDays(27))
            .withPartTransfers(PartTransfers.WITHIN_VARIANT);
    return Plant.of(settings)
        .with(PlantTables.VARIANTS, variantRows())
        .with(PlantTables.BOM, bomRows(bills, random))
        .with(PlantTables.KITS, kitRows(bills, random));
  }

  private List<Variant> variantRows() {
    List<Variant> rows = new ArrayList<>();
    for (int variant = 0; variant < variants; variant++) {
      String name = "V" + variant;
      Money value = Money.of(20_000);
      rows.add(new Variant(name, name, null, null, BuildMode.CKD, value, null, null, null, null));
    }
    return rows;
  }

  private static List<BomLine> bomRows(List<List<String>> bills, SplittableRandom random) {
    List<BomLine> rows = new ArrayList<>();
    for (int variant = 0; variant < bills.size(); variant++) {
      for (String part : bills.get(variant)) {
        int quantity = random.nextInt(4) == 0 ? 4 : 1;
        rows.add(new BomLine("V" + variant, part, quantity, SupplyKind.KIT, null, null));
      }
    }
    return rows;
  }

  private List<KitCohort> kitRows(List<List<String>> bills, SplittableRandom random) {
    List<KitCohort> rows = new ArrayList<>();
    for (int cohort = 0; cohort < cohorts; cohort++) {
      int variant = random.nextInt(variants);
      Set<String> missing = new TreeSet<>();
      for (int i = random.nextInt(MOST_MISSING + 1); i > 0; i--) {
        int head = 1 + random.nextInt(bills.get(variant).size());
        missing.add(bills.get(variant).get(random.nextInt(head)));
      }
      rows.add(
          new KitCohort(
              "K" + cohort,
              "V" + variant,
              1 + random.nextInt(MOST_KITS),
              List.copyOf(missing),
              StockStatus.ON_HAND,
              null,
              0,
              null,
              null));
    }
    return rows;
  }
}
