package org.linewright.core.plant.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A start that every plan makes, because a planner has set it.
 *
 * <p>One row of table locks.
 *
 * @param order the order that gets the vehicles; empty = any order of the variant
 * @param line the line
 * @param day day of the start
 * @param variant the variant
 * @param units vehicles
 */
@TableInfo(
    name = "locks",
    doc =
        "Starts that every plan makes, before anything else is placed. What cannot be started is"
            + " told with its cause.")
public record Lock(
    @Column(
            doc = "the order that gets the vehicles; empty = any order of the variant",
            key = true,
            refersTo = "orders",
            id = true)
        @Nullable String order,
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(doc = "day of the start", key = true, required = true) LocalDate day,
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(doc = "vehicles", required = true, min = 1) int units) {}
