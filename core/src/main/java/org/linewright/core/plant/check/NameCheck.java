package org.linewright.core.plant.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.LookAlike;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Every name in a column that refers to a table must stand there, if the table is given at all; no
 * two names of a table look the same.
 */
final class NameCheck {
  static final String ANY = "*";

  private final Plant plant;
  private final KnownNames names;
  private final CheckLog log;
  private final Map<TableSpec<?>, List<String>> unchecked = new LinkedHashMap<>();

  NameCheck(Plant plant, KnownNames names, CheckLog log) {
    this.plant = plant;
    this.names = names;
    this.log = log;
  }

  void check() {
    for (TableSpec<?> spec : PlantTables.all()) {
      check(plant.table(spec));
      checkTwins(plant.table(spec));
    }
    unchecked.forEach(this::tellUnchecked);
  }

  /** Names in one table. */
  void check(Table<?> table) {
    for (ColumnSpec column : table.spec().columns()) {
      String target = column.refersTo();
      if (target == null || table.rows().isEmpty()) {
        continue;
      }
      TableSpec<?> referred = PlantTables.find(target).orElseThrow();
      if (names.isComplete(referred)) {
        checkColumn(table, column, referred);
      } else if (!names.isUnread(referred) && isUsed(table, column)) {
        unchecked
            .computeIfAbsent(referred, absent -> new ArrayList<>())
            .add(table.spec().fileName() + " " + column.name());
      }
    }
  }

  private <T extends Record> void checkColumn(
      Table<T> table, ColumnSpec column, TableSpec<?> referred) {
    Set<String> known = names.of(referred);
    for (int i = 0; i < table.rows().size(); i++) {
      Object value = table.spec().value(table.rows().get(i), column);
      if (value instanceof String name) {
        if (!known.contains(name) && !(column.anyAllowed() && name.equals(ANY))) {
          tellUnknown(table, i, column, name, referred);
        }
      } else if (value instanceof List<?> list) {
        for (Object member : list) {
          if (!known.contains(member)) {
            tellUnknown(table, i, column, String.valueOf(member), referred);
          }
        }
      }
    }
  }

  private void tellUnknown(
      Table<?> table, int index, ColumnSpec column, String name, TableSpec<?> referred) {
    String file = referred.fileName();
    Cell cell = Cell.of(table, index, column.name()).withValue(name);
    Optional<String> twin = names.findLookAlike(referred, name);
    if (twin.isPresent()) {
      log.reject(
          cell,
          IssueCode.UNKNOWN_NAME,
          "is not in %s; it differs from %s there only in %s"
              .formatted(file, twin.get(), LookAlike.difference(name, twin.get())),
          "copy the name from " + file + ", or type both anew.");
    } else {
      log.reject(
          cell,
          IssueCode.UNKNOWN_NAME,
          "is not in " + file,
          names.fix(referred.name(), name, names.of(referred), "add it to " + file + "."));
    }
  }

  /** Warns of two names of one table that nobody can tell apart by looking at them. */
  private <T extends Record> void checkTwins(Table<T> table) {
    TableSpec<T> spec = table.spec();
    ColumnSpec first = spec.columns().get(0);
    if (spec.key().size() != 1 || !first.key() || first.type() != CellType.ID) {
      return;
    }
    Map<String, Integer> faces = new HashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      String name = String.valueOf(spec.value(table.rows().get(i), first));
      Integer earlier = faces.putIfAbsent(LookAlike.face(name), i);
      if (earlier != null) {
        String other = String.valueOf(spec.value(table.rows().get(earlier), first));
        String difference = LookAlike.difference(name, other);
        if (!difference.isEmpty() && !difference.equals(LookAlike.CAPITALS)) {
          log.warn(
              Cell.of(table, i, first.name()),
              IssueCode.BAD_NAME,
              "looks like " + KeyCheck.place(table, earlier) + " but differs in " + difference,
              "Kept as another name.",
              "one name for one thing, or names that can be told apart.");
        }
      }
    }
  }

  private static <T extends Record> boolean isUsed(Table<T> table, ColumnSpec column) {
    for (T row : table.rows()) {
      @Nullable Object value = table.spec().value(row, column);
      if (value != null && !value.equals(List.of()) && !value.equals(ANY)) {
        return true;
      }
    }
    return false;
  }

  private void tellUnchecked(TableSpec<?> absent, List<String> columns) {
    String done =
        absent == PlantTables.CALENDARS
            ? "Every day counts as closed."
            : "Names taken as they stand.";
    log.warn(
        new Cell(absent.fileName(), 0, "", ""),
        IssueCode.UNCHECKED_NAME,
        "is absent, so the names in " + String.join(", ", columns) + " could not be checked",
        done,
        "add the table.");
  }
}
