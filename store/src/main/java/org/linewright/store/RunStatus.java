package org.linewright.store;

import java.util.Locale;

/** How far a run is. */
public enum RunStatus {
  /** Waits for its turn; survives a restart of the program. */
  QUEUED,
  /** Is being worked on. */
  RUNNING,
  /** Finished; results are there. */
  DONE,
  /** Stopped by a person; the best so far is there, if there was any. */
  STOPPED,
  /** Broke off with a message. */
  FAILED,
  /** The program died while it was running; its inputs are there, it can be restarted. */
  CUT_OFF;

  /** The spelling in JSON and in the database, e.g. {@code cut_off}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RunStatus ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** True when nothing more will come of the run. */
  public boolean isOver() {
    return this != QUEUED && this != RUNNING;
  }
}
