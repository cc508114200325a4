package org.linewright.bench.runs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.units.Money;

/**
 * A made-up yard full of kits, most of them with parts missing. Each variant needs 60 parts of the
 * pool, one or two pieces of each, all in the kit; ten variants make a family. Cohorts of ten kits
 * lack zero to four parts, some parts much more often than others. Nothing lies on the shelf, so
 * that all depends on the transfers.
 *
 * @param variants variants
 * @param parts parts of the pool, at least 60
 * @param cohorts cohorts, spread over the variants in turn
 * @param seed seed; the same seed gives the same plant
 */
record KitYard(int variants, int parts, int cohorts, long seed) {
  static final int KITS_PER_COHORT = 10;
  private static final int PARTS_PER_VEHICLE = 60;
  private static final int VARIANTS_PER_FAMILY = 10;
  private static final int MOST_MISSING = 4;
  private static final int UNITS_PER_DAY = 100;
  private static final LocalDate PLAN_DATE = LocalDate.of(2026, 1, 5);

  Plant plant() {
    SplittableRandom random = new SplittableRandom(seed);
    List<Variant> models = new ArrayList<>();
    List<BomLine> bom = new ArrayList<>();
    List<LineRate> rates = new ArrayList<>();
    List<List<String>> bills = new ArrayList<>();
    for (int v = 0; v < variants; v++) {
      String name = "V" + v;
      String family = "F" + v / VARIANTS_PER_FAMILY;
      models.add(
          new Variant(name, "", null, family, null, Money.of(20_000), null, null, null, null));
      rates.add(new LineRate("L", name, null, null, UNITS_PER_DAY));
      bills.add(bill(random));
      for (String part : bills.get(v)) {
        bom.add(new BomLine(name, part, 1 + random.nextInt(2), SupplyKind.KIT, null, null));
      }
    }
    return Plant.of(PlantSettings.of("kit yard", PLAN_DATE, PLAN_DATE.plusDays(60)))
        .with(PlantTables.VARIANTS, models)
        .with(PlantTables.PARTS, pool())
        .with(PlantTables.BOM, bom)
        .with(PlantTables.KITS, kits(random, bills))
        .with(PlantTables.LINES, List.of(new Line("L", "", "DAY", 1, null)))
        .with(PlantTables.LINE_RATES, rates);
  }

  private List<Part> pool() {
    List<Part> pool = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      pool.add(new Part("P" + part, "", null, null, null, null, null));
    }
    return pool;
  }

  private List<String> bill(SplittableRandom random) {
    Set<String> bill = new LinkedHashSet<>();
    while (bill.size() < PARTS_PER_VEHICLE) {
      bill.add("P" + random.nextInt(parts));
    }
    return List.copyOf(bill);
  }

  private List<KitCohort> kits(SplittableRandom random, List<List<String>> bills) {
    List<KitCohort> kits = new ArrayList<>();
    for (int c = 0; c < cohorts; c++) {
      int variant = c % variants;
      int lacks = random.nextInt(MOST_MISSING + 1);
      Set<String> missing = new LinkedHashSet<>();
      while (missing.size() < lacks) {
        double place = random.nextDouble() * random.nextDouble(); // the first parts more often
        missing.add(bills.get(variant).get((int) (PARTS_PER_VEHICLE * place)));
      }
      kits.add(
          new KitCohort(
              "K" + c,
              "V" + variant,
              KITS_PER_COHORT,
              List.copyOf(missing),
              StockStatus.ON_HAND,
              null,
              0,
              null,
              null));
    }
    return kits;
  }
}
