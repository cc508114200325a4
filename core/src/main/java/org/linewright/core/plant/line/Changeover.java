package org.linewright.core.plant.line;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Hours lost when a line switches from one family to another.
 *
 * <p>One row of table changeovers.
 *
 * @param line the line
 * @param fromFamily family built before
 * @param toFamily family built after
 * @param hours hours lost; a shift has 8
 */
@TableInfo(
    name = "changeovers",
    doc = "Hours lost when a line switches from one family to another.")
public record Changeover(
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(doc = "family built before", key = true, required = true, id = true) String fromFamily,
    @Column(doc = "family built after", key = true, required = true, id = true) String toFamily,
    @Column(doc = "hours lost; a shift has 8", required = true) double hours) {

  /** Most families between which one line changes over. */
  public static final int MOST_FAMILIES = 60;
}
