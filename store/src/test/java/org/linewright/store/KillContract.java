package org.linewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.store.people.Role;

/**
 * A process of its own is killed in the middle of its work, as by {@code kill -9}. What it had told
 * to be kept is there, whole; of what it was doing there is all or nothing.
 */
@Timeout(240)
abstract class KillContract {
  private static final int KILLS = 3;

  private final TestDatabase kind;
  private StoreAddress address;

  KillContract(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void create() {
    address = kind.create();
  }

  @Test
  void duringAnImport() throws Exception {
    int told = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      told = Math.max(told, killedAfter(kill, "import"));
      try (Store store = Store.serve(address)) {
        int newest = store.plants().find("kld").map(PlantVersion::version).orElse(0);
        assertThat(newest).isBetween(told, told + 1);
        assertThat(Worker.wholeVersions(store)).isEqualTo(newest);
        assertThat(store.plants().listVersions("kld")).hasSize(newest);
      }
      checkFile();
    }
    assertThat(told).isGreaterThanOrEqualTo(KILLS - 1);
  }

  @Test
  void duringTheSavingOfARun() throws Exception {
    try (Store store = Store.serve(address)) {
      store.plants().add(Given.plant("kld"));
    }
    for (int kill = 0; kill < KILLS; kill++) {
      long told = killedAfter(kill, "run");
      try (Store store = Store.serve(address)) {
        assertThat(store.runs().list(RunStatus.RUNNING)).isEmpty();
        assertThat(told == 0 || store.runs().find(told).orElseThrow().status() == RunStatus.DONE)
            .isTrue();
        for (Run run : store.runs().list("kld", Page.Request.first(1000)).items()) {
          boolean done = run.status() == RunStatus.DONE;
          assertThat(store.runs().listResults(run.id())).hasSize(done ? Worker.FILES : 0);
          if (run.status() == RunStatus.CUT_OFF) {
            assertThat(store.runs().restart(run.id(), "anna").orElseThrow().inputsHash())
                .isEqualTo(run.inputsHash());
          }
        }
      }
      checkFile();
    }
  }

  @Test
  void duringAMigration() throws Exception {
    try (Store store = Store.serve(address)) {
      fill(store);
    }
    for (int kill = 0; kill < KILLS; kill++) {
      try (ChildProcess child = ChildProcess.start("migrate", address.url())) {
        awaitMigrating();
        Thread.sleep(40L * kill);
        assertThat(child.kill()).isEmpty();
      }
      checkFile();
      assertThat(count("SELECT COUNT(*) FROM flyway_schema_history WHERE version = '900'"))
          .isZero();
      try (Store store = Store.serve(address)) {
        checkNothingIsLost(store);
      }
    }
    try (ChildProcess child = ChildProcess.start("migrate", address.url())) {
      assertThat(child.rest()).containsExactly("end");
    }
    assertThat(count("SELECT COUNT(*) FROM filler")).isEqualTo(600_000);
    assertThat(count("SELECT COUNT(*) FROM settings WHERE migrated = 'yes'")).isEqualTo(1);
    assertThat(count("SELECT COUNT(*) FROM flyway_schema_history WHERE version = '900'"))
        .isEqualTo(1);
    try (Store store =
        new StoreOpening(address, Clock.systemUTC(), Worker.WITH_SLOW_STEP).open(true)) {
      checkNothingIsLost(store);
    }
  }

  /** Something of every kind. */
  private static void fill(Store store) {
    for (int version = 0; version < 2; version++) {
      store.plants().add(Given.plant("kld", Worker.files("table", version)));
    }
    store.scenarios().add("kld", "SC1", "name: SC1", "anna");
    long run = store.runs().add(Given.run("kld", "{}")).orElseThrow().id();
    store.runs().start(run);
    store.runs().finish(run, Given.done(Worker.files("result", 0)), "anna");
    store.users().add("anna", Role.PLANNER, "hash", "root");
    store.tokens().add("anna", "nightly", Duration.ofDays(1));
    store.settings().set("language", "ru", "anna");
  }

  private static void checkNothingIsLost(Store store) {
    assertThat(Worker.wholeVersions(store)).isEqualTo(2);
    assertThat(store.scenarios().find("kld", "SC1").orElseThrow().revision()).isEqualTo(1);
    Run run = store.runs().list("kld", Page.Request.first(10)).items().get(0);
    assertThat(run.status()).isEqualTo(RunStatus.DONE);
    assertThat(store.runs().listResults(run.id())).hasSize(Worker.FILES);
    assertThat(store.users().find("anna").orElseThrow().role()).isEqualTo(Role.PLANNER);
    assertThat(store.tokens().list("anna")).hasSize(1);
    assertThat(store.settings().find("language")).contains("ru");
    assertThat(store.audit().list(Optional.empty(), Page.Request.first(10)).items())
        .extracting(entry -> entry.event().action())
        .contains("run.add", "user.add");
  }

  /**
   * Lets a process work and kills it some moments after it has begun the next piece.
   *
   * @param rounds pieces that it finishes before
   * @return the last number that it told; 0 = none
   */
  private int killedAfter(int rounds, String work) throws Exception {
    try (ChildProcess child = ChildProcess.start(work, address.url())) {
      int last = 0;
      for (int round = 0; round < rounds; round++) {
        child.await("begin");
        last = Integer.parseInt(child.next());
      }
      child.await("begin");
      Thread.sleep(20L * rounds);
      List<String> numbers = child.kill().stream().filter(line -> !line.equals("begin")).toList();
      return numbers.isEmpty() ? last : Integer.parseInt(numbers.get(numbers.size() - 1));
    }
  }

  /** Waits until the migration has written what is not committed yet. */
  private void awaitMigrating() throws Exception {
    Path log = address.isFile() ? Path.of(address.file() + "-wal") : Path.of("");
    boolean writing = false;
    while (!writing) {
      Thread.sleep(5);
      writing =
          address.isFile()
              ? Files.exists(log) && Files.size(log) > 1_000_000
              : count(
                      "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()"
                          + " AND state = 'active' AND query LIKE 'INSERT INTO filler%'")
                  > 0;
    }
  }

  private void checkFile() throws SQLException {
    if (address.isFile()) {
      try (Connection connection = DriverManager.getConnection(address.url());
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
        assertThat(row.getString(1)).isEqualTo("ok");
      }
    }
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address.url());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
