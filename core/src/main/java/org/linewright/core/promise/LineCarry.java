package org.linewright.core.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.LineChangeovers;

/**
 * A line with rates that are not whole: the vehicle that a day cannot finish is finished on a later
 * one, so that nothing of the rate is lost. A vehicle stands on the day on which it is finished;
 * the work before that day is at most that of one vehicle begun. With rate 2.5 days give 2, 3, 2, 3
 * …; with rate 0.4 every third, then every second day gives one.
 *
 * <p>With load(d) = line time of the vehicles of day d and begun(d) = work done before day d for
 * vehicles of d and later: {@code begun(d) = max(0, load(d) + begun(d + 1) − capacity(d))} is the
 * least that is needed, kept from the last day to the first; {@code spare(d)} the most that earlier
 * days have time for, kept from the first day on. On a day with a vehicle of a rate that is not
 * whole, begun(d) is less than the largest use of such a vehicle; on the others whole vehicles must
 * fit into the day itself. Giving back never breaks it. Cost of a take: the days whose numbers
 * change. One thread.
 */
public final class LineCarry {
  private final long[] capacity;
  private final List<BuildOption> parted; // whose rate is not whole on some day
  private final int[][] units; // [parted][day]
  private final long[] load;
  private final long[] begun; // [day]
  private final long[] spare; // [day]
  private final long most;

  private LineCarry(long[] capacity, List<BuildOption> parted) {
    int days = capacity.length;
    this.capacity = capacity;
    this.parted = parted;
    this.units = new int[parted.size()][days];
    this.load = new long[days];
    this.begun = new long[days + 1];
    this.spare = new long[days + 1];
    this.most = largestUse(parted);
    for (int day = 0; day < days; day++) {
      spare[day + 1] = Math.min(most, spare[day] + capacity[day]);
    }
  }

  /**
   * The same vehicles on the line of a changed plant.
   *
   * @param more capacity that comes to each day, {@code [day]}; null = none
   * @param as a way to build as it is there
   */
  LineCarry changed(long @Nullable [] more, UnaryOperator<BuildOption> as) {
    long[] other = capacity.clone();
    for (int day = 0; more != null && day < other.length; day++) {
      other[day] += more[day];
    }
    LineCarry changed = new LineCarry(other, parted.stream().map(as).toList());
    for (int i = 0; i < units.length; i++) {
      System.arraycopy(units[i], 0, changed.units[i], 0, units[i].length);
    }
    System.arraycopy(load, 0, changed.load, 0, load.length);
    for (int day = load.length - 1; day >= 0; day--) {
      changed.begun[day] = Math.max(0, load[day] + changed.begun[day + 1] - other[day]);
    }
    for (int day = 0; day < load.length; day++) {
      changed.spare[day + 1] = changed.after(day);
    }
    return changed;
  }

  /** The carry of a line; null when all its rates are whole. */
  static @Nullable LineCarry find(Instance instance, int line) {
    List<BuildOption> parted = parted(instance, line);
    return parted.isEmpty() ? null : new LineCarry(instance.lineCapacity()[line], parted);
  }

  /**
   * True when plans carry the rest of a day on a line: a rate is not whole, no changeover counts.
   */
  public static boolean isCarried(Instance instance, int line) {
    return !parted(instance, line).isEmpty() && LineChangeovers.find(instance, line) == null;
  }

  /** Most work on a vehicle before the day on which it is finished: all but a millionth of it. */
  public static long mostBegun(long use) {
    return use - (use >>> 20);
  }

  /** Largest use of a vehicle whose rate is not whole on a line; 0 = there is none. */
  public static long largestUse(Instance instance, int line) {
    return largestUse(parted(instance, line));
  }

  private static List<BuildOption> parted(Instance instance, int line) {
    List<BuildOption> parted = new ArrayList<>();
    for (List<BuildOption> ofVariant : instance.options()) {
      for (BuildOption option : ofVariant) {
        if (option.line() == line && largestUse(List.of(option)) > 0) {
          parted.add(option);
        }
      }
    }
    return parted;
  }

  private static long largestUse(List<BuildOption> options) {
    long largest = 0;
    for (BuildOption option : options) {
      for (int day = 0; day < option.use().length; day++) {
        largest = option.isParted(day) ? Math.max(largest, option.use()[day]) : largest;
      }
    }
    return largest;
  }

  /** Line time that more vehicles of an option can take on a day. */
  long left(BuildOption option, int day) {
    long largest = Math.max(largest(day), option.isParted(day) ? option.use()[day] : 0);
    long left = capacity[day] - load[day];
    if (largest > 0) {
      return left + Math.min(spare[day], mostBegun(largest)) - begun[day + 1];
    }
    return Math.min(left, left + spare[day] - begun[day + 1]);
  }

  /** Largest use among the vehicles of a day whose rate is not whole; 0 = there are none. */
  private long largest(int day) {
    long largest = 0;
    for (int i = 0; i < units.length; i++) {
      BuildOption option = parted.get(i);
      if (units[i][day] > 0 && option.isParted(day)) {
        largest = Math.max(largest, option.use()[day]);
      }
    }
    return largest;
  }

  /** Takes (or, when negative, gives back) line time for so many vehicles. */
  void take(BuildOption option, int day, int count) {
    for (int i = 0; i < units.length; i++) {
      units[i][day] += parted.get(i).number() == option.number() ? count : 0;
    }
    load[day] += option.use()[day] * count;
    for (int d = day; d >= 0; d--) {
      long needed = Math.max(0, load[d] + begun[d + 1] - capacity[d]);
      if (needed == begun[d]) {
        break;
      }
      begun[d] = needed;
    }
    for (int d = day; d < load.length; d++) {
      long next = after(d);
      if (next == spare[d + 1]) {
        break;
      }
      spare[d + 1] = next;
    }
  }

  private long after(int day) {
    long largest = largest(day);
    long before = largest > 0 ? Math.min(spare[day], mostBegun(largest)) : spare[day];
    return Math.max(0, Math.min(most, before + capacity[day] - load[day]));
  }
}
