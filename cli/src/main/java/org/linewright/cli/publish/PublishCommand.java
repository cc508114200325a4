package org.linewright.cli.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Days;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.keep.KeptPlanFolder;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plant.Plant;
import org.linewright.files.ChangedFolder;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.publish.Publication;
import org.linewright.files.publish.Publications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a plan the one that the shop works by. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    header = "Make a plan the one that the shop works by.",
    description = {
      "Keeps a plan that plan --out wrote as FOLDER/published/N, with the plant of which it was"
          + " made, who published it, when and why. N counts from 1; what is published is never"
          + " changed. A plan of another state of the plant is refused.",
      "",
      "The next plan goes on from it with plan FOLDER --from published; since FOLDER tells what has"
          + " changed. --freeze-until writes that day into frozen_until of the lines, so that the"
          + " next plan keeps the starts up to it."
    },
    footer = {
      "  linewright publish plant --plan result --by Anna",
      "  linewright publish plant --plan result --by Anna --freeze-until 2026-03-06 --note 'week"
          + " 10'"
    })
public final class PublishCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;

  @Parameters(paramLabel = "FOLDER", description = "The plant folder.")
  private Path folder;

  @Option(
      names = "--plan",
      paramLabel = "DIR",
      required = true,
      description = "The plan, written by plan --out.")
  private Path plan;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who publishes it. Default: the user of this machine.")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--note", paramLabel = "TEXT", description = "What is to be said to it.")
  private String note = "";

  @Option(
      names = "--freeze-until",
      paramLabel = "DAY",
      description = "Last day whose starts the next plan keeps, on all lines.")
  private @Nullable LocalDate freezeUntil;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Plant plant = read(terminal);
    checkDay(plant);
    new KeptPlanFolder(plan).of(plant, new AskedWorld(folder, Optional.empty(), List.of()));
    Publications all = new Publications(folder);
    Publication publication =
        new Publication(
            all.newest().orElse(0) + 1,
            by,
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            note,
            freezeUntil);
    try {
      all.write(publication, plan, plant);
    } catch (FileAlreadyExistsException meanwhile) {
      throw new Failure(
          ExitCodes.FAILED,
          "somebody else published a plan at the same time; nothing was written\n"
              + "Maybe look at it, and publish again.");
    }
    long frozen = freeze(plant, all, publication);
    terminal.say("published: " + all.place(publication.number()));
    if (freezeUntil != null) {
      terminal.say(
          "frozen until %s: %d of %d lines changed in lines.csv; go on with plan %s --from %s"
              .formatted(
                  Days.spelled(freezeUntil),
                  frozen,
                  plant.lines().size(),
                  folder,
                  Publications.FOLDER));
    }
    return ExitCodes.DONE;
  }

  private Plant read(Terminal terminal) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "there is no folder "
              + folder
              + "\nMaybe check the path; a workbook has no publications.");
    }
    PlantReading reading = PlantFolder.read(folder);
    new IssuePrinter(terminal, folder.toString()).tell(reading.issues());
    return reading.plant().orElseThrow();
  }

  private void checkDay(Plant plant) {
    LocalDate first = plant.settings().planDate();
    if (freezeUntil != null
        && (freezeUntil.isBefore(first) || freezeUntil.isAfter(plant.settings().horizonEnd()))) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "--freeze-until %s: must lie between plan_date %s and horizon_end %s"
              .formatted(freezeUntil, first, plant.settings().horizonEnd()));
    }
  }

  /** Writes the frozen days into the lines; how many lines were changed. */
  private long freeze(Plant plant, Publications all, Publication publication) throws IOException {
    Plant frozen = publication.frozen(plant);
    long changed =
        IntStream.range(0, plant.lines().size())
            .filter(line -> !plant.lines().get(line).equals(frozen.lines().get(line)))
            .count();
    if (changed > 0) {
      try {
        new ChangedFolder(folder, plant, frozen).replace();
      } catch (IOException failed) {
        all.takeBack(publication.number());
        throw failed;
      }
    }
    return changed;
  }
}
