package org.linewright.core.plant.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.core.time.DayPattern;

/**
 * Dates that nobody can have meant are rejected; dates after the horizon that make a row void are
 * told once per column, with the number of rows.
 */
final class HorizonCheck {
  static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  static final int YEARS_BEYOND = 10;

  /** Columns whose rows do nothing when their date lies after the horizon. */
  private static final Map<String, String> VOID_AFTER_HORIZON =
      Map.of(
          "arrivals", "eta",
          "kits", "available",
          "stock", "available",
          "events", "from");

  private final Plant plant;
  private final CheckLog log;
  private final LocalDate end;
  private final LocalDate latest;

  HorizonCheck(Plant plant, CheckLog log) {
    this.plant = plant;
    this.log = log;
    this.end = plant.settings().horizonEnd();
    this.latest = end.plusYears(YEARS_BEYOND);
  }

  void check() {
    for (TableSpec<?> spec : PlantTables.all()) {
      for (ColumnSpec column : spec.columns()) {
        if (column.type() == CellType.DATE || column.type() == CellType.DAY_PATTERN) {
          check(plant.table(spec), column);
        }
      }
    }
  }

  private <T extends Record> void check(Table<T> table, ColumnSpec column) {
    boolean voidable = column.name().equals(VOID_AFTER_HORIZON.get(table.spec().name()));
    int firstVoid = -1;
    int voids = 0;
    List<T> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      Object value = table.spec().value(rows.get(i), column);
      LocalDate first = value instanceof DayPattern days ? days.from() : (LocalDate) value;
      LocalDate last = value instanceof DayPattern days ? days.to() : first;
      if (isFar(first) || isFar(last)) {
        tellFar(table, i, column);
      } else if (voidable && first != null && first.isAfter(end)) {
        firstVoid = voids == 0 ? i : firstVoid;
        voids++;
      }
    }
    if (voids > 0) {
      tellVoid(table, firstVoid, voids, column);
    }
  }

  private boolean isFar(@Nullable LocalDate date) {
    return date != null && (date.isBefore(EARLIEST) || date.isAfter(latest));
  }

  private void tellFar(Table<?> table, int index, ColumnSpec column) {
    log.reject(
        Cell.of(table, index, column.name()),
        IssueCode.OUT_OF_HORIZON,
        "lies outside " + EARLIEST + " to " + latest,
        column.required() ? "a day that is meant." : "a day that is meant; empty = open.");
  }

  private void tellVoid(Table<?> table, int index, int count, ColumnSpec column) {
    String more = count == 1 ? "" : ", " + count + " rows in all";
    log.warn(
        Cell.of(table, index, column.name()),
        IssueCode.OUT_OF_HORIZON,
        "lies after horizon_end " + end + more,
        CheckLog.NO_EFFECT,
        "a later horizon_end, if these rows matter.");
  }
}
