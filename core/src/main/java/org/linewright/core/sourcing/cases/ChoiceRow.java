package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A whole number to be chosen, one row of table choices of a case: before the outcome is known, or
 * after.
 *
 * @param choice its name
 * @param stage 1 = chosen before, 2 = after
 * @param cost of one unit; below 0 = it earns
 * @param most the most units
 */
@TableInfo(name = "choices", doc = "A whole number to be chosen, before or after the outcome.")
public record ChoiceRow(
    @Column(doc = "its name", key = true, required = true, id = true) String choice,
    @Column(doc = "1 = chosen before, 2 = after", required = true, min = 1) int stage,
    @Column(doc = "of one unit; below 0 = it earns", required = true, min = -1_000_000_000)
        double cost,
    @Column(doc = "the most units", required = true) int most) {}
