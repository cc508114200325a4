package org.linewright.files.book;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;

/** The name of a column, what it says as a note, and what can be chosen beneath it. */
final class HeaderCell {
  private static final int ROOM = 1_000; // rows to type into
  private static final int LONGEST_LIST = 255; // a list that stands in the rule itself

  private HeaderCell() {}

  static void write(Worksheet sheet, ColumnSpec column, Plant plant, int rows) {
    int at = column.index();
    sheet.value(0, at, column.name());
    sheet.style(0, at).bold().set();
    sheet.comment(
        0,
        at,
        column.doc()
            + "\n"
            + column.type().description()
            + (column.required() ? ", required" : "")
            + (column.key() ? ", key" : ""));
    String choices = choices(column, plant);
    if (!choices.isEmpty()) {
      Range below = sheet.range(1, at, Math.min(rows + ROOM, PlantWorkbook.MOST_ROWS), at);
      below
          .validateWithListByFormula(choices)
          .allowBlank(!column.isNeeded())
          .errorStyle(DataValidationErrorStyle.WARNING);
    }
  }

  /** The words of a choice, or the first column of the table that holds the names. */
  private static String choices(ColumnSpec column, Plant plant) {
    if (column.type() == CellType.FLAG) {
      return "\"yes,no\"";
    }
    String words = "\"" + String.join(",", column.choices()) + "\"";
    if (!column.choices().isEmpty()) {
      return words.length() <= LONGEST_LIST ? words : "";
    }
    String named = column.refersTo();
    if (named == null || column.type() != CellType.ID) {
      return "";
    }
    int names = PlantTables.find(named).map(table -> plant.table(table).rows().size()).orElse(0);
    return names == 0 ? "" : "'" + named + "'!$A$2:$A$" + (names + 1);
  }
}
