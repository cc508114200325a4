package org.linewright.core.sequence.internal.search;

/**
 * A new order of the slots {@code from..to}: the stretch is cut into pieces, which are put down in
 * another order, or backwards. Filled anew for every move, so that the search allocates nothing.
 */
public final class Rearrangement {
  private static final int MOST_PIECES = 3;

  int from;
  int to;
  int pieces;
  int seams;
  boolean reversed;

  /** Slots of each piece in the old order, first and last, in the sequence of the new one. */
  final int[] pieceFrom = new int[MOST_PIECES];

  final int[] pieceTo = new int[MOST_PIECES];

  /** Slots where a piece begins, and the one after the last piece, ascending. */
  final int[] oldSeam = new int[MOST_PIECES + 1];

  final int[] newSeam = new int[MOST_PIECES + 1];

  /** Cars of a piece. */
  int size(int piece) {
    return pieceTo[piece] - pieceFrom[piece] + 1;
  }

  /** Old slot of the car that comes first in a piece of the new order. */
  int first(int piece) {
    return reversed ? pieceTo[piece] : pieceFrom[piece];
  }

  /** Old slot of the car that comes last in a piece of the new order. */
  int last(int piece) {
    return reversed ? pieceFrom[piece] : pieceTo[piece];
  }

  /** The stretch backwards. */
  public void reverse(int first, int last) {
    from = first;
    to = last;
    pieces = 1;
    seams = 2;
    reversed = true;
    pieceFrom[0] = first;
    pieceTo[0] = last;
    oldSeam[0] = first;
    oldSeam[1] = last + 1;
    newSeam[0] = first;
    newSeam[1] = last + 1;
  }

  /** {@code first..middle-1} and {@code middle..last} change places. */
  public void rotate(int first, int middle, int last) {
    from = first;
    to = last;
    pieces = 2;
    seams = 3;
    reversed = false;
    pieceFrom[0] = middle;
    pieceTo[0] = last;
    pieceFrom[1] = first;
    pieceTo[1] = middle - 1;
    oldSeam[0] = first;
    oldSeam[1] = middle;
    oldSeam[2] = last + 1;
    newSeam[0] = first;
    newSeam[1] = first + last - middle + 1;
    newSeam[2] = last + 1;
  }

  /** {@code first..left} and {@code right..last} change places around what is between them. */
  void exchangeBlocks(int first, int left, int right, int last) {
    from = first;
    to = last;
    pieces = 3;
    seams = 4;
    reversed = false;
    pieceFrom[0] = right;
    pieceTo[0] = last;
    pieceFrom[1] = left + 1;
    pieceTo[1] = right - 1;
    pieceFrom[2] = first;
    pieceTo[2] = left;
    oldSeam[0] = first;
    oldSeam[1] = left + 1;
    oldSeam[2] = right;
    oldSeam[3] = last + 1;
    newSeam[0] = first;
    newSeam[1] = first + last - right + 1;
    newSeam[2] = last + 1 - (left - first + 1);
    newSeam[3] = last + 1;
  }

  /** Writes the new order of the stretch of an array into a scratch array's beginning. */
  void copy(int[] slots, int[] into) {
    int step = reversed ? -1 : 1;
    int at = 0;
    for (int i = 0; i < pieces; i++) {
      int from = first(i);
      for (int n = 0; n < size(i); n++) {
        into[at++] = slots[from + step * n];
      }
    }
  }
}
