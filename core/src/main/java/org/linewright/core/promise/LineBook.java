package org.linewright.core.promise;

import java.util.Arrays;
import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;

/**
 * Free capacity of every line-day, in {@link Instance#CAPACITY}ths of a line-day at nominal shifts,
 * and what the ramps still allow. One thread.
 */
public final class LineBook {
  private final long[][] free;
  private final int[][] rampLeft;

  public LineBook(Instance instance) {
    free = new long[instance.lines().size()][];
    for (int line = 0; line < free.length; line++) {
      free[line] = instance.lineCapacity()[line].clone();
    }
    int options = instance.options().stream().mapToInt(List::size).sum();
    rampLeft = new int[options][];
    instance.options().stream()
        .flatMap(List::stream)
        .filter(option -> option.ramp() != null)
        .forEach(option -> rampLeft[option.number()] = option.ramp().clone());
  }

  /** Vehicles of the option's variant that the line can still start on a day. */
  public int freeUnits(BuildOption option, int day) {
    long use = option.use()[day];
    long left = free[option.line()][day];
    if (use == 0 || left < use) {
      return 0;
    }
    int units = (int) Math.min(Instance.PLENTY, left / use);
    int[] ramp = rampLeft[option.number()];
    return ramp == null ? units : Math.min(units, ramp[day]);
  }

  /** Takes (or, when negative, gives back) capacity for so many vehicles. */
  public void take(BuildOption option, int day, int units) {
    free[option.line()][day] -= option.use()[day] * units;
    int[] ramp = rampLeft[option.number()];
    if (ramp != null) {
      ramp[day] -= units;
    }
  }

  /** Share of a line-day at nominal shifts that is still free, 0 … shifts / nominal shifts. */
  public double freeShare(int line, int day) {
    return (double) free[line][day] / Instance.CAPACITY;
  }

  /** Free capacity by day, {@code [day]}; a copy. */
  public long[] free(int line) {
    return Arrays.copyOf(free[line], free[line].length);
  }
}
