package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.units.Money;

/**
 * Variants, parts, bills of materials and alternates. Kit lines have no dates; a part is an
 * alternate only of parts that stand before it, so alternates never go round.
 */
final class RandomProducts {
  private final Draft draft;

  RandomProducts(Draft draft) {
    this.draft = draft;
  }

  void add(Dice variants, Dice bom, Dice alternates) {
    addVariants(variants);
    addParts(variants);
    addBom(bom);
    addAlternates(alternates);
  }

  private void addVariants(Dice dice) {
    List<Variant> rows = new ArrayList<>();
    int count = dice.from(1, draft.size().variants());
    for (int i = 1; i <= count; i++) {
      boolean ends = dice.chance(0.4);
      LocalDate end = draft.anyDate(dice, 3);
      boolean second = i > 1 && i == count && draft.has(Feature.SECOND_STAGE);
      rows.add(
          new Variant(
              "V" + i,
              "variant " + i,
              "B" + dice.from(1, 2),
              dice.chance(0.8) ? "F" + dice.from(1, 2) : null,
              BuildMode.CKD,
              new Money(dice.from(800_000, 3_000_000)),
              ends && draft.has(Feature.APPROVALS) ? end : null,
              second ? "V1" : null,
              second ? dice.from(1, 3) : null,
              null));
    }
    draft.put(PlantTables.VARIANTS, rows);
  }

  private void addParts(Dice dice) {
    List<Part> rows = new ArrayList<>();
    for (String part : Draft.names("P", dice.from(2, draft.size().parts()))) {
      rows.add(
          new Part(
              part,
              "part " + part,
              "F" + dice.from(1, 3),
              dice.oneOf("CN", "KR", "DE"),
              new Money(dice.from(100, 20_000)),
              dice.chance(0.6) ? 0.5 : null,
              null));
    }
    draft.put(PlantTables.PARTS, rows);
  }

  private void addBom(Dice dice) {
    List<BomLine> rows = new ArrayList<>();
    for (Variant variant : draft.plant().variants()) {
      boolean isKitVariant = dice.chance(0.75) && variant.baseVariant() == null;
      List<Part> parts = new ArrayList<>(draft.plant().parts());
      int lines = dice.from(1, Math.min(4, parts.size()));
      for (int i = 0; i < lines && !parts.isEmpty(); i++) {
        String part = parts.remove(dice.from(0, parts.size() - 1)).part();
        String later = parts.isEmpty() ? part : parts.get(dice.from(0, parts.size() - 1)).part();
        int quantity = dice.chance(0.6) ? 1 : dice.from(2, 3);
        boolean inKit = (i == 0 || dice.chance(0.5)) && isKitVariant && draft.has(Feature.KITS);
        int change = dice.from(2, draft.days() - 2);
        boolean phased = dice.chance(0.3) && draft.has(Feature.BOM_PHASES) && !inKit;
        if (!phased) {
          SupplyKind supply = inKit ? SupplyKind.KIT : SupplyKind.LOOSE;
          rows.add(new BomLine(variant.variant(), part, quantity, supply, null, null));
          continue;
        }
        rows.add(loose(variant, part, quantity, null, draft.date(change - 1)));
        rows.add(loose(variant, later, quantity, draft.date(change), null));
        parts.removeIf(row -> row.part().equals(later));
      }
    }
    draft.put(PlantTables.BOM, rows);
  }

  private static BomLine loose(
      Variant variant, String part, int quantity, LocalDate from, LocalDate to) {
    return new BomLine(variant.variant(), part, quantity, SupplyKind.LOOSE, from, to);
  }

  private void addAlternates(Dice dice) {
    List<Alternate> rows = new ArrayList<>();
    List<Part> parts = draft.plant().parts();
    for (int i = 0; i + 1 < parts.size(); i++) {
      boolean dated = dice.chance(0.3);
      LocalDate from = draft.anyDate(dice, 0);
      Alternate row =
          new Alternate(
              dice.chance(0.5) ? "*" : dice.oneOf(draft.plant().variants()).variant(),
              parts.get(i).part(),
              parts.get(dice.from(i + 1, parts.size() - 1)).part(),
              dice.oneOf(1.0, 1.0, 2.0, 1.5, 0.5),
              dated ? from : null,
              null);
      if (dice.chance(0.5) && draft.has(Feature.ALTERNATES)) {
        rows.add(row);
      }
    }
    draft.put(PlantTables.ALTERNATES, rows);
  }
}
