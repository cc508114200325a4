package org.linewright.core.plant.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.table.CellType;
import org.linewright.core.table.TableSpec;

/** The text of a row that an opening adds: {@code column=value; column=value}. */
public final class UnlockRow {
  /** Columns that say from which day on a row holds; the first that a table has. */
  private static final List<String> DATES = List.of("from", "available", "eta");

  private UnlockRow() {}

  /** The cells by column; a piece without {@code =} continues the list before it. */
  public static Map<String, String> cells(String row) {
    Map<String, String> cells = new LinkedHashMap<>();
    String column = "";
    for (String piece : row.split(";", -1)) {
      int at = piece.indexOf('=');
      column = at < 0 ? column : piece.substring(0, at).strip();
      String text = piece.substring(at + 1).strip();
      if (!column.isEmpty() && !(at < 0 && text.isEmpty())) {
        cells.merge(column, text, (list, more) -> list + ";" + more);
      }
    }
    return cells;
  }

  /** The column of a table that says from which day on a row holds. */
  public static Optional<String> dateColumn(TableSpec<?> spec) {
    return DATES.stream()
        .filter(
            name ->
                spec.findColumn(name).filter(column -> column.type() == CellType.DATE).isPresent())
        .findFirst();
  }
}
