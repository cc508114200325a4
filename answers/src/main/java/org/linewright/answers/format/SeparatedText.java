package org.linewright.answers.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.FormulaText;

/**
 * A table as CSV (RFC 4180, lines end with LF) or as TSV (no quotes; tabs in cells become blanks).
 */
public enum SeparatedText {
  CSV(',') {
    @Override
    String cell(String text) {
      return mustBeQuoted(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
  },

  /**
   * CSV for spreadsheets: a text that one would run as a formula, because it begins with {@code = +
   * - @}, a tab or a line end, gets an apostrophe before it; numbers and dates stay as they are.
   */
  SHEET(',') {
    @Override
    String cell(String text) {
      return CSV.cell(text);
    }

    @Override
    String plain(@Nullable Object cell) {
      String plain = Cells.plain(cell);
      return Cells.isNumber(cell) ? plain : FormulaText.guarded(plain);
    }
  },

  TSV('\t') {
    @Override
    String cell(String text) {
      return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0
          ? text
          : text.replaceAll("[\t\r\n]+", " ");
    }
  };

  private final char separator;

  SeparatedText(char separator) {
    this.separator = separator;
  }

  /** The text of one cell as it stands in a row. */
  abstract String cell(String text);

  /** What a cell says, before it is quoted. */
  String plain(@Nullable Object cell) {
    return Cells.plain(cell);
  }

  /** The header and the rows. */
  public String print(Grid<?> grid) {
    StringBuilder text = new StringBuilder();
    append(text, grid.columnNames());
    for (int row = 0; row < grid.rows().size(); row++) {
      append(text, grid.cells(row));
    }
    return text.toString();
  }

  private void append(StringBuilder text, List<? extends @Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.append(separator);
      }
      text.append(cell(plain(cells.get(i))));
    }
    text.append('\n');
  }

  private static boolean mustBeQuoted(String text) {
    int last = text.length() - 1;
    if (last < 0) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(last));
  }
}
