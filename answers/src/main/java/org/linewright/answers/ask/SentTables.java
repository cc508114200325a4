package org.linewright.answers.ask;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.RecordCells;
import org.linewright.answers.format.Refusal;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * A record of tables, filled table by table: from files of a folder, or from lists of rows. A row
 * that was sent counts as a line of the file that its table would be, the header being line 1.
 */
public final class SentTables {

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
    SentRows.check(tables, known, called);
    return of(
        type,
        new Source() {
          @Override
          public <T extends Record> Table<T> table(TableSpec<T> spec, IssueLog log) {
            Object rows = tables.get(spec.name());
            return rows == null
                ? Table.absent(spec)
                : SentRows.read(spec, rows, called + "." + spec.name(), log);
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
    Table<?> table = SentRows.read(TableSpec.of(row), sent, called, log);
    if (log.list().stream().anyMatch(InputIssue::isRejected)) {
      throw new RejectedInput(log.list());
    }
    return table;
  }
}
