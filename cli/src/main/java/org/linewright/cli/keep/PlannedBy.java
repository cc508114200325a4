package org.linewright.cli.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linewright.answers.world.World;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.Terminal;
import org.linewright.core.launch.PlannedOutput;
import org.linewright.core.plan.Plan;
import org.linewright.files.JobsReading;

/** Finds what an outcome is measured against. */
public record PlannedBy(World world, Plan plan, Terminal terminal) {
  /** Stands for table {@code ramps}. */
  public static final String RAMPS = "ramps";

  /** Stands for the plan that the question is about. */
  public static final String PLAN = "plan";

  /**
   * Reads the plan.
   *
   * @param against {@link #RAMPS}, {@link #PLAN} or a folder that {@code plan --out} wrote
   */
  public PlannedOutput read(String against) throws IOException {
    if (against.equals(RAMPS)) {
      return PlannedOutput.ofRamps(world.plant());
    }
    if (against.equals(PLAN)) {
      return PlannedOutput.of(plan.jobs());
    }
    Path folder = Path.of(against);
    if (!Files.isRegularFile(folder.resolve(JobsReading.FILE))) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "there is no "
              + JobsReading.FILE
              + " in "
              + folder
              + "\nMaybe name a folder that plan --out wrote, or ramps, or plan.");
    }
    JobsReading reading = JobsReading.of(folder);
    IssuePrinter.ofFile(terminal).tell(reading.issues());
    return PlannedOutput.of(reading.jobs());
  }
}
