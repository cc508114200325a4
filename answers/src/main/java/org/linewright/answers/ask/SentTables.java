package org.linewright.answers.ask;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.RecordCells;
import org.linewright.answers.format.Refusal;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * A record of tables, filled table by table: from files of a folder, or from lists of rows. A row
 * that was sent counts as a line of the file that its table would be, the header being line 1.
 */
public final class SentTables {
  /** Rows of a table that is sent; longer ones are asked about as files. */
  private static final int MOST_ROWS = 2_000;

  private SentTables() {}

  /** Gives a table; what is wrong with it goes to the log. */
  public interface Source {
    /** The table, absent when it was not given. */
    <T extends Record> Table<T> table(TableSpec<T> spec, IssueLog log) throws IOException;
  }

  /**
   * The record of tables.
   *
   * @param type a record, each component a {@link Table}
   * @throws RejectedInput when a row is rejected
   */
  public static Object of(Class<?> type, Source source) throws IOException {
    IssueLog log = new IssueLog();
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] tables = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      tables[i] = source.table(TableSpec.of(row(components[i])), log);
    }
    if (log.list().stream().anyMatch(InputIssue::isRejected)) {
      throw new RejectedInput(log.list());
    }
    return QuestionSpec.made(type, types, tables);
  }

  private static Class<? extends Record> row(RecordComponent component) {
    ParameterizedType table = (ParameterizedType) component.getGenericType();
    return ((Class<?>) table.getActualTypeArguments()[0]).asSubclass(Record.class);
  }

  /**
   * The same from lists of rows by name of table, each row a map of cells by column.
   *
   * @param called how the door calls it all
   * @throws Refusal when it is no such map
   */
  public static Object ofRows(Class<?> type, Object sent, String called) throws IOException {
    if (!(sent instanceof Map<?, ?> tables)) {
      throw new Refusal(called + " must be an object with lists of rows");
    }
    List<String> known = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      known.add(RecordCells.name(component));
    }
    check(tables, known, called);
    return of(
        type,
        new Source() {
          @Override
          public <T extends Record> Table<T> table(TableSpec<T> spec, IssueLog log) {
            Object rows = tables.get(spec.name());
            return rows == null
                ? Table.absent(spec)
                : read(spec, rows, called + "." + spec.name(), log);
          }
        });
  }

  /**
   * One table from a list of rows.
   *
   * @param row the record of a row
   * @param called how the door calls it
   * @throws Refusal when it is no such list
   * @throws RejectedInput when a row is rejected
   */
  public static Table<?> tableOf(Class<? extends Record> row, Object sent, String called) {
    IssueLog log = new IssueLog();
    Table<?> table = read(TableSpec.of(row), sent, called, log);
    if (log.list().stream().anyMatch(InputIssue::isRejected)) {
      throw new RejectedInput(log.list());
    }
    return table;
  }

  private static void check(Map<?, ?> map, List<String> known, String called) {
    for (Object key : map.keySet()) {
      if (!known.contains(String.valueOf(key))) {
        throw new Refusal(
            called + ": unknown key \"" + key + "\"\nThere are: " + String.join(", ", known));
      }
    }
  }

  private static <T extends Record> Table<T> read(
      TableSpec<T> spec, Object sent, String called, IssueLog log) {
    if (!(sent instanceof List<?> list)) {
      throw new Refusal(called + " must be a list of rows");
    }
    if (list.size() > MOST_ROWS) {
      throw new Refusal(
          called + " has more than 2,000 rows\nMaybe ask on the command line, from files.");
    }
    List<String> known = spec.columns().stream().map(ColumnSpec::name).toList();
    List<T> rows = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof Map<?, ?> row)) {
        throw new Refusal(called + "[" + i + "] must be an object with cells");
      }
      check(row, known, called + "[" + i + "]");
      @Nullable Object[] cells = cells(spec, row, i + 2, log);
      if (cells != null) {
        rows.add(spec.newRow(cells));
      }
    }
    return Table.of(spec, rows); // exact places: a row that is left out rejects all
  }

  private static @Nullable Object @Nullable [] cells(
      TableSpec<?> spec, Map<?, ?> row, int line, IssueLog log) {
    Map<String, String> texts = new HashMap<>();
    row.forEach((column, cell) -> texts.put(String.valueOf(column), text(cell)));
    @Nullable Object[] cells = new Object[spec.columns().size()];
    boolean isWhole = true;
    for (ColumnSpec column : spec.columns()) {
      String text = texts.getOrDefault(column.name(), "");
      Object cell = column.parse(text);
      if (cell instanceof ColumnSpec.Fault fault) {
        isWhole = false;
        log.add(
            new InputIssue(
                fault.code(),
                Severity.REJECTED,
                spec.fileName(),
                line,
                column.name(),
                text,
                fault.problem(),
                "Nothing is answered.",
                fault.fix()));
      } else {
        cells[column.index()] = cell;
      }
    }
    return isWhole ? cells : null;
  }

  private static String text(@Nullable Object cell) {
    if (cell instanceof List<?> list) {
      return list.stream().map(SentTables::text).collect(Collectors.joining(";"));
    }
    return Cells.plain(cell);
  }
}
