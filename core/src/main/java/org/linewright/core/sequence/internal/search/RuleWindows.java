package org.linewright.core.sequence.internal.search;

import java.util.Arrays;

/**
 * How far a sequence is from its ratio rules, kept up to date while cars change places. A rule says
 * "at most n of any m consecutive cars"; a window is m consecutive slots, named by its first slot.
 *
 * <p>Instead of the counts of the windows there are sets of bits per rule: the slots whose car has
 * the option, the windows where one more such car costs, the windows where one fewer saves, and the
 * cars too many of each window in binary, a set for each digit. What an exchange of two cars costs
 * is then a matter of counting bits in two ranges: no loop over slots, nothing allocated. A new
 * order of a stretch is judged only by the windows over its seams, as all other windows keep their
 * cars. Long on purpose: it is one algorithm over one set of arrays.
 */
final class RuleWindows {
  private static final int WORD = 64;

  final int rules;
  private final int[] atMost;
  private final int[] of;
  private final int[] firstWindow;
  private final int[] lastWindow;
  private final boolean wholeWindows;
  private final int words;
  private final int slots;
  private final long[] has;
  private final long[] costly;
  private final long[] saving;
  private final long[] over;

  /** {@code [digit][rule × words]}: cars too many of each window; none when whole windows count. */
  private final long[][] excess;

  private final int[] digits;
  private final long[][] windowSets;
  private final int[] violations;
  private final long[] weight;
  private final int[] rank;
  private final long[] totals;
  private final long[] fresh;
  private final long[][] freshSets;
  private final long[] freshDigits;

  /**
   * The rules of a problem.
   *
   * @param totals violations by place of the goal, kept up to date from the first load on
   */
  RuleWindows(CarProblem problem, long[] totals) {
    this.rules = problem.rules();
    this.atMost = problem.atMost();
    this.of = problem.of();
    this.wholeWindows = problem.wholeWindows();
    this.slots = problem.slots();
    int from = problem.from();
    int longest = 1;
    this.firstWindow = new int[rules];
    this.lastWindow = new int[rules];
    for (int k = 0; k < rules; k++) {
      longest = Math.max(longest, of[k]);
      // whole windows of the day only, or also those that reach over its ends
      firstWindow[k] = wholeWindows ? problem.begin() : Math.max(0, from - of[k] + 1);
      lastWindow[k] = wholeWindows ? slots - of[k] : slots - 1;
    }
    this.words = (slots + longest + WORD) / WORD + 4;
    this.has = new long[rules * words];
    this.costly = new long[rules * words];
    this.over = new long[rules * words];
    this.saving = wholeWindows ? new long[rules * words] : over;
    this.digits = new int[rules];
    int most = 0;
    for (int k = 0; k < rules; k++) {
      digits[k] =
          wholeWindows ? 0 : WORD - Long.numberOfLeadingZeros(Math.max(0, of[k] - atMost[k]));
      most = Math.max(most, digits[k]);
    }
    this.excess = new long[most][rules * words];
    long[][] always =
        wholeWindows ? new long[][] {costly, over, saving} : new long[][] {costly, over};
    this.windowSets = Arrays.copyOf(always, always.length + most);
    System.arraycopy(excess, 0, windowSets, always.length, most);
    this.freshDigits = new long[most];
    this.freshSets = new long[windowSets.length][words];
    this.violations = new int[rules];
    this.weight = new long[rules];
    this.rank = problem.ruleRank();
    this.totals = totals;
    this.fresh = new long[words];
  }

  /** What a violation weighs while searching, by place of the goal. */
  void weigh(long[] byRank) {
    for (int k = 0; k < rules; k++) {
      weight[k] = byRank[rank[k]];
    }
  }

  /** Takes a whole sequence: {@code mask[slot]}, bit k set where rule k counts the car. */
  void load(long[] mask) {
    Arrays.fill(has, 0);
    for (int k = 0; k < rules; k++) {
      totals[rank[k]] = 0;
    }
    for (int k = 0; k < rules; k++) {
      int base = k * words;
      for (int slot = 0; slot < slots; slot++) {
        has[base + (slot >> 6)] |= (mask[slot] >>> k & 1) << slot;
      }
      recount(k, firstWindow[k], lastWindow[k]);
      violations[k] = costOfOldRange(k, firstWindow[k], lastWindow[k]);
      totals[rank[k]] += violations[k];
    }
  }

  private int excess(int rule, int cars) {
    int over = cars - atMost[rule];
    return over <= 0 ? 0 : wholeWindows ? 1 : over;
  }

  /** What exchanging the cars of two slots, {@code a < b}, adds to the weighted violations. */
  long exchange(int a, int b, long maskA, long maskB) {
    long delta = 0;
    int distance = b - a;
    for (long rest = maskA ^ maskB; rest != 0; rest &= rest - 1) {
      int k = Long.numberOfTrailingZeros(rest);
      int length = Math.min(of[k], distance);
      int leftStart = a - of[k] + 1;
      int rightStart = b - length + 1;
      int base = k * words;
      boolean leaves = (maskA >>> k & 1) != 0; // the left windows lose a car, the right ones get it
      long[] left = leaves ? saving : costly;
      long[] right = leaves ? costly : saving;
      int before = bits(left, base, leftStart, length);
      int after = bits(right, base, rightStart, length);
      delta += weight[k] * (leaves ? after - before : before - after);
    }
    return delta;
  }

  /** Number of bits set in a range; slots before the first count nothing. */
  private static int bits(long[] set, int base, int start, int length) {
    int from = start;
    int left = length;
    if (from < 0) {
      left += from;
      from = 0;
      if (left <= 0) {
        return 0;
      }
    }
    int sum = 0;
    while (left > WORD) {
      sum += Long.bitCount(take(set, base, from));
      from += WORD;
      left -= WORD;
    }
    return sum + Long.bitCount(take(set, base, from) << (WORD - left));
  }

  /** The 64 bits from a slot on. */
  private static long take(long[] set, int base, int from) {
    int word = base + (from >> 6);
    return set[word] >>> from | set[word + 1] << 1 << (63 - (from & 63));
  }

  /** Exchanges the cars of two slots, {@code a < b}. */
  void doExchange(int a, int b, long maskA, long maskB) {
    int distance = b - a;
    for (long rest = maskA ^ maskB; rest != 0; rest &= rest - 1) {
      int k = Long.numberOfTrailingZeros(rest);
      int length = Math.min(of[k], distance);
      int leftStart = a - of[k] + 1;
      int rightStart = b - length + 1;
      int change = (maskA >>> k & 1) != 0 ? -1 : 1;
      int base = k * words;
      has[base + (a >> 6)] ^= 1L << a;
      has[base + (b >> 6)] ^= 1L << b;
      recountChanged(k, leftStart, length, change);
      recountChanged(k, rightStart, length, -change);
    }
  }

  private void add(int rule, int change) {
    violations[rule] += change;
    totals[rank[rule]] += change;
  }

  /** Windows of a range after a car with the option has come or gone at a slot in all of them. */
  private void recountChanged(int rule, int start, int length, int change) {
    int first = Math.max(start, firstWindow[rule]);
    int last = Math.min(start + length - 1, lastWindow[rule]);
    if (first > last) {
      return;
    }
    int base = rule * words;
    int changed = bits(change > 0 ? costly : saving, base, first, last - first + 1);
    add(rule, change * changed);
    recount(rule, first, last);
  }

  /** Counts the windows of a range anew from the cars. */
  private void recount(int rule, int from, int to) {
    int first = Math.max(from, firstWindow[rule]);
    int last = Math.min(to, lastWindow[rule]);
    if (first > last) {
      return;
    }
    int cars = bits(has, rule * words, first, of[rule]);
    for (int at = first; at <= last; at += WORD) {
      cars = recountWord(rule, at, Math.min(WORD, last - at + 1), cars);
    }
  }

  /**
   * Counts up to 64 windows anew.
   *
   * @param cars of the first one
   * @return cars of the one after the last
   */
  private int recountWord(int rule, int first, int windows, int cars) {
    int base = rule * words;
    int m = of[rule];
    int most = atMost[rule];
    long costlyOnes = 0;
    long overOnes = 0;
    long savingOnes = 0;
    Arrays.fill(freshDigits, 0, digits[rule], 0);
    int held = cars;
    for (int i = 0; i < windows; i++) {
      int tooMany = held - most;
      costlyOnes |= ((wholeWindows ? tooMany == 0 : tooMany >= 0) ? 1L : 0L) << i;
      savingOnes |= (tooMany == 1 ? 1L : 0L) << i;
      if (tooMany > 0) {
        overOnes |= 1L << i;
        for (int digit = 0; digit < digits[rule]; digit++) {
          freshDigits[digit] |= (tooMany >> digit & 1L) << i;
        }
      }
      held += bit(has, base, first + i + m) - bit(has, base, first + i);
    }
    put(costly, base, first, windows, costlyOnes);
    put(over, base, first, windows, overOnes);
    if (wholeWindows) {
      put(saving, base, first, windows, savingOnes);
    }
    for (int digit = 0; digit < digits[rule]; digit++) {
      put(excess[digit], base, first, windows, freshDigits[digit]);
    }
    return held;
  }

  private static int bit(long[] set, int base, int slot) {
    return (int) (set[base + (slot >> 6)] >>> slot & 1);
  }

  /**
   * What a new order of a stretch adds to the weighted violations, on top of {@code base}; as soon
   * as it is sure to exceed {@code most}, any number above it.
   */
  long rearrange(Rearrangement move, long base, long most) {
    long delta = base;
    long touched = 0;
    for (int k = 0; k < rules; k++) {
      if (isAnyIn(k, move)) {
        touched |= 1L << k;
        delta -= weight[k] * costOfOld(k, move);
      }
    }
    for (long rest = touched; rest != 0 && delta <= most; rest &= rest - 1) {
      int k = Long.numberOfTrailingZeros(rest);
      delta += weight[k] * costOfNew(k, move);
    }
    return delta;
  }

  /** Is a car with the option in the stretch? If none is, the rule does not notice the move. */
  private boolean isAnyIn(int rule, Rearrangement move) {
    int base = rule * words;
    int at = move.from;
    for (; move.to - at >= WORD; at += WORD) {
      if (take(has, base, at) != 0) {
        return true;
      }
    }
    return take(has, base, at) << (WORD - 1 - (move.to - at)) != 0;
  }

  private int costOfOld(int rule, Rearrangement move) {
    if (violations[rule] == 0) {
      return 0;
    }
    int sum = 0;
    int done = -1;
    for (int i = 0; i < move.seams; i++) {
      int seam = move.oldSeam[i];
      int first = Math.max(Math.max(seam - of[rule] + 1, done + 1), firstWindow[rule]);
      sum += costOfOldRange(rule, first, Math.min(seam - 1, lastWindow[rule]));
      done = Math.max(done, seam - 1);
    }
    return sum;
  }

  private int costOfOldRange(int rule, int first, int last) {
    int base = rule * words;
    int windows = first > last ? 0 : bits(over, base, first, last - first + 1);
    if (windows == 0 || wholeWindows) {
      return windows;
    }
    int sum = 0;
    for (int digit = 0; digit < digits[rule]; digit++) {
      sum += bits(excess[digit], base, first, last - first + 1) << digit;
    }
    return sum;
  }

  private int costOfNew(int rule, Rearrangement move) {
    int sum = 0;
    int done = -1;
    int m = of[rule];
    for (int i = 0; i < move.seams; i++) {
      int seam = move.newSeam[i];
      int first = Math.max(Math.max(seam - m + 1, done + 1), firstWindow[rule]);
      int last = Math.min(seam - 1, lastWindow[rule]);
      if (first <= last) {
        sum += costOfRange(rule, move, first, last);
      }
      done = Math.max(done, seam - 1);
    }
    return sum;
  }

  private int costOfRange(int rule, Rearrangement move, int first, int last) {
    int m = of[rule];
    int length = last - first + m;
    if (length <= WORD) {
      long cars = gather(rule, move, first, length);
      if (Long.bitCount(cars) <= atMost[rule]) {
        return 0;
      }
      long mask = -1L >>> (WORD - m);
      int sum = 0;
      for (int s = first; s <= last; s++) {
        sum += excess(rule, Long.bitCount(cars & mask));
        cars >>>= 1;
      }
      return sum;
    }
    int all = 0;
    for (int at = 0, word = 0; at < length; at += WORD, word++) {
      fresh[word] = gather(rule, move, first + at, Math.min(WORD, length - at));
      fresh[word + 1] = 0;
      all += Long.bitCount(fresh[word]);
    }
    if (all <= atMost[rule]) {
      return 0;
    }
    int cars = bits(fresh, 0, 0, m);
    int sum = excess(rule, cars);
    for (int s = 1; s <= last - first; s++) {
      cars += bit(fresh, 0, s + m - 1) - bit(fresh, 0, s - 1);
      sum += excess(rule, cars);
    }
    return sum;
  }

  /** Up to 64 slots of the new order. */
  private long gather(int rule, Rearrangement move, int start, int length) {
    int base = rule * words;
    long result = 0;
    int end = start + length - 1;
    int at = start;
    if (at < move.from) {
      int n = Math.min(end, move.from - 1) - at + 1;
      result = take(has, base, at) & (-1L >>> (WORD - n));
      at += n;
    }
    for (int i = 0; i < move.pieces && at <= end; i++) {
      int n = Math.min(end, move.newSeam[i + 1] - 1) - at + 1;
      if (n > 0) {
        result |= piece(has, base, move, i, at - move.newSeam[i], n, 0) << (at - start);
        at += n;
      }
    }
    if (at <= end) {
      int n = end - at + 1;
      result |= (take(has, base, at) & (-1L >>> (WORD - n))) << (at - start);
    }
    return result;
  }

  /**
   * Up to 64 bits of a piece, in the new order.
   *
   * @param reach slots that a bit stands for beyond its own: 0 for cars, m - 1 for windows
   */
  private static long piece(
      long[] set, int base, Rearrangement move, int i, int inside, int n, int reach) {
    if (!move.reversed) {
      return take(set, base, move.pieceFrom[i] + inside) & (-1L >>> (WORD - n));
    }
    int top = move.pieceTo[i] - inside - reach; // the one that comes first
    long bits = take(set, base, top - n + 1) & (-1L >>> (WORD - n));
    return Long.reverse(bits) >>> (WORD - n);
  }

  /** Takes a new order of a stretch. */
  void doRearrange(Rearrangement move) {
    int length = move.to - move.from + 1;
    for (int k = 0; k < rules; k++) {
      int base = k * words;
      if (!isAnyIn(k, move)) {
        continue;
      }
      // without violations all sets but the first are empty
      int sets = violations[k] == 0 ? 1 : windowSets.length - excess.length + digits[k];
      add(k, costOfNew(k, move) - costOfOld(k, move));
      int word = 0;
      for (int at = 0; at < length; at += WORD) {
        fresh[word++] = gather(k, move, move.from + at, Math.min(WORD, length - at));
      }
      for (int set = 0; set < sets; set++) {
        takeWindowsAlong(k, move, windowSets[set], freshSets[set]);
      }
      for (int at = 0; at < length; at += WORD) {
        put(has, base, move.from + at, Math.min(WORD, length - at), fresh[at >> 6]);
      }
      recountSeams(k, move);
    }
  }

  /** Windows inside a piece go where it goes. */
  private void takeWindowsAlong(int rule, Rearrangement move, long[] set, long[] scratch) {
    int base = rule * words;
    int reach = of[rule] - 1;
    int next = 0;
    for (int i = 0; i < move.pieces; i++) {
      int windows = move.size(i) - reach;
      for (int at = 0; at < windows; at += WORD) {
        scratch[next++] = piece(set, base, move, i, at, Math.min(WORD, windows - at), reach);
      }
    }
    next = 0;
    for (int i = 0; i < move.pieces; i++) {
      int windows = move.size(i) - reach;
      for (int at = 0; at < windows; at += WORD) {
        put(set, base, move.newSeam[i] + at, Math.min(WORD, windows - at), scratch[next++]);
      }
    }
  }

  private void recountSeams(int rule, Rearrangement move) {
    int done = -1;
    for (int i = 0; i < move.seams; i++) {
      int seam = move.newSeam[i];
      recount(rule, Math.max(seam - of[rule] + 1, done + 1), seam - 1);
      done = Math.max(done, seam - 1);
    }
  }

  private static void put(long[] set, int base, int from, int length, long bits) {
    int word = base + (from >> 6);
    int shift = from & 63;
    long mask = -1L >>> (WORD - length);
    set[word] = (set[word] & ~(mask << shift)) | bits << shift;
    if (shift + length > WORD) {
      set[word + 1] = (set[word + 1] & ~(mask >>> (WORD - shift))) | bits >>> (WORD - shift);
    }
  }
}
