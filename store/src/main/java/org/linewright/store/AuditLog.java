package org.linewright.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.store.internal.database.Database;

/**
 * Who did what. The store writes a line for each of its changes by itself, in the same transaction;
 * other events, such as a refused sign-in, are added by the callers. Lines are never changed.
 */
public final class AuditLog {
  private final Database database;

  AuditLog(Database database) {
    this.database = database;
  }

  /** Adds an event that is no change of the store. */
  public void add(AuditEntry.Event event) {
    database.change(handle -> database.audit(handle, event));
  }

  /**
   * Lists events, newest first.
   *
   * @param plant only those of this plant; empty = all
   */
  public Page<AuditEntry> list(Optional<String> plant, Page.Request page) {
    List<AuditEntry> found =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT * FROM audit WHERE id < :below"
                            + (plant.isPresent() ? " AND plant = :plant" : "")
                            + " ORDER BY id DESC LIMIT :limit")
                    .bind("below", page.below())
                    .bindMap(plant.isPresent() ? Map.of("plant", plant.get()) : Map.of())
                    .bind("limit", page.limit() + 1)
                    .map(
                        (row, context) ->
                            new AuditEntry(
                                row.getLong("id"),
                                Instant.ofEpochMilli(row.getLong("done_at")),
                                new AuditEntry.Event(
                                    row.getString("done_by"),
                                    row.getString("action"),
                                    row.getString("plant"),
                                    row.getString("subject"),
                                    row.getString("detail"))))
                    .list());
    return Page.cut(found, page.limit(), entry -> Long.toString(entry.id()));
  }
}
