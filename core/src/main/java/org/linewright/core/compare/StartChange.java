package org.linewright.core.compare;

import java.time.LocalDate;

/**
 * A day on which a line starts another number of a variant's vehicles than in the baseline.
 *
 * @param day day of the start
 * @param line line
 * @param variant variant
 * @param before vehicles started in the baseline
 * @param after vehicles started in the other world
 */
public record StartChange(LocalDate day, String line, String variant, int before, int after) {

  /** Vehicles started more than in the baseline. */
  public int difference() {
    return after - before;
  }
}
