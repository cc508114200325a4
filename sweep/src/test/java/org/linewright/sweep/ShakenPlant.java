package org.linewright.sweep;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.risk.Shock;
import org.linewright.core.plant.risk.ShockDistribution;
import org.linewright.core.testplants.KitAssembly;

/** A made-up plant whose suppliers fail. */
final class ShakenPlant {

  private ShakenPlant() {}

  static Plant plant(int orders) {
    Plant plant = new KitAssembly(10, 20, 100, 2, orders, 1).plant();
    List<Shock> shocks = new ArrayList<>();
    plant
        .suppliers()
        .forEach(
            row ->
                shocks.add(new Shock(row.supplier(), 60, 12, ShockDistribution.EXPONENTIAL, null)));
    plant
        .lines()
        .forEach(
            row -> shocks.add(new Shock(row.line(), 40, 3, ShockDistribution.GEOMETRIC, null)));
    return plant.with(PlantTables.SHOCKS, shocks);
  }
}
