package org.linewright.core.sequence.internal.search;

/**
 * Draws moves of each kind by dice: the slots that change places, or the stretch that gets a new
 * order. Whether a move is good is not asked here.
 */
final class MoveDraw {
  /** Kinds below this exchange two cars, the others rearrange a stretch. */
  static final int EXCHANGES = 4;

  private static final int NEAR = 20;
  private static final int SHORT = 30;
  private static final int LONG = 120;
  private static final int FEW_LOOKS = 6;
  private static final int MANY_LOOKS = 48;
  private static final double DEAR = 0.25;

  private final SequenceState state;
  private final Dice dice;
  private final Runs blocks;
  private final int from;
  private final int n;
  private final Rearrangement move = new Rearrangement();
  private int first;
  private int second;

  MoveDraw(SequenceState state, Dice dice) {
    this.state = state;
    this.dice = dice;
    this.blocks = state.blocks();
    this.from = state.problem.from();
    this.n = state.problem.cars();
  }

  /** All kinds, those of blocks only where blocks are worth keeping. */
  MoveMix mix() {
    double byBlock = state.hasBlocks() ? DEAR : 0;
    double like = state.hasBlocks() ? 1 : 0;
    return new MoveMix(1, like, 1, byBlock, DEAR, DEAR, DEAR, byBlock, byBlock, byBlock, byBlock);
  }

  /** The first slot of the exchange drawn. */
  int first() {
    return first;
  }

  /** The second slot of the exchange drawn, after the first. */
  int second() {
    return second;
  }

  /** The new order of a stretch drawn; the same object each time. */
  Rearrangement move() {
    return move;
  }

  /** Draws two cars to change places. False: none of this kind here. */
  boolean exchange(int kind) {
    int x = anySlot();
    int y =
        switch (kind) {
          case 0 -> x + 1 + dice.below(NEAR);
          case 1 -> like(x);
          case 2 -> anySlot();
          default -> joining(x);
        };
    first = Math.min(x, y);
    second = Math.max(x, y);
    return first != second && second < from + n;
  }

  /** Draws a new order of a stretch. False: none of this kind here. */
  boolean rearrange(int kind) {
    return switch (kind) {
      case 4 -> moveNear();
      case 5 -> rotate();
      case 6 -> reverse();
      case 7 -> moveToLike();
      case 8 -> exchangeRuns();
      case 9 -> rotateRuns();
      default -> reverseRuns();
    };
  }

  /**
   * A slot whose car belongs to the block of the car at a slot; any slot when none is found soon.
   */
  private int like(int slot) {
    int other = anySlot();
    for (int look = 1; look < FEW_LOOKS && blocks.at[other] != blocks.at[slot]; look++) {
      other = anySlot();
    }
    return other;
  }

  /**
   * A slot whose car could come here without any rule noticing and would join the block beside; the
   * slot itself when none is found soon.
   */
  private int joining(int slot) {
    int beside = dice.below(2) == 0 ? slot - 1 : slot + 1;
    int wanted = beside < 0 || beside >= from + n ? -1 : blocks.at[beside];
    if (wanted < 0 || wanted == blocks.at[slot]) {
      return slot;
    }
    for (int look = 0; look < MANY_LOOKS; look++) {
      int other = anySlot();
      if (blocks.at[other] == wanted && state.maskAt[other] == state.maskAt[slot]) {
        return other;
      }
    }
    return slot;
  }

  private int anySlot() {
    return from + dice.below(n);
  }

  private int after(int slot, int most) {
    return Math.min(from + n - 1, slot + 1 + dice.below(most));
  }

  private boolean moveNear() {
    int x = anySlot();
    int y = after(x, SHORT);
    if (x == y) {
      return false;
    }
    move.rotate(x, dice.below(2) == 0 ? x + 1 : y, y);
    return true;
  }

  private boolean rotate() {
    int x = anySlot();
    int y = after(x, SHORT);
    if (x == y) {
      return false;
    }
    move.rotate(x, x + 1 + dice.below(y - x), y);
    return true;
  }

  private boolean reverse() {
    int x = anySlot();
    int y = after(x, dice.below(2) == 0 ? SHORT : Math.max(1, n / 2));
    if (x == y) {
      return false;
    }
    move.reverse(x, y);
    return true;
  }

  private boolean moveToLike() {
    int x = anySlot();
    int y = like(x);
    if (Math.abs(x - y) < 2 || blocks.at[x] != blocks.at[y]) {
      return false;
    }
    if (x < y) {
      move.rotate(x, x + 1, y);
    } else {
      move.rotate(y, x, x);
    }
    return true;
  }

  private int runStart(int slot) {
    return blocks.firstOfRun(slot, from);
  }

  private int runEnd(int slot) {
    return blocks.lastOfRun(slot, from + n);
  }

  private boolean exchangeRuns() {
    int x = runStart(anySlot());
    int y = runStart(anySlot());
    int first = Math.min(x, y);
    int second = Math.max(x, y);
    int firstEnd = runEnd(first);
    if (first == second || firstEnd >= second) {
      return false;
    }
    move.exchangeBlocks(first, firstEnd, second, runEnd(second));
    return true;
  }

  private boolean rotateRuns() {
    int x = runStart(anySlot());
    int middle = runStart(after(x, LONG));
    int y = runEnd(after(middle, LONG));
    if (middle <= x || y < middle) {
      return false;
    }
    move.rotate(x, middle, y);
    return true;
  }

  private boolean reverseRuns() {
    int x = runStart(anySlot());
    int y = runEnd(after(x, LONG));
    if (y <= x) {
      return false;
    }
    move.reverse(x, y);
    return true;
  }
}
