package org.linewright.store.internal.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.linewright.store.StoreException;
import org.linewright.store.StoreException.Cause;
import org.linewright.store.internal.database.Dialect;

/**
 * Fills an empty store from a backup, in one transaction. A backup of an older schema lacks columns
 * that were added since; they take the defaults of their migration.
 */
final class BackupReader {
  private static final Pattern COLUMN = Pattern.compile("[a-z_]{1,40}");

  private final BackupFile backup;
  private final JsonFactory json = new JsonFactory();

  BackupReader(BackupFile backup) {
    this.backup = backup;
  }

  /**
   * Reads all of it; the file is one that was checked.
   *
   * @return rows by table
   */
  Map<String, Long> fill(Handle handle, Dialect dialect) throws IOException {
    refuseFilled(handle);
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String table : BackupFormat.TABLES) {
      long filled = fillTable(handle, table);
      long promised = backup.rows(table);
      if (filled != promised) {
        throw backup.broken(table + " has " + filled + " of " + promised + " rows");
      }
      rows.put(table, filled);
    }
    if (dialect == Dialect.POSTGRESQL) {
      BackupFormat.COUNTED.forEach(table -> countOn(handle, table));
    }
    return rows;
  }

  private static void refuseFilled(Handle handle) {
    for (String table : BackupFormat.TABLES) {
      boolean filled =
          handle
              .createQuery("SELECT 1 FROM " + table + " LIMIT 1")
              .mapTo(Integer.class)
              .findOne()
              .isPresent();
      if (filled) {
        throw new StoreException(
            Cause.REFUSED,
            "the store is not empty: there are "
                + table
                + "\nMaybe restore into a new data folder or database.");
      }
    }
  }

  private long fillTable(Handle handle, String table) throws IOException {
    long rows = 0;
    try (InputStream in = backup.read(BackupFormat.rows(table));
        JsonParser parser = json.createParser(in)) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        insert(handle, table, row(parser));
        rows++;
      }
    } catch (JsonProcessingException damaged) {
      throw backup.broken(table + " cannot be read");
    }
    return rows;
  }

  private Map<String, @Nullable Object> row(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String column = parser.currentName();
      if (!COLUMN.matcher(column).matches()) {
        throw backup.broken("\"" + column + "\" is no column");
      }
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_NULL) {
        row.put(column, null);
      } else if (value == JsonToken.VALUE_NUMBER_INT) {
        row.put(column, parser.getLongValue());
      } else {
        row.put(column, parser.getText());
      }
    }
    return row;
  }

  private void insert(Handle handle, String table, Map<String, @Nullable Object> row)
      throws IOException {
    if (BackupFormat.DOCUMENT_TABLES.contains(table)) {
      try (InputStream in = backup.read(BackupFormat.document(String.valueOf(row.get("hash"))))) {
        row.put("packed", in.readAllBytes());
      }
    }
    String columns = String.join(", ", row.keySet());
    String values = ":" + String.join(", :", row.keySet());
    Update insert =
        handle.createUpdate("INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")");
    row.forEach(insert::bind);
    insert.execute();
  }

  private static void countOn(Handle handle, String table) {
    handle
        .createQuery(
            "SELECT setval(pg_get_serial_sequence('"
                + table
                + "', 'id'), COALESCE(MAX(id), 0) + 1, false) FROM "
                + table)
        .mapTo(Long.class)
        .one();
  }
}
