package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.linewright.cli.options.StoreOptions;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.store.Store;
import org.linewright.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Fills an empty database from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    header = "Fill an empty database of the server from a backup.",
    description = "All of it or nothing. The database must be empty; nobody may be serving it.",
    footer = {"  linewright restore linewright-backup.zip --data new-data"})
public final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;

  @Parameters(paramLabel = "FILE", description = "A file that backup wrote.")
  private Path file;

  @Mixin private StoreOptions options;

  @Override
  public Integer call() throws IOException {
    try (Store store = Store.serve(options.address())) {
      long rows =
          store.restore(file, System.getProperty("user.name")).values().stream()
              .mapToLong(Long::longValue)
              .sum();
      parent.terminal().say("restored: " + rows + " rows into " + store.address());
      return ExitCodes.DONE;
    } catch (StoreException failure) {
      throw new Failure(ExitCodes.FAILED, String.valueOf(failure.getMessage()));
    }
  }
}
