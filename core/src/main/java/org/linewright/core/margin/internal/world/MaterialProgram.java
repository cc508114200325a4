package org.linewright.core.margin.internal.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.internal.solve.Matrix;
import org.linewright.core.margin.internal.solve.Program;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * The vehicles of the plan that can be built on their days with the materials that are left, as a
 * linear program. x_rb vehicles are built by recipe r in span b of days, l_vb of variant v are
 * lost:
 *
 * <pre>
 *   minimize Σ f_v l_vb
 *   l_vb + Σ_r x_rb ≥ w_vb                                    every variant, stage of it and span
 *   Σ over spans up to day t of (pieces in x, less those replaced by alternates) ≤ S_k(t)
 *   alternates fitted in a span + own pieces ≥ vehicles that need the part
 * </pre>
 *
 * <p>A span ends where the supply of a material of the variant rises on the next day, where a bill
 * of materials changes, an alternate begins or ends: within a span days need not be told apart, so
 * nothing is lost against a program by day. Materials that cannot be short have no row. Vehicles
 * may be fractions.
 *
 * <p>A variant made from a base vehicle has a row for each of its stages, with the recipes of that
 * stage and one l for all. The base may be built as late as the day before the second stage,
 * wherever the plan has it, or on an earlier day with the bill of then: slightly optimistic, but
 * nothing of the undisturbed plan is lost. A vehicle that stands on the yard with its second stage
 * begun needs no base.
 */
public final class MaterialProgram {
  private final Instance instance;
  private final Recipes recipes;
  private final MaterialUse use;
  private final int[][] supply;
  private final double[][] wanted;
  private final Program program = new Program();
  private final Map<Integer, NavigableMap<Integer, Integer>> rows = new TreeMap<>();
  private final List<MaterialRow> labels = new ArrayList<>();
  private final List<Integer> lostColumns = new ArrayList<>();
  private final Map<Integer, Integer> lostOfRow = new TreeMap<>();
  private final Set<Integer> replaceableVehicles = new TreeSet<>();

  /**
   * What a row of the program says.
   *
   * @param material part or kit pool; -1 for the vehicles of a variant, -2 for a part of them
   * @param variant variant; -1 for a material
   * @param stage variant that the vehicles are at the stage of the row; -1 for a material
   * @param day last day that the row counts
   */
  record MaterialRow(int material, int variant, int stage, int day) {}

  /**
   * @param supply cumulative pieces that can be had, {@code [material][day]}
   * @param wanted vehicles, {@code [variant][day]}
   * @param perVehicle what a lost vehicle costs, {@code [variant]}
   */
  MaterialProgram(
      Instance instance, Recipes recipes, int[][] supply, double[][] wanted, double[] perVehicle) {
    this.instance = instance;
    this.recipes = recipes;
    this.supply = supply;
    this.wanted = wanted;
    this.use = new MaterialUse(instance, recipes, supply, cumulative(wanted));
    for (int material = 0; material < recipes.materials(); material++) {
      if (use.isTight(material)) {
        rows.put(material, materialRows(material));
      }
    }
    use.variants().forEach(variant -> addVariant(variant, perVehicle[variant]));
  }

  static double[][] cumulative(double[][] byDay) {
    double[][] sums = new double[byDay.length][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = byDay[i].clone();
      for (int day = 1; day < sums[i].length; day++) {
        sums[i][day] += sums[i][day - 1];
      }
    }
    return sums;
  }

  private NavigableMap<Integer, Integer> materialRows(int material) {
    NavigableMap<Integer, Integer> byDay = new TreeMap<>();
    int[] usable = supply[material];
    for (int day = 0; day < usable.length && usable[day] < Instance.PLENTY; day++) {
      if (day + 1 == usable.length || usable[day + 1] > usable[day]) {
        labels.add(new MaterialRow(material, -1, -1, day));
        byDay.put(day, program.addRow(Double.NEGATIVE_INFINITY, usable[day]));
      }
    }
    return byDay;
  }

  private void addVariant(int variant, double perVehicle) {
    int from = 0;
    for (int end : spanEnds(variant)) {
      double units = 0;
      for (int day = from; day <= end; day++) {
        units += wanted[variant][day];
      }
      if (units > 0) {
        addSpan(variant, end, units, perVehicle);
      }
      from = end + 1;
    }
  }

  private NavigableSet<Integer> spanEnds(int variant) {
    TreeSet<Integer> ends = new TreeSet<>();
    ends.add(instance.days() - 1);
    for (Stage stage : use.stages(variant)) {
      stageEnds(stage.variant()).forEach(day -> ends.add(day + stage.before()));
    }
    return ends.subSet(0, true, instance.days() - 1, true);
  }

  /** Last days before something changes for a variant that is built on a day; may be below 0. */
  private Set<Integer> stageEnds(int variant) {
    Set<Integer> ends = new TreeSet<>();
    for (Bill bill : instance.bills().get(variant)) {
      ends.add(bill.fromDay() - 1);
    }
    for (Recipe recipe : recipes.of(variant)) {
      for (Need need : recipe.needs()) {
        for (int material : need.materials()) {
          addEnds(ends, material);
        }
      }
    }
    for (AlternateRule rule : Stage.rules(instance, recipes, variant)) {
      addEnds(ends, rule.alternate());
      ends.add(Math.min(rule.fromDay(), instance.days()) - 1);
      ends.add(Math.min(rule.toDay(), instance.days() - 1));
    }
    return ends;
  }

  private void addEnds(Set<Integer> ends, int material) {
    if (rows.containsKey(material)) {
      ends.addAll(rows.get(material).keySet());
      // from the day on which it can be bought freely it has no rows: spans must not reach across
      int last = rows.get(material).isEmpty() ? -1 : rows.get(material).lastKey();
      ends.add(last);
    }
  }

  private void addSpan(int variant, int end, double units, double perVehicle) {
    int lost = program.addColumn(0, units, perVehicle);
    lostColumns.add(lost);
    List<Integer> onYard = new ArrayList<>(); // vehicles that have been through what is before
    for (Stage stage : use.stages(variant)) {
      MaterialRow label = new MaterialRow(-1, variant, stage.variant(), end);
      labels.add(label);
      int built = program.addRow(units, Double.POSITIVE_INFINITY);
      lostOfRow.put(built, lost);
      program.addTerm(built, lost, 1);
      onYard.forEach(x -> program.addTerm(built, x, 1));
      for (int day : stage.days(end)) {
        addRecipes(label, day, units, built, onYard);
      }
    }
  }

  /** Adds the vehicles that are built on a day to the row of their stage. */
  private void addRecipes(
      MaterialRow label, int day, double units, int built, List<Integer> onYard) {
    int variant = label.stage;
    int bill = instance.billNumber(variant, day);
    Map<PartNeed, List<Integer>> replaceable = new LinkedHashMap<>();
    for (Recipe recipe : recipes.of(variant)) {
      int x = program.addColumn(0, units, 0);
      program.addTerm(built, x, 1);
      if (recipe.completes()) {
        onYard.add(x);
      }
      Need need = recipe.needs().get(bill);
      for (int i = 0; i < need.materials().length; i++) {
        int material = need.materials()[i];
        if (!use.isTight(material)) {
          continue;
        }
        if (rulesOn(variant, material, day).isEmpty()) {
          take(material, day, x, need.quantities()[i]);
        } else {
          replaceable
              .computeIfAbsent(
                  new PartNeed(material, need.quantities()[i]), first -> new ArrayList<>())
              .add(x);
        }
      }
    }
    replaceable.forEach((part, vehicles) -> addAlternates(label, day, units, part, vehicles));
  }

  /** Pieces of a part in a vehicle that may be replaced. */
  private record PartNeed(int part, int quantity) {}

  private List<AlternateRule> rulesOn(int variant, int part, int day) {
    return MaterialUse.rules(instance, variant, part).stream()
        .filter(rule -> rule.allows(variant, part, day))
        .toList();
  }

  private void addAlternates(
      MaterialRow label, int day, double units, PartNeed part, List<Integer> vehicles) {
    labels.add(new MaterialRow(-2, label.variant, label.stage, label.day));
    int fitted = program.addRow(0, Double.POSITIVE_INFINITY);
    vehicles.forEach(x -> program.addTerm(fitted, x, -1));
    replaceableVehicles.addAll(vehicles);
    int own = program.addColumn(0, units, 0);
    program.addTerm(fitted, own, 1);
    take(part.part, day, own, part.quantity);
    for (AlternateRule rule : rulesOn(label.stage, part.part, day)) {
      int replaced = program.addColumn(0, units, 0);
      program.addTerm(fitted, replaced, 1);
      take(rule.alternate(), day, replaced, rule.pieces(part.quantity));
    }
  }

  private void take(int material, int day, int column, double pieces) {
    if (rows.containsKey(material)) {
      for (int row : rows.get(material).tailMap(day, true).values()) {
        program.addTerm(row, column, pieces);
      }
    }
  }

  public Matrix matrix() {
    return program.compile();
  }

  /** The column of the vehicles lost in the span of a row; -1 for rows of materials. */
  public int lostOfRow(int row) {
    return lostOfRow.getOrDefault(row, -1);
  }

  /** 2 for vehicles of which a piece may be replaced, 1 for all other columns. */
  public int steps(int column) {
    return replaceableVehicles.contains(column) ? 2 : 1;
  }

  /** Columns of vehicles that are lost. */
  public List<Integer> lostColumns() {
    return lostColumns;
  }

  /** What each row of the matrix says. */
  List<MaterialRow> rows() {
    return labels;
  }
}
