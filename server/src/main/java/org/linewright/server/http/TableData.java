package org.linewright.server.http;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;

/**
 * A table that can be paged, filtered and sorted.
 *
 * @param name its name
 * @param columns names of the columns from left to right
 * @param size number of rows
 * @param row gives the cells of a row
 * @param revision of the scenario that the table was read from; empty = of none
 */
public record TableData(
    String name,
    List<String> columns,
    int size,
    IntFunction<List<@Nullable Object>> row,
    Optional<Long> revision) {

  public TableData {
    columns = List.copyOf(columns);
  }

  /** A table that no scenario changes. */
  public TableData(
      String name, List<String> columns, int size, IntFunction<List<@Nullable Object>> row) {
    this(name, columns, size, row, Optional.empty());
  }

  /** The same table, as a revision of a scenario has it. */
  public TableData asOf(Optional<Long> scenarioRevision) {
    return new TableData(name, columns, size, row, scenarioRevision);
  }

  /** A table of an answer. */
  public static TableData of(Grid<?> grid) {
    return new TableData(grid.name(), grid.columnNames(), grid.rows().size(), grid::cells);
  }
}
