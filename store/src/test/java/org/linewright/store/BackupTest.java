package org.linewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
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
    change(newer, "backup.json", text -> text.replace("\"schema\":1", "\"schema\":99"));

    try (Store fresh = Store.serve(kind.create())) {
      refuses(fresh, half, "is no backup of Linewright");
      refuses(fresh, shorter, "runs has 1 of 2 rows");
      refuses(fresh, foreign, "\"plant) --\" is no column");
      refuses(fresh, newer, "was written by a newer version");

      assertThat(fresh.plants().list(ALL).items()).isEmpty();
      assertThat(fresh.audit().list(Optional.empty(), ALL).items()).isEmpty();
      fresh.restore(file, "admin");
      assertThat(fresh.plants().list(ALL).items()).hasSize(1);
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
