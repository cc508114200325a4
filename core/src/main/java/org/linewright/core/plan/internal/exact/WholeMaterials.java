package org.linewright.core.plan.internal.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.exact.WholeProduction.Start;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * Kits and parts of the exact model: which vehicles get which alternate, <i>u</i>, what is ordered
 * above the cheapest price, <i>z</i>, and for every material that what is taken up to a day has
 * come by then.
 */
final class WholeMaterials {
  /** Vehicles of a recipe on one day. */
  record Batch(Recipe recipe, int day) {}

  /**
   * How many vehicles of a batch take all their pieces of one bill line as an alternate.
   *
   * @param line number within {@link Need#materials}
   * @param material dense number of the alternate
   * @param pieces of it for one vehicle
   * @param column of the program
   */
  record Choice(int line, int material, int pieces, int column) {}

  private final Instance instance;
  private final WholeProduction production;
  private final WholeProgram program;
  private final Map<Batch, List<Start>> batches = new LinkedHashMap<>();
  private final Map<Batch, List<Choice>> choices = new HashMap<>();
  private final WholeSum[][] taken; // [material][day]

  WholeMaterials(
      Instance instance, Recipes recipes, WholeProduction production, WholeProgram program) {
    this.instance = instance;
    this.production = production;
    this.program = program;
    this.taken = new WholeSum[recipes.materials()][instance.days()];
    for (Start start : production.starts()) {
      batches
          .computeIfAbsent(new Batch(start.recipe(), start.day()), first -> new ArrayList<>())
          .add(start);
    }
  }

  /** Adds the choices, the purchases and the rows of all materials. */
  void addAll(Recipes recipes, WholeSum objective) {
    batches.forEach(this::addBatch);
    PromiseBook supply = PromiseBook.open(instance, recipes, false);
    for (int material = 0; material < taken.length; material++) {
      WholeSupply ofMaterial = new WholeSupply(instance, supply, material);
      ofMaterial.addRows(program, taken[material], objective);
    }
  }

  private void addBatch(Batch batch, List<Start> starts) {
    WholeSum units = new WholeSum();
    starts.forEach(start -> units.add(1, start.column()));
    int variant = batch.recipe.variant();
    Need need = batch.recipe.needs().get(instance.billNumber(variant, batch.day));
    List<Choice> ofBatch = new ArrayList<>();
    for (int line = 0; line < need.materials().length; line++) {
      int material = need.materials()[line];
      int quantity = need.quantities()[line];
      WholeSum own = new WholeSum().addAll(1, units);
      for (AlternateRule rule : instance.alternates()) {
        if (rule.allows(variant, material, batch.day)) {
          int column = program.addColumn(production.mostUnits(variant));
          int pieces = rule.pieces(quantity);
          ofBatch.add(new Choice(line, rule.alternate(), pieces, column));
          own.add(-1, column);
          taken(rule.alternate(), batch.day).add(pieces, column);
        }
      }
      program.addRow(0, own, WholeProgram.ENDLESS);
      taken(material, batch.day).addAll(quantity, own);
    }
    choices.put(batch, ofBatch);
  }

  private WholeSum taken(int material, int day) {
    if (taken[material][day] == null) {
      taken[material][day] = new WholeSum();
    }
    return taken[material][day];
  }

  /** The starts of each recipe and day; read-only. */
  Map<Batch, List<Start>> batches() {
    return batches;
  }

  /** The alternates that a batch may take. */
  List<Choice> choices(Batch batch) {
    return choices.getOrDefault(batch, List.of());
  }
}
