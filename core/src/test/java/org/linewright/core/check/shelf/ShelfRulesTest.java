package org.linewright.core.check.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.Findings;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.units.Money;

/** The pooled part balance against trying every way of covering, on tiny cases. */
class ShelfRulesTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 3;
  private static final int PARTS = 3;

  /** One piece-demand: {@code pieces[p]} of part p cover it, 0 = p cannot. */
  private record Vehicle(int day, int[] pieces) {}

  private final List<Vehicle> vehicles = new ArrayList<>();
  private final int[][] supply = new int[PARTS][DAYS];

  @Test
  void demandThatSomeMixOfPartsCoversIsNeverAViolation() {
    int coverable = 0;
    int told = 0;
    int missed = 0;
    for (long seed = 0; seed < 3_000; seed++) {
      boolean isTold = !violations(new SplittableRandom(seed)).isEmpty();
      boolean isCoverable = isCoverable(0, new int[PARTS][DAYS]);
      assertThat(isCoverable && isTold).as("seed " + seed + " is coverable but told").isFalse();
      coverable += isCoverable ? 1 : 0;
      told += isTold ? 1 : 0;
      missed += !isCoverable && !isTold ? 1 : 0;
    }
    assertThat(coverable).isGreaterThan(500);
    assertThat(told).isGreaterThan(500);
    assertThat(missed).isLessThan(60);
  }

  /** Draws a case, keeps it for the search, and checks it. */
  private List<String> violations(SplittableRandom random) {
    List<Stock> stock = new ArrayList<>();
    List<Alternate> alternates = new ArrayList<>();
    List<BomLine> bom = new ArrayList<>();
    List<Variant> variants = new ArrayList<>();
    int[][] ratio = new int[PARTS][PARTS];
    for (int p = 0; p < PARTS; p++) {
      variants.add(variant("V" + p));
      bom.add(new BomLine("V" + p, "P" + p, 1, SupplyKind.LOOSE, null, null));
      ratio[p][p] = 1;
      for (int other = p + 1; other < PARTS; other++) {
        ratio[p][other] = random.nextInt(3);
        if (ratio[p][other] > 0) {
          alternates.add(new Alternate("*", "P" + p, "P" + other, ratio[p][other], null, null));
        }
      }
      for (int day = 0; day < DAYS; day++) {
        supply[p][day] = random.nextInt(3);
        LocalDate available = START.plusDays(day);
        stock.add(new Stock("P" + p, supply[p][day], StockStatus.IN_TRANSIT, available));
      }
    }
    vehicles.clear();
    List<Job> jobs = new ArrayList<>();
    for (int i = random.nextInt(2, 8); i > 0; i--) {
      int part = random.nextInt(PARTS);
      int day = random.nextInt(DAYS);
      vehicles.add(new Vehicle(day, ratio[part]));
      jobs.add(new Job(START.plusDays(day), "L1", "V" + part, "", 1, true));
    }
    Plant plant =
        Plant.of(PlantSettings.of("pool", START, START.plusDays(DAYS - 1)))
            .with(PlantTables.VARIANTS, variants)
            .with(PlantTables.BOM, bom)
            .with(PlantTables.ALTERNATES, alternates)
            .with(PlantTables.STOCK, stock);
    RawPlant raw = new RawPlant(plant);
    ShelfDemand demand = new ShelfDemand(raw);
    demand.addLooseParts(jobs);
    Findings findings = new Findings();
    new ShelfRules(raw, findings).check(demand, List.of());
    return findings.list();
  }

  private static Variant variant(String name) {
    Money value = Money.of(1);
    return new Variant(name, name, null, null, BuildMode.CKD, value, null, null, null, null);
  }

  /** Tries every cover of the vehicles from {@code next} on, given pieces used by part and day. */
  private boolean isCoverable(int next, int[][] used) {
    if (next == vehicles.size()) {
      return true;
    }
    Vehicle vehicle = vehicles.get(next);
    for (int p = 0; p < PARTS; p++) {
      if (vehicle.pieces[p] == 0) {
        continue;
      }
      used[p][vehicle.day] += vehicle.pieces[p];
      boolean works = isBalanced(p, used) && isCoverable(next + 1, used);
      used[p][vehicle.day] -= vehicle.pieces[p];
      if (works) {
        return true;
      }
    }
    return false;
  }

  private boolean isBalanced(int part, int[][] used) {
    int left = 0;
    for (int day = 0; day < DAYS; day++) {
      left += supply[part][day] - used[part][day];
      if (left < 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theWorkedExampleHolds() {
    ShelfDemand.Need need = new ShelfDemand.Need("P", Map.of("A", 2.0));

    assertThat(ShelfRules.worth(need, Map.of("P", 1.0, "A", 0.5))).isEqualTo(1.0);
  }
}
