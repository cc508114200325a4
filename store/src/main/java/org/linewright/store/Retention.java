package org.linewright.store;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which old runs are kept: a run goes when no rule given here keeps it. Runs that wait or work are
 * always kept. Without any rule all runs are kept.
 *
 * @param lastPerPlant keeps so many of the newest runs of each plant
 * @param younger keeps the runs that were asked for within this time
 */
public record Retention(OptionalInt lastPerPlant, Optional<Duration> younger) {

  public Retention {
    if (lastPerPlant.orElse(0) < 0) {
      throw new IllegalArgumentException("lastPerPlant = " + lastPerPlant + " must be 0 or more");
    }
  }

  /** Keeps the newest runs of each plant. */
  public static Retention last(int perPlant) {
    return new Retention(OptionalInt.of(perPlant), Optional.empty());
  }
}
