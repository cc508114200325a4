package org.linewright.core.brute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.check.CarriedTime;

/** The lines on one day: time used so far, and in which order the families can be built. */
final class LineDay {
  private static final double TOLERANCE = 1e-9;

  private final TinyPlant plant;
  private final int day;
  private final double[] used;
  private final double[] left;
  private final int[][] started;

  /**
   * @param left time that earlier days have left for a vehicle begun, {@code [line]}
   */
  LineDay(TinyPlant plant, int day, double[] left) {
    this.left = left.clone();
    this.plant = plant;
    this.day = day;
    this.used = new double[plant.lines.size()];
    this.started = new int[plant.lines.size()][plant.variants.size()];
  }

  /** Most units of a variant that a line can still start. */
  int fits(int line, int variant) {
    int most = plant.most[line][variant][day] - started[line][variant];
    double time = left(line);
    if (!plant.hasChangeovers[line]) {
      // some vehicle of the day may be one begun before: whether it is, holds() says in the end
      time += new CarriedTime(left[line]).usable(largestPossible(line));
    }
    return Math.min(most, (int) Math.floor(time * rate(line, variant) + TOLERANCE));
  }

  private double parted(int line, int variant) {
    double rate = rate(line, variant);
    return rate > 0 && CarriedTime.isParted(rate) ? 1 / rate : 0;
  }

  private double largest(int line) {
    double largest = 0;
    for (int variant = 0; variant < started[line].length; variant++) {
      largest = started[line][variant] > 0 ? Math.max(largest, parted(line, variant)) : largest;
    }
    return largest;
  }

  private double largestPossible(int line) {
    double largest = 0;
    for (int variant = 0; variant < started[line].length; variant++) {
      boolean can = plant.most[line][variant][day] > 0;
      largest = can ? Math.max(largest, parted(line, variant)) : largest;
    }
    return largest;
  }

  /** True when the time of a line suffices for what is started. */
  boolean holds(int line) {
    double before =
        plant.hasChangeovers[line] ? 0 : new CarriedTime(left[line]).usable(largest(line));
    return used[line] <= (plant.room[line][day] + before) * (1 + TOLERANCE) + TOLERANCE;
  }

  /** Time that is left for a vehicle of the next days. */
  double leftAfter(int line) {
    CarriedTime time = new CarriedTime(left[line]);
    time.endDay(plant.room[line][day], used[line], largest(line));
    return Math.min(time.left(), plant.mostCarried[line]);
  }

  private double rate(int line, int variant) {
    return plant.rate[line][variant][day];
  }

  private double left(int line) {
    return plant.room[line][day] * (1 + TOLERANCE) - used[line];
  }

  /** Starts units, or takes them back when negative. */
  void start(int line, int variant, int units) {
    used[line] += units / rate(line, variant);
    started[line][variant] += units;
  }

  /**
   * The families that can come last on a line with what is started; a family is named by its first
   * variant. Empty when the time for changes is not there.
   *
   * @param before family built last before; -1 = none yet, the first one is free
   */
  Set<Integer> possibleLast(int line, int before) {
    List<Integer> built = new ArrayList<>();
    for (int variant = 0; variant < plant.variants.size(); variant++) {
      int family = firstOf(plant.family(variant));
      if (started[line][variant] > 0 && !built.contains(family)) {
        built.add(family);
      }
    }
    if (built.isEmpty() || !plant.hasChangeovers[line]) {
      return Set.of(before);
    }
    Set<Integer> last = new LinkedHashSet<>();
    walk(line, before, left(line), built, last);
    return last;
  }

  private int firstOf(String family) {
    int variant = 0;
    while (!plant.family(variant).equals(family)) {
      variant++;
    }
    return variant;
  }

  private void walk(int line, int at, double left, List<Integer> open, Set<Integer> last) {
    if (open.isEmpty()) {
      last.add(at);
    }
    for (Integer next : open) {
      double lost = at < 0 || at == next ? 0 : change(line, at, next);
      List<Integer> others = new ArrayList<>(open);
      others.remove(next);
      if (lost <= left) {
        walk(line, next, left - lost, others, last);
      }
    }
  }

  private double change(int line, int from, int to) {
    return plant.lineFacts.change(plant.lines.get(line), plant.family(from), plant.family(to));
  }
}
