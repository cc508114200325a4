package org.linewright.store.internal.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.linewright.store.PlantImport;
import org.linewright.store.PlantVersion;

/** Rows of the table {@code versions} as records. */
public final class VersionRow {
  public static final String SELECT = "SELECT * FROM versions v ";

  private VersionRow() {}

  /** The number of the plant's next version. */
  public static int countUp(Handle handle, String plant) {
    return handle
        .createQuery(
            "INSERT INTO plants (plant, last_version) VALUES (:plant, 1)"
                + " ON CONFLICT (plant) DO UPDATE SET last_version = plants.last_version + 1"
                + " RETURNING last_version")
        .bind("plant", plant)
        .mapTo(Integer.class)
        .one();
  }

  public static long insert(Handle handle, PlantVersion version) {
    return handle
        .createQuery(
            "INSERT INTO versions (plant, version, name, plan_date, horizon_end, source, issues,"
                + " hash, imported_at, imported_by) VALUES (:plant, :version, :name, :planDate,"
                + " :horizonEnd, :source, :issues, :hash, :at, :by) RETURNING id")
        .bind("plant", version.plant())
        .bind("version", version.version())
        .bind("name", version.about().name())
        .bind("planDate", version.about().planDate().toString())
        .bind("horizonEnd", version.about().horizonEnd().toString())
        .bind("source", version.about().source())
        .bind("issues", version.about().issues())
        .bind("hash", version.hash())
        .bind("at", version.importedAt().toEpochMilli())
        .bind("by", version.importedBy())
        .mapTo(Long.class)
        .one();
  }

  public static Optional<Long> findId(Handle handle, String plant, int version) {
    return handle
        .createQuery("SELECT id FROM versions WHERE plant = :plant AND version = :version")
        .bind("plant", plant)
        .bind("version", version)
        .mapTo(Long.class)
        .findOne();
  }

  public static PlantVersion read(ResultSet row) throws SQLException {
    return new PlantVersion(
        row.getString("plant"),
        row.getInt("version"),
        new PlantImport.About(
            row.getString("name"),
            LocalDate.parse(row.getString("plan_date")),
            LocalDate.parse(row.getString("horizon_end")),
            row.getString("source"),
            row.getInt("issues")),
        row.getString("hash"),
        Instant.ofEpochMilli(row.getLong("imported_at")),
        row.getString("imported_by"));
  }
}
