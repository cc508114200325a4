package org.linewright.core.margin;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.internal.solve.OpenProgram;
import org.linewright.core.margin.internal.solve.Program;
import org.linewright.core.margin.internal.world.Target;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * The loss of a plan day by day, nothing left out: a column for every recipe and day, a row for
 * every material and day. The base of a second-stage vehicle may be built on any day before. The
 * slow twin of {@code MaterialProgram}.
 */
final class PlainLoss {
  private final Instance instance;
  private final Recipes recipes;
  private final Program program = new Program();
  private final int[][] rows; // [material][day]

  private PlainLoss(Instance instance) {
    this.instance = instance;
    this.recipes = new Recipes(instance);
    this.rows = new int[recipes.materials()][instance.days()];
    PromiseBook book = PromiseBook.open(instance, recipes, true);
    for (int material = 0; material < rows.length; material++) {
      for (int day = 0; day < rows[material].length; day++) {
        rows[material][day] =
            program.addRow(Double.NEGATIVE_INFINITY, book.promised(material, day));
      }
    }
  }

  static double of(Instance instance, Target target, int lastDay, double[] perVehicle) {
    PlainLoss plain = new PlainLoss(instance);
    for (int variant = 0; variant < perVehicle.length; variant++) {
      for (int day = 0; day <= lastDay; day++) {
        plain.add(variant, day, target.wanted()[variant][day], perVehicle[variant]);
      }
    }
    try (OpenProgram open = new OpenProgram(plain.program.compile())) {
      return open.minimize().value();
    }
  }

  private void add(int variant, int day, double wanted, double perVehicle) {
    if (wanted == 0) {
      return;
    }
    int lost = program.addColumn(0, wanted, perVehicle);
    int built = program.addRow(wanted, Double.POSITIVE_INFINITY);
    program.addTerm(built, lost, 1);
    List<Integer> onYard = new ArrayList<>();
    build(built, variant, day, wanted, onYard);
    int latest = day;
    for (int base = base(variant); base >= 0; base = base(base)) {
      latest = Math.max(0, latest - 1);
      int ready = program.addRow(wanted, Double.POSITIVE_INFINITY);
      program.addTerm(ready, lost, 1);
      onYard.forEach(x -> program.addTerm(ready, x, 1));
      for (int earlier = 0; earlier <= latest; earlier++) {
        build(ready, base, earlier, wanted, onYard);
      }
    }
  }

  private int base(int variant) {
    return instance.baseVariant()[variant];
  }

  private void build(int built, int variant, int day, double wanted, List<Integer> onYard) {
    for (Recipe recipe : recipes.of(variant)) {
      int x = program.addColumn(0, wanted, 0);
      program.addTerm(built, x, 1);
      if (recipe.kind() == Recipe.Kind.COMPLETE) {
        onYard.add(x);
      }
      Need need = recipe.needs().get(instance.billNumber(variant, day));
      for (int i = 0; i < need.materials().length; i++) {
        int pieces = need.quantities()[i];
        int material = need.materials()[i];
        int own = program.addColumn(0, wanted, 0);
        int fitted = program.addRow(0, 0);
        program.addTerm(fitted, x, 1);
        program.addTerm(fitted, own, -1);
        take(material, day, own, pieces);
        for (AlternateRule rule : instance.alternates()) {
          if (rule.allows(variant, material, day)) {
            int other = program.addColumn(0, wanted, 0);
            program.addTerm(fitted, other, -1);
            take(rule.alternate(), day, other, rule.pieces(pieces));
          }
        }
      }
    }
  }

  private void take(int material, int day, int column, double pieces) {
    for (int later = day; later < instance.days(); later++) {
      program.addTerm(rows[material][later], column, pieces);
    }
  }
}
