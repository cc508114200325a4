package org.linewright.core.plant.line;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * At most so many vehicles with an option in any so many in a row.
 *
 * <p>One row of table sequence_rules.
 *
 * @param line the line
 * @param option the option
 * @param atMost vehicles with the option
 * @param of length of the window, vehicles
 * @param priority hard or soft
 */
@TableInfo(
    name = "sequence_rules",
    doc = "At most so many vehicles with an option in any so many in a row.")
public record SequenceRule(
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(doc = "the option", key = true, required = true, id = true) String option,
    @Column(doc = "vehicles with the option", required = true) int atMost,
    @Column(doc = "length of the window, vehicles", required = true, min = 1) int of,
    @Column(doc = "hard or soft") String priority) {}
