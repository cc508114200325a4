package org.linewright.server.plants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.core.units.Money;
import org.linewright.server.http.Problem;
import org.linewright.server.http.TableData;

/** The tables of a plant as they are shown: numbers and dates as such, all else as in the files. */
final class PlantTable {
  /** The table of the settings; the sheet of a workbook, too. */
  static final String SETTINGS = "plant";

  private PlantTable() {}

  /**
   * A table by its name; {@code plant} is the table of the settings.
   *
   * @throws Problem when the format has no such table
   */
  static TableData of(Plant plant, String name) {
    if (name.equals(SETTINGS)) {
      List<Setting> settings = Setting.all();
      return new TableData(
          name,
          List.of("setting", "value"),
          settings.size(),
          row -> List.of(settings.get(row).name(), settings.get(row).text(plant.settings())));
    }
    TableSpec<?> spec = PlantTables.find(name).orElseThrow(() -> Problem.unknown("table", name));
    return of(plant.table(spec));
  }

  private static <T extends Record> TableData of(Table<T> table) {
    TableSpec<T> spec = table.spec();
    return new TableData(
        spec.name(),
        spec.columns().stream().map(ColumnSpec::name).toList(),
        table.rows().size(),
        row -> cells(spec, table.rows().get(row)));
  }

  private static <T extends Record> List<@Nullable Object> cells(TableSpec<T> spec, T row) {
    List<@Nullable Object> cells = new ArrayList<>(spec.columns().size());
    for (ColumnSpec column : spec.columns()) {
      Object value = spec.value(row, column);
      boolean plain =
          value == null
              || value instanceof Number
              || value instanceof Money
              || value instanceof LocalDate
              || value instanceof Boolean;
      cells.add(plain ? value : spec.cell(row, column));
    }
    return cells;
  }
}
