package org.linewright.core.kits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;

/**
 * Random plants of kits with all that transfers know: quantities, built cars, shelf, alternates.
 */
final class RandomKits {
  private RandomKits() {}

  /** At most six vehicles, three parts, two variants: brute force can follow. */
  static Plant tiny(Random random) {
    return draw(random, 3, 1 + random.nextInt(2), 1 + random.nextInt(6));
  }

  /** Dozens of kits, up to six parts and four variants. */
  static Plant small(Random random) {
    return draw(random, 2 + random.nextInt(5), 1 + random.nextInt(4), 5 + random.nextInt(60));
  }

  /**
   * One pool of sixty variants with forty of sixty parts each: too much to search all of it. Some
   * cars on the yard, some pieces on the shelf, one alternate.
   */
  static Plant big(Random random) {
    KitPlant plant = KitPlant.with(PartTransfers.ANYWHERE);
    for (int v = 0; v < 60; v++) {
      List<String> lines = names(random, 60, 40);
      lines.replaceAll(name -> name + "*" + (1 + random.nextInt(2)));
      plant.variant("V" + v, null, lines.toArray(String[]::new));
    }
    List<BomLine> bom = plant.plant().bom();
    for (int c = 0; c < 1_200; c++) {
      int first = c % 60 * 40;
      List<String> missing = names(random, 40, 1 + random.nextInt(3));
      missing.replaceAll(name -> bom.get(first + name.charAt(0) - 'A').part());
      int built = random.nextInt(10) == 0 ? 3 : 0;
      plant.kits("K" + c, "V" + c % 60, 5, built, String.join(" ", missing));
    }
    for (int p = 0; p < 60; p += 4) {
      plant.stock(name(p), 1 + random.nextInt(30));
    }
    return plant.stock("spare", 20).alternate("*", "B", "spare", 1).plant();
  }

  private static List<String> names(Random random, int from, int count) {
    List<String> names = new ArrayList<>();
    for (int p = 0; p < from; p++) {
      names.add(name(p));
    }
    Collections.shuffle(names, random);
    return new ArrayList<>(names.subList(0, count));
  }

  private static Plant draw(Random random, int parts, int variants, int vehicles) {
    PartTransfers[] rules = PartTransfers.values();
    KitPlant plant = KitPlant.with(rules[random.nextInt(rules.length)]);
    for (int v = 0; v < variants; v++) {
      List<String> lines = new ArrayList<>();
      for (int p = 0; p < parts; p++) {
        boolean loose = random.nextInt(8) == 0;
        if (parts <= 3 || random.nextInt(4) > 0) {
          lines.add(name(p) + "*" + (1 + random.nextInt(2)) + (loose ? " loose" : ""));
        }
      }
      String family = random.nextInt(3) == 0 ? null : "F" + random.nextInt(2);
      plant.variant("V" + v, family, lines.toArray(String[]::new));
    }
    addKits(plant, random, variants, vehicles);
    for (int p = 0; p < parts; p++) {
      if (random.nextInt(3) == 0) {
        plant.stock(name(p), random.nextInt(2 + vehicles * 2 / 3));
      }
    }
    if (random.nextInt(3) == 0) {
      plant.stock("X", random.nextInt(4));
      String any = random.nextBoolean() ? "*" : "V0";
      plant.alternate(any, name(random.nextInt(parts)), "X", 0.5 * (1 + random.nextInt(3)));
      if (random.nextBoolean()) {
        plant.alternate("*", name(random.nextInt(2)), name(parts - 1), 1);
      }
    }
    if (random.nextInt(6) == 0) {
      plant.waive("B");
    }
    return plant.plant();
  }

  private static void addKits(KitPlant plant, Random random, int variants, int vehicles) {
    List<BomLine> bom = plant.plant().bom();
    int left = vehicles;
    for (int c = 0; left > 0; c++) {
      String variant = "V" + random.nextInt(variants);
      int kits = 1 + random.nextInt(left);
      left -= kits;
      StringBuilder missing = new StringBuilder();
      for (BomLine line : bom) {
        if (line.variant().equals(variant)
            && line.supply() == SupplyKind.KIT
            && random.nextInt(5) < 2) {
          missing.append(' ').append(line.part());
        }
      }
      int built = missing.isEmpty() || random.nextBoolean() ? 0 : random.nextInt(kits + 1);
      plant.kits("K" + c, variant, kits, built, missing.toString().trim());
    }
  }

  private static String name(int part) {
    return String.valueOf((char) ('A' + part));
  }
}
