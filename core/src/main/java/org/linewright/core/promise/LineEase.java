package org.linewright.core.promise;

import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;

/**
 * Limits of lines that are taken away for a trial: hours, days off, changeovers, ramps, frozen
 * days, and other rates or capacities. Put into a {@link LineBook} by {@link LineBook#ease}. One
 * thread.
 */
public final class LineEase {
  private final boolean[] endless;
  private final boolean[][] endlessDaysOff;
  private final boolean[] withoutChangeovers;
  private final boolean[] thawed;
  private final boolean[] withoutRamp;
  private final @Nullable BuildOption[] others;
  private final long[][] more;
  private boolean isOtherPlant;

  public LineEase(Instance instance) {
    int lines = instance.lines().size();
    int options = instance.options().stream().mapToInt(of -> of.size()).sum();
    endless = new boolean[lines];
    endlessDaysOff = new boolean[lines][];
    withoutChangeovers = new boolean[lines];
    thawed = new boolean[lines];
    withoutRamp = new boolean[options];
    others = new BuildOption[options];
    more = new long[lines][];
  }

  /** Any number of hours on the days on which a line works. */
  public void hours(int line) {
    endless[line] = true;
  }

  /**
   * Any number of hours on days on which a line does not work.
   *
   * @param off the days, {@code [day]}
   */
  public void daysOff(int line, boolean[] off) {
    endlessDaysOff[line] = off;
  }

  /** Families follow each other for nothing. */
  public void changeovers(int line) {
    withoutChangeovers[line] = true;
  }

  /** Orders may be started on frozen days. */
  public void frozenDays(int line) {
    thawed[line] = true;
  }

  /** A variant may be built on a line as if it did not ramp up. */
  public void ramp(BuildOption option) {
    withoutRamp[option.number()] = true;
  }

  /**
   * A way to build as it is in a changed plant.
   *
   * @param option with the number of the one that it stands for
   */
  public void option(BuildOption option) {
    others[option.number()] = option;
    isOtherPlant = true;
  }

  /**
   * More capacity of a line.
   *
   * @param byDay {@code [day]}, in {@link Instance#CAPACITY}ths of a line-day
   */
  public void capacity(int line, long[] byDay) {
    more[line] = byDay;
    isOtherPlant = true;
  }

  /** True when rates or capacities are those of a changed plant. */
  boolean isOtherPlant() {
    return isOtherPlant;
  }

  /** The way to build as it is with the limits taken away. */
  BuildOption of(BuildOption option) {
    BuildOption other = others[option.number()];
    return other == null ? option : other;
  }

  long @Nullable [] more(int line) {
    return more[line];
  }

  boolean isEndless(int line, int day, boolean works) {
    boolean[] off = endlessDaysOff[line];
    return works ? endless[line] : off != null && off[day];
  }

  boolean hasChangeovers(int line) {
    return !withoutChangeovers[line];
  }

  boolean isThawed(int line) {
    return thawed[line];
  }

  boolean hasRamp(BuildOption option) {
    return !withoutRamp[option.number()];
  }
}
