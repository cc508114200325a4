package org.linewright.core.plant.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How many units a day a line builds of a variant at its nominal shifts. No row = the variant
 * cannot be built there.
 *
 * <p>One row of table line_rates.
 *
 * @param line the line
 * @param variant the variant; {@code *} = every variant without a row of its own on this line
 * @param from first day of the rate; empty = from the first day planned
 * @param to last day of the rate; empty = open
 * @param unitsPerDay units a day when only this variant is built; a line-day is shared: Σ units /
 *     rate ≤ shifts / nominal shifts
 */
@TableInfo(
    name = "line_rates",
    doc =
        "How many units a day a line builds of a variant at its nominal shifts. No row = the"
            + " variant cannot be built there.")
public record LineRate(
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(
            doc = "the variant; * = every variant without a row of its own on this line",
            key = true,
            required = true,
            refersTo = "variants",
            anyAllowed = true,
            id = true)
        String variant,
    @Column(doc = "first day of the rate; empty = from the first day planned", key = true)
        @Nullable LocalDate from,
    @Column(doc = "last day of the rate; empty = open") @Nullable LocalDate to,
    @Column(
            doc =
                "units a day when only this variant is built; a line-day is shared: Σ units / rate"
                    + " ≤ shifts / nominal shifts",
            required = true)
        double unitsPerDay) {}
