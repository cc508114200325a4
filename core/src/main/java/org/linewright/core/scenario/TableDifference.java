package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * In what a table differs from another one. Rows are the same when their keys are. As many rows as
 * possible stay where they are; the others are taken out and put in again at their place.
 *
 * @param <T> the record class of a row
 */
final class TableDifference<T extends Record> {
  private final TableSpec<T> spec;
  private final RowCells<T> cells;
  private final List<T> before;
  private final List<T> after;
  private final boolean tableToo;

  /** {@code [row after]}: the row before with the same key; -1 = none. */
  private final int[] origin;

  /** {@code [row before]}: it stays where it is. */
  private final boolean[] stays;

  TableDifference(Table<T> before, Table<T> after) {
    this.spec = before.spec();
    this.cells = new RowCells<>(spec, new EditLog());
    this.before = before.rows();
    this.after = after.rows();
    this.tableToo = !after.isPresent();
    this.origin = origins();
    this.stays = new boolean[this.before.size()];
    for (int row : RisingRun.longest(origin)) {
      stays[row] = true;
    }
  }

  private int[] origins() {
    Map<List<@Nullable Object>, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.put(cells.key(before.get(i)), i);
    }
    return after.stream().mapToInt(row -> places.getOrDefault(cells.key(row), -1)).toArray();
  }

  /** Removals first, then changed cells, then additions in the order of their places. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!stays[i]) {
        edits.add(new RemoveRow(spec.name(), cells.keyTexts(before.get(i)), tableToo, 0));
      }
    }
    for (int i = 0; i < after.size(); i++) {
      if (isKept(i) && !changedColumns(i).isEmpty()) {
        T row = after.get(i);
        edits.add(
            new SetCells(spec.name(), cells.keyTexts(row), cells.texts(row, changedColumns(i))));
      }
    }
    int lastKept = lastKept();
    for (int i = 0; i < after.size(); i++) {
      if (!isKept(i)) {
        int at = i < lastKept ? i + 1 : 0;
        edits.add(new AddRow(spec.name(), cells.texts(after.get(i), spec.columns()), at, 0));
      }
    }
    return edits;
  }

  private boolean isKept(int rowAfter) {
    return origin[rowAfter] >= 0 && stays[origin[rowAfter]];
  }

  private int lastKept() {
    int last = after.size() - 1;
    while (last >= 0 && !isKept(last)) {
      last--;
    }
    return last;
  }

  private List<ColumnSpec> changedColumns(int rowAfter) {
    T old = before.get(origin[rowAfter]);
    T now = after.get(rowAfter);
    return spec.columns().stream()
        .filter(column -> !Objects.equals(spec.value(old, column), spec.value(now, column)))
        .toList();
  }

  /** Cells set, rows added and moved in the order of the rows after; then the rows removed. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    boolean[] found = new boolean[before.size()];
    for (int i = 0; i < after.size(); i++) {
      if (origin[i] < 0) {
        changes.add(row(Change.Kind.ADDED, after.get(i), "", content(after.get(i))));
      } else {
        found[origin[i]] = true;
        addChanges(i, changes);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (!found[i]) {
        changes.add(row(Change.Kind.REMOVED, before.get(i), content(before.get(i)), ""));
      }
    }
    return changes;
  }

  private void addChanges(int rowAfter, List<Change> changes) {
    T old = before.get(origin[rowAfter]);
    T now = after.get(rowAfter);
    for (ColumnSpec column : changedColumns(rowAfter)) {
      changes.add(
          new Change(
              Change.Kind.SET,
              spec.name(),
              spec.keyText(now),
              column.name(),
              spec.cell(old, column),
              spec.cell(now, column)));
    }
    if (!isKept(rowAfter)) {
      changes.add(
          row(Change.Kind.MOVED, now, "row " + (origin[rowAfter] + 1), "row " + (rowAfter + 1)));
    }
  }

  private Change row(Change.Kind kind, T row, String old, String now) {
    return new Change(kind, spec.name(), spec.keyText(row), "", old, now);
  }

  /** The cells that are given, without those of the key. */
  private String content(T row) {
    return spec.columns().stream()
        .filter(column -> !column.key() && !spec.cell(row, column).isEmpty())
        .map(column -> column.name() + "=" + spec.cell(row, column))
        .collect(Collectors.joining(" "));
  }
}
