package org.linewright.core.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The rows of one table with the place where each stands, so that every figure can be traced to a
 * row.
 *
 * @param <T> the record class of a row
 */
public final class Table<T extends Record> {
  private final TableSpec<T> spec;
  private final List<T> rows;
  private final int[] fileRows;
  private final String file;
  private final Map<Integer, String> otherFiles;
  private final boolean present;

  private Table(
      TableSpec<T> spec,
      List<T> rows,
      int[] fileRows,
      String file,
      Map<Integer, String> otherFiles,
      boolean present) {
    if (rows.size() != fileRows.length) {
      throw new IllegalArgumentException(
          "rows = " + rows.size() + " but fileRows = " + fileRows.length + " in " + spec.name());
    }
    this.spec = spec;
    this.rows = List.copyOf(rows);
    this.fileRows = fileRows.clone();
    this.file = file;
    this.otherFiles = Map.copyOf(otherFiles);
    this.present = present;
  }

  /**
   * A table that was given.
   *
   * @param fileRows line number of each row in {@code file}, the header being 1
   */
  public static <T extends Record> Table<T> of(
      TableSpec<T> spec, List<T> rows, int[] fileRows, String file) {
    return new Table<>(spec, rows, fileRows, file, Map.of(), true);
  }

  /**
   * A table of which some rows come from elsewhere, e.g. from a scenario.
   *
   * @param fileRows line number of each row in its file
   * @param otherFiles by row index, the file of the rows that do not come from {@code file}
   */
  public static <T extends Record> Table<T> of(
      TableSpec<T> spec,
      List<T> rows,
      int[] fileRows,
      String file,
      Map<Integer, String> otherFiles) {
    return new Table<>(spec, rows, fileRows, file, otherFiles, true);
  }

  /** A table made in memory; its rows count as lines 2, 3, … of {@code NAME.csv}. */
  public static <T extends Record> Table<T> of(TableSpec<T> spec, List<T> rows) {
    int[] lines = new int[rows.size()];
    Arrays.setAll(lines, i -> i + 2);
    return of(spec, rows, lines, spec.fileName());
  }

  /** A table that was not given. */
  public static <T extends Record> Table<T> absent(TableSpec<T> spec) {
    return new Table<>(spec, List.of(), new int[0], spec.fileName(), Map.of(), false);
  }

  public TableSpec<T> spec() {
    return spec;
  }

  public List<T> rows() {
    return rows;
  }

  /** False when the table was not given at all, which is not the same as given without rows. */
  public boolean isPresent() {
    return present;
  }

  /** File of the table as a whole. */
  public String file() {
    return file;
  }

  /** File of row {@code index}: {@link #file()}, or the scenario that edited the row. */
  public String file(int index) {
    return otherFiles.getOrDefault(index, file);
  }

  /** Line number in {@link #file(int)} of row {@code index}. */
  public int fileRow(int index) {
    return fileRows[index];
  }

  /** Same rows in the same order; where they come from does not matter. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Table<?> table
        && table.spec == spec
        && table.rows.equals(rows)
        && table.present == present;
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return spec.name() + rows;
  }
}
