package org.linewright.core.plant;

import java.time.LocalDate;
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
        "Ramp-up of a variant on a line: units a day in week w after the start are at most target × (1 − e^(−w/τ)).")
public record Ramp(
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(doc = "start of production: no unit earlier", required = true) LocalDate sop,
    @Column(doc = "plateau of the ramp, units a day", required = true) double targetUnitsPerDay,
    @Column(doc = "time constant τ of the ramp, weeks", required = true) double tauWeeks,
    @Column(doc = "units a day allowed in the first two weeks")
        @Nullable Double firstWeeksMaxPerDay) {}
