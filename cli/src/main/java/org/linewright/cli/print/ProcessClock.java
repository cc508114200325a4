package org.linewright.cli.print;

import static java.time.Duration.ZERO;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time that a process of its own has taken before its command begins; a limit of time holds it. */
public final class ProcessClock {
  /** Seconds of the epoch at which the question began, where something was built before it. */
  private static final String BEGAN = "linewright.began";

  private static volatile boolean isOwn;

  private ProcessClock() {}

  /** This process is there for one command. */
  public static void own() {
    isOwn = true;
  }

  /** Since the process began; nothing where it does not live for one command. */
  public static Duration passed() {
    if (!isOwn) {
      return ZERO;
    }
    Duration passed = began().map(begin -> Duration.between(begin, Instant.now())).orElse(ZERO);
    return passed.isNegative() ? ZERO : passed;
  }

  private static Optional<Instant> began() {
    Long told = Long.getLong(BEGAN);
    return told == null
        ? ProcessHandle.current().info().startInstant()
        : Optional.of(Instant.ofEpochSecond(told));
  }
}
