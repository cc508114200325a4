package org.linewright.cli.intake;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.TableSpec;
import org.linewright.files.ChangedFolder;
import org.linewright.files.profile.Profile;
import org.linewright.files.profile.ProfileFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A folder into which something comes, and what is to be done with it. */
public final class Intake {
  private static final int MOST = 20;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The plant folder.")
  private Path folder;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "FOLDER/imports/NAME.yaml, or the path of a profile. Default: the one of FOLDER/imports"
              + " whose file pattern fits.")
  private @Nullable String profile;

  @Option(names = "--apply", description = "Write what changes; without it nothing is written.")
  private boolean applied;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Write the changed plant into this new folder; FOLDER stays as it is.")
  private @Nullable Path into;

  Path folder() {
    return folder;
  }

  boolean isWritten() {
    return applied || into != null;
  }

  /** True when a profile was named, or one of the folder fits the files. */
  boolean hasProfile(List<Path> files) throws IOException {
    return profile != null || !fitting(files, List.of()).isEmpty();
  }

  /** True when a profile was named. */
  boolean namesProfile() {
    return profile != null;
  }

  private List<String> fitting(List<Path> files, List<TableSpec<?>> known) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : ProfileFile.list(folder)) {
      Optional<Profile> read = read(ProfileFile.of(folder, name), known, new IssueLog());
      if (read.isPresent() && !files.isEmpty() && files.stream().allMatch(read.get()::isFor)) {
        names.add(name);
      }
    }
    return names;
  }

  private static Optional<Profile> read(Path file, List<TableSpec<?>> known, IssueLog log)
      throws IOException {
    return known.isEmpty() ? ProfileFile.read(file, log) : ProfileFile.read(file, known, log);
  }

  /**
   * The profile.
   *
   * @param known the tables that it may give rows to; none = those of a plant
   * @throws Failure when there is none, or it cannot be used
   */
  Profile profile(List<Path> files, List<TableSpec<?>> known, Terminal terminal)
      throws IOException {
    IssueLog log = new IssueLog();
    Optional<Profile> read = read(profileFile(files, known), known, log);
    if (read.isEmpty()) {
      refuse(log.list(), terminal);
    }
    return read.orElseThrow();
  }

  private Path profileFile(List<Path> files, List<TableSpec<?>> known) throws IOException {
    List<String> all = ProfileFile.list(folder);
    String there =
        all.isEmpty()
            ? "The folder has none: write " + Profile.FOLDER + "/NAME.yaml."
            : "There are: " + String.join(", ", all) + ".";
    if (profile == null) {
      List<String> names = fitting(files, known);
      if (names.size() == 1) {
        return ProfileFile.of(folder, names.get(0));
      }
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          names.isEmpty()
              ? "no profile of the folder fits; name one by --profile\n" + there
              : "several profiles fit: " + String.join(", ", names) + "\nMaybe --profile NAME.");
    }
    Path path = Path.of(profile);
    if (all.contains(profile)) {
      return ProfileFile.of(folder, profile);
    }
    if (Files.isRegularFile(path)) {
      return path;
    }
    String near = NearestName.suggest(profile, all).map(n -> "Maybe " + n + ". ").orElse("");
    throw new Failure(
        ExitCodes.WRONG_USAGE, "there is no profile \"" + profile + "\"\n" + near + there);
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

  /**
   * Tells what is wrong.
   *
   * @throws Failure always
   */
  static void refuse(List<InputIssue> issues, Terminal terminal) {
    List<InputIssue> rejected = issues.stream().filter(InputIssue::isRejected).toList();
    rejected.stream().limit(MOST).forEach(issue -> terminal.say(issue.toString()));
    if (rejected.size() > MOST) {
      terminal.say("… " + (rejected.size() - MOST) + " more rejections");
    }
    throw new Failure(ExitCodes.REJECTED, "nothing was written");
  }

  /** Tells warnings of the files that came. */
  static void warn(List<InputIssue> issues, Set<String> files, Terminal terminal) {
    issues.stream()
        .filter(issue -> files.contains(issue.file()))
        .limit(MOST)
        .forEach(issue -> terminal.say(issue.toString()));
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
