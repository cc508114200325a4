package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.exact.WholePlan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;
import org.linewright.core.units.Money;

/** A variant that nobody orders, with lines, kits and parts of its own, changes no plan. */
@Tag("slow")
class UnwantedRowsTest {
  private static final Size LARGER = new Size(3, 6, 10, 60, 40, 60, 6, 12, 8);
  private static final Effort EFFORT = new Effort(Duration.ofMinutes(10), 300, 0, 1);

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
  void aSmallPlantHasTheSamePlanAndProof(long seed) {
    assertSame(RandomPlants.plant(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void aLargerPlantHasTheSamePlanAndBound(long seed) {
    assertSame(RandomPlants.plant(seed, EnumSet.allOf(Feature.class), LARGER));
  }

  private static void assertSame(Plant plant) {
    Instance alone = Instance.compile(plant);
    Instance more = Instance.compile(withUnwanted(plant));
    assertThat(WholePlan.suits(more, List.of())).isEqualTo(WholePlan.suits(alone, List.of()));
    for (Mode mode : Mode.values()) {
      PlanRequest request = PlanRequest.of(mode).with(EFFORT);
      Plan plan = Planner.plan(more, request);
      assertThat(plan).isEqualTo(Planner.plan(alone, request));
    }
  }

  private static Plant withUnwanted(Plant plant) {
    List<Line> lines = new ArrayList<>(plant.lines());
    List<LineRate> rates = new ArrayList<>(plant.lineRates());
    List<Part> parts = new ArrayList<>(plant.parts());
    List<Variant> variants = new ArrayList<>(plant.variants());
    List<BomLine> bom = new ArrayList<>(plant.bom());
    List<KitCohort> kits = new ArrayList<>(plant.kits());
    List<Stock> stock = new ArrayList<>(plant.stock());
    String calendar = lines.get(0).calendar();
    String shared = parts.get(0).part();
    variants.add(
        new Variant("zz", "zz", null, null, null, Money.of(50_000), null, null, null, null));
    parts.add(new Part("zz-part", "", null, null, null, null, null));
    bom.add(new BomLine("zz", "zz-part", 1, SupplyKind.KIT, null, null));
    bom.add(new BomLine("zz", shared, 2, SupplyKind.LOOSE, null, null));
    stock.add(new Stock("zz-part", 100, StockStatus.ON_HAND, null));
    for (int i = 0; i < 20; i++) {
      lines.add(new Line("zz-" + i, "", calendar, 1, null));
      rates.add(new LineRate("zz-" + i, "zz", null, null, 10));
      kits.add(
          new KitCohort("zz-" + i, "zz", 5, List.of(), StockStatus.ON_HAND, null, 0, null, null));
    }
    return plant
        .with(PlantTables.LINES, lines)
        .with(PlantTables.LINE_RATES, rates)
        .with(PlantTables.PARTS, parts)
        .with(PlantTables.VARIANTS, variants)
        .with(PlantTables.BOM, bom)
        .with(PlantTables.KITS, kits)
        .with(PlantTables.STOCK, stock);
  }
}
