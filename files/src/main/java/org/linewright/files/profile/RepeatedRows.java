package org.linewright.files.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Rows with the same key as one, where a profile says so.
 *
 * @param <T> the record class of a row
 */
final class RepeatedRows<T extends Record> {
  private final TableMapping<T> mapping;
  private final IssueLog issues;
  private final List<T> rows = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Map<Integer, String> files = new HashMap<>();
  private final Map<List<String>, Integer> known = new HashMap<>();
  private int joined;

  RepeatedRows(TableMapping<T> mapping, IssueLog issues) {
    this.mapping = mapping;
    this.issues = issues;
  }

  void add(Table<T> table) {
    for (int i = 0; i < table.rows().size(); i++) {
      T row = table.rows().get(i);
      if (mapping.repeated() != Repeated.REFUSE) {
        List<String> key = cells(row, true);
        Integer first = known.putIfAbsent(key, rows.size());
        if (first != null) {
          join(first, row, table, i);
          continue;
        }
      }
      files.put(rows.size(), table.file(i));
      lines.add(table.fileRow(i));
      rows.add(row);
    }
  }

  /** Rows that went into an earlier one. */
  int joined() {
    return joined;
  }

  Table<T> table() {
    int[] places = lines.stream().mapToInt(Integer::intValue).toArray();
    return Table.of(mapping.table(), rows, places, mapping.table().fileName(), files);
  }

  private void join(int first, T row, Table<T> table, int index) {
    T former = rows.get(first);
    boolean adds = mapping.repeated() == Repeated.ADD;
    if (adds ? cells(row, false).equals(cells(former, false)) : row.equals(former)) {
      joined++;
      if (adds) {
        rows.set(first, sum(former, row, table, index));
      }
      return;
    }
    tell(
        table,
        index,
        "has the key of row "
            + lines.get(first)
            + " and differs in "
            + (adds ? "more than numbers" : "other cells"));
  }

  private void tell(Table<T> table, int index, String problem) {
    issues.add(
        new InputIssue(
            IssueCode.DUPLICATE_KEY,
            Severity.REJECTED,
            table.file(index),
            table.fileRow(index),
            mapping.table().key().isEmpty() ? "" : mapping.table().key().get(0).name(),
            mapping.table().keyText(table.rows().get(index)),
            problem,
            "Row skipped.",
            "one row for each key."));
  }

  /** The cells of the key, or all that are not added. */
  private List<String> cells(T row, boolean ofKey) {
    return mapping.table().columns().stream()
        .filter(column -> ofKey ? column.key() : column.key() || !isAdded(column))
        .map(column -> mapping.table().cell(row, column))
        .toList();
  }

  private static boolean isAdded(ColumnSpec column) {
    return column.type() == CellType.COUNT && !column.key();
  }

  private T sum(T former, T row, Table<T> table, int index) {
    TableSpec<T> spec = mapping.table();
    @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
    for (ColumnSpec column : spec.columns()) {
      Object one = spec.value(former, column);
      values[column.index()] = one;
      String more = spec.cell(row, column);
      if (isAdded(column) && one != null && !more.isEmpty()) {
        String total = new BigDecimal(one.toString()).add(new BigDecimal(more)).toPlainString();
        Object value = column.parse(total);
        if (value instanceof ColumnSpec.Fault fault) {
          tell(table, index, "makes a sum of " + total + " that " + fault.problem());
        } else {
          values[column.index()] = value;
        }
      }
    }
    return spec.newRow(values);
  }
}
