package org.linewright.cli;

import java.time.Duration;
import java.time.Instant;

/** Time that a process of its own has taken before its command begins; a limit of time holds it. */
final class ProcessClock {
  private static volatile boolean isOwn;

  private ProcessClock() {}

  /** This process is there for one command. */
  static void own() {
    isOwn = true;
  }

  /** Since the process began; nothing where it does not live for one command. */
  static Duration passed() {
    if (!isOwn) {
      return Duration.ZERO;
    }
    Duration passed =
        ProcessHandle.current()
            .info()
            .startInstant()
            .map(begin -> Duration.between(begin, Instant.now()))
            .orElse(Duration.ZERO);
    return passed.isNegative() ? Duration.ZERO : passed;
  }
}
