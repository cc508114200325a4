package org.linewright.cli;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.linewright.answers.Cells;
import org.linewright.core.plan.PlanProgress;
import org.linewright.core.plan.PlanWatcher;

/**
 * Tells on standard error how far a search is, one line a second, on a terminal always the same
 * line. Ctrl-C ends the search with the best plan so far, which is still printed; the process then
 * ends with code 130.
 */
final class SearchProgress implements PlanWatcher, AutoCloseable {
  private static final int LONGEST_WRITING_SECONDS = 60;

  private final Terminal terminal;
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread interrupted = new Thread(this::stop, "linewright-stop");
  private volatile boolean stopped;
  private boolean isTelling;

  SearchProgress(Terminal terminal) {
    this.terminal = terminal;
    Runtime.getRuntime().addShutdownHook(interrupted);
  }

  /** Runs while the process is being ended: the end waits until the answer is written. */
  private void stop() {
    stopped = true;
    try {
      if (!written.await(LONGEST_WRITING_SECONDS, TimeUnit.SECONDS)) {
        terminal.say("linewright: stopped before the plan was written");
      }
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isStopped() {
    return stopped;
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
            100 * progress.gap(),
            Cells.grouped(progress.onTime()),
            Cells.grouped(progress.lateVehicleDays()));
    if (terminal.interactive()) {
      terminal.err().print("\r" + line + "\u001b[K");
      terminal.err().flush();
      isTelling = true;
    } else {
      terminal.say(line);
    }
  }

  /** Ends the line on the terminal before the answer comes. */
  void end() {
    if (isTelling) {
      terminal.say("");
      isTelling = false;
    }
  }

  @Override
  public void close() {
    end();
    written.countDown();
    if (!stopped) {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    }
  }
}
