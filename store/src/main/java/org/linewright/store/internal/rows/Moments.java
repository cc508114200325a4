package org.linewright.store.internal.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Moments in rows: milliseconds since 1970. */
public final class Moments {
  private Moments() {}

  /** A moment that may not be given. */
  public static Optional<Instant> find(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
