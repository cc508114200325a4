package org.linewright.core.kits.internal.release;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.Component;
import org.linewright.core.kits.internal.model.Extract;
import org.linewright.core.kits.internal.model.IdleRows;
import org.linewright.core.kits.internal.model.Members;

/**
 * Finds the part of a model that can change when there is more of one part: everything that hangs
 * on its rows through rows that could bind then and vehicles that could be finished then.
 */
final class Surroundings {
  private final CompletionModel model;
  private final IdleRows idle;
  private final Extract extract;
  private final int[] block;
  private final IntList[] columnsOfDraw;
  private final IntList[] rowsOfShelf;
  private final IntList[] substitutionsOfRow;
  private final IntList[] substitutionsOfShelf;
  private final int[] rowSeen;
  private final int[] drawSeen;
  private final int[] shelfSeen;
  private int mark;

  Surroundings(CompletionModel model) {
    this.model = model;
    this.idle = new IdleRows(model, true);
    this.extract = new Extract(model);
    this.block = new int[model.rows()];
    this.columnsOfDraw = lists(model.draws().length);
    this.rowsOfShelf = lists(model.shelfPart().length);
    this.substitutionsOfRow = lists(model.rows());
    this.substitutionsOfShelf = lists(model.shelfPart().length);
    this.rowSeen = new int[model.rows()];
    this.drawSeen = new int[model.draws().length];
    this.shelfSeen = new int[model.shelfPart().length];
    for (int j = 0; j < model.columns().length; j++) {
      columnsOfDraw[model.columns()[j].draw()].add(j);
    }
    for (int row = 0; row < model.rows(); row++) {
      if (model.rowShelf()[row] >= 0) {
        rowsOfShelf[model.rowShelf()[row]].add(row);
      }
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      substitutionsOfRow[model.substitutions()[o].row()].add(o);
      substitutionsOfShelf[model.substitutions()[o].shelf()].add(o);
    }
  }

  private static IntList[] lists(int count) {
    IntList[] lists = new IntList[count];
    Arrays.setAll(lists, i -> new IntList());
    return lists;
  }

  /**
   * The surroundings of the rows that more pieces would relax.
   *
   * @param shelf shelf of the part of which there will be more; -1 = none yet
   */
  Component of(IntList rows, int shelf) {
    mark++;
    idle.relax(rows);
    Members members = new Members();
    Deque<Integer> queue = new ArrayDeque<>();
    for (int i = 0; i < rows.size(); i++) {
      see(rows.get(i), queue, members);
    }
    if (shelf >= 0) {
      seeShelf(shelf, queue, members);
    }
    while (!queue.isEmpty()) {
      int row = queue.remove();
      for (int i = 0; i < idle.drawsOf(row).size(); i++) {
        seeDraw(idle.drawsOf(row).get(i), queue, members);
      }
      if (model.rowShelf()[row] >= 0) {
        seeShelf(model.rowShelf()[row], queue, members);
      }
      for (int i = 0; i < substitutionsOfRow[row].size(); i++) {
        int o = substitutionsOfRow[row].get(i);
        members.substitutions.add(o);
        seeShelf(model.substitutions()[o].shelf(), queue, members);
      }
    }
    members.rows.sort();
    return extract.take(members, block);
  }

  private void see(int row, Deque<Integer> queue, Members members) {
    if (rowSeen[row] < mark && !idle.isIdle(row)) {
      rowSeen[row] = mark;
      members.rows.add(row);
      queue.add(row);
    }
  }

  private void seeDraw(int d, Deque<Integer> queue, Members members) {
    if (drawSeen[d] < mark && !idle.isImpossible(d)) {
      drawSeen[d] = mark;
      members.draws.add(d);
      for (int i = 0; i < columnsOfDraw[d].size(); i++) {
        members.columns.add(columnsOfDraw[d].get(i));
      }
      for (int row : model.draws()[d].rows()) {
        see(row, queue, members);
      }
    }
  }

  private void seeShelf(int shelf, Deque<Integer> queue, Members members) {
    if (shelfSeen[shelf] < mark) {
      shelfSeen[shelf] = mark;
      members.shelves.add(shelf);
      for (int i = 0; i < rowsOfShelf[shelf].size(); i++) {
        see(rowsOfShelf[shelf].get(i), queue, members);
      }
      for (int i = 0; i < substitutionsOfShelf[shelf].size(); i++) {
        see(model.substitutions()[substitutionsOfShelf[shelf].get(i)].row(), queue, members);
      }
    }
  }
}
