package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.cli.print.ExitCodes;
import org.linewright.server.plants.PlantImporter;
import org.linewright.store.Store;
import org.linewright.store.StoreAddress;
import org.linewright.store.people.Role;
import org.linewright.store.people.User;

/** {@code user}, {@code backup} and {@code restore}. */
class KeepingCommandsTest {
  private static final String PASSWORD = "correct horse battery";

  @TempDir private Path temp;

  private String data(String name) {
    return temp.resolve(name).toString();
  }

  private Store opened(String name) {
    return Store.open(StoreAddress.inFolder(temp.resolve(name)));
  }

  private static CommandRun typing(String text, Object... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      return CommandRun.of(arguments);
    } finally {
      System.setIn(before);
    }
  }

  private CommandRun add(String name, String role) {
    return typing(PASSWORD, "user", "add", name, "--role", role, "--data", data("a"));
  }

  @Test
  void aUserIsAddedListedChangedAndRemoved() {
    CommandRun added = add("anna", "admin");
    assertThat(added.exitCode()).as(added.err()).isEqualTo(ExitCodes.DONE);
    assertThat(added.out()).isEmpty();
    assertThat(added.err()).contains("anna").contains("admin").doesNotContain(PASSWORD);
    add("boris", "viewer");

    List<String> listed =
        CommandRun.of("user", "list", "--data", data("a"), "-o", "csv").out().lines().toList();
    assertThat(listed.get(0)).isEqualTo("user,role,created_at");
    assertThat(listed.get(1)).startsWith("anna,admin,2");
    assertThat(listed.get(2)).startsWith("boris,viewer,2");

    String hash;
    try (Store store = opened("a")) {
      hash = store.users().find("anna").orElseThrow().passwordHash();
    }
    CommandRun changed =
        typing("quite another phrase", "user", "password", "anna", "--data", data("a"));
    assertThat(changed.exitCode()).isEqualTo(ExitCodes.DONE);
    try (Store store = opened("a")) {
      User anna = store.users().find("anna").orElseThrow();
      assertThat(anna.role()).isEqualTo(Role.ADMIN);
      assertThat(anna.passwordHash()).isNotEqualTo(hash).doesNotContain("phrase");
    }
    assertThat(CommandRun.of("user", "remove", "boris", "--data", data("a")).exitCode())
        .isEqualTo(ExitCodes.DONE);
    assertThat(CommandRun.of("user", "list", "--data", data("a"), "-o", "csv").lines()).hasSize(2);
  }

  @Test
  void whatCannotBeDoneIsToldAndChangesNothing() {
    add("anna", "admin");
    assertThat(add("anna", "viewer").exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(add("boris", "king").exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    for (String verb : List.of("password", "remove")) {
      CommandRun run = typing(PASSWORD, "user", verb, "nobody", "--data", data("a"));
      assertThat(run.exitCode()).as(verb).isEqualTo(ExitCodes.WRONG_USAGE);
      assertThat(run.err()).contains("nobody");
    }
    assertThat(CommandRun.of("user", "--data", data("a")).exitCode())
        .isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(CommandRun.of("user", "list", "--data", data("a"), "-o", "csv").lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"an\nna", " ", "\u202eanna", "anna "})
  void aNameThatCannotBeSeenIsRefusedWithASentence(String name) {
    CommandRun run = add(name, "viewer");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("name = ").doesNotContain("fault of Linewright");
    assertThat(CommandRun.of("user", "list", "--data", data("a"), "-o", "csv").lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"80000", "-1", "65536"})
  void aPortThatThereIsNotIsRefusedWithASentence(String port) {
    CommandRun run = CommandRun.of("serve", "--port", port, "--data", data("a"));
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("must be 0 to 65535").doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aKeyStoreThatCannotBeReadIsToldWithASentence() throws Exception {
    Path file = Files.writeString(temp.resolve("server.p12"), "no key store");
    CommandRun run =
        CommandRun.of("serve", "--port", "0", "--data", data("a"), "--key-store", file);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.FAILED);
    assertThat(run.err()).contains("cannot be served").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short"})
  void aWeakPasswordIsRefused(String password) {
    CommandRun run =
        typing(password, "user", "add", "anna", "--role", "admin", "--data", data("a"));
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(CommandRun.of("user", "list", "--data", data("a"), "-o", "csv").lines()).hasSize(1);
  }

  @Test
  void aBackupIsRestoredElsewhere() throws Exception {
    add("anna", "planner");
    try (Store store = opened("a")) {
      new PlantImporter(store)
          .take(CommandRun.example("tiny"), new PlantImporter.Origin("tiny", "test", "anna"));
      store.scenarios().add("tiny", "mine", "name: mine\nedits: []\n", "anna");
    }
    Path file = temp.resolve("backup.zip");

    CommandRun written = CommandRun.of("backup", file, "--data", data("a"));
    assertThat(written.exitCode()).as(written.err()).isEqualTo(ExitCodes.DONE);
    assertThat(written.err()).contains("backup.zip").contains("rows");
    CommandRun restored = CommandRun.of("restore", file, "--data", data("b"));
    assertThat(restored.exitCode()).as(restored.err()).isEqualTo(ExitCodes.DONE);

    try (Store store = opened("b")) {
      assertThat(store.plants().find("tiny").orElseThrow().version()).isEqualTo(1);
      assertThat(store.scenarios().find("tiny", "mine")).isPresent();
      assertThat(store.users().find("anna").orElseThrow().role()).isEqualTo(Role.PLANNER);
    }
  }

  @Test
  void aBackupOverwritesNothingAndARestoreNeedsAnEmptyDatabase() throws Exception {
    add("anna", "planner");
    Path file = temp.resolve("backup.zip");
    CommandRun.of("backup", file, "--data", data("a"));
    byte[] before = Files.readAllBytes(file);

    assertThat(CommandRun.of("backup", file, "--data", data("a")).exitCode())
        .isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    CommandRun full = CommandRun.of("restore", file, "--data", data("a"));
    assertThat(full.exitCode()).isEqualTo(ExitCodes.FAILED);
    assertThat(full.err()).isNotBlank();

    Files.write(file, java.util.Arrays.copyOf(before, before.length / 2));
    CommandRun half = CommandRun.of("restore", file, "--data", data("c"));
    assertThat(half.exitCode()).isEqualTo(ExitCodes.FAILED);
    try (Store store = opened("c")) {
      assertThat(store.users().list()).isEmpty();
    }
  }
}
