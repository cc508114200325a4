package org.linewright.cli.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.Job;
import org.linewright.files.JobsReading;

/** The starts of a plan that {@code plan --out} wrote. */
public final class WrittenJobs {
  private WrittenJobs() {}

  /**
   * Reads them.
   *
   * @throws Failure when the folder has none, or they are rejected
   */
  public static List<Job> of(Path folder, Terminal terminal) throws IOException {
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
    return reading.jobs();
  }
}
