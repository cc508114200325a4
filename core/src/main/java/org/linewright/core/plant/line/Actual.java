package org.linewright.core.plant.line;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What was built.
 *
 * <p>One row of table actuals.
 *
 * @param day the day
 * @param line the line
 * @param variant the variant
 * @param units vehicles built
 */
@TableInfo(name = "actuals", doc = "What was built.")
public record Actual(
    @Column(doc = "the day", key = true, required = true) LocalDate day,
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(doc = "vehicles built", required = true) int units) {}
