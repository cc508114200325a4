package org.linewright.core.kits;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.kits.internal.IntegerProgram;

/** A component of a {@link CompletionModel} as an integer program, row by row as written there. */
final class CompletionProgram {
  private static final double WORK_AT_MOST = 1;

  /** Terms of one row. */
  private static final class Terms {
    private final IntList columns = new IntList();
    private final IntList factors = new IntList();

    void add(int column, int factor) {
      columns.add(column);
      factors.add(factor);
    }

    void post(IntegerProgram program, long lo, long hi) {
      program.addRow(
          lo, hi, columns.toArray(), Arrays.stream(factors.toArray()).asLongStream().toArray());
    }
  }

  private final CompletionModel model;
  private final boolean fitted;
  private final IntegerProgram program = new IntegerProgram();
  private final int[] x; // [column]
  private final int[] s; // [row]; -1 = no shelf
  private final int[] y; // [substitution]
  private final int[] u; // [draw]: all columns of one draw together
  private int size;

  /**
   * @param fitted false = for counting only, see {@link CompletionModel#plus}; what is fitted
   *     beyond what is lacking does no harm then, since draws never exceed kits by more than that
   */
  CompletionProgram(CompletionModel model, boolean fitted) {
    this.fitted = fitted;
    this.model = model;
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
    Terms[] ofDraw = terms(model.draws().length);
    Terms[] pieces = terms(model.rows());
    Terms[] need = terms(model.rows());
    Map<Long, Terms> who = new LinkedHashMap<>(); // by row and variant
    Terms[] shelf = terms(model.shelfPart().length);
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
      ofDraw[d].post(program, 0, 0);
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
    who.values().forEach(terms -> terms.post(program, Long.MIN_VALUE / 4, 0));
    for (int row = 0; row < model.rows(); row++) {
      if (s[row] >= 0) {
        pieces[row].add(s[row], -1);
        need[row].add(s[row], 1);
        shelf[model.rowShelf()[row]].add(s[row], 1);
      }
      pieces[row].post(program, Long.MIN_VALUE / 4, model.kitPieces()[row]);
      if (fitted) {
        need[row].post(program, Long.MIN_VALUE / 4, 0);
      }
    }
    for (int f = 0; f < model.shelfPart().length; f++) {
      shelf[f].post(program, Long.MIN_VALUE / 4, model.shelfPieces()[f]);
    }
  }

  private static long who(int row, int variant) {
    return ((long) row << 32) | variant;
  }

  private static Terms[] terms(int count) {
    Terms[] terms = new Terms[count];
    Arrays.setAll(terms, i -> new Terms());
    return terms;
  }

  /** Most vehicles; the plan's bound is the proven one, its moves are not looked at. */
  CompletionPlan mostVehicles(CompletionPlan start) {
    program.hint(values(start));
    long[] objective = new long[size];
    for (int j = 0; j < model.columns().length; j++) {
      objective[x[j]] = 1;
    }
    IntegerProgram.Result result = program.maximize(objective, WORK_AT_MOST);
    return result.values().length == 0
        ? start.proven(result.bound(), 0)
        : plan(result.values()).proven(result.bound(), 0);
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
    count.post(program, vehicles, vehicles);
    for (int row = 0; row < model.rows(); row++) {
      if (s[row] >= 0) {
        objective[s[row]] = alternates;
      }
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      objective[y[o]] = alternates * model.substitutions()[o].replaces() - 1;
    }
    program.hint(values(start));
    IntegerProgram.Result result = program.maximize(objective, WORK_AT_MOST);
    long movesBound = Math.max(0, Math.floorDiv(-result.bound(), alternates));
    return result.values().length == 0
        ? start.proven(start.bound(), movesBound)
        : plan(result.values()).proven(start.bound(), movesBound);
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
