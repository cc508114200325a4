package org.linewright.core.kits.internal.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.book.ShelfView;

/** Rows and shelves of a model while it is written: one pool is open at a time. */
final class RowTable {
  private final ShelfView shelf;
  private final int[] rowOfPart; // of the open pool; -1 = none
  private final IntList pool = new IntList();
  private final IntList part = new IntList();
  private final IntList rowShelf = new IntList();
  private final Map<Integer, Integer> shelfOfPart = new LinkedHashMap<>();
  private long[] kitPieces = new long[8];

  RowTable(ShelfView shelf, int parts) {
    this.shelf = shelf;
    this.rowOfPart = new int[parts];
    Arrays.fill(rowOfPart, -1);
  }

  /** Opens a pool with a row for each of the parts, ascending. */
  void openPool(int number, int[] parts) {
    for (int p : parts) {
      rowOfPart[p] = part.size();
      pool.add(number);
      part.add(p);
      rowShelf.add(shelf.pieces(p) > 0 ? shelfNumber(p) : -1);
    }
    kitPieces = Arrays.copyOf(kitPieces, Math.max(2 * part.size(), kitPieces.length));
  }

  void closePool(int[] parts) {
    for (int p : parts) {
      rowOfPart[p] = -1;
    }
  }

  int shelfNumber(int ofPart) {
    return shelfOfPart.computeIfAbsent(ofPart, first -> shelfOfPart.size());
  }

  /** Row of a part in the open pool; -1 = none is needed. */
  int row(int ofPart) {
    return rowOfPart[ofPart];
  }

  boolean hasShelf(int row) {
    return rowShelf.get(row) >= 0;
  }

  int part(int row) {
    return part.get(row);
  }

  void addKitPieces(int row, long pieces) {
    kitPieces[row] += pieces;
  }

  CompletionModel model(Column[] columns, Draw[] draws, Substitution[] substitutions) {
    int[] shelfPart = shelfOfPart.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new CompletionModel(
        columns,
        draws,
        pool.toArray(),
        part.toArray(),
        Arrays.copyOf(kitPieces, part.size()),
        rowShelf.toArray(),
        shelfPart,
        Arrays.stream(shelfPart).mapToLong(shelf::pieces).toArray(),
        substitutions);
  }
}
