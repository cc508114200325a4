package org.linewright.server.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Sheets;

/**
 * Answers with a table: a page of it as JSON, or all of it as CSV or a workbook. Filter and sort
 * hold for all three, so that a spreadsheet shows what the screen shows.
 */
public final class TableReply {
  /** Parameters of every table route. */
  public static final List<Route.Parameter> PARAMETERS =
      List.of(
          new Route.Parameter(
              "filter",
              "Keeps rows. column=text: contains it, upper and lower case alike; column==text,"
                  + " column!=text: is it, is not; column>=5, column<=5; a text alone: some cell"
                  + " contains it. Several filters must all hold."),
          new Route.Parameter(
              "sort", "Columns by comma, the first weighs most; -column: descending."),
          new Route.Parameter(
              "cursor", "The place of the page, as next of the page before has it."),
          new Route.Parameter("limit", "Rows of a page, 1 to 5000; 100 if not given."));

  private static final int MOST_ROWS = 5000;
  private static final int USUAL_ROWS = 100;

  private TableReply() {}

  /** Answers with a page. */
  public static void page(Call call, TableData table) {
    int[] rows = RowChoice.of(call, table).rows();
    int from = call.count("cursor", 0, Integer.MAX_VALUE / 2);
    int limit = Math.max(1, call.count("limit", USUAL_ROWS, MOST_ROWS));
    int to = Math.min(rows.length, from + limit);
    List<List<@Nullable Object>> items = new ArrayList<>();
    for (int i = from; i < to; i++) {
      items.add(table.row().apply(rows[i]));
    }
    Optional<String> next = to < rows.length ? Optional.of(String.valueOf(to)) : Optional.empty();
    call.json(
        new TablePage(table.name(), table.columns(), items, next, rows.length, table.revision()));
  }

  /** Answers with all rows as CSV. A text that a spreadsheet would take for a formula is quoted. */
  public static void csv(Call call, TableData table) {
    StringBuilder text = new StringBuilder();
    SafeCsv.append(text, table.columns());
    for (int row : RowChoice.of(call, table).rows()) {
      SafeCsv.append(text, table.row().apply(row));
    }
    call.file(
        table.name() + ".csv",
        "text/csv; charset=utf-8",
        text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with all rows as a workbook. */
  public static void xlsx(Call call, TableData table) {
    List<Integer> rows = IntStream.of(RowChoice.of(call, table).rows()).boxed().toList();
    call.file(
        table.name() + ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Sheets.print(List.of(grid(table, rows))));
  }

  /** Some rows of a table as a table of an answer. */
  public static Grid<?> grid(TableData table, List<Integer> rows) {
    Grid<Integer> grid = Grid.of(table.name(), table.name(), rows);
    for (int column = 0; column < table.columns().size(); column++) {
      int index = column;
      grid = grid.column(table.columns().get(index), row -> table.row().apply(row).get(index));
    }
    return grid;
  }
}
