package org.linewright.store.internal.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.linewright.store.Document;

/** The documents of one kind of owner; three tables of the same form. */
public record DocumentTable(String table) {
  public static final DocumentTable OF_VERSIONS = new DocumentTable("version_documents");
  public static final DocumentTable OF_RUN_INPUTS = new DocumentTable("run_inputs");
  public static final DocumentTable OF_RUN_RESULTS = new DocumentTable("run_results");

  public void insert(Handle handle, long owner, Collection<Document> documents) {
    String sql =
        "INSERT INTO "
            + table
            + " (owner, name, row_count, size, hash, packed)"
            + " VALUES (:owner, :name, :rows, :size, :hash, :packed)";
    for (Document document : documents) {
      handle
          .createUpdate(sql)
          .bind("owner", owner)
          .bind("name", document.name())
          .bind("rows", document.head().rows())
          .bind("size", document.head().size())
          .bind("hash", document.head().hash())
          .bind("packed", document.packed())
          .execute();
    }
  }

  public void copy(Handle handle, long from, long to) {
    handle
        .createUpdate(
            "INSERT INTO "
                + table
                + " (owner, name, row_count, size, hash, packed)"
                + " SELECT :to, name, row_count, size, hash, packed FROM "
                + table
                + " WHERE owner = :from")
        .bind("from", from)
        .bind("to", to)
        .execute();
  }

  public List<Document.Head> list(Handle handle, long owner) {
    return handle
        .createQuery(
            "SELECT name, row_count, size, hash FROM "
                + table
                + " WHERE owner = :owner ORDER BY name")
        .bind("owner", owner)
        .map((row, context) -> head(row))
        .list();
  }

  public Optional<Document> find(Handle handle, long owner, String name) {
    return handle
        .createQuery(
            "SELECT name, row_count, size, hash, packed FROM "
                + table
                + " WHERE owner = :owner AND name = :name")
        .bind("owner", owner)
        .bind("name", name)
        .map((row, context) -> new Document(head(row), row.getBytes("packed")))
        .findOne();
  }

  private static Document.Head head(ResultSet row) throws SQLException {
    return new Document.Head(
        row.getString("name"),
        row.getLong("row_count"),
        row.getLong("size"),
        row.getString("hash"));
  }
}
