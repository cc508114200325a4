package org.linewright.core.sequence.internal.search;

/**
 * How uneven parts are used, or work is begun, down the line. With {@code n} cars, {@code c_k(p)}
 * cars of kind k up to slot p and {@code n_k} in the day, the distance is {@code x_k(p) = c_k(p) -
 * (p + 1) n_k / n}, and the sum over slots of {@code x' C x} is kept small, where {@code C} is what
 * two kinds have in common. That equals the squared distances of all parts (Monden's goal chasing),
 * but takes a few kinds instead of hundreds of parts. Kept in whole numbers, times n squared.
 */
final class EvenFlow {
  private final int[] kindOf;
  private final long[][] common;
  private final int from;
  private final int n;
  private final int kinds;
  private final double unit;
  private final long[] rate;
  private final long[] distance;
  private final long[] pull;
  private final long[] pullSum;
  private final long[] square;
  private final int[] kindAt;

  EvenFlow(CarProblem.Flow flow, int from, int slots) {
    this.kindOf = flow.kind();
    this.common = flow.common();
    this.from = from;
    this.n = slots - from;
    this.kinds = common.length;
    this.unit = flow.unit() * n * n;
    this.rate = new long[kinds];
    this.distance = new long[kinds];
    this.pull = new long[n * kinds];
    this.pullSum = new long[(n + 1) * kinds];
    this.square = new long[n];
    this.kindAt = new int[n];
  }

  void load(int[] order) {
    java.util.Arrays.fill(rate, 0);
    for (int p = 0; p < n; p++) {
      settle(from + p, order[from + p]);
      if (kindAt[p] >= 0) {
        rate[kindAt[p]]++;
      }
    }
    follow(0);
  }

  void settle(int slot, int car) {
    kindAt[slot - from] = kindOf[car];
  }

  /** Unevenness of the whole sequence, in units. */
  long total() {
    long sum = 0;
    for (long one : square) {
      sum += one;
    }
    return Math.round(sum / unit);
  }

  /** Follows the sequence from a slot of the day on. */
  private void follow(int first) {
    for (int k = 0; k < kinds; k++) {
      distance[k] = -first * rate[k];
    }
    for (int p = 0; p < first; p++) {
      if (kindAt[p] >= 0) {
        distance[kindAt[p]] += n;
      }
    }
    for (int p = first; p < n; p++) {
      step(kindAt[p]);
      long all = 0;
      for (int k = 0; k < kinds; k++) {
        long force = force(k);
        pull[p * kinds + k] = force;
        pullSum[(p + 1) * kinds + k] = pullSum[p * kinds + k] + force;
        all += force * distance[k];
      }
      square[p] = all;
    }
  }

  private void step(int kind) {
    for (int k = 0; k < kinds; k++) {
      distance[k] -= rate[k];
    }
    if (kind >= 0) {
      distance[kind] += n;
    }
  }

  private long force(int kind) {
    long force = 0;
    for (int k = 0; k < kinds; k++) {
      force += common[kind][k] * distance[k];
    }
    return force;
  }

  /** What an exchange of two slots, {@code a < b}, adds, in units. */
  double exchange(int a, int b) {
    int first = a - from;
    int last = b - from;
    int u = kindAt[first];
    int v = kindAt[last];
    if (u == v) {
      return 0;
    }
    long pulled = 0;
    long own = 0;
    if (v >= 0) {
      pulled += pullSum[last * kinds + v] - pullSum[first * kinds + v];
      own += common[v][v];
    }
    if (u >= 0) {
      pulled -= pullSum[last * kinds + u] - pullSum[first * kinds + u];
      own += common[u][u];
    }
    if (u >= 0 && v >= 0) {
      own -= 2 * common[u][v];
    }
    return (2L * n * pulled + (long) (last - first) * n * n * own) / unit;
  }

  void doExchange(int a) {
    follow(a - from);
  }

  /** What a new order of a stretch adds, in units. O(stretch × kinds squared). */
  double rearrange(Rearrangement move) {
    int first = move.from - from;
    for (int k = 0; k < kinds; k++) {
      distance[k] = -first * rate[k];
    }
    for (int p = 0; p < first; p++) {
      if (kindAt[p] >= 0) {
        distance[kindAt[p]] += n;
      }
    }
    long delta = 0;
    int p = first;
    int direction = move.reversed ? -1 : 1;
    for (int i = 0; i < move.pieces; i++) {
      int begin = move.first(i) - from;
      for (int j = 0; j < move.size(i); j++) {
        step(kindAt[begin + direction * j]);
        for (int k = 0; k < kinds; k++) {
          delta += force(k) * distance[k];
        }
        delta -= square[p++];
      }
    }
    return delta / unit;
  }

  void doRearrange(Rearrangement move) {
    follow(move.from - from);
  }
}
