package org.linewright.core.kits.internal.model;

import java.util.Arrays;
import org.linewright.core.kits.internal.book.IntList;

/**
 * Presolve: rows that can never bind, whatever is finished, because other rows hold back the
 * vehicles that draw on them. They need not be looked at, and without them a model falls into
 * smaller components. A row with a shelf or alternates is never idle, since it matters for moves.
 *
 * <p>Each draw finishes at most {@code min(Σ most, min over rows of capacity / pieces)} vehicles; a
 * row is idle when all draws together at their most need no more than its kit pieces. For each draw
 * that some row limits, one such row is kept, so that the limit stays in force.
 */
public final class IdleRows {
  private final CompletionModel model;
  private final Capacity capacity;
  private final IntList[] drawsOfRow;
  private final boolean[] impossible; // [draw]
  private final long[] vehicles; // [draw]: Σ most
  private final long[] most; // [draw]
  private final long[] used; // [row]: pieces when all draws are at their most
  private final long[] own; // [row]: pieces that no other row can take
  private final boolean[] kept; // [row]
  private final long[] usedMore; // [row]
  private final int[] keptSince; // [row]
  private final int[] relaxedSince; // [row]
  private final IntList changed = new IntList();
  private int mark;

  /**
   * @param forCounting true = moves do not matter
   */
  public IdleRows(CompletionModel model, boolean forCounting) {
    this.model = model;
    this.capacity = new Capacity(model);
    this.drawsOfRow = new IntList[model.rows()];
    Arrays.setAll(drawsOfRow, row -> new IntList());
    this.impossible = new boolean[model.draws().length];
    this.vehicles = new long[model.draws().length];
    this.most = new long[model.draws().length];
    this.used = new long[model.rows()];
    this.kept = new boolean[model.rows()];
    this.usedMore = new long[model.rows()];
    this.keptSince = new int[model.rows()];
    this.relaxedSince = new int[model.rows()];
    for (Column column : model.columns()) {
      vehicles[column.draw()] += column.most();
    }
    for (int d = 0; d < most.length; d++) {
      addDraw(d);
    }
    this.own = model.kitPieces().clone();
    if (forCounting) {
      addOwnShelves();
    } else {
      keepFitted();
    }
    measure();
  }

  /** A draw that two rows rule out stays ruled out whatever is relaxed, alternates apart. */
  private void addDraw(int d) {
    Draw draw = model.draws()[d];
    int emptyRow = -1;
    int emptyRows = 0;
    for (int i = 0; i < draw.rows().length; i++) {
      if (capacity.pieces(draw.rows()[i]) < draw.pieces()[i]) {
        emptyRow = draw.rows()[i];
        emptyRows++;
      }
    }
    impossible[d] = emptyRows > 0;
    if (emptyRows == 0 || model.substitutions().length > 0) {
      for (int row : draw.rows()) {
        drawsOfRow[row].add(d);
      }
    } else if (emptyRows == 1) {
      drawsOfRow[emptyRow].add(d);
    }
  }

  /** A shelf that feeds one row alone is as good as pieces in kits. */
  private void addOwnShelves() {
    int[] feeds = new int[model.shelfPart().length];
    for (int shelf : model.rowShelf()) {
      if (shelf >= 0) {
        feeds[shelf]++;
      }
    }
    for (Substitution substitution : model.substitutions()) {
      feeds[substitution.shelf()] += 2;
    }
    for (int row = 0; row < own.length; row++) {
      int shelf = model.rowShelf()[row];
      own[row] += shelf >= 0 && feeds[shelf] == 1 ? model.shelfPieces()[shelf] : 0;
    }
  }

  private void keepFitted() {
    for (int row = 0; row < kept.length; row++) {
      kept[row] = model.rowShelf()[row] >= 0;
    }
    for (Substitution substitution : model.substitutions()) {
      kept[substitution.row()] = true;
    }
  }

  private void measure() {
    for (int d = 0; d < most.length; d++) {
      Draw draw = model.draws()[d];
      int tightest = tightest(draw);
      most[d] = most(d, tightest);
      if (most[d] < vehicles[d]) {
        kept[draw.rows()[tightest]] = true;
      }
      for (int i = 0; i < draw.rows().length; i++) {
        used[draw.rows()[i]] += most[d] * draw.pieces()[i];
      }
    }
  }

  /**
   * Place of the row that limits a draw most, of those the one with the fewest draws; -1 = none.
   */
  private int tightest(Draw draw) {
    int tightest = -1;
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < draw.rows().length; i++) {
      int row = draw.rows()[i];
      long allowed = capacity.pieces(row) / draw.pieces()[i];
      boolean isRelaxed = mark > 0 && relaxedSince[row] == mark;
      if (!isRelaxed
          && (allowed < fewest
              || (allowed == fewest
                  && drawsOfRow[row].size() < drawsOfRow[draw.rows()[tightest]].size()))) {
        tightest = i;
        fewest = allowed;
      }
    }
    return tightest;
  }

  private long most(int d, int tightest) {
    Draw draw = model.draws()[d];
    return tightest < 0
        ? vehicles[d]
        : Math.min(vehicles[d], capacity.pieces(draw.rows()[tightest]) / draw.pieces()[tightest]);
  }

  /** From now on as if these rows had pieces without end, and only these. */
  public void relax(IntList rows) {
    mark++;
    for (int i = 0; i < changed.size(); i++) {
      usedMore[changed.get(i)] = 0;
    }
    changed.clear();
    for (int i = 0; i < rows.size(); i++) {
      relaxedSince[rows.get(i)] = mark;
    }
    for (int i = 0; i < rows.size(); i++) {
      IntList draws = drawsOfRow[rows.get(i)];
      for (int k = 0; k < draws.size(); k++) {
        relaxDraw(draws.get(k));
      }
    }
  }

  private void relaxDraw(int d) {
    Draw draw = model.draws()[d];
    int tightest = tightest(draw);
    long more = most(d, tightest) - most[d];
    if (tightest >= 0 && most[d] + more < vehicles[d]) {
      keptSince[draw.rows()[tightest]] = mark;
    }
    for (int i = 0; i < draw.rows().length && more > 0; i++) {
      usedMore[draw.rows()[i]] += more * draw.pieces()[i];
      changed.add(draw.rows()[i]);
    }
  }

  public boolean isIdle(int row) {
    return !kept[row]
        && (mark == 0 || (keptSince[row] < mark && relaxedSince[row] < mark))
        && used[row] + usedMore[row] <= own[row];
  }

  /** True when no vehicle of a draw can be finished. */
  public boolean isImpossible(int d) {
    return impossible[d] && (mark == 0 || isImpossibleRelaxed(d));
  }

  private boolean isImpossibleRelaxed(int d) {
    Draw draw = model.draws()[d];
    for (int i = 0; i < draw.rows().length; i++) {
      int row = draw.rows()[i];
      if (relaxedSince[row] < mark && capacity.pieces(row) < draw.pieces()[i]) {
        return true;
      }
    }
    return false;
  }

  /** Draws on a row that are possible, or would be with more pieces of this row. */
  public IntList drawsOf(int row) {
    return drawsOfRow[row];
  }
}
