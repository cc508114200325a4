package org.linewright.files.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linewright.core.intake.NewRows;
import org.linewright.core.intake.Writing;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.TableReader;

/** Rows of one table as text, which is checked like that of any file. */
final class ProjectRows {
  private final String table;
  private final List<String> columns;
  private final Writing writing;
  private final List<String[]> rows = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  ProjectRows(String table, Writing writing, List<String> columns) {
    this.table = table;
    this.columns = List.copyOf(columns);
    this.writing = writing;
  }

  /** Adds a row; {@code line} is the number of its task or resource. */
  void add(int line, String... cells) {
    rows.add(cells);
    lines.add(line);
  }

  String table() {
    return table;
  }

  int size() {
    return rows.size();
  }

  /** The rows that are good; issues of the others go into the log. */
  NewRows<?> read(String file, IssueLog issues) {
    return read(PlantTables.find(table).orElseThrow(), file, issues);
  }

  private <T extends Record> NewRows<T> read(TableSpec<T> spec, String file, IssueLog issues) {
    TableReader<T> reader = new TableReader<>(spec, file, issues);
    reader.row(1, columns.toArray(String[]::new), columns.size());
    for (int i = 0; i < rows.size(); i++) {
      reader.row(lines.get(i), rows.get(i), columns.size());
    }
    return new NewRows<>(reader.table(), Set.copyOf(columns), writing);
  }
}
