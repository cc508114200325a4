package org.linewright.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.store.StoreAddress;
import picocli.CommandLine.Option;

/** Where the plants of the server, its users and runs are kept. */
public final class StoreOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The folder of the database. Default: linewright in XDG_DATA_HOME or ~/.local/share.")
  private @Nullable Path data;

  @Option(
      names = "--db",
      paramLabel = "DB",
      description =
          "Another database: jdbc:postgresql://HOST/NAME?user=…&password=…, or a file for SQLite.")
  private @Nullable String database;

  /**
   * The address.
   *
   * @throws Failure when it is none
   */
  public StoreAddress address() {
    if (database == null) {
      return StoreAddress.inFolder(data == null ? usual() : data);
    }
    try {
      return StoreAddress.parse(database);
    } catch (IllegalArgumentException wrong) {
      throw new Failure(ExitCodes.WRONG_USAGE, String.valueOf(wrong.getMessage()));
    }
  }

  private static Path usual() {
    return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
        .resolve("linewright");
  }
}
