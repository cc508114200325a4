package org.linewright.core.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One change of a plant. Tables, columns and cells are spelt as in the plant folder. */
public sealed interface Edit {

  /** Line of the scenario file on which the edit stands; 0 = not known. */
  int line();

  /** Calls the method of {@code target} that fits this edit. */
  void applyTo(EditTarget target);

  /**
   * Changes cells of every row that matches a key.
   *
   * @param table name of the table
   * @param key columns and what they hold in the rows to change; columns left out match anything
   * @param cells columns and what they shall hold; "" = not given
   * @param line line in the scenario file; 0 = not known
   */
  record SetCells(String table, Map<String, String> key, Map<String, String> cells, int line)
      implements Edit {
    public SetCells {
      key = ordered(key);
      cells = ordered(cells);
    }

    public SetCells(String table, Map<String, String> key, Map<String, String> cells) {
      this(table, key, cells, 0);
    }

    @Override
    public void applyTo(EditTarget target) {
      target.set(this);
    }
  }

  /**
   * Adds a row.
   *
   * @param table name of the table
   * @param cells columns and what they hold; columns left out are not given
   * @param at place of the new row among the rows, 1 = first; 0 = after the last
   * @param line line in the scenario file; 0 = not known
   */
  record AddRow(String table, Map<String, String> cells, int at, int line) implements Edit {
    public AddRow {
      cells = ordered(cells);
    }

    public AddRow(String table, Map<String, String> cells) {
      this(table, cells, 0, 0);
    }

    @Override
    public void applyTo(EditTarget target) {
      target.add(this);
    }
  }

  /**
   * Removes every row that matches a key.
   *
   * @param table name of the table
   * @param key columns and what they hold in the rows to remove; columns left out match anything
   * @param tableToo a table that is left without rows counts as not given; so that undoing the
   *     first row of a new table undoes the table
   * @param line line in the scenario file; 0 = not known
   */
  record RemoveRow(String table, Map<String, String> key, boolean tableToo, int line)
      implements Edit {
    public RemoveRow {
      key = ordered(key);
    }

    public RemoveRow(String table, Map<String, String> key) {
      this(table, key, false, 0);
    }

    @Override
    public void applyTo(EditTarget target) {
      target.remove(this);
    }
  }

  /**
   * Changes an option of {@code plant.yaml}.
   *
   * @param option name, e.g. {@code part_transfers} or {@code costs.late_per_vehicle}
   * @param value what it shall be; "" = not given
   * @param line line in the scenario file; 0 = not known
   */
  record SetOption(String option, String value, int line) implements Edit {
    public SetOption(String option, String value) {
      this(option, value, 0);
    }

    @Override
    public void applyTo(EditTarget target) {
      target.option(this);
    }
  }

  private static Map<String, String> ordered(Map<String, String> cells) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
