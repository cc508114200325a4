package org.linewright.cli.options;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linewright.core.sequence.SequenceEffort;
import picocli.CommandLine.Option;

/** How long a sequence is searched. */
public final class SequenceOptions {
  private static final double USUAL_SECONDS = 10;
  private static final Duration ALMOST_ENDLESS = Duration.ofDays(365);

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      converter = SecondsConverter.class,
      description = "Search for so long at most. Default: 10, or no limit with --moves.")
  private @Nullable Double seconds;

  @Option(
      names = "--moves",
      paramLabel = "N",
      description =
          "Try so many moves at most in each of two searches. As long as it is not the time that"
              + " ends the search, the same seed gives the same sequence on any machine.")
  private @Nullable Long moves;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the search. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  public boolean isWrong() {
    return (seconds != null && !(seconds >= 0)) || (moves != null && moves < 1);
  }

  public SequenceEffort effort() {
    Duration limit =
        seconds == null && moves != null
            ? ALMOST_ENDLESS
            : Duration.ofMillis((long) (1000 * (seconds == null ? USUAL_SECONDS : seconds)));
    return new SequenceEffort(limit, moves == null ? SequenceEffort.ENDLESS : moves, seed);
  }
}
