package org.linewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.linewright.store.AuditEntry.Event;
import org.linewright.store.ScenarioChange.Conflict;
import org.linewright.store.ScenarioChange.Missing;
import org.linewright.store.ScenarioChange.Removed;
import org.linewright.store.ScenarioChange.Saved;
import org.linewright.store.internal.database.Database;
import org.linewright.store.internal.keys.Names;
import org.linewright.store.internal.rows.ScenarioRow;

/**
 * The scenarios of a plant. A change names the revision it began from; when somebody else has
 * changed the scenario since, it is refused and both texts are told. Every revision stays readable.
 */
public final class Scenarios {
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
          if (!ScenarioRow.isPlant(handle, plant)) {
            return new Missing();
          }
          Scenario wanted = new Scenario(plant, name, 0, text, now(), by);
          Optional<Scenario> added = ScenarioRow.insertIfAbsent(handle, wanted);
          if (added.isEmpty()) {
            return ScenarioRow.find(handle, plant, name)
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
          if (!ScenarioRow.step(handle, base, 0)) {
            return refused(handle, base, Optional.of(text));
          }
          Scenario saved =
              new Scenario(base.plant(), base.name(), base.revision() + 1, text, now(), by);
          ScenarioRow.insertRevision(handle, saved);
          audit(handle, saved, "scenario.update");
          return new Saved(saved);
        });
  }

  /** Removes a scenario; its revisions stay readable by number. */
  public ScenarioChange delete(Scenario.Key base, String by) {
    return database.write(
        handle -> {
          Optional<Scenario> last = ScenarioRow.find(handle, base.plant(), base.name());
          if (!ScenarioRow.step(handle, base, 1) || last.isEmpty()) {
            return refused(handle, base, Optional.empty());
          }
          Scenario gone =
              new Scenario(base.plant(), base.name(), base.revision() + 1, "", now(), by);
          ScenarioRow.insertRevision(handle, gone);
          audit(handle, gone, "scenario.delete");
          return new Removed(last.get());
        });
  }

  /** The scenarios of a plant, by name. */
  public List<Scenario> list(String plant) {
    return database.read(
        handle ->
            handle
                .createQuery(ScenarioRow.SELECT + " ORDER BY s.scenario")
                .bind("plant", plant)
                .map((row, context) -> ScenarioRow.read(row))
                .list());
  }

  /** A scenario as it is now. */
  public Optional<Scenario> find(String plant, String name) {
    return database.read(handle -> ScenarioRow.find(handle, plant, name));
  }

  /** A scenario as it was in a certain revision. */
  public Optional<Scenario> find(Scenario.Key key) {
    return database.read(handle -> ScenarioRow.find(handle, key));
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

  private static ScenarioChange refused(Handle handle, Scenario.Key base, Optional<String> yours) {
    return ScenarioRow.find(handle, base.plant(), base.name())
        .<ScenarioChange>map(theirs -> new Conflict(theirs, yours, ScenarioRow.find(handle, base)))
        .orElse(new Missing());
  }

  private void audit(Handle handle, Scenario scenario, String action) {
    String detail = "revision " + scenario.revision();
    database.audit(
        handle, new Event(scenario.savedBy(), action, scenario.plant(), scenario.name(), detail));
  }

  private Instant now() {
    return Instant.ofEpochMilli(database.now());
  }
}
