package org.linewright.store.internal.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.linewright.store.Run;
import org.linewright.store.RunRequest;
import org.linewright.store.RunStatus;

/** Rows of the table {@code runs} as records. */
public final class RunRow {
  public static final String SELECT = "SELECT * FROM runs ";

  private RunRow() {}

  /**
   * What the store adds to a request.
   *
   * @param hash of all inputs
   * @param restartOf the run whose inputs it takes over
   * @param now in milliseconds since 1970
   */
  public record Placed(String hash, OptionalLong restartOf, long now) {}

  public static long insert(Handle handle, RunRequest request, Placed placed) {
    RunRequest.Subject subject = request.subject();
    OptionalLong restartOf = placed.restartOf();
    return handle
        .createQuery(
            "INSERT INTO runs (plant, version, question, scenario, inputs_hash, status, progress,"
                + " summary, message, restart_of, created_at, created_by) VALUES (:plant, :version,"
                + " :question, :scenario, :hash, 'queued', '', '', '', :restartOf, :now, :by)"
                + " RETURNING id")
        .bind("plant", subject.plant())
        .bind("version", subject.version())
        .bind("question", subject.question())
        .bind("scenario", subject.scenario())
        .bind("hash", placed.hash())
        .bind("restartOf", restartOf.isPresent() ? (Long) restartOf.getAsLong() : null)
        .bind("now", placed.now())
        .bind("by", request.by())
        .mapTo(Long.class)
        .one();
  }

  public static Optional<String> findVersionHash(Handle handle, RunRequest.Subject subject) {
    return handle
        .createQuery("SELECT hash FROM versions WHERE plant = :plant AND version = :version")
        .bind("plant", subject.plant())
        .bind("version", subject.version())
        .mapTo(String.class)
        .findOne();
  }

  public static Optional<Run> find(Handle handle, long id) {
    return handle
        .createQuery(SELECT + "WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> run(row))
        .findOne();
  }

  public static Run get(Handle handle, long id) {
    return find(handle, id).orElseThrow(() -> new IllegalStateException("run " + id + " is gone"));
  }

  public static List<Run> list(Query query, String key, String value) {
    return query.bind(key, value).map((row, context) -> run(row)).list();
  }

  private static Run run(ResultSet row) throws SQLException {
    long restartOf = row.getLong("restart_of");
    boolean isRestart = !row.wasNull();
    return new Run(
        row.getLong("id"),
        new RunRequest.Subject(
            row.getString("plant"),
            row.getInt("version"),
            row.getString("question"),
            row.getString("scenario")),
        row.getString("inputs_hash"),
        RunStatus.ofCode(row.getString("status")),
        new Run.Notes(
            row.getString("progress"), row.getString("summary"), row.getString("message")),
        new Run.Times(
            Instant.ofEpochMilli(row.getLong("created_at")),
            Moments.find(row, "started_at"),
            Moments.find(row, "finished_at")),
        row.getString("created_by"),
        isRestart ? OptionalLong.of(restartOf) : OptionalLong.empty());
  }
}
