package org.linewright.files.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/** Writes a plant as a workbook, streaming: a few hundred rows in memory at a time. */
public final class PlantWorkbook {
  /** Rows that a sheet can hold beside its header. */
  public static final int MOST_ROWS = 1_048_575;

  private static final int ROWS_AT_A_TIME = 500;
  private static final int WIDTH = 18;

  private final Plant plant;
  private final Workbook workbook;

  private PlantWorkbook(Plant plant, Workbook workbook) {
    this.plant = plant;
    this.workbook = workbook;
  }

  /** The first table that has more rows than a sheet can hold; empty text = all fit. */
  public static String tooLarge(Plant plant) {
    return PlantTables.all().stream()
        .filter(spec -> plant.table(spec).rows().size() > MOST_ROWS)
        .map(TableSpec::name)
        .findFirst()
        .orElse("");
  }

  /**
   * Writes the sheet {@code plant} with the settings, then one for each table that is present.
   *
   * @throws IOException when the stream fails
   */
  public static void write(Plant plant, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Linewright", "1.0")) {
      PlantWorkbook book = new PlantWorkbook(plant, workbook);
      book.writeSettings();
      for (TableSpec<?> spec : PlantTables.all()) {
        Table<?> table = plant.table(spec);
        if (table.isPresent()) {
          book.write(table);
        }
      }
    }
  }

  private void writeSettings() throws IOException {
    Worksheet sheet = workbook.newWorksheet("plant");
    List<String> header = List.of("setting", "value");
    for (int i = 0; i < header.size(); i++) {
      sheet.value(0, i, header.get(i));
      sheet.style(0, i).bold().set();
      sheet.width(i, 2 * WIDTH);
    }
    sheet.freezePane(0, 1);
    int row = 1;
    for (Setting setting : Setting.all()) {
      String value = setting.text(plant.settings());
      if (!value.isEmpty()) {
        sheet.value(row, 0, setting.name());
        sheet.comment(row, 0, setting.column().doc());
        TypedCell.write(sheet, row, 1, setting.column(), value);
        row++;
      }
    }
    sheet.finish();
  }

  private <T extends Record> void write(Table<T> table) throws IOException {
    TableSpec<T> spec = table.spec();
    Worksheet sheet = workbook.newWorksheet(spec.name());
    for (ColumnSpec column : spec.columns()) {
      HeaderCell.write(sheet, column, plant, table.rows().size());
      sheet.width(column.index(), Math.max(WIDTH, column.name().length() + 2));
    }
    sheet.freezePane(0, 1);
    int row = 1;
    for (T values : table.rows()) {
      for (ColumnSpec column : spec.columns()) {
        TypedCell.write(sheet, row, column.index(), column, spec.cell(values, column));
      }
      if (row++ % ROWS_AT_A_TIME == 0) {
        sheet.flush();
      }
    }
    sheet.finish();
  }
}
