package org.linewright.cli.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.intake.ImportView;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.NewFile;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.intake.PlantChanges;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.InputIssue;
import org.linewright.files.FolderParts;
import org.linewright.files.profile.Imported;
import org.linewright.files.profile.Profile;
import org.linewright.files.profile.ProfileImport;
import org.linewright.files.profile.RejectBook;
import org.linewright.files.programme.ProgrammeFormat;
import org.linewright.files.programme.ProgrammeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes the export of another program into the tables. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    header = "What would this export change in our tables?",
    description = {
      "Reads files of any program by a profile, FOLDER/imports/NAME.yaml, that says which column is"
          + " which, and tells what would change: rows added, changed, removed, cell by cell; rows"
          + " that a filter left out and columns that nobody looks at, with their counts. --apply"
          + " writes it, all or nothing: what does not fit is told with file, row and column, and"
          + " the folder stays as it is.",
      "",
      "A profile that names a database asks it instead of reading files.",
      "",
      "The programme comes without a profile from Microsoft Project XML (.xml), Primavera (.xer) or"
          + " Microsoft Project (.mpp): facilities, activities, links, crews with calendars,"
          + " progress and baselines. What the tables have no place for is told.",
      "",
      "Tables: changes (CSV by default), tables, files, dropped."
    },
    footer = {
      "  linewright import plant MB52.csv --profile sap-stock",
      "  linewright import plant MB52.csv --profile sap-stock --apply",
      "  linewright import plant *.xlsx --profile 1c-orders --rejects to-mend.xlsx",
      "  linewright import plant programme.xml"
    })
public final class ImportCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private Intake intake;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "What the other program wrote: text with separators, or a workbook (.xlsx).")
  private List<Path> files = List.of();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Write the rejected rows into this workbook, bad cells marked, with a note.")
  private @Nullable Path rejects;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    FolderParts parts = intake.parts();
    Intake.checkFiles(files);
    Optional<ProgrammeFormat> programme = programme();
    if (programme.isPresent()) {
      take(parts, ProgrammeReader.read(files.get(0), programme.get()), null);
      return ExitCodes.DONE;
    }
    Profile profile = intake.profile(files, List.of(), terminal);
    if (profile.database().isEmpty() == files.isEmpty()) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          files.isEmpty()
              ? "the profile reads files; none is named\nMaybe add the path of one."
              : "the profile asks a database and reads no files\nMaybe leave them out.");
    }
    Imported read = Intake.read(() -> ProfileImport.read(profile, files, System::getenv));
    take(parts, read, profile);
    return ExitCodes.DONE;
  }

  /** The format of a file of a programme; such a file needs no profile. */
  private Optional<ProgrammeFormat> programme() throws IOException {
    return files.size() == 1 && !intake.hasProfile(files)
        ? ProgrammeFormat.of(String.valueOf(files.get(0).getFileName()))
        : Optional.empty();
  }

  /**
   * Tells what changes, and writes it where that is asked for.
   *
   * @param profile by which it was read; null = the file needs none
   */
  private void take(FolderParts parts, Imported imported, @Nullable Profile profile)
      throws IOException {
    Terminal terminal = parent.terminal();
    Plant after = imported.into(parts.plant());
    List<InputIssue> issues =
        Stream.concat(imported.issues().stream(), parts.check(after, imported.replaced()).stream())
            .toList();
    if (profile != null && issues.stream().anyMatch(InputIssue::isRejected)) {
      writeRejects(profile, imported, issues, terminal);
    }
    List<InputIssue> shown = issues.stream().map(imported::shown).toList();
    ToldIssues.check(shown, terminal);
    Set<String> names =
        imported.files().stream().map(file -> file.file()).collect(Collectors.toSet());
    ToldIssues.warn(shown, names, terminal);
    PlantChanges changes = PlantChanges.between(parts.plant(), after);
    intake.write(parts.plant(), after, terminal);
    AnswerWriter.of(terminal, output)
        .write(new ImportView(imported, changes, intake.isWritten()).answer());
  }

  private void writeRejects(
      Profile profile, Imported imported, List<InputIssue> issues, Terminal terminal)
      throws IOException {
    if (rejects != null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int rows = RejectBook.write(profile, imported, files, issues, bytes);
      NewFile.write(rejects, bytes.toByteArray());
      terminal.say("written: " + rejects + ", " + rows + " rejected rows");
    }
  }
}
