package org.linewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.store.AuditEntry.Event;
import org.linewright.store.internal.database.Database;
import org.linewright.store.internal.keys.Hashes;
import org.linewright.store.internal.rows.DocumentTable;
import org.linewright.store.internal.rows.ScenarioRow;
import org.linewright.store.internal.rows.VersionRow;

/** Plants; each import is a version that is never changed afterwards. */
public final class Plants {
  private static final String NEWEST =
      "v.version = (SELECT MAX(w.version) FROM versions w WHERE w.plant = v.plant)";

  private final Database database;

  Plants(Database database) {
    this.database = database;
  }

  /**
   * Keeps an import as the next version of its plant, in one transaction: tables, new scenarios,
   * audit.
   *
   * @return the version, numbered
   */
  public PlantVersion add(PlantImport given) {
    return database.write(
        handle -> {
          long now = database.now();
          int version = VersionRow.countUp(handle, given.plant());
          PlantVersion kept =
              new PlantVersion(
                  given.plant(),
                  version,
                  given.about(),
                  Hashes.of(given.files()),
                  Instant.ofEpochMilli(now),
                  given.by());
          long id = VersionRow.insert(handle, kept);
          DocumentTable.OF_VERSIONS.insert(handle, id, given.files());
          given
              .scenarios()
              .forEach(
                  (name, text) ->
                      ScenarioRow.insertIfAbsent(
                          handle,
                          new Scenario(
                              given.plant(), name, 0, text, kept.importedAt(), given.by())));
          String detail = "version " + version + " from " + given.about().source();
          database.audit(
              handle, new Event(given.by(), "plant.import", given.plant(), given.plant(), detail));
          return kept;
        });
  }

  /** The newest version of each plant, by the plants' keys. */
  public Page<PlantVersion> list(Page.Request page) {
    List<PlantVersion> found =
        database.read(
            handle ->
                handle
                    .createQuery(
                        VersionRow.SELECT
                            + "WHERE v.plant > :after AND "
                            + NEWEST
                            + " ORDER BY v.plant LIMIT :limit")
                    .bind("after", page.after().orElse(""))
                    .bind("limit", page.limit() + 1)
                    .map((row, context) -> VersionRow.read(row))
                    .list());
    return Page.cut(found, page.limit(), PlantVersion::plant);
  }

  /** The newest version of a plant. */
  public Optional<PlantVersion> find(String plant) {
    return database.read(
        handle ->
            handle
                .createQuery(VersionRow.SELECT + "WHERE v.plant = :plant AND " + NEWEST)
                .bind("plant", plant)
                .map((row, context) -> VersionRow.read(row))
                .findOne());
  }

  /** A certain version of a plant. */
  public Optional<PlantVersion> find(String plant, int version) {
    return database.read(
        handle ->
            handle
                .createQuery(VersionRow.SELECT + "WHERE v.plant = :plant AND v.version = :version")
                .bind("plant", plant)
                .bind("version", version)
                .map((row, context) -> VersionRow.read(row))
                .findOne());
  }

  /** All versions of a plant, newest first. */
  public List<PlantVersion> listVersions(String plant) {
    return database.read(
        handle ->
            handle
                .createQuery(VersionRow.SELECT + "WHERE v.plant = :plant ORDER BY v.version DESC")
                .bind("plant", plant)
                .map((row, context) -> VersionRow.read(row))
                .list());
  }

  /** The files of a version, by name; none when there is no such version. */
  public List<Document.Head> listFiles(String plant, int version) {
    return database.read(
        handle ->
            VersionRow.findId(handle, plant, version)
                .map(id -> DocumentTable.OF_VERSIONS.list(handle, id))
                .orElse(List.of()));
  }

  /** One file of a version. */
  public Optional<Document> findFile(String plant, int version, String name) {
    return database.read(
        handle ->
            VersionRow.findId(handle, plant, version)
                .flatMap(id -> DocumentTable.OF_VERSIONS.find(handle, id, name)));
  }

  /**
   * Writes the files of a version into a folder, as a plant folder. Scenarios are not written, see
   * {@link Scenarios#export}.
   *
   * @param folder exists; files of the same names are overwritten
   * @return false when there is no such version
   * @throws IOException when the disk fails
   */
  public boolean export(String plant, int version, Path folder) throws IOException {
    List<Document.Head> heads = listFiles(plant, version);
    for (Document.Head head : heads) {
      Optional<Document> file = findFile(plant, version, head.name());
      if (file.isEmpty()) {
        return false;
      }
      try (InputStream in = file.get().open()) {
        Files.copy(in, folder.resolve(head.name()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return !heads.isEmpty();
  }

  /**
   * Reads a version through the reader of plant folders. About 3 s for a million rows.
   *
   * @return the plant with the warnings of its tables; empty when there is no such version
   * @throws IOException when the disk for temporary files fails
   */
  public Optional<PlantReading> read(String plant, int version) throws IOException {
    return PlantFiles.inTemporaryFolder(
        folder ->
            export(plant, version, folder)
                ? Optional.of(PlantFolder.read(folder))
                : Optional.empty());
  }

  /**
   * Removes a plant with all its versions, scenarios and runs.
   *
   * @return false when there is no such plant
   */
  public boolean delete(String plant, String by) {
    return database.write(
        handle -> {
          int deleted =
              handle
                  .createUpdate("DELETE FROM plants WHERE plant = :plant")
                  .bind("plant", plant)
                  .execute();
          if (deleted > 0) {
            database.audit(handle, new Event(by, "plant.delete", plant, plant, ""));
          }
          return deleted > 0;
        });
  }
}
