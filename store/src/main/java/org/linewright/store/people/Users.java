package org.linewright.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.linewright.store.AuditEntry.Event;
import org.linewright.store.internal.database.Database;

/**
 * The people who may sign in. With a password, a role or an account all sessions and tokens end
 * that were made with it: whoever has them may be the reason for the change.
 */
public final class Users {
  /**
   * One line that can be seen as it is: no control characters, no marks that turn the direction.
   */
  private static final Pattern NAME = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]+");

  private final Database database;

  public Users(Database database) {
    this.database = database;
  }

  /**
   * Adds a user.
   *
   * @param passwordHash as the caller made it; kept as it is
   * @return false when there is a user of this name
   */
  public boolean add(String name, Role role, String passwordHash, String by) {
    if (name.isBlank() || name.length() > 200) {
      throw new IllegalArgumentException("name = \"" + name + "\" must have 1 to 200 characters");
    }
    if (!NAME.matcher(name).matches() || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          "name = \""
              + name.replaceAll("\\p{C}", "?")
              + "\" cannot be a name\n"
              + "Maybe leave out line breaks, blanks at its ends and what cannot be seen.");
    }
    return database.write(
        handle -> {
          int added =
              handle
                  .createUpdate(
                      "INSERT INTO users (user_name, role, password_hash, created_at)"
                          + " VALUES (:name, :role, :hash, :now) ON CONFLICT DO NOTHING")
                  .bind("name", name)
                  .bind("role", role.code())
                  .bind("hash", passwordHash)
                  .bind("now", database.now())
                  .execute();
          return told(handle, added, new Event(by, "user.add", "", name, role.code()));
        });
  }

  /** A user of this name. */
  public Optional<User> find(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM users WHERE user_name = :name")
                .bind("name", name)
                .map((row, context) -> user(row))
                .findOne());
  }

  /** All users, by name. */
  public List<User> list() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM users ORDER BY user_name")
                .map((row, context) -> user(row))
                .list());
  }

  /**
   * Gives a user another password and ends the user's sessions and tokens.
   *
   * @return false when there is no such user
   */
  public boolean setPassword(String name, String passwordHash, String by) {
    return database.write(
        handle -> {
          int changed =
              handle
                  .createUpdate("UPDATE users SET password_hash = :hash WHERE user_name = :name")
                  .bind("hash", passwordHash)
                  .bind("name", name)
                  .execute();
          signOut(handle, name);
          return told(handle, changed, new Event(by, "user.password", "", name, ""));
        });
  }

  /**
   * Gives a user another role and ends the user's sessions and tokens.
   *
   * @return false when there is no such user
   */
  public boolean setRole(String name, Role role, String by) {
    return database.write(
        handle -> {
          int changed =
              handle
                  .createUpdate("UPDATE users SET role = :role WHERE user_name = :name")
                  .bind("role", role.code())
                  .bind("name", name)
                  .execute();
          signOut(handle, name);
          return told(handle, changed, new Event(by, "user.role", "", name, role.code()));
        });
  }

  /**
   * Removes a user with sessions and tokens; what the user did stays in the audit log.
   *
   * @return false when there is no such user
   */
  public boolean delete(String name, String by) {
    return database.write(
        handle -> {
          int deleted =
              handle
                  .createUpdate("DELETE FROM users WHERE user_name = :name")
                  .bind("name", name)
                  .execute();
          return told(handle, deleted, new Event(by, "user.delete", "", name, ""));
        });
  }

  private boolean told(Handle handle, int changed, Event event) {
    if (changed > 0) {
      database.audit(handle, event);
    }
    return changed > 0;
  }

  private static void signOut(Handle handle, String name) {
    for (String table : List.of("sessions", "tokens")) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE user_name = :name")
          .bind("name", name)
          .execute();
    }
  }

  private static User user(ResultSet row) throws SQLException {
    return new User(
        row.getString("user_name"),
        Role.ofCode(row.getString("role")),
        row.getString("password_hash"),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }
}
