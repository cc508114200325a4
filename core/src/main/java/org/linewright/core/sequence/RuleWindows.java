package org.linewright.core.sequence;

import java.util.Arrays;

/**
 * How far a sequence is from its ratio rules, kept up to date while cars change places. A rule says
 * "at most n of any m consecutive cars"; a window is m consecutive slots, named by its first slot.
 *
 * <p>Beside the counts of the windows there are three sets of bits per rule: the slots whose car
 * has the option, the windows where one more such car costs, and the windows where one fewer saves.
 * What an exchange of two cars costs is then a matter of counting bits in two ranges: no loop over
 * slots, nothing allocated. A new order of a stretch is judged only by the windows over its seams,
 * as all other windows keep their cars. Long on purpose: it is one algorithm over one set of
 * arrays.
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
  private final long[] weight;
  private final int[] rank;
  private final long[] totals;
  private final long[] fresh;
  private final long[] freshCostly;
  private final long[] freshOver;
  private final long[] freshSaving;

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
    this.freshCostly = new long[words];
    this.freshOver = new long[words];
    this.freshSaving = new long[words];
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
      totals[rank[k]] += costOfOldRange(k, firstWindow[k], lastWindow[k]);
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

  /** Windows of a range after a car with the option has come or gone at a slot in all of them. */
  private void recountChanged(int rule, int start, int length, int change) {
    int first = Math.max(start, firstWindow[rule]);
    int last = Math.min(start + length - 1, lastWindow[rule]);
    if (first > last) {
      return;
    }
    int base = rule * words;
    int changed = bits(change > 0 ? costly : saving, base, first, last - first + 1);
    totals[rank[rule]] += (long) change * changed;
    recount(rule, first, last);
  }

  private void set(int base, int window, int cars, int most) {
    int word = base + (window >> 6);
    long bit = 1L << window;
    boolean oneMore = wholeWindows ? cars == most : cars >= most;
    costly[word] = oneMore ? costly[word] | bit : costly[word] & ~bit;
    over[word] = cars > most ? over[word] | bit : over[word] & ~bit;
    if (wholeWindows) {
      saving[word] = cars == most + 1 ? saving[word] | bit : saving[word] & ~bit;
    }
  }

  /** Counts the windows of a range anew from the cars. */
  private void recount(int rule, int from, int to) {
    int base = rule * words;
    int m = of[rule];
    int most = atMost[rule];
    int first = Math.max(from, firstWindow[rule]);
    int last = Math.min(to, lastWindow[rule]);
    if (first > last) {
      return;
    }
    int cars = bits(has, base, first, m);
    set(base, first, cars, most);
    for (int s = first + 1; s <= last; s++) {
      cars += bit(has, base, s + m - 1) - bit(has, base, s - 1);
      set(base, s, cars, most);
    }
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
    for (int k = 0; k < rules; k++) {
      delta -= weight[k] * costOfOld(k, move);
    }
    int length = move.to - move.from + 1;
    for (int k = 0; k < rules && delta <= most; k++) {
      boolean isTouched = bits(has, k * words, move.from, length) != 0;
      delta += weight[k] * (isTouched ? costOfNew(k, move) : costOfOld(k, move));
    }
    return delta;
  }

  private int costOfOld(int rule, Rearrangement move) {
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
    int m = of[rule];
    int cars = bits(has, base, first, m);
    int sum = excess(rule, cars);
    for (int s = first + 1; s <= last; s++) {
      cars += bit(has, base, s + m - 1) - bit(has, base, s - 1);
      sum += excess(rule, cars);
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
      if (bits(has, base, move.from, length) == 0) {
        continue;
      }
      totals[rank[k]] += costOfNew(k, move) - costOfOld(k, move);
      int word = 0;
      for (int at = 0; at < length; at += WORD) {
        fresh[word++] = gather(k, move, move.from + at, Math.min(WORD, length - at));
      }
      takeWindowsAlong(k, move);
      for (int at = 0; at < length; at += WORD) {
        put(has, base, move.from + at, Math.min(WORD, length - at), fresh[at >> 6]);
      }
      recountSeams(k, move);
    }
  }

  /** Windows inside a piece go where it goes. */
  private void takeWindowsAlong(int rule, Rearrangement move) {
    int base = rule * words;
    int reach = of[rule] - 1;
    int next = 0;
    for (int i = 0; i < move.pieces; i++) {
      int windows = move.size(i) - reach;
      for (int at = 0; at < windows; at += WORD) {
        int n = Math.min(WORD, windows - at);
        freshCostly[next] = piece(costly, base, move, i, at, n, reach);
        freshOver[next] = piece(over, base, move, i, at, n, reach);
        freshSaving[next++] = wholeWindows ? piece(saving, base, move, i, at, n, reach) : 0;
      }
    }
    next = 0;
    for (int i = 0; i < move.pieces; i++) {
      int windows = move.size(i) - reach;
      for (int at = 0; at < windows; at += WORD) {
        int n = Math.min(WORD, windows - at);
        put(costly, base, move.newSeam[i] + at, n, freshCostly[next]);
        put(over, base, move.newSeam[i] + at, n, freshOver[next]);
        if (wholeWindows) {
          put(saving, base, move.newSeam[i] + at, n, freshSaving[next]);
        }
        next++;
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
