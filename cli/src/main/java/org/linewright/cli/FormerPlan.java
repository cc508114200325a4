package org.linewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linewright.core.plan.Job;
import org.linewright.files.JobsReading;

/** A plan that {@code plan --out} wrote before. */
final class FormerPlan {
  private FormerPlan() {}

  /**
   * Reads what it starts.
   *
   * @throws Failure when the folder holds no plan, or one that cannot be read in full
   */
  static List<Job> jobs(Path folder, Terminal terminal) throws IOException {
    if (!Files.isRegularFile(folder.resolve(JobsReading.FILE))) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "there is no "
              + JobsReading.FILE
              + " in "
              + folder
              + "\nMaybe name a folder that plan --out wrote.");
    }
    JobsReading reading = JobsReading.of(folder);
    if (!reading.issues().isEmpty()) {
      new IssuePrinter(terminal, folder.toString()).tell(reading.issues());
      throw new Failure(ExitCodes.REJECTED, "");
    }
    return reading.jobs();
  }
}
