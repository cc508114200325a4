package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.day.RollView;
import org.linewright.cli.keep.FormerPlanFolder;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.roll.RollRequest;
import org.linewright.core.roll.Rolled;
import org.linewright.core.roll.Roller;
import org.linewright.core.table.InputIssue;
import org.linewright.files.ChangedFolder;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes what was done into the tables and moves the plan date. */
@Command(
    name = "roll",
    mixinStandardHelpOptions = true,
    header = "Close the days before DAY: what was built, received, counted.",
    description = {
      "Takes what was done since the plan date out of tables built, completed, receipts and"
          + " stock_counts into orders, kits, stock and arrivals, and moves the plan date to DAY."
          + " All of it or nothing: what does not fit (more built than ordered, kits that are not"
          + " there, stock below zero) is told, and the folder stays as it is. Rows that were taken"
          + " over are marked booked.",
      "",
      "With --plan, what was built is set beside what was planned, with the cause of what was"
          + " missed: as people told it, otherwise proposed from kits, parts and lines. Goods that"
          + " should have come and have no receipt are expected on DAY.",
      "",
      "Tables: starts (CSV by default), orders, parts, kits, late."
    },
    footer = {
      "  linewright roll plant --to 2026-03-03 --plan result",
      "  linewright roll plant --to 2026-03-03 --dry-run",
      "  linewright roll plant --to 2026-03-03 --into tomorrow"
    })
public final class RollCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;

  @Parameters(paramLabel = "FOLDER", description = "The plant folder.")
  private Path folder;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      required = true,
      description = "The new plan date; the days before it are closed.")
  private LocalDate to;

  @Option(
      names = "--plan",
      paramLabel = "DIR",
      description = "The plan that was to be built, written by plan --out.")
  private @Nullable Path plan;

  @Option(
      names = "--as-announced",
      description =
          "Arrivals and kits in transit whose day has come count as received; those with a receipt"
              + " count as their receipts say.")
  private boolean asAnnounced;

  @Option(names = "--dry-run", description = "Tell what would change; write nothing.")
  private boolean dryRun;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Write the rolled plant into this new folder; FOLDER stays as it is.")
  private @Nullable Path into;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    PlantReading reading = PlantFolder.read(PlantArguments.existing(folder));
    IssuePrinter printer = new IssuePrinter(terminal, folder.toString());
    printer.tell(reading.issues());
    Plant plant = reading.plant().orElseThrow();
    checkDay(plant);
    List<Job> jobs = plan == null ? List.of() : new FormerPlanFolder(plan, terminal).read().jobs();
    Rolled rolled = Roller.roll(plant, new RollRequest(to, jobs, asAnnounced));
    tellIssues(rolled, printer, terminal);
    write(plant, rolled.plant().orElseThrow(), terminal);
    String name = plan == null ? null : plan.toString();
    AnswerWriter.of(terminal, output)
        .write(new RollView(rolled, plant.settings().planDate(), to, name).answer());
    return ExitCodes.DONE;
  }

  private void checkDay(Plant plant) {
    LocalDate first = plant.settings().planDate();
    LocalDate last = plant.settings().horizonEnd();
    if (!to.isAfter(first) || to.isAfter(last)) {
      String hint =
          to.isAfter(last)
              ? "Maybe set a later horizon_end in plant.yaml first."
              : "Maybe --to " + first.plusDays(1) + ".";
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "--to %s: must lie after plan_date %s and not after horizon_end %s\n%s"
              .formatted(to, first, last, hint));
    }
  }

  private static void tellIssues(Rolled rolled, IssuePrinter printer, Terminal terminal) {
    if (rolled.plant().isEmpty()) {
      rolled.issues().stream()
          .filter(InputIssue::isRejected)
          .forEach(issue -> terminal.say(issue.toString()));
      throw new Failure(
          ExitCodes.REJECTED,
          "what was done does not fit the tables; nothing was moved\n"
              + "Maybe mend the rows named above and roll again.");
    }
    printer.tell(rolled.issues());
  }

  private void write(Plant before, Plant after, Terminal terminal) throws IOException {
    if (dryRun) {
      terminal.say("--dry-run: nothing was written");
      return;
    }
    ChangedFolder changed = new ChangedFolder(folder, before, after);
    if (into == null) {
      changed.replace();
      terminal.say("written: " + folder);
      return;
    }
    try {
      changed.into(into);
      terminal.say("written: " + into);
    } catch (DirectoryNotEmptyException notEmpty) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          into + " holds files already; nothing was written\nMaybe name a new folder.");
    }
  }
}
