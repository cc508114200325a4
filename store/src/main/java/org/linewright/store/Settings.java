package org.linewright.store;

import java.util.Optional;
import org.linewright.store.AuditEntry.Event;
import org.linewright.store.internal.database.Database;

/** Choices of the installation, as texts by name. */
public final class Settings {
  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  /** A setting, if it was made. */
  public Optional<String> find(String setting) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT text FROM settings WHERE setting = :setting")
                .bind("setting", setting)
                .mapTo(String.class)
                .findOne());
  }

  /** Makes or changes a setting. The text is not told in the audit log. */
  public void set(String setting, String text, String by) {
    database.change(
        handle -> {
          handle
              .createUpdate(
                  "INSERT INTO settings (setting, text) VALUES (:setting, :text)"
                      + " ON CONFLICT (setting) DO UPDATE SET text = excluded.text")
              .bind("setting", setting)
              .bind("text", text)
              .execute();
          database.audit(handle, new Event(by, "setting.set", "", setting, ""));
        });
  }
}
