package org.linewright.files.profile;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;

/**
 * The rows of a query; the first row of the result is row 2, the names of its columns being row 1.
 * The connection is asked to read only, and is rolled back.
 *
 * @param name for messages, without the address, which may hold a password
 * @param address JDBC address
 * @param query what is asked
 */
record QuerySource(String name, String address, String query) implements RowSource {
  private static final int ROWS_AT_A_TIME = 1_000;

  @Override
  public void stream(TableRows<?> rows, IssueLog log) throws IOException {
    rows.readsSheet();
    try (Connection connection = DriverManager.getConnection(address)) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.setFetchSize(ROWS_AT_A_TIME);
        try (ResultSet result = statement.executeQuery(query)) {
          stream(result, rows);
        }
      } finally {
        connection.rollback();
      }
    } catch (SQLException failure) {
      String said = String.valueOf(failure.getMessage()).replace(address, "…");
      log.add(
          new InputIssue(
              IssueCode.BAD_PROFILE,
              Severity.REJECTED,
              name,
              0,
              "",
              "",
              "cannot be read from the database: " + said.lines().findFirst().orElse(""),
              "Nothing was imported.",
              "try the query there; maybe the driver's jar is not on the class path."));
    }
  }

  private static void stream(ResultSet result, TableRows<?> rows) throws SQLException {
    ResultSetMetaData meta = result.getMetaData();
    String[] cells = new String[meta.getColumnCount()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = meta.getColumnLabel(i + 1);
    }
    int line = 1;
    boolean more = rows.row(line, cells, cells.length);
    while (more && result.next()) {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = text(result.getObject(i + 1));
      }
      more = rows.row(++line, cells, cells.length);
    }
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double || value instanceof Float) {
      return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Timestamp moment) {
      return moment.toLocalDateTime().toString().replace('T', ' ').replaceFirst(" 00:00$", "");
    }
    return value.toString();
  }
}
