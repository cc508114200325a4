package org.linewright.core.kits.internal.solve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linewright.core.kits.internal.book.Patience;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Draw;
import org.linewright.core.kits.internal.model.Substitution;
import org.linewright.core.solver.IntegerProgram;

/** A component of a {@link CompletionModel} as an integer program, row by row as written there. */
public final class CompletionProgram {
  static final double EFFORT = 1;
  private static final int RADIUS = 2;

  private final CompletionModel model;
  private final boolean fitted;
  private final IntegerProgram program;
  private final int[] x; // [column]
  private final int[] s; // [row]; -1 = no shelf
  private final int[] y; // [substitution]
  private final int[] u; // [draw]: all columns of one draw together
  private int size;
  private boolean isNear; // what is best here need not be best of all

  /**
   * @param fitted false = for counting only, see {@link CompletionModel#plus}; what is fitted
   *     beyond what is lacking does no harm then, since draws never exceed kits by more than that
   */
  public CompletionProgram(CompletionModel model, boolean fitted) {
    this.fitted = fitted;
    this.model = model;
    this.program =
        new IntegerProgram(fitted ? IntegerProgram.Way.USUAL : IntegerProgram.Way.LINEAR);
    this.x = new int[model.columns().length];
    this.s = new int[model.rows()];
    this.y = new int[model.substitutions().length];
    this.u = new int[model.draws().length];
    addColumns();
    addRows();
  }

  private int column(long most) {
    size++;
    return program.addColumn(most);
  }

  private void addColumns() {
    long[] vehicles = new long[model.draws().length];
    for (int j = 0; j < model.columns().length; j++) {
      x[j] = column(model.columns()[j].most());
      vehicles[model.columns()[j].draw()] += model.columns()[j].most();
    }
    for (int d = 0; d < model.draws().length; d++) {
      u[d] = column(vehicles[d]);
    }
    for (int row = 0; row < model.rows(); row++) {
      int shelf = model.rowShelf()[row];
      s[row] = shelf < 0 ? -1 : column(model.shelfPieces()[shelf]);
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      Substitution substitution = model.substitutions()[o];
      y[o] = column(model.shelfPieces()[substitution.shelf()] / substitution.uses());
    }
  }

  private void addRows() {
    Terms[] ofDraw = Terms.list(model.draws().length);
    Terms[] pieces = Terms.list(model.rows());
    Terms[] need = Terms.list(model.rows());
    Map<Long, Terms> who = new LinkedHashMap<>(); // by row and variant
    Terms[] shelf = Terms.list(model.shelfPart().length);
    for (int j = 0; j < model.columns().length; j++) {
      Column column = model.columns()[j];
      ofDraw[column.draw()].add(x[j], 1);
      for (int i = 0; i < column.lacks().length; i++) {
        need[column.lacks()[i]].add(x[j], -column.lackPieces()[i]);
      }
    }
    for (int d = 0; d < model.draws().length; d++) {
      Draw draw = model.draws()[d];
      for (int i = 0; i < draw.rows().length; i++) {
        pieces[draw.rows()[i]].add(u[d], draw.pieces()[i]);
      }
      ofDraw[d].add(u[d], -1);
      ofDraw[d].equal(program, 0);
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      Substitution substitution = model.substitutions()[o];
      pieces[substitution.row()].add(y[o], -substitution.replaces());
      need[substitution.row()].add(y[o], substitution.replaces());
      who.computeIfAbsent(who(substitution.row(), substitution.variant()), first -> new Terms())
          .add(y[o], 1);
      shelf[substitution.shelf()].add(y[o], substitution.uses());
    }
    for (int j = 0; j < model.columns().length; j++) {
      for (int row : model.columns()[j].lacks()) {
        Terms terms = who.get(who(row, model.columns()[j].variant()));
        if (terms != null) {
          terms.add(x[j], -1);
        }
      }
    }
    who.values().forEach(terms -> terms.atMost(program, 0));
    for (int row = 0; row < model.rows(); row++) {
      if (s[row] >= 0) {
        pieces[row].add(s[row], -1);
        need[row].add(s[row], 1);
        shelf[model.rowShelf()[row]].add(s[row], 1);
      }
      pieces[row].atMost(program, model.kitPieces()[row]);
      if (fitted) {
        need[row].atMost(program, 0);
      }
    }
    for (int f = 0; f < model.shelfPart().length; f++) {
      shelf[f].atMost(program, model.shelfPieces()[f]);
    }
  }

  private static long who(int row, int variant) {
    return ((long) row << 32) | variant;
  }

  /** Looks only at plans that finish about as many of each draw as the best fractional plan. */
  void stayNear(Relaxation relaxed) {
    isNear = true;
    for (int d = 0; d < u.length; d++) {
      Terms one = new Terms();
      one.add(u[d], 1);
      one.atLeast(program, (long) Math.floor(relaxed.vehicles(d)) - RADIUS);
      one.atMost(program, (long) Math.ceil(relaxed.vehicles(d)) + RADIUS);
    }
  }

  /** Looks only at plans that finish about as many of each draw as this one. */
  void stayNear(CompletionPlan plan) {
    isNear = true;
    long[] values = values(plan);
    for (int of : u) {
      Terms one = new Terms();
      one.add(of, 1);
      one.atLeast(program, values[of] - RADIUS);
      one.atMost(program, values[of] + RADIUS);
    }
  }

  /**
   * Most vehicles; the moves are not looked at.
   *
   * @param effort most effort, in units of {@link Patience}
   */
  CompletionPlan mostVehicles(CompletionPlan start, double effort, Patience patience) {
    program.hint(values(start));
    long[] objective = new long[size];
    for (int j = 0; j < model.columns().length; j++) {
      objective[x[j]] = 1;
    }
    IntegerProgram.Result result = program.maximize(objective, Math.min(effort, patience.left()));
    patience.spend(result.effort());
    CompletionPlan best = result.values().length == 0 ? start : plan(result.values());
    return best.proven(isNear ? start.bound() : Math.min(start.bound(), result.bound()), 0);
  }

  /**
   * Fewest moves, then fewest vehicles with alternates, while at least {@code vehicles} are
   * finished.
   */
  CompletionPlan fewestMoves(CompletionPlan start, long vehicles) {
    Terms count = new Terms();
    long[] objective = new long[size];
    long alternates = 1;
    for (int o = 0; o < model.substitutions().length; o++) {
      Substitution substitution = model.substitutions()[o];
      alternates += model.shelfPieces()[substitution.shelf()] / substitution.uses();
    }
    for (int j = 0; j < model.columns().length; j++) {
      count.add(x[j], 1);
      objective[x[j]] = -alternates * model.columns()[j].pieces();
    }
    count.equal(program, vehicles);
    for (int row = 0; row < model.rows(); row++) {
      if (s[row] >= 0) {
        objective[s[row]] = alternates;
      }
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      objective[y[o]] = alternates * model.substitutions()[o].replaces() - 1;
    }
    program.hint(values(start));
    IntegerProgram.Result result = program.maximize(objective, EFFORT);
    CompletionPlan best = result.values().length == 0 ? start : plan(result.values());
    long movesBound =
        isNear || result.bound() == Long.MAX_VALUE ? 0 : Math.floorDiv(-result.bound(), alternates);
    return best.proven(start.bound(), Math.max(start.movesBound(), movesBound));
  }

  /**
   * The fewest of some parts that are enough to finish so many vehicles of each variant, when all
   * of them lie on the shelves of the model.
   *
   * @param pieces pieces that lie there of each part asked about
   * @param vehicles vehicles of each variant at least, {@code [variant]}
   * @param partsAtMost parts at most
   * @return parts; empty = there are no so few, or none were found
   */
  public Set<Integer> fewestParts(Map<Integer, Long> pieces, long[] vehicles, int partsAtMost) {
    Terms[] ofVariant = Terms.list(vehicles.length);
    for (int j = 0; j < x.length; j++) {
      ofVariant[model.columns()[j].variant()].add(x[j], 1);
    }
    for (int variant = 0; variant < vehicles.length; variant++) {
      ofVariant[variant].atLeast(program, vehicles[variant]);
    }
    Map<Integer, Integer> spared = new LinkedHashMap<>(); // 1 = the part is not needed
    Terms count = new Terms();
    for (int f = 0; f < model.shelfPart().length; f++) {
      Long ofPart = pieces.get(model.shelfPart()[f]);
      if (ofPart != null) {
        int column = column(1);
        spared.put(model.shelfPart()[f], column);
        count.add(column, 1);
        Terms taken = takenFrom(f);
        taken.add(column, Math.toIntExact(ofPart));
        taken.atMost(program, model.shelfPieces()[f]);
      }
    }
    count.atLeast(program, spared.size() - partsAtMost);
    long[] objective = new long[size];
    spared.values().forEach(column -> objective[column] = 1);
    long[] values = program.maximize(objective, EFFORT).values();
    return values.length == 0
        ? Set.of()
        : spared.entrySet().stream()
            .filter(part -> values[part.getValue()] == 0)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private Terms takenFrom(int shelf) {
    Terms terms = new Terms();
    for (int row = 0; row < s.length; row++) {
      if (model.rowShelf()[row] == shelf) {
        terms.add(s[row], 1);
      }
    }
    for (int o = 0; o < y.length; o++) {
      if (model.substitutions()[o].shelf() == shelf) {
        terms.add(y[o], model.substitutions()[o].uses());
      }
    }
    return terms;
  }

  private long[] values(CompletionPlan plan) {
    long[] values = new long[size];
    for (int j = 0; j < model.columns().length; j++) {
      values[x[j]] = plan.finished()[j];
      values[u[model.columns()[j].draw()]] += plan.finished()[j];
    }
    for (int row = 0; row < model.rows(); row++) {
      if (s[row] >= 0) {
        values[s[row]] = plan.fromShelf()[row];
      }
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      values[y[o]] = plan.substituted()[o];
    }
    return values;
  }

  private CompletionPlan plan(long[] values) {
    CompletionPlan plan = CompletionPlan.empty(model);
    for (int j = 0; j < model.columns().length; j++) {
      plan.finished()[j] = values[x[j]];
    }
    for (int row = 0; row < model.rows(); row++) {
      plan.fromShelf()[row] = s[row] < 0 ? 0 : values[s[row]];
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      plan.substituted()[o] = values[y[o]];
    }
    return plan;
  }
}
