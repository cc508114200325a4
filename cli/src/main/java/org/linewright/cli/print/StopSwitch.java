package org.linewright.cli.print;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C during a search ends the search with the best so far, which is still printed; the process
 * then ends with code 130. Meanwhile tells how far the search is on standard error, on a terminal
 * always on the same line.
 */
final class StopSwitch implements AutoCloseable {
  private static final int LONGEST_WRITING_SECONDS = 60;

  private final Terminal terminal;
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread interrupted = new Thread(this::stop, "linewright-stop");
  private volatile boolean stopped;
  private boolean isTelling;

  StopSwitch(Terminal terminal) {
    this.terminal = terminal;
    Runtime.getRuntime().addShutdownHook(interrupted);
  }

  /** Runs while the process is being ended: the end waits until the answer is written. */
  private void stop() {
    stopped = true;
    try {
      if (!written.await(LONGEST_WRITING_SECONDS, TimeUnit.SECONDS)) {
        terminal.say("linewright: stopped before the answer was written");
      }
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isStopped() {
    return stopped;
  }

  /** Says how far the search is. */
  void tell(String line) {
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
