package org.linewright.files.publish;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;

/**
 * A published plan, as people name it.
 *
 * @param number from 1
 * @param by who published it
 * @param at when
 * @param note what was said to it; may be empty
 * @param frozenUntil last day that the next plan keeps; null = as the lines say
 */
public record Publication(
    int number, String by, Instant at, String note, @Nullable LocalDate frozenUntil) {

  /** The plant of the plan with the days frozen that were frozen with it. */
  public Plant frozen(Plant plant) {
    LocalDate day = frozenUntil;
    return day == null
        ? plant
        : plant.with(
            PlantTables.LINES,
            plant.lines().stream().map(line -> line.withFrozenUntil(day)).toList());
  }
}
