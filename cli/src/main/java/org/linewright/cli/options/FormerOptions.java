package org.linewright.cli.options;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.keep.FormerPlanFolder;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.FormerPlan;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.files.publish.Publications;
import picocli.CommandLine.Option;

/** The former plan that a plan goes on from. */
public final class FormerOptions {
  @Option(
      names = "--from",
      paramLabel = "DIR",
      description =
          "A former plan, written by --out, or published: the plan that FOLDER published last. The"
              + " starts on the frozen days of a line (frozen_until) are kept, mode best takes over"
              + " what can still be built and goes on from there, and it is told how many vehicles"
              + " have moved.")
  private @Nullable Path from;

  @Option(
      names = "--stable",
      paramLabel = "MONEY",
      description =
          "With --from, mode best: what it must bring to start a vehicle on another line or day"
              + " than the former plan. Default: 0.")
  private @Nullable BigDecimal stable;

  private @Nullable FormerPlan former;

  /** The request with the former plan; what is wrong ends the command. */
  public PlanRequest addTo(PlanRequest request, Path plant, Terminal terminal) throws IOException {
    if (stable != null && (from == null || stable.signum() < 0)) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "--stable "
              + stable
              + ": "
              + (from == null ? "goes with --from DIR" : "must be 0 or more"));
    }
    if (from == null) {
      return request;
    }
    former = new FormerPlanFolder(place(from, plant), terminal).read();
    long cents = stable == null ? 0 : stable.movePointRight(2).longValue();
    return request.mode() == Mode.BEST
        ? request.startingFrom(former, cents)
        : request.keeping(former.jobs());
  }

  private static Path place(Path from, Path plant) throws IOException {
    if (!from.toString().equals(Publications.FOLDER) || Files.isDirectory(from)) {
      return from;
    }
    Publications all = new Publications(plant);
    return all.place(
        all.newest()
            .orElseThrow(
                () ->
                    new Failure(
                        ExitCodes.WRONG_USAGE,
                        "--from published: "
                            + plant
                            + " has published no plan\nMaybe linewright"
                            + " publish "
                            + plant
                            + " --plan DIR.")));
  }

  /**
   * Tells how much of the former plan has moved, and what of its frozen days could not be kept.
   *
   * @param planDate what started before is done, and has not moved
   */
  public void tell(Plan plan, LocalDate planDate, Terminal terminal) {
    if (former != null) {
      FormerPlan left = former.from(planDate);
      long before = left.jobs().stream().mapToLong(job -> job.units()).sum();
      terminal.say(
          String.format(
              Locale.ROOT,
              "from %s: %,d of %,d vehicles no longer start on the same line and day",
              from,
              left.movedIn(plan.jobs()),
              before));
      plan.notices().forEach(notice -> terminal.say(notice.text()));
    }
  }
}
