package org.linewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.store.internal.database.Migrations;

/** Where a store lies and in what form. */
class OpeningTest {
  @TempDir private Path folder;

  @Test
  void theNewestMigrationIsKnownByItsNumber() {
    MigrationInfo[] steps =
        Migrations.flyway(StoreAddress.inFolder(folder), List.of(Migrations.FOLDER)).info().all();

    assertThat(Arrays.stream(steps).map(step -> step.getVersion().getVersion()).toList())
        .endsWith(Integer.toString(Migrations.NEWEST));
  }

  @Test
  void theFileIsForItsOwnerOnly() throws IOException {
    StoreAddress address = StoreAddress.inFolder(folder.resolve("new/data"));
    try (Store store = Store.serve(address)) {
      store.check();
      try (var files = Files.list(address.file().getParent())) {
        assertThat(files.filter(file -> !file.toString().endsWith(".serving")))
            .isNotEmpty()
            .allMatch(file -> permissions(file).equals("rw-------"));
      }
      assertThat(permissions(address.file().getParent())).isEqualTo("rwx------");
    }
  }

  @Test
  void whatIsNoDatabaseIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.db"), "no database ".repeat(1000));

    assertThatThrownBy(() -> Store.open(StoreAddress.ofFile(file)))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(file.toString())
        .extracting(failure -> ((StoreException) failure).kind())
        .isEqualTo(StoreException.Cause.DAMAGED);
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> Store.open(StoreAddress.inFolder(file.resolve("data"))))
        .isInstanceOf(StoreException.class)
        .extracting(failure -> ((StoreException) failure).kind())
        .isEqualTo(StoreException.Cause.UNREACHABLE);
  }

  @Test
  void anAddressIsAFileUnlessItSaysOtherwise() {
    assertThat(StoreAddress.parse("/data/a.db").url()).isEqualTo("jdbc:sqlite:/data/a.db");
    assertThat(StoreAddress.parse("jdbc:postgresql://h/db?user=a&password=b&ssl=true"))
        .hasToString("jdbc:postgresql://h/db?user=a&password=…&ssl=true");
    assertThatThrownBy(() -> StoreAddress.parse("jdbc:mysql://h/db?password=hidden"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hidden");
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
