package org.linewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private Store(Database database, Optional<Tenancy> tenancy, int schema) {
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
    backup = new Backup(database, schema);
  }

  /**
   * Opens a store beside whoever serves it: for commands that keep users or make backups. Makes the
   * database's tables or brings them up to date. Touches no run.
   *
   * @throws StoreException when the database cannot be reached or was written by a newer version
   */
  public static Store open(StoreAddress address) {
    return Opening.of(address).open(false);
  }

  /**
   * Opens a store to work on its runs; one process at a time may. Marks the runs that were running
   * when the last one died.
   *
   * @throws StoreException also when another process serves this store
   */
  public static Store serve(StoreAddress address) {
    return Opening.of(address).open(true);
  }

  /**
   * How a store is opened.
   *
   * @param clock tells the time
   * @param migrations folders of migrations on the class path
   */
  record Opening(StoreAddress address, Clock clock, List<String> migrations) {

    static Opening of(StoreAddress address) {
      return new Opening(address, Clock.systemUTC(), List.of(Migrations.FOLDER));
    }

    Store open(boolean serving) {
      if (address.isFile()) {
        createFolder(address);
      }
      Tenancy tenancy = serving ? Tenancy.take(address) : null;
      Database database = null;
      try {
        int schema = Migrations.migrate(address, migrations);
        database = new Database(address, clock);
        Store store = new Store(database, Optional.ofNullable(tenancy), schema);
        if (serving) {
          store.runs.markCutOff();
        }
        return store;
      } catch (RuntimeException failure) {
        close(database);
        close(tenancy);
        throw failure;
      }
    }

    private static void close(@Nullable AutoCloseable opened) {
      if (opened instanceof Database database) {
        database.close();
      } else if (opened instanceof Tenancy tenancy) {
        tenancy.close();
      }
    }
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

  /** Ends all connections; what is being done meanwhile fails and is not kept. */
  @Override
  public void close() {
    database.close();
    tenancy.ifPresent(Tenancy::close);
  }

  /** The folder of the file; readable by its owner only, as hashes of passwords lie in there. */
  private static void createFolder(StoreAddress address) {
    Path folder = address.file().toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    try {
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectories(folder);
      }
    } catch (IOException failure) {
      throw Database.explain(address, failure);
    }
  }
}
