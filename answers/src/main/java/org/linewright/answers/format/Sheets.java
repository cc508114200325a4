package org.linewright.answers.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/** Tables as the sheets of an XLSX workbook. Text is written as text: a cell never is a formula. */
public final class Sheets {
  private static final int MOST_ROWS = 1_048_575;
  private static final int LONGEST_TEXT = 32_767;

  private Sheets() {}

  /**
   * The bytes of the workbook.
   *
   * @throws TooManyRows when a table has more rows than a sheet can hold
   */
  public static byte[] print(List<Grid<?>> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Linewright", "1.0")) {
      for (Grid<?> table : tables) {
        fill(workbook.newWorksheet(table.name()), table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no disk that could fail
    }
    return bytes.toByteArray();
  }

  private static void fill(Worksheet sheet, Grid<?> table) {
    if (table.rows().size() > MOST_ROWS) {
      throw new TooManyRows(
          table.name()
              + " has "
              + Cells.grouped(table.rows().size())
              + " rows, a sheet holds at most "
              + Cells.grouped(MOST_ROWS)
              + ".\nMaybe use -o csv.");
    }
    List<String> names = table.columnNames();
    for (int column = 0; column < names.size(); column++) {
      sheet.value(0, column, names.get(column));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    for (int row = 0; row < table.rows().size(); row++) {
      List<@Nullable Object> cells = table.cells(row);
      for (int column = 0; column < cells.size(); column++) {
        put(sheet, row + 1, column, cells.get(column));
      }
    }
  }

  private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof Money money) {
      sheet.value(row, column, BigDecimal.valueOf(money.cents(), 2));
    } else if (cell instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell != null) {
      String text = Cells.plain(cell);
      sheet.value(
          row, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    }
  }
}
