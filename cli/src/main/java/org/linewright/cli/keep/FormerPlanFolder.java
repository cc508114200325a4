package org.linewright.cli.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.FormerPlan;
import org.linewright.core.table.InputIssue;
import org.linewright.files.DeliveriesReading;
import org.linewright.files.JobsReading;

/** A plan that {@code plan --out} wrote before. */
public record FormerPlanFolder(Path folder, Terminal terminal) {

  /**
   * Reads what it starts and delivers.
   *
   * @throws Failure when the folder holds no plan, or one that cannot be read in full
   */
  public FormerPlan read() throws IOException {
    demand(JobsReading.FILE);
    demand(DeliveriesReading.FILE);
    JobsReading jobs = JobsReading.of(folder);
    DeliveriesReading deliveries = DeliveriesReading.of(folder);
    refuse(jobs.issues());
    refuse(deliveries.issues());
    return new FormerPlan(jobs.jobs(), deliveries.deliveries());
  }

  private void demand(String file) throws IOException {
    if (!Files.isRegularFile(folder.resolve(file))) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "there is no " + file + " in " + folder + "\nMaybe name a folder that plan --out wrote.");
    }
  }

  private void refuse(List<InputIssue> issues) {
    if (!issues.isEmpty()) {
      IssuePrinter.ofFile(terminal).tell(issues);
      throw new Failure(ExitCodes.REJECTED, "");
    }
  }
}
