package org.linewright.store.internal.database;

import org.jdbi.v3.core.Handle;
import org.linewright.store.AuditEntry;

/** Lines of the audit log as rows. */
final class AuditRow {
  private AuditRow() {}

  static void insert(Handle handle, AuditEntry.Event event, long now) {
    handle
        .createUpdate(
            "INSERT INTO audit (done_at, done_by, action, plant, subject, detail)"
                + " VALUES (:now, :by, :action, :plant, :subject, :detail)")
        .bind("now", now)
        .bind("by", event.by())
        .bind("action", event.action())
        .bind("plant", event.plant())
        .bind("subject", event.subject())
        .bind("detail", event.detail())
        .execute();
  }
}
