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
  private final @Nullable LineCarry[] easedCarries;
  private final int[] closedUntil;
  private final long[][] capacity;
  private @Nullable LineEase ease;

  /** A book in which changeovers count. */
  public LineBook(Instance instance) {
    this(instance, true);
  }

  /**
   * @param withChangeovers false: families follow each other for nothing
   */
  public LineBook(Instance instance, boolean withChangeovers) {
    capacity = instance.lineCapacity();
    free = new long[instance.lines().size()][];
    setups = new LineSetups[free.length];
    carries = new LineCarry[free.length];
    easedCarries = new LineCarry[free.length];
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
    LineEase eased = ease;
    if (eased != null) {
      return freeUnits(option, day, eased);
    }
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

  private int freeUnits(BuildOption asked, int day, LineEase eased) {
    BuildOption option = eased.of(asked);
    int line = option.line();
    long use = option.use()[day];
    if (use == 0 || (day <= closedUntil[line] && !eased.isThawed(line))) {
      return 0;
    }
    int units = isEndless(eased, line, day) ? Instance.PLENTY : unitsOfHours(option, day, eased);
    int[] ramp = eased.hasRamp(option) ? rampLeft[option.number()] : null;
    return ramp == null ? units : Math.min(units, ramp[day]);
  }

  private int unitsOfHours(BuildOption option, int day, LineEase eased) {
    int line = option.line();
    LineCarry carry = easedCarries[line];
    long left = carry == null ? free[line][day] : carry.left(option, day);
    LineSetups ofLine = setups[line];
    if (ofLine != null && eased.hasChangeovers(line)) {
      left -= ofLine.least(day, option.variant());
    }
    long use = option.use()[day];
    return left < use ? 0 : (int) Math.min(Instance.PLENTY, left / use);
  }

  private boolean isEndless(LineEase eased, int line, int day) {
    long[] more = eased.more(line);
    boolean works = capacity[line][day] > 0 || (more != null && more[day] > 0);
    return eased.isEndless(line, day, works);
  }

  /** Takes (or, when negative, gives back) capacity for so many vehicles. */
  public void take(BuildOption asked, int day, int units) {
    LineEase eased = ease;
    BuildOption option = eased == null ? asked : eased.of(asked);
    int line = option.line();
    int[] ramp = eased == null || eased.hasRamp(option) ? rampLeft[option.number()] : null;
    if (ramp != null) {
      ramp[day] -= units;
    }
    if (eased != null && isEndless(eased, line, day)) {
      return;
    }
    free[line][day] -= option.use()[day] * units;
    LineSetups ofLine = setups[line];
    if (ofLine != null && (eased == null || eased.hasChangeovers(line))) {
      ofLine.take(day, option.variant(), units);
    }
    LineCarry carry = eased == null ? carries[line] : easedCarries[line];
    if (carry != null) {
      carry.take(option, day, units);
    }
  }

  /**
   * Takes limits away for a trial, or puts them back. What is taken under other limits must be
   * given back under the same ones.
   *
   * @param limits what is taken away; null = nothing, as at first
   */
  public void ease(@Nullable LineEase limits) {
    addCapacity(ease, -1);
    ease = limits;
    addCapacity(ease, 1);
    for (int line = 0; limits != null && line < carries.length; line++) {
      LineCarry carry = carries[line];
      easedCarries[line] =
          carry != null && limits.isOtherPlant()
              ? carry.changed(limits.more(line), limits::of)
              : carry;
    }
  }

  private void addCapacity(@Nullable LineEase eased, int sign) {
    for (int line = 0; eased != null && line < free.length; line++) {
      long[] more = eased.more(line);
      if (more != null) {
        for (int day = 0; day < more.length; day++) {
          free[line][day] += sign * more[day];
        }
        LineSetups ofLine = setups[line];
        if (ofLine != null) {
          ofLine.refresh();
        }
      }
    }
  }

  /** From now on nothing more is started on a line up to a day. */
  public void closeUntil(int line, int day) {
    closedUntil[line] = Math.max(closedUntil[line], day);
  }

  /** Last day up to which nothing more is started on a line; -1 = none. */
  public int closedUntil(int line) {
    return closedUntil[line];
  }

  /** True when changeovers of a line cost capacity. */
  public boolean hasChangeovers(int line) {
    return setups[line] != null;
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
