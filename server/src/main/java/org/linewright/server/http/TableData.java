package org.linewright.server.http;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Grid;

/**
 * A table that can be paged, filtered and sorted.
 *
 * @param name its name
 * @param columns names of the columns from left to right
 * @param size number of rows
 * @param row gives the cells of a row
 */
public record TableData(
    String name, List<String> columns, int size, IntFunction<List<@Nullable Object>> row) {

  public TableData {
    columns = List.copyOf(columns);
  }

  /** A table of an answer. */
  public static TableData of(Grid<?> grid) {
    return new TableData(grid.name(), grid.columnNames(), grid.rows().size(), grid::cells);
  }
}
