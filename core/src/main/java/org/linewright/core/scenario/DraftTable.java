package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * A table under edit. Each change returns the edits that undo it; a change with an issue changes
 * nothing and returns none.
 *
 * @param <T> the record class of a row
 */
final class DraftTable<T extends Record> {
  private static final int ROWS_FOR_SUGGESTIONS = 10_000;

  /** A row and where it comes from. */
  private record Placed<T>(T row, String file, int line) {}

  private final TableSpec<T> spec;
  private final String file;
  private final EditLog log;
  private final RowCells<T> cells;
  private final List<Placed<T>> rows = new ArrayList<>();
  private boolean present;

  DraftTable(Table<T> before, EditLog log) {
    this.spec = before.spec();
    this.file = before.file();
    this.log = log;
    this.cells = new RowCells<>(spec, log);
    this.present = before.isPresent();
    for (int i = 0; i < before.rows().size(); i++) {
      rows.add(new Placed<>(before.rows().get(i), before.file(i), before.fileRow(i)));
    }
  }

  /** The table after the edits taken so far. */
  Table<T> table() {
    if (!present) {
      return Table.absent(spec);
    }
    Map<Integer, String> otherFiles = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).file.equals(file)) {
        otherFiles.put(i, rows.get(i).file);
      }
    }
    int[] lines = rows.stream().mapToInt(Placed::line).toArray();
    return Table.of(spec, rows.stream().map(Placed::row).toList(), lines, file, otherFiles);
  }

  List<Edit> set(SetCells edit) {
    Optional<List<Integer>> found = find(edit.key());
    Optional<Map<ColumnSpec, @Nullable Object>> values = cells.parse(edit.cells());
    if (values.isPresent() && values.get().isEmpty()) {
      log.badEdit("to", "", "changes nothing", "to: {COLUMN: VALUE}.");
    }
    if (found.isEmpty() || values.isEmpty() || values.get().isEmpty()) {
      return List.of();
    }
    Map<Integer, T> changed = new LinkedHashMap<>();
    found.get().forEach(i -> changed.put(i, cells.with(rows.get(i).row, values.get())));
    if (values.get().keySet().stream().anyMatch(ColumnSpec::key) && clashes(changed)) {
      return List.of();
    }
    List<Edit> undo = new ArrayList<>();
    changed.forEach(
        (i, row) -> {
          Map<String, String> old = cells.texts(rows.get(i).row, values.get().keySet());
          undo.add(new SetCells(spec.name(), cells.keyTexts(row), old));
          rows.set(i, placed(row));
        });
    return undo;
  }

  List<Edit> add(AddRow edit) {
    Optional<T> row = cells.newRow(edit.cells());
    int at = edit.at() == 0 ? rows.size() : edit.at() - 1;
    if (at < 0 || at > rows.size()) {
      log.badEdit(
          "at",
          String.valueOf(edit.at()),
          "is not a place among the rows",
          "1 to " + (rows.size() + 1) + ", or nothing for the end.");
      return List.of();
    }
    if (row.isEmpty() || clashes(Map.of(-1, row.get()))) {
      return List.of();
    }
    rows.add(at, placed(row.get()));
    boolean tableToo = !present;
    present = true;
    return List.of(new RemoveRow(spec.name(), cells.keyTexts(row.get()), tableToo, 0));
  }

  List<Edit> remove(RemoveRow edit) {
    Set<Integer> gone = new LinkedHashSet<>(find(edit.key()).orElse(List.of()));
    if (gone.isEmpty()) {
      return List.of();
    }
    List<Edit> undo = new ArrayList<>();
    List<Placed<T>> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (gone.contains(i)) {
        Map<String, String> old = cells.texts(rows.get(i).row, spec.columns());
        undo.add(new AddRow(spec.name(), old, i + 1, 0));
      } else {
        kept.add(rows.get(i));
      }
    }
    rows.clear();
    rows.addAll(kept);
    present = !(edit.tableToo() && rows.isEmpty());
    return undo;
  }

  private Placed<T> placed(T row) {
    return new Placed<>(row, log.file(), log.row());
  }

  /** Indexes of the rows that match, at least one; empty after an issue. */
  private Optional<List<Integer>> find(Map<String, String> key) {
    if (key.isEmpty()) {
      log.badEdit("key", "", "must name at least one column", "key: {COLUMN: VALUE}.");
      return Optional.empty();
    }
    Optional<Map<ColumnSpec, @Nullable Object>> wanted = cells.parse(key);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (cells.matches(rows.get(i).row, wanted.get())) {
        found.add(i);
      }
    }
    if (found.isEmpty()) {
      tellNoRow(key, wanted.get().keySet());
      return Optional.empty();
    }
    return Optional.of(found);
  }

  private void tellNoRow(Map<String, String> key, Set<ColumnSpec> columns) {
    Set<String> known = new HashSet<>();
    for (Placed<T> placed : rows.subList(0, Math.min(rows.size(), ROWS_FOR_SUGGESTIONS))) {
      known.add(String.join("/", cells.texts(placed.row, columns).values()));
    }
    log.noRow(spec, String.join("/", key.values()), known);
  }

  /** True, with an issue, when a changed row would have the key of another row. */
  private boolean clashes(Map<Integer, T> changed) {
    Set<List<@Nullable Object>> keys = new HashSet<>();
    for (T row : changed.values()) {
      if (!keys.add(cells.key(row))) {
        log.clash(spec, spec.keyText(row));
        return true;
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      T row = rows.get(i).row;
      if (!changed.containsKey(i) && keys.contains(cells.key(row))) {
        log.clash(spec, spec.keyText(row));
        return true;
      }
    }
    return false;
  }
}
