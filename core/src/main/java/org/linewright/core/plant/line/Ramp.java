package org.linewright.core.plant.line;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Ramp-up of a variant on a line: units a day in week w after the start are at most target × (1 −
 * e^(−w/τ)).
 *
 * <p>One row of table ramps.
 *
 * @param line the line
 * @param variant the variant
 * @param sop start of production: no unit earlier
 * @param targetUnitsPerDay plateau of the ramp, units a day
 * @param tauWeeks time constant τ of the ramp, weeks
 * @param firstWeeksMaxPerDay units a day allowed in the first two weeks
 */
@TableInfo(
    name = "ramps",
    doc =
        "Ramp-up of a variant on a line: units a day in week w after the start are at most target ×"
            + " (1 − e^(−w/τ)).")
public record Ramp(
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(doc = "start of production: no unit earlier", required = true) LocalDate sop,
    @Column(doc = "plateau of the ramp, units a day", required = true) double targetUnitsPerDay,
    @Column(doc = "time constant τ of the ramp, weeks", required = true) double tauWeeks,
    @Column(doc = "units a day allowed in the first two weeks")
        @Nullable Double firstWeeksMaxPerDay) {
  private static final int START_WEEKS = 2;

  /**
   * Most units on a day, in week w = 1, 2, … from the start of production: ⌊target × (1 −
   * e^(−w/τ))⌋, in the first two weeks at most the given limit; 0 before the start. Target 70, τ 6:
   * 10, 19, 27, …
   */
  public int mostUnits(LocalDate day) {
    if (day.isBefore(sop)) {
      return 0;
    }
    long week = ChronoUnit.DAYS.between(sop, day) / 7 + 1;
    double share = tauWeeks > 0 ? 1 - Math.exp(-week / tauWeeks) : 1;
    double units = targetUnitsPerDay * share;
    if (firstWeeksMaxPerDay != null && week <= START_WEEKS) {
      units = Math.min(units, firstWeeksMaxPerDay);
    }
    return (int) Math.floor(units + 1e-9);
  }
}
