package org.linewright.store.internal.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.linewright.store.Scenario;

/** Rows of the tables {@code scenarios} and {@code scenario_revisions} as records. */
public final class ScenarioRow {
  /** The newest revisions of the scenarios of a plant. */
  public static final String SELECT =
      "SELECT r.* FROM scenarios s JOIN scenario_revisions r ON r.plant = s.plant"
          + " AND r.scenario = s.scenario AND r.revision = s.revision"
          + " WHERE s.deleted = 0 AND s.plant = :plant";

  private ScenarioRow() {}

  /** Revision 1, or the one after a removal; empty when there is such a scenario. */
  public static Optional<Scenario> insertIfAbsent(Handle handle, Scenario wanted) {
    return handle
        .createQuery(
            "INSERT INTO scenarios (plant, scenario, revision, deleted)"
                + " VALUES (:plant, :name, 1, 0) ON CONFLICT (plant, scenario) DO UPDATE"
                + " SET revision = scenarios.revision + 1, deleted = 0"
                + " WHERE scenarios.deleted = 1 RETURNING revision")
        .bind("plant", wanted.plant())
        .bind("name", wanted.name())
        .mapTo(Long.class)
        .findOne()
        .map(
            revision -> {
              Scenario added = wanted.withRevision(revision);
              insertRevision(handle, added);
              return added;
            });
  }

  public static boolean step(Handle handle, Scenario.Key base, int deleted) {
    return handle
            .createUpdate(
                "UPDATE scenarios SET revision = revision + 1, deleted = :deleted WHERE plant ="
                    + " :plant AND scenario = :name AND revision = :revision AND deleted = 0")
            .bind("deleted", deleted)
            .bind("plant", base.plant())
            .bind("name", base.name())
            .bind("revision", base.revision())
            .execute()
        > 0;
  }

  public static void insertRevision(Handle handle, Scenario scenario) {
    handle
        .createUpdate(
            "INSERT INTO scenario_revisions (plant, scenario, revision, text, saved_at, saved_by)"
                + " VALUES (:plant, :name, :revision, :text, :at, :by)")
        .bind("plant", scenario.plant())
        .bind("name", scenario.name())
        .bind("revision", scenario.revision())
        .bind("text", scenario.text())
        .bind("at", scenario.savedAt().toEpochMilli())
        .bind("by", scenario.savedBy())
        .execute();
  }

  public static Optional<Scenario> find(Handle handle, String plant, String name) {
    return handle
        .createQuery(SELECT + " AND s.scenario = :name")
        .bind("plant", plant)
        .bind("name", name)
        .map((row, context) -> read(row))
        .findOne();
  }

  public static Optional<Scenario> find(Handle handle, Scenario.Key key) {
    return handle
        .createQuery(
            "SELECT * FROM scenario_revisions WHERE plant = :plant AND scenario = :name"
                + " AND revision = :revision")
        .bind("plant", key.plant())
        .bind("name", key.name())
        .bind("revision", key.revision())
        .map((row, context) -> read(row))
        .findOne();
  }

  public static boolean isPlant(Handle handle, String plant) {
    return handle
        .createQuery("SELECT 1 FROM plants WHERE plant = :plant")
        .bind("plant", plant)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  public static Scenario read(ResultSet row) throws SQLException {
    return new Scenario(
        row.getString("plant"),
        row.getString("scenario"),
        row.getLong("revision"),
        row.getString("text"),
        Instant.ofEpochMilli(row.getLong("saved_at")),
        row.getString("saved_by"));
  }
}
