package org.linewright.cli.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.linewright.cli.print.NewFile;
import org.linewright.cli.print.Terminal;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Plan;
import org.linewright.files.report.ReportPage;
import org.linewright.files.report.ReportTitle;

/**
 * The page that {@code plan --report FILE} writes: as a whole or not at all.
 *
 * @param file replaced when it is there
 * @param world the world that was planned
 */
public record PlanReportFile(Path file, AskedWorld world) {

  /** Makes the page and writes it. */
  public void write(Instance instance, Plan plan, Terminal terminal) throws IOException {
    String command =
        "linewright plan " + world.arguments() + " --mode " + plan.summary().mode().code();
    ReportTitle title =
        new ReportTitle(
            world.scenario().orElse(""),
            world.edits(),
            LocalDate.now(ZoneId.systemDefault()),
            command);
    String page = new ReportPage(instance, plan, title).html();
    NewFile.write(file, page.getBytes(StandardCharsets.UTF_8));
    terminal.say("written: " + file);
  }
}
