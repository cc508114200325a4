package org.linewright.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180, lines end with LF) or as TSV (no quotes; tabs in cells become blanks).
 */
enum SeparatedText {
  CSV(',') {
    @Override
    String cell(String text) {
      boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      return quoted || !text.equals(text.strip()) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
  },
  TSV('\t') {
    @Override
    String cell(String text) {
      return text.replaceAll("[\t\r\n]+", " ");
    }
  };

  private final char separator;

  SeparatedText(char separator) {
    this.separator = separator;
  }

  /** The text of one cell as it stands in a row. */
  abstract String cell(String text);

  /** The header and the rows. */
  String print(Grid<?> grid) {
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
      text.append(cell(Cells.plain(cells.get(i))));
    }
    text.append('\n');
  }
}
