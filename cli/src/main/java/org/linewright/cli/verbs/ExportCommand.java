package org.linewright.cli.verbs;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.NewFile;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plant.Plant;
import org.linewright.core.programme.ChanceRequest;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.programme.ProgrammeQuestion;
import org.linewright.core.programme.ProjectEffort;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.book.PlantWorkbook;
import org.linewright.files.programme.ProgrammeCalendar;
import org.linewright.files.programme.ProgrammeFormat;
import org.linewright.files.programme.ProgrammeWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a plant as a workbook, or a workbook as a plant folder. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Write the plant as a workbook, or a workbook as a folder.",
    description = {
      "A sheet for each table, with a note on each column, lists to choose names from, real dates"
          + " and numbers. Every question takes the workbook where it takes the folder; sweep,"
          + " serve and roll take folders. With a name that does not end in .xlsx a plant folder"
          + " is written.",
      "",
      "NAME.xml writes the programme, with its schedule, as Microsoft Project XML, NAME.xer for"
          + " Primavera; what the file has no place for is told. import takes it back. NAME.ics"
          + " writes openings and deadlines for a calendar."
    },
    footer = {
      "  linewright export plant plant.xlsx",
      "  linewright check plant.xlsx",
      "  linewright export plant.xlsx plant-again",
      "  linewright export plant programme.xml"
    })
public final class ExportCommand implements Callable<Integer> {
  private static final String ENDING = ".xlsx";
  private static final String CALENDAR = ".ics";

  @ParentCommand private Terminal.Owner parent;
  @Mixin private PlantArguments plant;

  @Parameters(
      paramLabel = "FILE",
      description =
          "The file to write: NAME.xlsx; NAME.xml, NAME.xer or NAME.ics for the programme"
              + " alone; or a folder that is new or empty.")
  private Path target;

  @Override
  public Integer call() throws IOException {
    AskedWorld asked = plant.world();
    PlantReading reading = asked.read();
    new IssuePrinter(parent.terminal(), asked.arguments()).tell(reading.issues());
    Plant all = reading.plant().orElseThrow();
    String name = String.valueOf(target.getFileName());
    Optional<ProgrammeFormat> programme = ProgrammeFormat.of(name);
    if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      writeBook(all);
    } else if (programme.isPresent()) {
      writeProgramme(all, programme.get());
    } else if (name.toLowerCase(Locale.ROOT).endsWith(CALENDAR)) {
      NewFile.write(target, ProgrammeCalendar.of(all, schedule(all)));
    } else {
      writeFolder(all);
    }
    parent.terminal().say("written: " + target);
    return ExitCodes.DONE;
  }

  private void writeFolder(Plant all) throws IOException {
    try {
      PlantFolder.write(all, target);
    } catch (DirectoryNotEmptyException notEmpty) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          target + " holds files already; nothing was written\nMaybe name a new folder.");
    }
  }

  private void writeProgramme(Plant all, ProgrammeFormat format) throws IOException {
    if (format == ProgrammeFormat.MPP) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "an .mpp can be read, not written\nMaybe NAME.xml, which Microsoft Project opens.");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, Integer> left =
        ProgrammeWriter.write(all, schedule(all).activities(), format, bytes);
    NewFile.write(target, bytes.toByteArray());
    left.forEach(
        (what, count) -> parent.terminal().say("not carried: " + what + " (" + count + ")"));
  }

  private static ProgrammeAnswer schedule(Plant all) {
    if (all.activities().isEmpty()) {
      throw new Failure(
          ExitCodes.WRONG_USAGE, "the plant has no activities\nMaybe add table activities.");
    }
    return ProgrammeQuestion.answer(all, ProjectEffort.usual(), ChanceRequest.none());
  }

  private void writeBook(Plant all) throws IOException {
    String tooLarge = PlantWorkbook.tooLarge(all);
    if (!tooLarge.isEmpty()) {
      throw new Failure(
          ExitCodes.LIMIT_HIT,
          tooLarge + " has more rows than a sheet holds\nMaybe export into a folder.");
    }
    Path file = target.toAbsolutePath().normalize();
    Path work = NewFile.workName(file);
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(work, StandardOpenOption.CREATE_NEW))) {
        PlantWorkbook.write(all, out);
      }
      Files.move(work, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(work);
    }
  }
}
