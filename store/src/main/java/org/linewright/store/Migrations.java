package org.linewright.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.linewright.store.StoreException.Cause;

/** Brings the tables of a store to the form that this version of the program knows. */
final class Migrations {
  static final String FOLDER = "classpath:org/linewright/store/migrations";

  private Migrations() {}

  /**
   * Carries out what is missing, each step in one transaction.
   *
   * @return the number of the newest step
   */
  static int migrate(StoreAddress address, List<String> folders) {
    try {
      Flyway flyway =
          Flyway.configure(Migrations.class.getClassLoader())
              .dataSource(address.url(), null, null)
              .locations(folders.toArray(String[]::new))
              .placeholders(Dialect.of(address).placeholders())
              .validateMigrationNaming(true)
              .loggers("slf4j")
              .load();
      MigrationInfo[] steps = flyway.info().all();
      refuseNewer(address, steps);
      flyway.migrate();
      return Arrays.stream(steps)
          .map(step -> Integer.parseInt(String.valueOf(step.getVersion())))
          .max(Comparator.naturalOrder())
          .orElse(0);
    } catch (FlywayException failure) {
      throw Database.explain(address, reasonOf(failure));
    }
  }

  private static void refuseNewer(StoreAddress address, MigrationInfo[] steps) {
    if (Arrays.stream(steps).anyMatch(step -> step.getState() == MigrationState.FUTURE_SUCCESS)) {
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
