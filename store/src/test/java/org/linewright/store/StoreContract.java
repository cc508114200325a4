package org.linewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.files.PlantFolder;
import org.linewright.store.internal.database.Migrations;
import org.linewright.store.people.ApiToken;
import org.linewright.store.people.Role;
import org.linewright.store.people.Session;
import org.linewright.store.people.Tokens;

/** What a store promises, on either database. */
abstract class StoreContract {
  private static final Page.Request ALL = Page.Request.first(100);

  private final TestDatabase kind;
  private final TestClock clock = new TestClock();
  private StoreAddress address;
  private Store store;

  StoreContract(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    address = kind.createWithTables();
    store = serve();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Store serve() {
    return new StoreOpening(address, clock, List.of(Migrations.FOLDER)).open(true);
  }

  private void reopen() {
    store.close();
    store = serve();
  }

  @Test
  void eachImportIsTheNextVersionAndOldOnesStay() {
    store.plants().add(Given.plant("kld", Document.ofText("lines.csv", "line\nA1\n")));
    clock.move(Duration.ofHours(1));
    PlantVersion second = store.plants().add(Given.plant("kld", Document.ofText("lines.csv", "x")));
    store.plants().add(Given.plant("abc"));
    reopen();

    assertThat(second.version()).isEqualTo(2);
    assertThat(second.importedAt()).isEqualTo("2022-06-01T09:00:00Z");
    assertThat(store.plants().find("kld")).contains(second);
    assertThat(store.plants().listVersions("kld"))
        .extracting(PlantVersion::version)
        .containsExactly(2, 1);
    assertThat(store.plants().list(ALL).items())
        .extracting(PlantVersion::plant)
        .containsExactly("abc", "kld");
    assertThat(store.plants().findFile("kld", 1, "lines.csv").orElseThrow().text())
        .isEqualTo("line\nA1\n");
    assertThat(store.plants().findFile("kld", 2, "lines.csv").orElseThrow().text()).isEqualTo("x");
    assertThat(store.plants().find("kld", 3)).isEmpty();
  }

  @Test
  void aPlantComesBackThroughTheReaderOfFolders() throws IOException {
    Plant plant = PlantFolder.read(Path.of("../examples/avtotor-2022")).plant().orElseThrow();
    PlantImport given = Given.plant("avtotor", PlantFiles.pack(plant).toArray(Document[]::new));
    store.plants().add(given);

    assertThat(store.plants().read("avtotor", 1).orElseThrow().plant()).contains(plant);
    assertThat(store.plants().listFiles("avtotor", 1))
        .filteredOn(head -> head.name().equals("orders.csv"))
        .extracting(Document.Head::rows)
        .containsExactly((long) plant.orders().size());
    assertThat(store.plants().read("avtotor", 2)).isEmpty();
  }

  @Test
  void thePlantsComeInPages() {
    List.of("c", "a", "b").forEach(key -> store.plants().add(Given.plant(key)));

    Page<PlantVersion> first = store.plants().list(Page.Request.first(2));
    Page<PlantVersion> second = store.plants().list(new Page.Request(first.next(), 2));

    assertThat(first.items()).extracting(PlantVersion::plant).containsExactly("a", "b");
    assertThat(second.items()).extracting(PlantVersion::plant).containsExactly("c");
    assertThat(second.next()).isEmpty();
  }

  @Test
  void aDeletedPlantTakesAllThatIsItsOwn() {
    store.plants().add(Given.plant("kld", Map.of("SC1", "one"), Document.ofText("a.csv", "a")));
    long run = store.runs().add(Given.run("kld", "{}")).orElseThrow().id();

    assertThat(store.plants().delete("kld", "boris")).isTrue();
    assertThat(store.plants().delete("kld", "boris")).isFalse();

    assertThat(store.plants().find("kld")).isEmpty();
    assertThat(store.scenarios().list("kld")).isEmpty();
    assertThat(store.runs().find(run)).isEmpty();
    assertThat(store.runs().start(run)).isFalse();
    assertThat(store.runs().finish(run, Given.done(), "anna")).isFalse();
  }

  @Test
  void theSecondOfTwoPlannersIsToldBothVersions() {
    store.plants().add(Given.plant("kld"));
    Scenario base = saved(store.scenarios().add("kld", "SC1", "zero", "anna"));
    Scenario hers = saved(store.scenarios().update(base.key(), "hers", "anna"));

    ScenarioChange his = store.scenarios().update(base.key(), "his", "boris");

    assertThat(his)
        .isEqualTo(new ScenarioChange.Conflict(hers, Optional.of("his"), Optional.of(base)));
    assertThat(store.scenarios().find("kld", "SC1")).contains(hers);
    assertThat(hers.revision()).isEqualTo(2);
    assertThat(store.scenarios().delete(base.key(), "boris"))
        .isEqualTo(new ScenarioChange.Conflict(hers, Optional.empty(), Optional.of(base)));
    assertThat(store.scenarios().add("kld", "SC1", "new", "boris"))
        .isInstanceOf(ScenarioChange.Conflict.class);
  }

  @Test
  void aScenarioMadeAnewIsNotTakenForTheOldOne() {
    store.plants().add(Given.plant("kld"));
    Scenario old = saved(store.scenarios().add("kld", "SC1", "old", "anna"));
    assertThat(store.scenarios().delete(old.key(), "anna"))
        .isEqualTo(new ScenarioChange.Removed(old));
    assertThat(store.scenarios().find("kld", "SC1")).isEmpty();
    assertThat(store.scenarios().update(old.key(), "late", "boris"))
        .isEqualTo(new ScenarioChange.Missing());

    Scenario fresh = saved(store.scenarios().add("kld", "SC1", "new", "anna"));

    assertThat(fresh.revision()).isEqualTo(3);
    assertThat(store.scenarios().update(old.key(), "late", "boris"))
        .isInstanceOf(ScenarioChange.Conflict.class);
    assertThat(store.scenarios().find(old.key())).contains(old);
  }

  @Test
  void anImportLeavesTheScenariosThatPlannersHaveEdited() throws IOException {
    store.plants().add(Given.plant("kld", Map.of("SC1", "one")));
    Scenario edited = saved(store.scenarios().update(key("SC1", 1), "edited", "anna"));
    store.plants().add(Given.plant("kld", Map.of("SC1", "one", "SC2", "two")));

    assertThat(store.scenarios().list("kld"))
        .extracting(Scenario::text)
        .containsExactly(edited.text(), "two");
    assertThat(store.scenarios().add("nowhere", "SC1", "one", "anna"))
        .isEqualTo(new ScenarioChange.Missing());
    assertThatThrownBy(() -> store.scenarios().add("kld", "../SC1", "one", "anna"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRunKeepsItsResultsOnceAndForAll() {
    store.plants().add(Given.plant("kld"));
    Run queued = store.runs().add(Given.run("kld", "{}")).orElseThrow();
    assertThat(store.runs().list(RunStatus.QUEUED)).containsExactly(queued);
    assertThat(store.runs().progress(queued.id(), "{}")).isFalse();

    assertThat(store.runs().start(queued.id())).isTrue();
    assertThat(store.runs().start(queued.id())).isFalse();
    assertThat(store.runs().progress(queued.id(), "{\"gap\":0.1}")).isTrue();
    Document jobs = Document.ofText("jobs.csv", "day,line\n");
    assertThat(store.runs().finish(queued.id(), Given.done(jobs), "anna")).isTrue();
    assertThat(store.runs().finish(queued.id(), Given.done(jobs), "anna")).isFalse();
    assertThat(store.runs().progress(queued.id(), "{}")).isFalse();

    Run done = store.runs().find(queued.id()).orElseThrow();
    assertThat(done.status()).isEqualTo(RunStatus.DONE);
    assertThat(done.notes()).isEqualTo(new Run.Notes("{\"gap\":0.1}", "{\"on_time\":3}", ""));
    assertThat(store.runs().findResult(done.id(), "jobs.csv").orElseThrow().text())
        .isEqualTo("day,line\n");
    assertThat(store.runs().listResults(done.id())).containsExactly(jobs.head());
  }

  @Test
  void runsAreFoundByWhatTheyHaveLeftBehind() {
    store.plants().add(Given.plant("kld"));
    Document plan = Document.ofText("plan.json", "{}");
    Run first = store.runs().add(Given.run("kld", "{}")).orElseThrow();
    Run second = store.runs().add(Given.run("kld", "{}")).orElseThrow();
    Run empty = store.runs().add(Given.run("kld", "{}")).orElseThrow();
    store.runs().add(Given.run("kld", "{}"));
    store.runs().finish(first.id(), Given.done(plan), "anna");
    store.runs().finish(second.id(), Given.done(plan), "anna");
    store.runs().finish(empty.id(), Given.done(), "anna");

    assertThat(store.runs().list(first.subject(), "plan.json", 10))
        .extracting(Run::id)
        .containsExactly(second.id(), first.id());
    assertThat(store.runs().list(first.subject(), "plan.json", 1))
        .extracting(Run::id)
        .containsExactly(second.id());
    assertThat(store.runs().listWith("plan.json", List.of(first, empty)))
        .containsExactly(first.id());
    assertThat(store.runs().listWith("plan.json", List.of())).isEmpty();
  }

  @Test
  void equalInputsHaveEqualHashes() {
    store.plants().add(Given.plant("kld", Document.ofText("a.csv", "a")));
    Run first = store.runs().add(Given.run("kld", "{}")).orElseThrow();
    Run same = store.runs().add(Given.run("kld", "{}")).orElseThrow();
    Run other = store.runs().add(Given.run("kld", "{\"seed\":2}")).orElseThrow();
    assertThat(store.runs().findDone(first.inputsHash())).isEmpty();
    store.runs().start(first.id());
    store.runs().finish(first.id(), Given.done(), "anna");

    assertThat(same.inputsHash()).isEqualTo(first.inputsHash());
    assertThat(other.inputsHash()).isNotEqualTo(first.inputsHash());
    assertThat(store.runs().findDone(same.inputsHash()).orElseThrow().id()).isEqualTo(first.id());
    assertThat(store.runs().add(Given.run("nowhere", "{}"))).isEmpty();
  }

  @Test
  void aRunThatDiedWithTheProgramCanBeRestarted() {
    store.plants().add(Given.plant("kld"));
    Run run = store.runs().add(Given.run("kld", "{\"seed\":7}")).orElseThrow();
    Run waiting = store.runs().add(Given.run("kld", "{}")).orElseThrow();
    store.runs().start(run.id());
    try (Store beside = Store.open(address)) {
      assertThat(beside.runs().find(run.id()).orElseThrow().status()).isEqualTo(RunStatus.RUNNING);
    }
    reopen();

    assertThat(store.runs().find(run.id()).orElseThrow().status()).isEqualTo(RunStatus.CUT_OFF);
    assertThat(store.runs().finish(run.id(), Given.done(), "anna")).isFalse();
    Run again = store.runs().restart(run.id(), "boris").orElseThrow();
    assertThat(again.restartOf()).hasValue(run.id());
    assertThat(again.inputsHash()).isEqualTo(run.inputsHash());
    assertThat(store.runs().listInputs(again.id()))
        .extracting(Document::text)
        .containsExactly("name: SC1", "{\"seed\":7}");
    assertThat(store.runs().list(RunStatus.QUEUED))
        .extracting(Run::id)
        .containsExactly(waiting.id(), again.id());
  }

  @Test
  void onlyOneProgramServesAStore() {
    assertThatThrownBy(() -> Store.serve(address))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is being served by another process")
        .extracting(failure -> ((StoreException) failure).kind())
        .isEqualTo(StoreException.Cause.REFUSED);
  }

  @Test
  void oldRunsGoUnlessARuleKeepsThem() {
    store.plants().add(Given.plant("kld"));
    store.plants().add(Given.plant("abc"));
    for (int day = 0; day < 5; day++) {
      end("kld");
      clock.move(Duration.ofDays(1));
    }
    long other = end("abc");
    long waiting = store.runs().add(Given.run("kld", "{}")).orElseThrow().id();

    assertThat(store.runs().prune(new Retention(OptionalInt.empty(), Optional.empty()))).isZero();
    Retention both = new Retention(OptionalInt.of(2), Optional.of(Duration.ofDays(4)));
    assertThat(store.runs().prune(both)).isEqualTo(2);
    assertThat(store.runs().prune(Retention.last(3))).isEqualTo(1);
    assertThat(store.runs().prune(Retention.last(0))).isEqualTo(3);
    assertThat(store.runs().find(other)).isEmpty();
    assertThat(store.runs().find(waiting)).isPresent();
  }

  @Test
  void sessionsEndWithTheirTimeWithTheRoleAndWithTheUser() {
    assertThat(store.users().add("anna", Role.PLANNER, "hash", "cli")).isTrue();
    assertThat(store.users().add("anna", Role.ADMIN, "other", "cli")).isFalse();
    Session.Opened opened = store.sessions().open("anna", Duration.ofHours(8)).orElseThrow();
    assertThat(store.sessions().find(opened.key())).contains(opened.session());
    assertThat(store.sessions().find("guess")).isEmpty();
    assertThat(store.sessions().open("nobody", Duration.ofHours(8))).isEmpty();

    clock.move(Duration.ofHours(7));
    store.sessions().extend(opened.key(), Duration.ofHours(2), Duration.ofDays(7));
    clock.move(Duration.ofMinutes(119));
    assertThat(store.sessions().find(opened.key())).isPresent();
    clock.move(Duration.ofMinutes(1));
    assertThat(store.sessions().find(opened.key())).isEmpty();

    String second = store.sessions().open("anna", Duration.ofHours(8)).orElseThrow().key();
    store.users().setRole("anna", Role.VIEWER, "admin");
    assertThat(store.sessions().find(second)).isEmpty();
    String third = store.sessions().open("anna", Duration.ofHours(8)).orElseThrow().key();
    store.users().delete("anna", "admin");
    assertThat(store.sessions().find(third)).isEmpty();
    assertThat(store.users().setPassword("anna", "hash", "admin")).isFalse();
  }

  @Test
  void aSessionThatIsAlwaysExtendedEndsAllTheSame() {
    store.users().add("anna", Role.PLANNER, "hash", "cli");
    String key = store.sessions().open("anna", Duration.ofHours(8)).orElseThrow().key();
    for (int hours = 0; hours < 44; hours += 4) {
      clock.move(Duration.ofHours(4));
      store.sessions().extend(key, Duration.ofHours(8), Duration.ofDays(2));
      assertThat(store.sessions().find(key)).as("after %d hours", hours + 4).isPresent();
    }
    clock.move(Duration.ofHours(4));
    store.sessions().extend(key, Duration.ofHours(8), Duration.ofDays(2));
    assertThat(store.sessions().find(key)).isEmpty();
  }

  @Test
  void aPasswordThatWasChangedMeanwhileOpensNothing() {
    store.users().add("anna", Role.PLANNER, "old", "cli");
    store.users().setPassword("anna", "new", "anna");
    Duration day = Duration.ofDays(1);
    assertThat(store.sessions().open("anna", Optional.of("old"), day)).isEmpty();
    assertThat(store.sessions().open("anna", Optional.of("new"), day)).isPresent();
  }

  @Test
  void tokensEndWithThePasswordWithTheRoleAndWithTheUser() {
    store.users().add("anna", Role.PLANNER, "hash", "cli");
    String first = store.tokens().add("anna", "t", Duration.ofDays(30)).orElseThrow().secret();
    store.users().setPassword("anna", "other", "anna");
    assertThat(store.tokens().find(first)).isEmpty();
    String second = store.tokens().add("anna", "t", Duration.ofDays(30)).orElseThrow().secret();
    store.users().setRole("anna", Role.ADMIN, "admin");
    assertThat(store.tokens().find(second)).isEmpty();
    String third = store.tokens().add("anna", "t", Duration.ofDays(30)).orElseThrow().secret();
    store.users().delete("anna", "admin");
    store.users().add("anna", Role.PLANNER, "hash", "cli");
    assertThat(store.tokens().find(third)).isEmpty();
    assertThat(store.tokens().list("anna")).isEmpty();
  }

  @Test
  void aNameIsOneLineThatCanBeSeen() {
    for (String name : List.of("", " ", "anna\nboris", "anna\t", "\u202eanna", " anna", "a\0b")) {
      assertThatThrownBy(() -> store.users().add(name, Role.VIEWER, "hash", "cli"))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(store.users().add("Анна К. (смена 2)", Role.VIEWER, "hash", "cli")).isTrue();
    assertThat(store.users().list()).hasSize(1);
  }

  @Test
  void tokensHaveAnEndAndAreNotReadableInTheDatabase() throws Exception {
    store.users().add("anna", Role.PLANNER, "hash", "cli");
    ApiToken.Issued issued =
        store.tokens().add("anna", "spreadsheet", Duration.ofDays(30)).orElseThrow();
    assertThat(issued.secret()).startsWith(Tokens.PREFIX).hasSizeGreaterThan(40);
    assertThat(store.tokens().find(issued.secret()).orElseThrow().role()).isEqualTo(Role.PLANNER);
    assertThat(store.tokens().list("anna").get(0).lastUsedAt()).contains(clock.instant());
    assertThat(rows("SELECT secret_hash FROM tokens")).doesNotContain(issued.secret());
    assertThat(store.tokens().delete("boris", issued.token().id(), "boris")).isFalse();

    clock.move(Duration.ofDays(30));

    assertThat(store.tokens().find(issued.secret())).isEmpty();
    assertThat(store.tokens().delete("anna", issued.token().id(), "anna")).isTrue();
    assertThat(store.tokens().list("anna")).isEmpty();
  }

  @Test
  void everyChangeStandsInTheAuditLog() {
    store.plants().add(Given.plant("kld"));
    store.scenarios().add("kld", "SC1", "one", "anna");
    store.scenarios().update(key("SC1", 1), "two", "boris");
    store.scenarios().update(key("SC1", 1), "refused", "boris");
    store.settings().set("language", "ru", "anna");
    end("kld");
    store.audit().add(new AuditEntry.Event("eve", "session.refused", "", "anna", "10.0.0.7"));

    Page<AuditEntry> newest = store.audit().list(Optional.empty(), Page.Request.first(3));
    Page<AuditEntry> older =
        store.audit().list(Optional.empty(), new Page.Request(newest.next(), 100));

    assertThat(newest.items())
        .extracting(entry -> entry.event().action())
        .containsExactly("session.refused", "run.done", "run.add");
    assertThat(older.items())
        .extracting(entry -> entry.event().action() + " " + entry.event().by())
        .containsExactly(
            "setting.set anna", "scenario.update boris", "scenario.add anna", "plant.import anna");
    assertThat(store.audit().list(Optional.of("kld"), ALL).items()).hasSize(5);
    assertThat(store.settings().find("language")).contains("ru");
  }

  @Test
  void aStoreOfANewerProgramIsRefused() throws Exception {
    store.close();
    try (Connection connection = DriverManager.getConnection(address.url());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
              + " checksum, installed_by, installed_on, execution_time, success) SELECT 99, '999',"
              + " 'later', type, script, checksum, installed_by, installed_on, 0, success FROM"
              + " flyway_schema_history WHERE version = '1'");
    }

    assertThatThrownBy(this::serve)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was written by a newer version");
  }

  private long end(String plant) {
    long id = store.runs().add(Given.run(plant, "{}")).orElseThrow().id();
    store.runs().start(id);
    store.runs().finish(id, Given.done(Document.ofText("a.csv", "a")), "anna");
    return id;
  }

  private static Scenario.Key key(String name, long revision) {
    return new Scenario.Key("kld", name, revision);
  }

  private static Scenario saved(ScenarioChange change) {
    return ((ScenarioChange.Saved) change).scenario();
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address.url());
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> found = new java.util.ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
