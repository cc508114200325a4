package org.linewright.cli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.TableSpec;
import org.linewright.files.profile.Profile;
import org.linewright.files.profile.ProfileFile;
import picocli.CommandLine.Option;

/** The profile by which files are read: the one named, or the one of the folder that fits. */
public final class ProfileChoice {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "FOLDER/imports/NAME.yaml, or the path of a profile. Default: the one of FOLDER/imports"
              + " whose file pattern fits.")
  private @Nullable String profile;

  /** True when a profile was named, or one of the folder fits the files. */
  boolean isFound(Path folder, List<Path> files) throws IOException {
    return profile != null || !fitting(folder, files, List.of()).isEmpty();
  }

  /** True when a profile was named. */
  boolean isNamed() {
    return profile != null;
  }

  private List<String> fitting(Path folder, List<Path> files, List<TableSpec<?>> known)
      throws IOException {
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
  Profile read(Path folder, List<Path> files, List<TableSpec<?>> known, Terminal terminal)
      throws IOException {
    IssueLog log = new IssueLog();
    Optional<Profile> read = read(file(folder, files, known), known, log);
    if (read.isEmpty()) {
      ToldIssues.refuse(log.list(), terminal);
    }
    return read.orElseThrow();
  }

  private Path file(Path folder, List<Path> files, List<TableSpec<?>> known) throws IOException {
    List<String> all = ProfileFile.list(folder);
    String there =
        all.isEmpty()
            ? "The folder has none: write " + Profile.FOLDER + "/NAME.yaml."
            : "There are: " + String.join(", ", all) + ".";
    if (profile == null) {
      List<String> names = fitting(folder, files, known);
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
}
