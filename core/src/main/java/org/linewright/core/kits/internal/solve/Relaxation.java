package org.linewright.core.kits.internal.solve;

import java.util.Arrays;
import java.util.Comparator;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Draw;
import org.linewright.core.kits.internal.model.Substitution;
import org.linewright.core.solver.LinearProgram;

/**
 * A {@link CompletionModel} with parts of vehicles allowed: a linear program over draws, columns,
 * shelves and alternates. Its optimum bounds the count or the moves; rounded down and filled up, it
 * makes a plan.
 */
final class Relaxation {
  private static final long NO_COUNT = -1;

  private final CompletionModel model;
  private final LinearProgram program = new LinearProgram();
  private final int[] u; // [draw]
  private final int[] s; // [row]; -1 = no shelf
  private final int[] y; // [substitution]
  private int size;
  private final LinearProgram.Result result;

  private Relaxation(CompletionModel model, long vehiclesWanted) {
    this.model = model;
    this.u = new int[model.draws().length];
    this.s = new int[model.rows()];
    this.y = new int[model.substitutions().length];
    long[] vehicles = new long[u.length];
    for (Column column : model.columns()) {
      vehicles[column.draw()] += column.most();
    }
    Arrays.setAll(u, d -> column(vehicles[d]));
    Arrays.setAll(s, this::fromShelf);
    Arrays.setAll(y, this::substituted);
    addRows();
    this.result =
        program.maximize(vehiclesWanted == NO_COUNT ? addCount() : addMoves(vehiclesWanted));
  }

  /** Most vehicles. */
  static Relaxation count(CompletionModel model) {
    return new Relaxation(model, NO_COUNT);
  }

  /** Fewest moves with so many vehicles; the objective is moves below zero. */
  static Relaxation moves(CompletionModel model, long vehicles) {
    return new Relaxation(model, vehicles);
  }

  private long[] addCount() {
    long[] objective = new long[size];
    Arrays.stream(u).forEach(column -> objective[column] = 1);
    return objective;
  }

  private int column(long most) {
    size++;
    return program.addColumn(most);
  }

  private int fromShelf(int row) {
    int shelf = model.rowShelf()[row];
    return shelf < 0 ? -1 : column(model.shelfPieces()[shelf]);
  }

  private int substituted(int o) {
    Substitution one = model.substitutions()[o];
    return column(model.shelfPieces()[one.shelf()] / one.uses());
  }

  private void addRows() {
    Terms[] pieces = Terms.list(model.rows());
    Terms[] shelves = Terms.list(model.shelfPart().length);
    for (int d = 0; d < u.length; d++) {
      Draw draw = model.draws()[d];
      for (int i = 0; i < draw.rows().length; i++) {
        pieces[draw.rows()[i]].add(u[d], draw.pieces()[i]);
      }
    }
    for (int row = 0; row < s.length; row++) {
      if (s[row] >= 0) {
        pieces[row].add(s[row], -1);
        shelves[model.rowShelf()[row]].add(s[row], 1);
      }
    }
    for (int o = 0; o < y.length; o++) {
      Substitution one = model.substitutions()[o];
      pieces[one.row()].add(y[o], -one.replaces());
      shelves[one.shelf()].add(y[o], one.uses());
    }
    for (int row = 0; row < pieces.length; row++) {
      pieces[row].atMost(program, model.kitPieces()[row]);
    }
    for (int f = 0; f < shelves.length; f++) {
      shelves[f].atMost(program, model.shelfPieces()[f]);
    }
  }

  /** Adds columns of vehicles, and that only what they lack is fitted; gives the objective. */
  private long[] addMoves(long vehicles) {
    Terms[] drawn = Terms.list(u.length);
    Terms[] fitted = Terms.list(s.length);
    Terms count = new Terms();
    IntList movesOf = new IntList();
    int first = size;
    for (int d = 0; d < u.length; d++) {
      drawn[d].add(u[d], 1);
      count.add(u[d], -1);
    }
    for (Column one : model.columns()) {
      int x = column(one.most());
      drawn[one.draw()].add(x, -1);
      movesOf.add(Math.toIntExact(one.pieces()));
      for (int i = 0; i < one.lacks().length; i++) {
        fitted[one.lacks()[i]].add(x, -one.lackPieces()[i]);
      }
    }
    long[] objective = new long[size];
    for (int j = 0; j < movesOf.size(); j++) {
      objective[first + j] = -movesOf.get(j);
    }
    for (int row = 0; row < s.length; row++) {
      if (s[row] >= 0) {
        fitted[row].add(s[row], 1);
        objective[s[row]] = 1;
      }
    }
    for (int o = 0; o < y.length; o++) {
      fitted[model.substitutions()[o].row()].add(y[o], model.substitutions()[o].replaces());
      objective[y[o]] = model.substitutions()[o].replaces();
    }
    Arrays.stream(drawn).forEach(terms -> terms.atMost(program, 0));
    Arrays.stream(fitted).forEach(terms -> terms.atMost(program, 0));
    count.atMost(program, -vehicles);
    return objective;
  }

  /** No plan has a greater objective. */
  long bound() {
    return result.bound();
  }

  /** Vehicles of a draw that the best fractional plan finishes. */
  double vehicles(int draw) {
    return result.values()[u[draw]];
  }

  /** The fractional plan rounded down, the cheapest vehicles of each draw, then filled up. */
  CompletionPlan rounded() {
    FillState state = new FillState(model);
    long[] left = new long[model.draws().length];
    Arrays.setAll(left, d -> (long) Math.floor(vehicles(d) + 1e-6));
    Integer[] order = new Integer[model.columns().length];
    Arrays.setAll(order, j -> j);
    Arrays.sort(order, Comparator.comparingLong(j -> model.columns()[j].pieces()));
    for (int j : order) {
      int d = model.columns()[j].draw();
      long now = Math.min(left[d], state.withShelf(j));
      state.finish(j, now);
      left[d] -= now;
    }
    return GreedyFill.extend(model, state.plan);
  }
}
