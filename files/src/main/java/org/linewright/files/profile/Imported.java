package org.linewright.files.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.intake.NewRows;
import org.linewright.core.intake.Writing;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;

/**
 * What a profile made of files.
 *
 * @param rows rows by table
 * @param files what became of the rows of each file
 * @param joined rows that went into an earlier one of the same key, by table
 * @param issues what is wrong with the files; columns are called as in the tables
 * @param columns by table and column, the column of the file
 */
public record Imported(
    List<NewRows<?>> rows,
    List<FileCount> files,
    Map<String, Integer> joined,
    List<InputIssue> issues,
    Map<String, String> columns) {

  public Imported {
    rows = List.copyOf(rows);
    files = List.copyOf(files);
    joined = new HashMap<>(joined);
    issues = List.copyOf(issues);
    columns = new HashMap<>(columns);
  }

  /** The plant with these rows. */
  public Plant into(Plant plant) {
    Plant changed = plant;
    for (NewRows<?> each : rows) {
      changed = into(changed, each);
    }
    return changed;
  }

  private static <T extends Record> Plant into(Plant plant, NewRows<T> rows) {
    Table<T> former = plant.table(rows.rows().spec());
    return plant.with(rows.into(former));
  }

  /** Names of the tables of which no row stays that does not come again. */
  public Set<String> replaced() {
    Set<String> names = new HashSet<>();
    rows.stream()
        .filter(each -> each.writing() == Writing.REPLACE)
        .forEach(each -> names.add(each.rows().spec().name()));
    return names;
  }

  /** The issue with the column as the file has it. */
  public InputIssue shown(InputIssue issue) {
    boolean ofFile = files.stream().anyMatch(file -> file.file().equals(issue.file()));
    String column = columns.getOrDefault(issue.column(), issue.column());
    return !ofFile
        ? issue
        : new InputIssue(
            issue.code(),
            issue.severity(),
            issue.file(),
            issue.row(),
            column,
            issue.value(),
            issue.problem(),
            issue.done(),
            issue.fix());
  }
}
