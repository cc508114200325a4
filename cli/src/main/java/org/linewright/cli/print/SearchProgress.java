package org.linewright.cli.print;

import java.util.Locale;
import java.util.function.Consumer;
import org.linewright.answers.format.Cells;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanProgress;
import org.linewright.core.plan.PlanWatcher;

/**
 * Tells on standard error how far a search is, one line a second, on a terminal always the same
 * line. Ctrl-C ends the search with the best plan so far, which is still printed; the process then
 * ends with code 130.
 */
public final class SearchProgress implements PlanWatcher, AutoCloseable {
  private final StopSwitch stop;
  private final Consumer<Plan> rehearsal;

  /**
   * @param rehearsal what is done, beside the search, with a first plan of a large plant
   */
  public SearchProgress(Terminal terminal, Consumer<Plan> rehearsal) {
    this.stop = new StopSwitch(terminal);
    this.rehearsal = rehearsal;
  }

  @Override
  public void rehearsed(Plan first) {
    Thread thread = new Thread(() -> rehearsal.accept(first), "linewright-rehearsal");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public boolean isStopped() {
    return stop.isStopped();
  }

  @Override
  public void progress(PlanProgress progress) {
    String line =
        String.format(
            Locale.ROOT,
            "%4d s  objective %s  bound %s  gap %.3f %%  on time %s  late vehicle-days %s",
            progress.elapsed().toSeconds(),
            Cells.grouped(progress.objective().cents() / 100),
            Cells.grouped(progress.bound().cents() / 100),
            percent(progress.gap()),
            Cells.grouped(progress.onTime()),
            Cells.grouped(progress.lateVehicleDays()));
    stop.tell(line);
  }

  /** Rounded up to a thousandth, for only a gap of 0 reads 0; without the sign of a -0. */
  private static double percent(double gap) {
    return Math.max(0.0, Math.ceil(100_000 * gap - 1e-9) / 1000);
  }

  /** Ends the line on the terminal before the answer comes. */
  public void end() {
    stop.end();
  }

  @Override
  public void close() {
    stop.close();
  }
}
