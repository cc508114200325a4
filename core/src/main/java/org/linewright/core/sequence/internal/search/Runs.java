package org.linewright.core.sequence.internal.search;

import java.util.Arrays;

/**
 * Runs of like cars down the line, by color or by kit lot: the changes between them, and the strict
 * limit of cars in a row. Cars of value -1 are neither like nor unlike another.
 */
final class Runs {
  private final int[] valueOf;
  private final int[] longest;
  private final int slots;
  private final int counted;
  final int[] at;

  /**
   * Runs of a value.
   *
   * @param valueOf {@code [car]}, or -1
   * @param longest {@code [value]}, cars in a row at most
   * @param counted first slot that counts against it
   */
  Runs(int[] valueOf, int[] longest, int counted) {
    this.valueOf = valueOf;
    this.longest = longest;
    this.counted = counted;
    this.slots = valueOf.length;
    this.at = new int[slots + 1];
  }

  /** Runs of a value without a limit. */
  static Runs unlimited(int[] valueOf) {
    int[] endless = new int[Arrays.stream(valueOf).max().orElse(-1) + 1];
    Arrays.fill(endless, Integer.MAX_VALUE);
    return new Runs(valueOf, endless, 0);
  }

  void load(int[] order) {
    for (int slot = 0; slot < slots; slot++) {
      settle(slot, order[slot]);
    }
    at[slots] = -1;
  }

  void settle(int slot, int car) {
    at[slot] = valueOf[car];
  }

  private static int differ(int x, int y) {
    return x != y && x >= 0 && y >= 0 ? 1 : 0;
  }

  private int before(int slot) {
    return slot == 0 ? -1 : at[slot - 1];
  }

  /** Changes from a slot on, the one to the slot before it included. */
  int changes(int from) {
    int changes = 0;
    for (int slot = from; slot < slots; slot++) {
      changes += differ(before(slot), at[slot]);
    }
    return changes;
  }

  /** Changes that an exchange of two slots, {@code a < b}, adds. */
  int exchange(int a, int b) {
    int x = at[a];
    int y = at[b];
    if (x == y) {
      return 0;
    }
    int left = before(a);
    int right = at[b + 1];
    if (b == a + 1) {
      return differ(left, y) + differ(x, right) - differ(left, x) - differ(y, right);
    }
    int afterA = at[a + 1];
    int beforeB = at[b - 1];
    int fresh = differ(left, y) + differ(y, afterA) + differ(beforeB, x) + differ(x, right);
    return fresh - differ(left, x) - differ(x, afterA) - differ(beforeB, y) - differ(y, right);
  }

  /** Does an exchange keep the limit? */
  boolean allowsExchange(int a, int b) {
    int x = at[a];
    int y = at[b];
    if (x == y) {
      return true;
    }
    at[a] = y;
    at[b] = x;
    boolean keeps = keepsLimit(a) && keepsLimit(b);
    at[a] = x;
    at[b] = y;
    return keeps;
  }

  private boolean keepsLimit(int slot) {
    int value = at[slot];
    return value < 0 || lastOfRun(slot, slots) - firstOfRun(slot, counted) < longest[value];
  }

  /** First slot of the run that a slot belongs to, from a slot on. */
  int firstOfRun(int slot, int from) {
    int first = slot;
    while (first > from && at[first - 1] == at[slot]) {
      first--;
    }
    return first;
  }

  /** Last slot of the run that a slot belongs to, before a slot. */
  int lastOfRun(int slot, int until) {
    int last = slot;
    while (last + 1 < until && at[last + 1] == at[slot]) {
      last++;
    }
    return last;
  }

  /** Changes that a new order of a stretch adds. */
  int rearrange(Rearrangement move) {
    int delta = 0;
    int left = before(move.from);
    for (int i = 0; i < move.pieces; i++) {
      if (move.size(i) > 0) {
        delta += differ(left, at[move.first(i)]);
        left = at[move.last(i)];
      }
    }
    delta += differ(left, at[move.to + 1]);
    for (int i = 0; i < move.seams; i++) {
      // an empty piece makes two seams of one
      if (i == 0 || move.oldSeam[i] != move.oldSeam[i - 1]) {
        delta -= differ(before(move.oldSeam[i]), at[move.oldSeam[i]]);
      }
    }
    return delta;
  }

  /** Does a new order of a stretch keep the limit? */
  boolean allowsRearrange(Rearrangement move) {
    int left = move.from - 1;
    for (int i = 0; i <= move.pieces; i++) {
      if (i < move.pieces && move.size(i) == 0) {
        continue;
      }
      int right = i == move.pieces ? move.to + 1 : move.first(i);
      boolean joins = left >= 0 && at[left] >= 0 && at[left] == at[right];
      if (joins && runAround(move, i, at[left]) > longest[at[left]]) {
        return false;
      }
      left = i == move.pieces ? right : move.last(i);
    }
    return true;
  }

  /** Length of the run over the seam before a piece of the new order. */
  private int runAround(Rearrangement move, int piece, int value) {
    int length = 0;
    int i = piece - 1;
    int step = move.reversed ? 1 : -1;
    boolean isWhole = true;
    for (; isWhole && i >= 0; i--) {
      int part = runFrom(move.last(i), step, move.size(i), value);
      length += part;
      isWhole = part == move.size(i);
    }
    if (isWhole) {
      length += runFrom(move.from - 1, -1, move.from - counted, value);
    }
    isWhole = true;
    for (i = piece; isWhole && i < move.pieces; i++) {
      int part = runFrom(move.first(i), -step, move.size(i), value);
      length += part;
      isWhole = part == move.size(i);
    }
    if (isWhole) {
      length += runFrom(move.to + 1, 1, slots - move.to - 1, value);
    }
    return length;
  }

  private int runFrom(int slot, int step, int most, int value) {
    int n = 0;
    while (n < most && at[slot + step * n] == value) {
      n++;
    }
    return n;
  }
}
