package org.linewright.core.plant.line;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How many vehicles of a color may follow each other.
 *
 * <p>One row of table colors.
 *
 * @param line the line
 * @param color the color
 * @param batchLimit longest run of the color
 */
@TableInfo(name = "colors", doc = "How many vehicles of a color may follow each other.")
public record ColorLimit(
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(doc = "the color", key = true, required = true, id = true) String color,
    @Column(doc = "longest run of the color", required = true, min = 1) int batchLimit) {}
