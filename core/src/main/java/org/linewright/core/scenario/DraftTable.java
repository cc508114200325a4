package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * A table under edit. Each change returns the edits that undo it; a change with an issue changes
 * nothing.
 *
 * @param <T> the record class of a row
 */
final class DraftTable<T extends Record> {

  /** A row and where it comes from. */
  private record Placed<T>(T row, String file, int line) {}

  private final TableSpec<T> spec;
  private final String file;
  private final EditLog log;
  private final List<Placed<T>> rows = new ArrayList<>();
  private boolean present;

  DraftTable(Table<T> before, EditLog log) {
    this.spec = before.spec();
    this.file = before.file();
    this.log = log;
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
    Optional<Map<ColumnSpec, @Nullable Object>> cells = parse(edit.cells());
    if (found.isEmpty() || cells.isEmpty()) {
      return List.of();
    }
    if (cells.get().isEmpty()) {
      log.reject(IssueCode.BAD_EDIT, "to", "", "changes nothing", "to: {COLUMN: VALUE}.");
      return List.of();
    }
    Map<Integer, T> changed = new LinkedHashMap<>();
    found.get().forEach(i -> changed.put(i, with(rows.get(i).row, cells.get())));
    if (cells.get().keySet().stream().anyMatch(ColumnSpec::key) && clashes(changed)) {
      return List.of();
    }
    List<Edit> undo = new ArrayList<>();
    changed.forEach(
        (i, row) -> {
          T old = rows.get(i).row;
          undo.add(new SetCells(spec.name(), texts(row, spec.key()), texts(old, cells.get().keySet())));
          rows.set(i, placed(row));
        });
    return undo;
  }

  List<Edit> add(AddRow edit) {
    Optional<Map<ColumnSpec, @Nullable Object>> cells = parse(withAllRequired(edit.cells()));
    if (cells.isEmpty()) {
      return List.of();
    }
    int at = edit.at() == 0 ? rows.size() : edit.at() - 1;
    if (at < 0 || at > rows.size()) {
      log.reject(
          IssueCode.BAD_EDIT,
          "at",
          String.valueOf(edit.at()),
          "is not a place among the rows",
          "1 to " + (rows.size() + 1) + ", or nothing for the end.");
      return List.of();
    }
    @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
    for (ColumnSpec column : spec.columns()) {
      values[column.index()] =
          cells.get().containsKey(column) ? cells.get().get(column) : column.parse("");
    }
    T row = spec.newRow(values);
    if (clashes(Map.of(-1, row))) {
      return List.of();
    }
    rows.add(at, placed(row));
    boolean tableToo = !present;
    present = true;
    return List.of(new RemoveRow(spec.name(), texts(row, spec.key()), tableToo, 0));
  }

  private Map<String, String> withAllRequired(Map<String, String> cells) {
    Map<String, String> all = new LinkedHashMap<>(cells);
    for (ColumnSpec column : spec.columns()) {
      if (column.required()) {
        all.putIfAbsent(column.name(), "");
      }
    }
    return all;
  }

  List<Edit> remove(RemoveRow edit) {
    Optional<List<Integer>> found = find(edit.key());
    if (found.isEmpty()) {
      return List.of();
    }
    List<Edit> undo = new ArrayList<>();
    Set<Integer> gone = new HashSet<>(found.get());
    List<Placed<T>> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (gone.contains(i)) {
        undo.add(new AddRow(spec.name(), texts(rows.get(i).row, spec.columns()), i + 1, 0));
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

  /** Indexes of the rows that match; empty after an issue. */
  private Optional<List<Integer>> find(Map<String, String> key) {
    if (key.isEmpty()) {
      log.reject(
          IssueCode.BAD_EDIT, "key", "", "must name at least one column", "key: {COLUMN: VALUE}.");
      return Optional.empty();
    }
    Optional<Map<ColumnSpec, @Nullable Object>> wanted = parse(key);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (matches(rows.get(i).row, wanted.get())) {
        found.add(i);
      }
    }
    if (found.isEmpty()) {
      tellNoRow(key);
      return Optional.empty();
    }
    return Optional.of(found);
  }

  private boolean matches(T row, Map<ColumnSpec, @Nullable Object> wanted) {
    for (Map.Entry<ColumnSpec, @Nullable Object> cell : wanted.entrySet()) {
      if (!Objects.equals(spec.value(row, cell.getKey()), cell.getValue())) {
        return false;
      }
    }
    return true;
  }

  private void tellNoRow(Map<String, String> key) {
    String text = String.join("/", key.values());
    List<ColumnSpec> columns = new ArrayList<>();
    key.keySet().forEach(name -> spec.findColumn(name).ifPresent(columns::add));
    Set<String> known = new HashSet<>();
    rows.forEach(placed -> known.add(String.join("/", texts(placed.row, columns).values())));
    log.reject(
        IssueCode.BAD_EDIT,
        "key",
        text,
        "matches no row of " + spec.name(),
        NearestName.suggest(text, known)
            .map(near -> "maybe " + near + ".")
            .orElse("a row that stands in " + spec.fileName() + "."));
  }

  /** The values of cells; empty after an issue. */
  private Optional<Map<ColumnSpec, @Nullable Object>> parse(Map<String, String> cells) {
    Map<ColumnSpec, @Nullable Object> values = new LinkedHashMap<>();
    boolean good = true;
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      Optional<ColumnSpec> column = spec.findColumn(cell.getKey());
      if (column.isEmpty()) {
        log.unknown(
            "column", cell.getKey(), spec.columns().stream().map(ColumnSpec::name).toList());
        good = false;
        continue;
      }
      Object value = column.get().parse(cell.getValue());
      if (value instanceof Fault fault) {
        log.badCell(cell.getKey(), cell.getValue(), fault);
        good = false;
      }
      values.put(column.get(), value);
    }
    return good ? Optional.of(values) : Optional.empty();
  }

  private T with(T row, Map<ColumnSpec, @Nullable Object> cells) {
    @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
    for (ColumnSpec column : spec.columns()) {
      values[column.index()] =
          cells.containsKey(column) ? cells.get(column) : spec.value(row, column);
    }
    return spec.newRow(values);
  }

  /** True, with an issue, when a changed row would have the key of another row. */
  private boolean clashes(Map<Integer, T> changed) {
    Set<List<@Nullable Object>> keys = new HashSet<>();
    for (T row : changed.values()) {
      if (!keys.add(key(row))) {
        return tellClash(row);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!changed.containsKey(i) && keys.contains(key(rows.get(i).row))) {
        return tellClash(rows.get(i).row);
      }
    }
    return false;
  }

  private boolean tellClash(T row) {
    log.reject(
        IssueCode.DUPLICATE_KEY,
        String.join("/", spec.key().stream().map(ColumnSpec::name).toList()),
        spec.keyText(row),
        "would stand twice in " + spec.name(),
        "set the cells of the row that is there, or another key.");
    return true;
  }

  private List<@Nullable Object> key(T row) {
    return Arrays.asList(spec.key().stream().map(column -> spec.value(row, column)).toArray());
  }

  private Map<String, String> texts(T row, Iterable<ColumnSpec> columns) {
    Map<String, String> texts = new LinkedHashMap<>();
    columns.forEach(column -> texts.put(column.name(), spec.cell(row, column)));
    return texts;
  }
}
