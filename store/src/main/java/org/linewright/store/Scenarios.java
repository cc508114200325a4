package org.linewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.linewright.store.AuditEntry.Event;
import org.linewright.store.ScenarioChange.Conflict;
import org.linewright.store.ScenarioChange.Missing;
import org.linewright.store.ScenarioChange.Removed;
import org.linewright.store.ScenarioChange.Saved;

/**
 * The scenarios of a plant. A change names the revision it began from; when somebody else has
 * changed the scenario since, it is refused and both texts are told. Every revision stays readable.
 */
public final class Scenarios {
  private static final String SELECT =
      "SELECT r.* FROM scenarios s JOIN scenario_revisions r ON r.plant = s.plant"
          + " AND r.scenario = s.scenario AND r.revision = s.revision"
          + " WHERE s.deleted = 0 AND s.plant = :plant";

  private final Database database;

  Scenarios(Database database) {
    this.database = database;
  }

  /**
   * Adds a scenario.
   *
   * @return {@code Saved}; {@code Conflict} when the plant has one of this name; {@code Missing}
   *     when there is no such plant
   */
  public ScenarioChange add(String plant, String name, String text, String by) {
    Names.check("scenario", name);
    return database.write(
        handle -> {
          if (!isPlant(handle, plant)) {
            return new Missing();
          }
          Scenario wanted = new Scenario(plant, name, 0, text, now(), by);
          Optional<Scenario> added = insertIfAbsent(handle, wanted);
          if (added.isEmpty()) {
            return find(handle, plant, name)
                .<ScenarioChange>map(
                    theirs -> new Conflict(theirs, Optional.of(text), Optional.empty()))
                .orElse(new Missing());
          }
          audit(handle, added.get(), "scenario.add");
          return new Saved(added.get());
        });
  }

  /**
   * Changes a scenario.
   *
   * @param base the scenario as the caller has seen it: plant, name and revision count
   */
  public ScenarioChange update(Scenario.Key base, String text, String by) {
    return database.write(
        handle -> {
          if (!step(handle, base, 0)) {
            return refused(handle, base, Optional.of(text));
          }
          Scenario saved =
              new Scenario(base.plant(), base.name(), base.revision() + 1, text, now(), by);
          insertRevision(handle, saved);
          audit(handle, saved, "scenario.update");
          return new Saved(saved);
        });
  }

  /** Removes a scenario; its revisions stay readable by number. */
  public ScenarioChange delete(Scenario.Key base, String by) {
    return database.write(
        handle -> {
          Optional<Scenario> last = find(handle, base.plant(), base.name());
          if (!step(handle, base, 1) || last.isEmpty()) {
            return refused(handle, base, Optional.empty());
          }
          Scenario gone =
              new Scenario(base.plant(), base.name(), base.revision() + 1, "", now(), by);
          insertRevision(handle, gone);
          audit(handle, gone, "scenario.delete");
          return new Removed(last.get());
        });
  }

  /** The scenarios of a plant, by name. */
  public List<Scenario> list(String plant) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " ORDER BY s.scenario")
                .bind("plant", plant)
                .map((row, context) -> scenario(row))
                .list());
  }

  /** A scenario as it is now. */
  public Optional<Scenario> find(String plant, String name) {
    return database.read(handle -> find(handle, plant, name));
  }

  /** A scenario as it was in a certain revision. */
  public Optional<Scenario> find(Scenario.Key key) {
    return database.read(handle -> find(handle, key));
  }

  /**
   * Writes the scenarios of a plant into {@code scenarios/NAME.yaml} of a plant folder.
   *
   * @throws IOException when the disk fails
   */
  public void export(String plant, Path folder) throws IOException {
    Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
    for (Scenario scenario : list(plant)) {
      Files.writeString(scenarios.resolve(scenario.name() + ".yaml"), scenario.text());
    }
  }

  /** Revision 1, or the one after a removal; empty when there is such a scenario. */
  static Optional<Scenario> insertIfAbsent(Handle handle, Scenario wanted) {
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

  private static boolean step(Handle handle, Scenario.Key base, int deleted) {
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

  private static void insertRevision(Handle handle, Scenario scenario) {
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

  private static ScenarioChange refused(Handle handle, Scenario.Key base, Optional<String> yours) {
    return find(handle, base.plant(), base.name())
        .<ScenarioChange>map(theirs -> new Conflict(theirs, yours, find(handle, base)))
        .orElse(new Missing());
  }

  private static Optional<Scenario> find(Handle handle, String plant, String name) {
    return handle
        .createQuery(SELECT + " AND s.scenario = :name")
        .bind("plant", plant)
        .bind("name", name)
        .map((row, context) -> scenario(row))
        .findOne();
  }

  private static Optional<Scenario> find(Handle handle, Scenario.Key key) {
    return handle
        .createQuery(
            "SELECT * FROM scenario_revisions WHERE plant = :plant AND scenario = :name"
                + " AND revision = :revision")
        .bind("plant", key.plant())
        .bind("name", key.name())
        .bind("revision", key.revision())
        .map((row, context) -> scenario(row))
        .findOne();
  }

  private static boolean isPlant(Handle handle, String plant) {
    return handle
        .createQuery("SELECT 1 FROM plants WHERE plant = :plant")
        .bind("plant", plant)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private void audit(Handle handle, Scenario scenario, String action) {
    String detail = "revision " + scenario.revision();
    database.audit(
        handle, new Event(scenario.savedBy(), action, scenario.plant(), scenario.name(), detail));
  }

  private Instant now() {
    return Instant.ofEpochMilli(database.now());
  }

  private static Scenario scenario(ResultSet row) throws SQLException {
    return new Scenario(
        row.getString("plant"),
        row.getString("scenario"),
        row.getLong("revision"),
        row.getString("text"),
        Instant.ofEpochMilli(row.getLong("saved_at")),
        row.getString("saved_by"));
  }
}
