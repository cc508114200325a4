package org.linewright.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.store.AuditEntry;
import org.linewright.store.Document;
import org.linewright.store.Given;
import org.linewright.store.Page;
import org.linewright.store.Scenario;
import org.linewright.store.Store;
import org.linewright.store.StoreAddress;
import org.linewright.store.StoreException;
import org.linewright.store.TestDatabase;
import org.linewright.store.internal.database.Migrations;
import org.linewright.store.people.Role;

/** A backup of either database fills either. */
class BackupTest {
  private static final Page.Request ALL = Page.Request.first(100);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "SQLITE, SQLITE",
    "SQLITE, POSTGRESQL",
    "POSTGRESQL, SQLITE",
    "POSTGRESQL, POSTGRESQL"
  })
  void whatWasKeptIsThereAgain(TestDatabase from, TestDatabase to) throws IOException {
    Path file = folder.resolve("kept.zip");
    try (Store old = Store.serve(from.create());
        Store fresh = Store.serve(to.create())) {
      fill(old);
      Map<String, Long> written = old.backup(file);

      assertThat(fresh.restore(file, "admin")).isEqualTo(written);

      assertThat(tell(fresh)).isEqualTo(tell(old));
      assertThat(fresh.plants().findFile("kld", 1, "orders.csv").orElseThrow().text())
          .isEqualTo(old.plants().findFile("kld", 1, "orders.csv").orElseThrow().text());
      assertThat(written).containsEntry("versions", 2L).containsEntry("run_inputs", 4L);
      goOn(fresh);
    }
  }

  @Test
  void onlyAnEmptyStoreIsFilled() throws IOException {
    Path file = folder.resolve("kept.zip");
    try (Store store = Store.serve(TestDatabase.SQLITE.create())) {
      fill(store);
      List<Object> before = tell(store);
      store.backup(file);

      assertThatThrownBy(() -> store.restore(file, "admin"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("the store is not empty: there are plants");

      assertThat(tell(store)).isEqualTo(before);
      assertThatThrownBy(() -> store.backup(file)).isInstanceOf(FileAlreadyExistsException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"SQLITE", "POSTGRESQL"})
  void aDamagedBackupLeavesTheStoreEmpty(TestDatabase kind) throws IOException {
    Path file = folder.resolve("kept.zip");
    try (Store store = Store.serve(TestDatabase.SQLITE.create())) {
      fill(store);
      store.backup(file);
    }
    byte[] whole = Files.readAllBytes(file);
    Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
    Path shorter = Files.copy(file, folder.resolve("shorter.zip"));
    change(shorter, "runs.jsonl", text -> text.substring(0, text.indexOf('\n') + 1));
    Path foreign = Files.copy(file, folder.resolve("foreign.zip"));
    change(foreign, "runs.jsonl", text -> text.replace("\"plant\"", "\"plant) --\""));
    Path newer = Files.copy(file, folder.resolve("newer.zip"));
    change(
        newer,
        "backup.json",
        text -> text.replace("\"schema\":" + Migrations.NEWEST, "\"schema\":99"));

    try (Store fresh = Store.serve(kind.create())) {
      refuses(fresh, half, "is no backup of Linewright");
      refuses(fresh, shorter, "runs.jsonl has changed since it was written");
      refuses(fresh, foreign, "runs.jsonl has changed since it was written");
      refuses(fresh, newer, "was written by a newer version");

      assertThat(fresh.plants().list(ALL).items()).isEmpty();
      assertThat(fresh.audit().list(Optional.empty(), ALL).items()).isEmpty();
      fresh.restore(file, "admin");
      assertThat(fresh.plants().list(ALL).items()).hasSize(1);
    }
  }

  @Test
  void oneOtherByteAnywhereIsRefused() throws IOException {
    Path file = folder.resolve("kept.zip");
    try (Store store = Store.serve(TestDatabase.SQLITE.create())) {
      store.users().add("anna", Role.VIEWER, "hash", "cli");
      store.plants().add(Given.plant("kld", Document.ofText("lines.csv", "line,name\n")));
      store.backup(file);
    }
    byte[] whole = Files.readAllBytes(file);
    Path other = folder.resolve("other.zip");
    try (Store fresh = Store.serve(TestDatabase.SQLITE.create())) {
      for (int at = 0; at < whole.length; at++) {
        byte[] changed = whole.clone();
        changed[at] = (byte) (changed[at] ^ (1 << (at % 8)));
        Files.write(other, changed);
        assertThatThrownBy(() -> fresh.restore(other, "admin"))
            .as("byte %d of %d", at, whole.length)
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("of Linewright");
      }
      assertThat(fresh.users().list()).isEmpty();
      fresh.restore(file, "admin");
      assertThat(fresh.users().list()).hasSize(1);
    }
  }

  @Test
  void whatSomebodyChangedWithAnArchiverIsRefused() throws IOException {
    Path file = folder.resolve("kept.zip");
    try (Store store = Store.serve(TestDatabase.SQLITE.create())) {
      fill(store);
      store.users().add("eve", Role.VIEWER, "hash", "cli");
      store.backup(file);
    }
    Path role = Files.copy(file, folder.resolve("role.zip"));
    change(role, "users.jsonl", text -> text.replace("\"viewer\"", "\"admin\""));
    Path document = Files.copy(file, folder.resolve("document.zip"));
    Path more = Files.copy(file, folder.resolve("more.zip"));
    try (FileSystem inside = FileSystems.newFileSystem(document);
        FileSystem packed = FileSystems.newFileSystem(more)) {
      Path some = documents(inside).get(0);
      Files.copy(documents(packed).get(1), some, StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(packed.getPath("more.jsonl"), "{}");
    }
    Path without = Files.copy(file, folder.resolve("without.zip"));
    try (FileSystem inside = FileSystems.newFileSystem(without)) {
      Files.delete(inside.getPath("tokens.jsonl"));
    }
    Path packedAnew = Files.copy(file, folder.resolve("packed.zip"));
    change(packedAnew, "settings.jsonl", text -> text);

    try (Store fresh = Store.serve(TestDatabase.SQLITE.create())) {
      refuses(fresh, role, "users.jsonl has changed since it was written");
      refuses(fresh, document, ".gz has changed since it was written");
      refuses(fresh, more, "more.jsonl does not belong there");
      refuses(fresh, without, "tokens.jsonl is missing");
      refuses(fresh, packedAnew, "it is not as it was written");
      assertThat(fresh.users().list()).isEmpty();
    }
  }

  private static List<Path> documents(FileSystem inside) throws IOException {
    try (Stream<Path> files = Files.list(inside.getPath("documents"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void aBackupOfTheFirstFormatIsStillRestored() throws IOException {
    Path file = folder.resolve("kept.zip");
    Path first = folder.resolve("first.zip");
    try (Store store = Store.serve(TestDatabase.SQLITE.create())) {
      fill(store);
      store.backup(file);
    }
    Files.copy(file, first);
    change(
        first,
        "backup.json",
        text ->
            text.replace("\"format\":2", "\"format\":1").replaceFirst(",\"sha256\":\\{[^}]*}", ""));
    Path damaged = Files.copy(first, folder.resolve("damaged.zip"));
    try (FileSystem inside = FileSystems.newFileSystem(damaged)) {
      Files.write(documents(inside).get(0), new byte[] {1, 2, 3});
    }
    try (Store fresh = Store.serve(TestDatabase.SQLITE.create())) {
      refuses(fresh, damaged, ".gz is damaged");
      fresh.restore(first, "admin");
      assertThat(fresh.plants().list(ALL).items()).hasSize(1);
    }
  }

  @Test
  void whatCannotBeReadBackIsNoBackup() throws Exception {
    Path file = folder.resolve("kept.zip");
    StoreAddress address = TestDatabase.SQLITE.create();
    try (Store store = Store.serve(address)) {
      fill(store);
      try (Connection connection = DriverManager.getConnection(address.url());
          Statement statement = connection.createStatement()) {
        statement.execute("UPDATE run_results SET packed = x'1f8b00'");
      }
      assertThatThrownBy(() -> store.backup(file))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot be read back: documents/")
          .hasMessageContaining("No backup was made.");
    }
    assertThat(file).doesNotExist();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private static void refuses(Store store, Path file, String why) {
    assertThatThrownBy(() -> store.restore(file, "admin"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(why);
  }

  private interface Change {
    String of(String text);
  }

  private static void change(Path zip, String entry, Change change) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(zip)) {
      Path path = inside.getPath(entry);
      Files.writeString(path, change.of(Files.readString(path)));
    }
  }

  private static void fill(Store store) {
    store.users().add("anna", Role.PLANNER, "hash", "cli");
    store.tokens().add("anna", "spreadsheet", Duration.ofDays(30));
    store.sessions().open("anna", Duration.ofHours(8));
    store.settings().set("language", "ru", "anna");
    Document orders = Given.large("orders.csv", 200_000, 1);
    store.plants().add(Given.plant("kld", Map.of("SC1", "имя: Вода"), orders));
    store.plants().add(Given.plant("kld", orders, Document.ofText("lines.csv", "")));
    store.scenarios().update(new Scenario.Key("kld", "SC1", 1), "two\n\"quoted\"", "anna");
    long run = store.runs().add(Given.run("kld", "{}")).orElseThrow().id();
    store.runs().start(run);
    store.runs().finish(run, Given.done(Given.large("jobs.csv", 10_000, 2)), "anna");
    store.runs().restart(run, "anna");
  }

  private static List<Object> tell(Store store) {
    return List.of(
        store.plants().listVersions("kld"),
        store.plants().listFiles("kld", 1),
        store.plants().listFiles("kld", 2),
        store.scenarios().list("kld"),
        store.scenarios().find(new Scenario.Key("kld", "SC1", 1)),
        store.runs().list("kld", ALL),
        store.runs().listResults(1),
        store.users().list(),
        store.users().find("anna").orElseThrow().passwordHash(),
        store.tokens().list("anna"),
        store.settings().find("language"),
        withoutRestore(store));
  }

  private static List<AuditEntry> withoutRestore(Store store) {
    Stream<AuditEntry> all = store.audit().list(Optional.empty(), ALL).items().stream();
    return all.filter(entry -> !entry.event().action().equals("store.restore")).toList();
  }

  private static void goOn(Store fresh) {
    assertThat(fresh.plants().add(Given.plant("kld")).version()).isEqualTo(3);
    assertThat(fresh.runs().add(Given.run("kld", "{}")).orElseThrow().id()).isEqualTo(3);
    assertThat(fresh.tokens().add("anna", "second", Duration.ofDays(1))).isPresent();
  }
}
