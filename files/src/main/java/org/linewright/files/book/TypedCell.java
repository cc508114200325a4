package org.linewright.files.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import org.linewright.core.table.ColumnSpec;
import org.linewright.files.upload.EscapedText;

/** A cell as what it is: dates as dates, numbers as numbers, all else as text. */
final class TypedCell {
  private static final int DIGITS = 15; // a spreadsheet keeps no more
  private static final int FIRST_YEAR = 1901; // 1900 has a day too many there

  private TypedCell() {}

  /**
   * Writes a cell; nothing for an empty one.
   *
   * @param text as the format has it
   */
  static void write(Worksheet sheet, int row, int at, ColumnSpec column, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (column.type()) {
      case COUNT, NUMBER, MONEY -> {
        BigDecimal number = new BigDecimal(text);
        if (number.precision() <= DIGITS && number.scale() <= DIGITS) {
          sheet.value(row, at, number);
        } else {
          sheet.inlineString(row, at, text);
        }
      }
      case DATE -> {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < FIRST_YEAR || date.getYear() > 9999) {
          sheet.inlineString(row, at, text);
        } else {
          sheet.value(row, at, date);
          sheet.style(row, at).format("yyyy-mm-dd").set();
        }
      }
      default -> sheet.inlineString(row, at, EscapedText.write(text));
    }
  }
}
