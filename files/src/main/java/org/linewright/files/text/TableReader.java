package org.linewright.files.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.FileHabit;
import org.linewright.core.table.HabitEvidence;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.OtherSpelling;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Turns rows of text into the rows of one table, wherever the text comes from. A row with a bad
 * cell is left out and each of its bad cells is an issue. Blank rows are passed over.
 *
 * @param <T> the record class of a row
 */
public final class TableReader<T extends Record> implements CsvRows.Sink {
  private static final String ROW_SKIPPED = "Row skipped.";

  private final TableSpec<T> spec;
  private final String file;
  private final IssueLog issues;
  private final List<T> rows = new ArrayList<>();
  private final Set<String> rejectedNames = new HashSet<>();
  private final @Nullable Object[] absent;
  private SpellingLog spellings;
  private HabitEvidence evidence = new HabitEvidence();
  private FileHabit habit = FileHabit.UNKNOWN;
  private String encoding = "";
  private int[] lines = new int[16];
  private @Nullable CellCache @Nullable [] columns;
  private boolean readable = true;
  private char separator = ',';

  /**
   * A reader that waits for the header.
   *
   * @param file name of the file for issues
   */
  public TableReader(TableSpec<T> spec, String file, IssueLog issues) {
    this.spec = spec;
    this.file = file;
    this.issues = issues;
    this.spellings = new SpellingLog(file, issues);
    this.absent = spec.columns().stream().map(column -> column.parse("")).toArray();
  }

  /** Takes the header first, then the rows; false when the header makes the table unreadable. */
  @Override
  public boolean row(int line, String[] cells, int count) {
    if (columns == null) {
      if (line == 1 && Separator.isDeclared(cells[0])) {
        return true;
      }
      Header header = new Header(spec, file, issues);
      columns = header.read(line, cells, count, habit, evidence);
      readable = header.isUsable();
      return readable;
    }
    if (!isBlank(cells, count)) {
      read(line, cells, count, columns);
    }
    return true;
  }

  private static boolean isBlank(String[] cells, int count) {
    for (int i = 0; i < count; i++) {
      if (!cells[i].isBlank()) {
        return false;
      }
    }
    return true;
  }

  private void read(int line, String[] cells, int count, @Nullable CellCache[] header) {
    boolean fits = count == header.length;
    if (!fits) {
      issues.add(wrongCount(line, count, header.length));
    }
    boolean good = fits;
    @Nullable Object[] values = absent.clone();
    for (int i = 0; i < Math.min(count, header.length); i++) {
      CellCache column = header[i];
      if (column != null) {
        Object value = column.parse(cells[i]);
        if (value instanceof OtherSpelling other) {
          spellings.add(line, column.column().name(), cells[i].strip(), other);
          value = other.value();
        }
        values[column.column().index()] = value;
        if (value instanceof Fault fault && fits) {
          issues.add(badCell(line, column.column(), cells[i], fault));
          good = false;
        }
      }
    }
    if (good) {
      add(line, spec.newRow(values));
    } else {
      rejectedNames.add(values[0] instanceof String name ? name : "");
    }
  }

  private void add(int line, T row) {
    if (rows.size() == lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    lines[rows.size()] = line;
    rows.add(row);
  }

  private InputIssue wrongCount(int line, int count, int expected) {
    return new InputIssue(
        IssueCode.WRONG_CELL_COUNT,
        Severity.REJECTED,
        file,
        line,
        "",
        "",
        "has " + count + " cells where the header has " + expected,
        ROW_SKIPPED,
        "one cell for each column; a text that holds "
            + (separator == ',' ? "a comma" : separator == '\t' ? "a tab" : "a " + separator)
            + " stands in double quotes.");
  }

  private InputIssue badCell(int line, ColumnSpec column, String cell, Fault fault) {
    return new InputIssue(
        fault.code(),
        Severity.REJECTED,
        file,
        line,
        column.name(),
        cell.strip(),
        fault.problem(),
        ROW_SKIPPED,
        fault.fix());
  }

  TableSpec<T> spec() {
    return spec;
  }

  /**
   * Says how cells are written that can mean two things.
   *
   * @param known {@link FileHabit#UNKNOWN} leaves it to the other cells of the file
   */
  public void settle(FileHabit known) {
    habit = known;
  }

  /** Says how the file is written, which is told where it is not as the format has it. */
  public void reads(char character, String encodingName) {
    separator = character;
    encoding = encodingName;
    spellings.file(character, encodingName);
  }

  /**
   * True when cells that can mean two things are settled by others: all is forgotten then, and the
   * file is to be read once more.
   */
  public boolean readsAgain() {
    Optional<FileHabit> settled = readable ? evidence.settles(separator == ';') : Optional.empty();
    if (settled.isEmpty() || !habit.equals(FileHabit.UNKNOWN)) {
      return false;
    }
    habit = settled.get();
    evidence = new HabitEvidence();
    issues.forget(file);
    spellings = new SpellingLog(file, issues);
    spellings.file(separator, encoding);
    rows.clear();
    rejectedNames.clear();
    columns = null;
    return true;
  }

  /** True once a header was taken that has every column needed. */
  public boolean isReadable() {
    return columns != null && readable;
  }

  /** True when not even a header came. */
  public boolean isEmpty() {
    return columns == null;
  }

  /** The rows taken over; tells what was written in another way than the format says. */
  public Table<T> table() {
    spellings.tell();
    return Table.of(spec, rows, Arrays.copyOf(lines, rows.size()), file);
  }

  /** What stands in the first column of the rows that were left out; "" where it is unreadable. */
  public Set<String> rejectedNames() {
    return rejectedNames;
  }
}
