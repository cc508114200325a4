package org.linewright.store.internal.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.linewright.store.internal.database.Migrations;
import org.linewright.store.internal.keys.Hashes;

/** Writes one backup from one snapshot; one document in memory at a time. */
final class BackupWriter {
  private static final int FETCH_ROWS = 1000;

  private final Handle handle;
  private final ZipOutputStream zip;
  private final DigestOutputStream hashed;
  private final JsonGenerator json;

  BackupWriter(Handle handle, OutputStream out) throws IOException {
    this.handle = handle;
    zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
    zip.setComment(BackupSeal.PLACE);
    hashed = new DigestOutputStream(zip, Hashes.sha256());
    json =
        new JsonFactory().createGenerator(hashed).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
  }

  /**
   * Writes all of it.
   *
   * @return rows by table
   */
  Map<String, Long> write(Instant now) throws IOException {
    Set<String> written = new HashSet<>();
    for (String table : BackupFormat.DOCUMENT_TABLES) {
      writeDocuments(table, written);
    }
    Map<String, Long> rows = new LinkedHashMap<>();
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String table : BackupFormat.TABLES) {
      rows.put(table, writeRows(table));
      hashes.put(table, Hashes.hex(hashed.getMessageDigest().digest()));
    }
    zip.putNextEntry(new ZipEntry(BackupFormat.ABOUT));
    json.writeStartObject();
    json.writeNumberField("format", BackupFormat.FORMAT);
    json.writeNumberField("schema", Migrations.NEWEST);
    json.writeStringField("written_at", now.toString());
    json.writeObjectFieldStart("rows");
    for (Map.Entry<String, Long> table : rows.entrySet()) {
      json.writeNumberField(table.getKey(), table.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("sha256");
    for (Map.Entry<String, String> table : hashes.entrySet()) {
      json.writeStringField(table.getKey(), table.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
    zip.closeEntry();
    zip.finish();
    zip.flush();
    return rows;
  }

  private void writeDocuments(String table, Set<String> written) {
    query("SELECT hash, packed FROM " + table)
        .setFetchSize(1)
        .map((row, context) -> writeDocument(row, written))
        .stream()
        .forEach(one -> {});
  }

  private boolean writeDocument(ResultSet row, Set<String> written) throws SQLException {
    String hash = row.getString("hash");
    if (!written.add(hash)) {
      return false;
    }
    byte[] packed = row.getBytes("packed");
    CRC32 sum = new CRC32();
    sum.update(packed);
    ZipEntry entry = new ZipEntry(BackupFormat.document(hash));
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(packed.length);
    entry.setCrc(sum.getValue());
    try {
      zip.putNextEntry(entry);
      zip.write(packed);
      zip.closeEntry();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return true;
  }

  private long writeRows(String table) throws IOException {
    zip.putNextEntry(new ZipEntry(BackupFormat.rows(table)));
    String columns =
        BackupFormat.DOCUMENT_TABLES.contains(table) ? "owner, name, row_count, size, hash" : "*";
    long count =
        query("SELECT " + columns + " FROM " + table)
            .setFetchSize(FETCH_ROWS)
            .map((row, context) -> writeRow(row))
            .stream()
            .count();
    json.flush();
    zip.closeEntry();
    return count;
  }

  private boolean writeRow(ResultSet row) throws SQLException {
    try {
      ResultSetMetaData columns = row.getMetaData();
      json.writeStartObject();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        json.writeFieldName(columns.getColumnLabel(i));
        Object value = row.getObject(i);
        if (value == null) {
          json.writeNull();
        } else if (value instanceof Number number) {
          json.writeNumber(number.longValue());
        } else {
          json.writeString(value.toString());
        }
      }
      json.writeEndObject();
      json.writeRaw('\n');
      return true;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Query query(String sql) {
    return handle.createQuery(sql);
  }
}
