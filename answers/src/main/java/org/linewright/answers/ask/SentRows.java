package org.linewright.answers.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Refusal;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/** Rows of a table that was sent: each a map of cells by column, a list of them or an issue. */
final class SentRows {
  /** Rows of a table that is sent; longer ones are asked about as files. */
  private static final int MOST_ROWS = 2_000;

  private SentRows() {}

  static void check(Map<?, ?> map, List<String> known, String called) {
    for (Object key : map.keySet()) {
      if (!known.contains(String.valueOf(key))) {
        throw new Refusal(
            called + ": unknown key \"" + key + "\"\nThere are: " + String.join(", ", known));
      }
    }
  }

  static <T extends Record> Table<T> read(
      TableSpec<T> spec, Object sent, String called, IssueLog log) {
    if (!(sent instanceof List<?> list)) {
      throw new Refusal(called + " must be a list of rows");
    }
    if (list.size() > MOST_ROWS) {
      throw new Refusal(
          called + " has more than 2,000 rows\nMaybe ask on the command line, from files.");
    }
    List<String> known = spec.columns().stream().map(ColumnSpec::name).toList();
    List<T> rows = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof Map<?, ?> row)) {
        throw new Refusal(called + "[" + i + "] must be an object with cells");
      }
      check(row, known, called + "[" + i + "]");
      @Nullable Object[] cells = cells(spec, row, i + 2, log);
      if (cells != null) {
        rows.add(spec.newRow(cells));
      }
    }
    return Table.of(spec, rows); // exact places: a row that is left out rejects all
  }

  private static @Nullable Object @Nullable [] cells(
      TableSpec<?> spec, Map<?, ?> row, int line, IssueLog log) {
    Map<String, String> texts = new HashMap<>();
    row.forEach((column, cell) -> texts.put(String.valueOf(column), text(cell)));
    @Nullable Object[] cells = new Object[spec.columns().size()];
    boolean isWhole = true;
    for (ColumnSpec column : spec.columns()) {
      String text = texts.getOrDefault(column.name(), "");
      Object cell = column.parse(text);
      if (cell instanceof ColumnSpec.Fault fault) {
        isWhole = false;
        log.add(
            new InputIssue(
                fault.code(),
                Severity.REJECTED,
                spec.fileName(),
                line,
                column.name(),
                text,
                fault.problem(),
                "Nothing is answered.",
                fault.fix()));
      } else {
        cells[column.index()] = cell;
      }
    }
    return isWhole ? cells : null;
  }

  private static String text(@Nullable Object cell) {
    if (cell instanceof List<?> list) {
      return list.stream().map(SentRows::text).collect(Collectors.joining(";"));
    }
    return Cells.plain(cell);
  }
}
