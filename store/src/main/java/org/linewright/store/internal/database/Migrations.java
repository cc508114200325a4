package org.linewright.store.internal.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.linewright.store.StoreAddress;
import org.linewright.store.StoreException;
import org.linewright.store.StoreException.Cause;

/** Brings the tables of a store to the form that this version of the program knows. */
public final class Migrations {
  public static final String FOLDER = "classpath:org/linewright/store/migrations";

  /** Number of the newest migration in {@link #FOLDER}. */
  public static final int NEWEST = 1;

  private static final String HISTORY =
      "SELECT MAX(CAST(version AS INTEGER)) FROM flyway_schema_history";

  private Migrations() {}

  /**
   * Carries out what is missing, each step in one transaction. Looks first whether anything is: the
   * look takes milliseconds, Flyway most of a second.
   */
  public static void migrate(StoreAddress address, List<String> folders) {
    if (folders.equals(List.of(FOLDER)) && isUpToDate(address)) {
      return;
    }
    try {
      Flyway flyway = flyway(address, folders);
      refuseNewer(address, flyway);
      flyway.migrate();
    } catch (FlywayException failure) {
      throw Database.explain(address, reasonOf(failure));
    }
  }

  public static Flyway flyway(StoreAddress address, List<String> folders) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(address.url(), null, null)
        .locations(folders.toArray(String[]::new))
        .placeholders(Dialect.of(address).placeholders())
        .validateMigrationNaming(true)
        .loggers("slf4j")
        .load();
  }

  private static boolean isUpToDate(StoreAddress address) {
    try (Connection connection = DriverManager.getConnection(address.url());
        Statement statement = connection.createStatement();
        ResultSet newest = statement.executeQuery(HISTORY)) {
      return newest.next() && newest.getInt(1) == NEWEST;
    } catch (SQLException noHistory) {
      return false; // no table yet, or no database: the migration tells
    }
  }

  private static void refuseNewer(StoreAddress address, Flyway flyway) {
    if (Arrays.stream(flyway.info().all())
        .anyMatch(step -> step.getState() == MigrationState.FUTURE_SUCCESS)) {
      throw new StoreException(
          Cause.REFUSED,
          address + " was written by a newer version of Linewright\nMaybe update Linewright.");
    }
  }

  private static Throwable reasonOf(FlywayException failure) {
    Throwable reason = failure;
    while (reason.getCause() != null && !(reason instanceof SQLException)) {
      reason = reason.getCause();
    }
    return reason;
  }
}
