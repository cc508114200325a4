package org.linewright.server.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;

/**
 * CSV for spreadsheets (RFC 4180). A text that a spreadsheet would run as a formula, because it
 * begins with {@code = + - @}, a tab or a line end, gets an apostrophe before it; numbers and dates
 * stay as they are.
 */
final class SafeCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private SafeCsv() {}

  static void append(StringBuilder text, List<? extends @Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      text.append(i == 0 ? "" : ",").append(cell(cell));
    }
    text.append("\r\n");
  }

  private static String cell(@Nullable Object cell) {
    String plain = Cells.plain(cell);
    if (plain.isEmpty() || Cells.isNumber(cell)) {
      return plain;
    }
    boolean formula = FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0;
    String safe = formula ? "'" + plain : plain;
    boolean quote = safe.matches("(?s).*[,\"\r\n;\t].*") || !safe.equals(safe.strip());
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
