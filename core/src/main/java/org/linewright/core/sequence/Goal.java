package org.linewright.core.sequence;

import java.util.Locale;

/** What a sequence should keep small; the user says which comes first. */
public enum Goal {
  /** Changes from one kit lot to another between neighbors. */
  LOTS,
  /** Violations of the hard ratio rules. */
  HARD,
  /** Color changes, the one from yesterday's last car to the first included. */
  COLORS,
  /** Violations of the soft ratio rules. */
  SOFT,
  /**
   * Uneven work: squared distance of the seconds of work begun so far from an even flow, summed
   * over the slots, in squares of the day's mean car.
   */
  WORK,
  /**
   * Uneven use of parts: squared distance of each part's use so far from an even flow, summed over
   * parts and slots. Monden, Toyota Production System, 1983, chapter 15: goal chasing.
   */
  PARTS;

  /** The name in commands and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
