package org.linewright.cli.intake;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.TableSpec;
import org.linewright.files.ChangedFolder;
import org.linewright.files.FolderParts;
import org.linewright.files.PlantFolder;
import org.linewright.files.profile.Profile;
import org.linewright.files.upload.Refused;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A folder into which something comes, and what is to be done with it. */
public final class Intake {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "The plant folder.")
  private Path folder;

  @Mixin private ProfileChoice profile;

  @Option(names = "--apply", description = "Write what changes; without it nothing is written.")
  private boolean applied;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Write the changed plant into this new folder; FOLDER stays as it is.")
  private @Nullable Path into;

  /** The plant of the folder, in parts. */
  FolderParts parts() throws IOException {
    return PlantFolder.readParts(PlantArguments.existing(folder));
  }

  boolean isWritten() {
    return applied || into != null;
  }

  /** True when a profile was named, or one of the folder fits the files. */
  boolean hasProfile(List<Path> files) throws IOException {
    return profile.isFound(folder, files);
  }

  /** True when a profile was named. */
  boolean namesProfile() {
    return profile.isNamed();
  }

  /**
   * The profile.
   *
   * @param known the tables that it may give rows to; none = those of a plant
   * @throws Failure when there is none, or it cannot be used
   */
  Profile profile(List<Path> files, List<TableSpec<?>> known, Terminal terminal)
      throws IOException {
    return profile.read(folder, files, known, terminal);
  }

  /** What comes from files that may not be what they should be. */
  interface Reading<T> {
    T read() throws IOException;
  }

  /**
   * Reads.
   *
   * @throws Failure when a file is refused as a whole
   */
  static <T> T read(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (Refused broken) {
      throw new Failure(ExitCodes.REJECTED, broken.text());
    }
  }

  /** Checks that files are there. */
  static void checkFiles(List<Path> files) {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new Failure(
            ExitCodes.WRONG_USAGE, "there is no file " + file + "\nMaybe check the path.");
      }
    }
  }

  /** Writes the changed plant where it was asked for, and says what was done. */
  void write(Plant before, Plant after, Terminal terminal) throws IOException {
    ChangedFolder changed = new ChangedFolder(folder, before, after);
    if (into != null) {
      try {
        changed.into(into);
      } catch (DirectoryNotEmptyException notEmpty) {
        throw new Failure(
            ExitCodes.WRONG_USAGE,
            into + " holds files already; nothing was written\nMaybe name a new folder.");
      }
      terminal.say("written: " + into);
    } else if (!applied) {
      terminal.say("nothing was written; --apply writes it");
    } else if (before.equals(after)) {
      terminal.say("nothing to write");
    } else {
      changed.replace();
      terminal.say("written: " + folder);
    }
  }
}
