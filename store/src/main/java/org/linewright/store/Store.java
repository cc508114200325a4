package org.linewright.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.linewright.store.internal.backup.Backup;
import org.linewright.store.internal.database.Database;
import org.linewright.store.internal.database.Dialect;
import org.linewright.store.internal.database.Tenancy;
import org.linewright.store.people.Sessions;
import org.linewright.store.people.Tokens;
import org.linewright.store.people.Users;

/**
 * Keeps plants, scenarios, runs and users in one database. Safe for any number of threads. Every
 * call may throw {@link StoreException}; when the database comes back, later calls work again.
 */
public final class Store implements AutoCloseable {
  private final Database database;
  private final Optional<Tenancy> tenancy;
  private final Plants plants;
  private final Scenarios scenarios;
  private final Runs runs;
  private final Users users;
  private final Sessions sessions;
  private final Tokens tokens;
  private final AuditLog audit;
  private final Settings settings;
  private final Backup backup;

  Store(Database database, Optional<Tenancy> tenancy) {
    this.database = database;
    this.tenancy = tenancy;
    plants = new Plants(database);
    scenarios = new Scenarios(database);
    runs = new Runs(database);
    users = new Users(database);
    sessions = new Sessions(database);
    tokens = new Tokens(database);
    audit = new AuditLog(database);
    settings = new Settings(database);
    backup = new Backup(database);
  }

  /**
   * Opens a store beside whoever serves it: for commands that keep users or make backups. Makes the
   * database's tables or brings them up to date. Touches no run.
   *
   * @throws StoreException when the database cannot be reached or was written by a newer version
   */
  public static Store open(StoreAddress address) {
    return StoreOpening.of(address).open(false);
  }

  /**
   * Opens a store to work on its runs; one process at a time may. Marks the runs that were running
   * when the last one died.
   *
   * @throws StoreException also when another process serves this store
   */
  public static Store serve(StoreAddress address) {
    return StoreOpening.of(address).open(true);
  }

  /** Plants and their versions. */
  public Plants plants() {
    return plants;
  }

  /** Scenarios and their revisions. */
  public Scenarios scenarios() {
    return scenarios;
  }

  /** Runs, their inputs and results. */
  public Runs runs() {
    return runs;
  }

  /** People who may sign in. */
  public Users users() {
    return users;
  }

  /** People who are signed in. */
  public Sessions sessions() {
    return sessions;
  }

  /** Tokens of programs. */
  public Tokens tokens() {
    return tokens;
  }

  /** Who did what. */
  public AuditLog audit() {
    return audit;
  }

  /** Choices of the installation. */
  public Settings settings() {
    return settings;
  }

  /** Where it lies, without a password: for logs and people. */
  public StoreAddress address() {
    return database.address();
  }

  /**
   * Writes all but the sessions into one zip file that a store on either database can be filled
   * from. Others may go on working: the backup holds one state, that of its beginning.
   *
   * @param file must not exist; is there as a whole or not at all
   * @return rows by table
   * @throws IOException when the disk fails
   */
  public Map<String, Long> backup(Path file) throws IOException {
    return backup.write(file);
  }

  /**
   * Fills this store, which must be empty, from a backup: all of it or nothing.
   *
   * @param by who restores, for the audit log
   * @return rows by table
   * @throws StoreException when the store holds anything or the file is no whole backup
   * @throws IOException when the file cannot be read
   */
  public Map<String, Long> restore(Path file, String by) throws IOException {
    return backup.restore(file, by);
  }

  /**
   * Asks the database for a sign of life.
   *
   * @throws StoreException when there is none
   */
  public void check() {
    database.read(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one());
  }

  /**
   * Looks at every page of a database that is a file: whether what a call needs is among the
   * damaged ones shows only when it is read. Cost: reads all of it, about a second for a gigabyte.
   *
   * @return what is damaged; empty when nothing is, and for a server, which looks after itself
   * @throws StoreException when the database does not answer
   */
  public Optional<String> findDamage() {
    if (database.dialect() == Dialect.POSTGRESQL) {
      return Optional.empty();
    }
    try {
      String found =
          database.read(
              handle -> handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).one());
      return found.equals("ok") ? Optional.empty() : Optional.of(found);
    } catch (StoreException damaged) {
      if (damaged.kind() != StoreException.Cause.DAMAGED) {
        throw damaged;
      }
      return Optional.of(String.valueOf(damaged.getMessage()));
    }
  }

  /** Ends all connections; what is being done meanwhile fails and is not kept. */
  @Override
  public void close() {
    database.close();
    tenancy.ifPresent(Tenancy::close);
  }
}
