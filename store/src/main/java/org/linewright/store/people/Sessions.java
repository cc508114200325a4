package org.linewright.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.linewright.store.internal.database.Database;
import org.linewright.store.internal.keys.Hashes;
import org.linewright.store.internal.keys.Secrets;

/** Who is signed in. Keys are kept as hashes: who reads the database cannot take over a session. */
public final class Sessions {
  private final Database database;
  private final Secrets secrets = new Secrets();

  public Sessions(Database database) {
    this.database = database;
  }

  /**
   * Signs a user in.
   *
   * @param lifetime how long the session lasts if it is not extended
   * @return empty when there is no such user
   */
  public Optional<Session.Opened> open(String user, Duration lifetime) {
    return open(user, Optional.empty(), lifetime);
  }

  /**
   * Signs a user in whose password was just looked at.
   *
   * @param passwordHash that it was held against: changed meanwhile, it opens nothing
   */
  public Optional<Session.Opened> open(
      String user, Optional<String> passwordHash, Duration lifetime) {
    String key = secrets.next("");
    String csrfToken = secrets.next("");
    return database.write(
        handle -> {
          long now = database.now();
          handle
              .createUpdate(
                  "INSERT INTO sessions (key_hash, user_name, csrf_token, created_at, expires_at)"
                      + " SELECT :hash, user_name, :csrf, :now, :expires FROM users"
                      + " WHERE user_name = :user"
                      + (passwordHash.isPresent() ? " AND password_hash = :password" : ""))
              .bind("hash", Hashes.of(key))
              .bind("csrf", csrfToken)
              .bind("now", now)
              .bind("expires", now + lifetime.toMillis())
              .bind("user", user)
              .bindMap(passwordHash.map(hash -> Map.of("password", hash)).orElse(Map.of()))
              .execute();
          handle
              .createUpdate("DELETE FROM sessions WHERE expires_at <= :now")
              .bind("now", now)
              .execute();
          return handle
              .createQuery(SELECT)
              .bind("hash", Hashes.of(key))
              .bind("now", now)
              .map((row, context) -> new Session.Opened(key, session(row)))
              .findOne();
        });
  }

  /** The session of this key, with the user's role of now; empty when unknown or expired. */
  public Optional<Session> find(String key) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("hash", Hashes.of(key))
                .bind("now", database.now())
                .map((row, context) -> session(row))
                .findOne());
  }

  /**
   * Lets a session that has not expired last so long from now on.
   *
   * @param longest after its beginning it ends, however often it is extended
   */
  public void extend(String key, Duration lifetime, Duration longest) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE sessions SET expires_at ="
                        + " CASE WHEN created_at + :longest < :expires"
                        + " THEN created_at + :longest ELSE :expires END"
                        + " WHERE key_hash = :hash AND expires_at > :now")
                .bind("expires", database.now() + lifetime.toMillis())
                .bind("longest", longest.toMillis())
                .bind("hash", Hashes.of(key))
                .bind("now", database.now())
                .execute());
  }

  /** Signs out. */
  public void close(String key) {
    database.change(
        handle ->
            handle
                .createUpdate("DELETE FROM sessions WHERE key_hash = :hash")
                .bind("hash", Hashes.of(key))
                .execute());
  }

  private static final String SELECT =
      "SELECT s.*, u.role FROM sessions s JOIN users u ON u.user_name = s.user_name"
          + " WHERE s.key_hash = :hash AND s.expires_at > :now";

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getString("user_name"),
        Role.ofCode(row.getString("role")),
        row.getString("csrf_token"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Instant.ofEpochMilli(row.getLong("expires_at")));
  }
}
