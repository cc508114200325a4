package org.linewright.core.stress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.risk.Doubt;
import org.linewright.core.plant.risk.DoubtKind;
import org.linewright.core.plant.risk.Shock;
import org.linewright.core.plant.risk.ShockDistribution;
import org.linewright.core.plant.risk.ShockEffect;
import org.linewright.core.testplants.RandomPlants;

/** Random plants with random shocks and doubts about all that they have. */
final class RandomTroubles {

  private static final List<ShockEffect> OF_GOODS =
      List.of(ShockEffect.ORDERS, ShockEffect.SHIPMENTS, ShockEffect.TRANSIT, ShockEffect.RECEIPTS);

  private RandomTroubles() {}

  static Plant plant(long seed) {
    Plant plant = RandomPlants.plant(seed);
    SplittableRandom random = new SplittableRandom(seed ^ 0x9E3779B97F4A7C15L);
    Set<String> targets = new LinkedHashSet<>();
    plant.suppliers().forEach(row -> targets.add(row.supplier()));
    plant.suppliers().forEach(row -> targets.addAll(row.tier2Country()));
    plant.routes().forEach(row -> targets.add(row.route()));
    plant.parts().forEach(row -> targets.add(row.part()));
    plant.arrivals().forEach(row -> targets.add(row.consignment()));
    List<Shock> shocks = new ArrayList<>();
    for (String target : targets) {
      if (random.nextInt(3) == 0) {
        shocks.add(shock(target, OF_GOODS.get(random.nextInt(4)), random));
      }
    }
    plant.lines().forEach(row -> addWork(row.line(), shocks, random));
    plant.contracts().forEach(row -> addWork(row.contract(), shocks, random));
    return plant.with(PlantTables.SHOCKS, shocks).with(PlantTables.DOUBTS, doubts(plant, random));
  }

  private static void addWork(String target, List<Shock> shocks, SplittableRandom random) {
    if (random.nextInt(4) == 0) {
      shocks.add(shock(target, ShockEffect.WORK, random));
    }
  }

  private static Shock shock(String target, ShockEffect effect, SplittableRandom random) {
    ShockDistribution[] all = ShockDistribution.values();
    return new Shock(
        target,
        1 + random.nextInt(40),
        0.5 + random.nextInt(12),
        all[random.nextInt(all.length)],
        effect);
  }

  private static List<Doubt> doubts(Plant plant, SplittableRandom random) {
    List<Doubt> doubts = new ArrayList<>();
    Set<String> consignments = new LinkedHashSet<>();
    plant.arrivals().forEach(row -> consignments.add(row.consignment()));
    plant.kits().forEach(row -> consignments.add(row.cohort()));
    for (String one : consignments) {
      add(doubts, one, DoubtKind.LATE, random.nextInt(4), 3.0, random);
      add(doubts, one, DoubtKind.LOST, 0.3, null, random);
    }
    plant.parts().forEach(row -> add(doubts, row.part(), DoubtKind.YIELD, 0.8, 0.2, random));
    plant.lines().forEach(row -> add(doubts, row.line(), DoubtKind.OUTPUT, 0.9, 0.2, random));
    plant.variants().forEach(row -> add(doubts, row.variant(), DoubtKind.DEMAND, 1.0, 0.4, random));
    return doubts;
  }

  private static void add(
      List<Doubt> doubts,
      String target,
      DoubtKind kind,
      double mean,
      @Nullable Double sd,
      SplittableRandom random) {
    if (random.nextInt(4) == 0) {
      doubts.add(new Doubt(target, kind, mean, sd));
    }
  }
}
