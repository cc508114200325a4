package org.linewright.core.promise;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.LineChangeovers;

/**
 * Free capacity of every line-day, in {@link Instance#CAPACITY}ths of a line-day at nominal shifts,
 * what the ramps still allow, what changeovers between families cost, and what rates that are not
 * whole leave for the next day. What is given back leaves the book exactly as it was before it was
 * taken. One thread.
 */
public final class LineBook {
  private final long[][] free;
  private final int[][] rampLeft;
  private final @Nullable LineSetups[] setups;
  private final @Nullable LineCarry[] carries;
  private final int[] closedUntil;

  /** A book in which changeovers count. */
  public LineBook(Instance instance) {
    this(instance, true);
  }

  /**
   * @param withChangeovers false: families follow each other for nothing
   */
  public LineBook(Instance instance, boolean withChangeovers) {
    free = new long[instance.lines().size()][];
    setups = new LineSetups[free.length];
    carries = new LineCarry[free.length];
    closedUntil = new int[free.length];
    Arrays.fill(closedUntil, -1);
    for (int line = 0; line < free.length; line++) {
      free[line] = instance.lineCapacity()[line].clone();
      LineChangeovers found = withChangeovers ? LineChangeovers.find(instance, line) : null;
      setups[line] = found == null ? null : new LineSetups(found, free[line]);
      carries[line] = found == null ? LineCarry.find(instance, line) : null;
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
    LineCarry carry = carries[option.line()];
    long left = carry == null ? free[option.line()][day] : carry.left(option, day);
    if (use == 0 || left < use || day <= closedUntil[option.line()]) {
      return 0;
    }
    LineSetups ofLine = setups[option.line()];
    if (ofLine != null) {
      left -= ofLine.least(day, option.variant());
      if (left < use) {
        return 0;
      }
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
    LineSetups ofLine = setups[option.line()];
    if (ofLine != null) {
      ofLine.take(day, option.variant(), units);
    }
    LineCarry carry = carries[option.line()];
    if (carry != null) {
      carry.take(option, day, units);
    }
  }

  /** From now on nothing more is started on a line up to a day. */
  public void closeUntil(int line, int day) {
    closedUntil[line] = Math.max(closedUntil[line], day);
  }

  /**
   * True when what fits on one day of a line depends on what is built on others: changeovers cost
   * capacity, or a rate is not whole.
   */
  public boolean isTiedToOtherDays(int line) {
    return setups[line] != null || carries[line] != null;
  }

  /**
   * True when every line-day has room for its vehicles and changeovers. What {@link #freeUnits}
   * allows keeps it true; giving back may make it false, because a later day may have relied on
   * what the line was set up for.
   */
  public boolean holds() {
    for (LineSetups ofLine : setups) {
      if (ofLine != null && !ofLine.holds()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Share of a line-day at nominal shifts that is still free, 0 … shifts / nominal shifts; what
   * changeovers take of the day is taken off.
   */
  public double freeShare(int line, int day) {
    return (double) freeCapacity(line, day) / Instance.CAPACITY;
  }

  /** Free capacity by day, {@code [day]}; a copy. */
  public long[] free(int line) {
    long[] left = new long[free[line].length];
    Arrays.setAll(left, day -> freeCapacity(line, day));
    return left;
  }

  private long freeCapacity(int line, int day) {
    LineSetups ofLine = setups[line];
    long lost = ofLine == null ? 0 : ofLine.least(day);
    return day <= closedUntil[line] ? 0 : Math.max(0, free[line][day] - lost);
  }
}
