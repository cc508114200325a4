package org.linewright.core.scenario;

import org.linewright.core.table.Coded;

/**
 * One thing in which a plant differs from another, told so that a planner can read it.
 *
 * @param kind what was done
 * @param table the table; empty for an option
 * @param key the key of the row, as {@code HU-1/HU}; the name of the option
 * @param column the column whose cell changed; empty when a whole row or an option did
 * @param before what was there: the cell, the option, the cells of a row as {@code column=value},
 *     its place among the rows; empty = not given
 * @param after what is there now, in the same words
 */
public record Change(
    Kind kind, String table, String key, String column, String before, String after) {

  /** What was done. */
  public enum Kind implements Coded {
    OPTION("option"),
    SET("set"),
    ADDED("added"),
    REMOVED("removed"),
    /** The row stands at another place among the rows; nothing else of it counts as moved. */
    MOVED("moved");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
