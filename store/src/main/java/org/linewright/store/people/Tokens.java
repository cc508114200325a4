package org.linewright.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.linewright.store.AuditEntry.Event;
import org.linewright.store.internal.database.Database;
import org.linewright.store.internal.keys.Hashes;
import org.linewright.store.internal.keys.Secrets;
import org.linewright.store.internal.rows.Moments;

/** Personal tokens for programs: kept as hashes, each with an end. */
public final class Tokens {
  /** With this every secret begins, so that scanners find one that was published by mistake. */
  public static final String PREFIX = "lw_";

  private static final long MINUTE_MS = Duration.ofMinutes(1).toMillis();
  private static final String SELECT =
      "SELECT t.*, u.role FROM tokens t JOIN users u ON u.user_name = t.user_name ";

  private final Database database;
  private final Secrets secrets = new Secrets();

  public Tokens(Database database) {
    this.database = database;
  }

  /**
   * Makes a token for a user.
   *
   * @param name what the user calls it
   * @return empty when there is no such user
   */
  public Optional<ApiToken.Issued> add(String user, String name, Duration lifetime) {
    String secret = secrets.next(PREFIX);
    return database.write(
        handle -> {
          long now = database.now();
          Optional<Long> id =
              handle
                  .createQuery(
                      "INSERT INTO tokens (user_name, name, secret_hash, created_at, expires_at)"
                          + " SELECT user_name, :name, :hash, :now, :expires FROM users"
                          + " WHERE user_name = :user RETURNING id")
                  .bind("name", name)
                  .bind("hash", Hashes.of(secret))
                  .bind("now", now)
                  .bind("expires", now + lifetime.toMillis())
                  .bind("user", user)
                  .mapTo(Long.class)
                  .findOne();
          return id.map(
              found -> {
                database.audit(handle, new Event(user, "token.add", "", user, name));
                return new ApiToken.Issued(secret, get(handle, found));
              });
        });
  }

  /** The token of this secret, with the user's role of now; empty when unknown or expired. */
  public Optional<ApiToken> find(String secret) {
    long now = database.now();
    Optional<ApiToken> found =
        database.read(
            handle ->
                handle
                    .createQuery(SELECT + "WHERE t.secret_hash = :hash AND t.expires_at > :now")
                    .bind("hash", Hashes.of(secret))
                    .bind("now", now)
                    .map((row, context) -> token(row))
                    .findOne());
    found.ifPresent(token -> noteUse(token, now));
    return found;
  }

  /** The tokens of a user, newest first, expired ones too. */
  public List<ApiToken> list(String user) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + "WHERE t.user_name = :user ORDER BY t.id DESC")
                .bind("user", user)
                .map((row, context) -> token(row))
                .list());
  }

  /**
   * Removes a token of a user.
   *
   * @return false when the user has no such token
   */
  public boolean delete(String user, long id, String by) {
    return database.write(
        handle -> {
          int deleted =
              handle
                  .createUpdate("DELETE FROM tokens WHERE id = :id AND user_name = :user")
                  .bind("id", id)
                  .bind("user", user)
                  .execute();
          if (deleted > 0) {
            database.audit(handle, new Event(by, "token.delete", "", user, Long.toString(id)));
          }
          return deleted > 0;
        });
  }

  private void noteUse(ApiToken token, long now) {
    boolean noted =
        token.lastUsedAt().filter(at -> at.toEpochMilli() > now - MINUTE_MS).isPresent();
    if (!noted) {
      database.change(
          handle ->
              handle
                  .createUpdate("UPDATE tokens SET last_used_at = :now WHERE id = :id")
                  .bind("now", now)
                  .bind("id", token.id())
                  .execute());
    }
  }

  private static ApiToken get(Handle handle, long id) {
    return handle
        .createQuery(SELECT + "WHERE t.id = :id")
        .bind("id", id)
        .map((row, context) -> token(row))
        .one();
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    return new ApiToken(
        row.getLong("id"),
        row.getString("user_name"),
        Role.ofCode(row.getString("role")),
        row.getString("name"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Instant.ofEpochMilli(row.getLong("expires_at")),
        Moments.find(row, "last_used_at"));
  }
}
