package org.linewright.core.check.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.CohortUse;
import org.linewright.core.check.Findings;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.units.Money;

/** Two kits of V, one of which has given its P away; A may be fitted instead. */
class CohortPartsTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  @Test
  void anAlternateMayHaveBeenFittedWhileItWasAllowedSoThatTheLastKitKeepsItsOwnPart() {
    assertThat(violations(START.plusDays(1), 1)).isEmpty();
  }

  @Test
  void notWhenItWasNoLongerAllowedOnAnyDayOfABuild() {
    assertThat(violations(START, 1))
        .singleElement()
        .asString()
        .contains("Part P: vehicles take 1 pieces by 2026-01-08, but only 0 can be there");
  }

  @Test
  void notWhenThereIsNone() {
    assertThat(violations(START.plusDays(1), 0)).hasSize(1);
  }

  /** One vehicle is built on the second day, one on the fourth. */
  private static List<String> violations(LocalDate allowedTo, int alternatesThere) {
    Plant plant =
        Plant.of(PlantSettings.of("small", START, START.plusDays(6)))
            .with(
                PlantTables.VARIANTS,
                List.of(
                    new Variant(
                        "V", "V", null, null, BuildMode.CKD, Money.ZERO, null, null, null, null)))
            .with(PlantTables.BOM, List.of(new BomLine("V", "P", 1, SupplyKind.KIT, null, null)))
            .with(
                PlantTables.ALTERNATES, List.of(new Alternate("V", "P", "A", 1.0, null, allowedTo)))
            .with(
                PlantTables.KITS,
                List.of(
                    new KitCohort(
                        "K", "V", 2, List.of(), StockStatus.ON_HAND, null, 0, null, null)))
            .with(
                PlantTables.STOCK,
                List.of(new Stock("A", alternatesThere, StockStatus.ON_HAND, null)));
    RawPlant raw = new RawPlant(plant);
    Findings findings = new Findings();
    CohortUse use = new CohortUse(raw.days());
    use.of("K").complete()[1] = 1;
    use.of("K").complete()[3] = 1;
    ShelfDemand demand = new ShelfDemand(raw);
    new CohortParts(raw, findings)
        .addKitParts(use, List.of(new PartTransfer(START, "P", "K", "elsewhere", 1)), demand);
    new ShelfRules(raw, findings).check(demand, List.of());
    return findings.list();
  }
}
