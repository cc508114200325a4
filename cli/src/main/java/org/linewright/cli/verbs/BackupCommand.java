package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
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

/** Writes all that the server keeps into one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    header = "Write all that the server keeps into one file.",
    description =
        "Plants, scenarios, runs, users and the audit log, in the state of this moment; the server"
            + " may go on. The file fits SQLite and PostgreSQL alike.",
    footer = {"  linewright backup linewright-backup.zip"})
public final class BackupCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;

  @Parameters(paramLabel = "FILE", description = "A file that does not exist.")
  private Path file;

  @Mixin private StoreOptions options;

  @Override
  public Integer call() throws IOException {
    try (Store store = Store.open(options.address())) {
      long rows = store.backup(file).values().stream().mapToLong(Long::longValue).sum();
      parent.terminal().say("written: " + file + " (" + rows + " rows)");
      return ExitCodes.DONE;
    } catch (FileAlreadyExistsException exists) {
      throw new Failure(
          ExitCodes.WRONG_USAGE, file + " exists; nothing was written\nMaybe name a new file.");
    } catch (StoreException failure) {
      throw new Failure(ExitCodes.FAILED, String.valueOf(failure.getMessage()));
    }
  }
}
