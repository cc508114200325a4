package org.linewright.cli.options;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Effort;
import picocli.CommandLine.Option;

/** How long mode best searches. */
public final class EffortOptions {
  /** Writing all tables against reading the plant, measured on plants of 1,000 to 50,000 orders. */
  private static final int WRITING_PERCENT = 130;

  /** The same for an answer that is only shown. */
  private static final int SHOWING_PERCENT = 10;

  /** Ending the process against beginning it. */
  private static final int ENDING_PERCENT = 50;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      converter = SecondsConverter.class,
      description =
          "Mode best: plan for so long at most, reading and writing included; 0 = no limit."
              + " Default: 60.")
  private @Nullable Double timeLimitSeconds;

  @Option(
      names = "--moves",
      paramLabel = "N",
      description =
          "Mode best: try so many moves at most; all = as many as the time allows. Default: as"
              + " suits the plant. As long as it is not the time that ends the search, the same"
              + " seed gives the same plan on any machine.")
  private @Nullable String moves;

  @Option(
      names = "--gap",
      paramLabel = "SHARE",
      description =
          "Mode best: end when the bound is proven to be at most so much higher, as a share, e.g."
              + " 0.001. Default: a hundred-thousandth.")
  private @Nullable Double gap;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Mode best: seed of the search. Default: 1.")
  private @Nullable Long seed;

  /**
   * The effort asked for.
   *
   * @param before what was over of the time limit before the command began
   * @param reading what reading and compiling has taken of it
   * @param writesAll true when all tables are written at the end, which is more work than reading
   */
  public Effort effort(Duration before, Duration reading, boolean writesAll) {
    Effort effort = Effort.USUAL;
    if (timeLimitSeconds != null && timeLimitSeconds == 0) {
      effort = effort.within(Duration.ofDays(365));
    } else if (timeLimitSeconds != null) {
      Duration writing = percent(reading, writesAll ? WRITING_PERCENT : SHOWING_PERCENT);
      Duration limit =
          Duration.ofMillis((long) (1000 * timeLimitSeconds))
              .minus(before)
              .minus(reading)
              .minus(writing)
              .minus(percent(before, ENDING_PERCENT));
      effort = effort.within(limit.isNegative() ? Duration.ZERO : limit);
    }
    if (moves != null) {
      effort = effort.withMoves(moves.equals("all") ? Effort.ENDLESS : Long.parseLong(moves));
    }
    if (gap != null) {
      effort = effort.withGap(gap);
    }
    return seed == null ? effort : effort.withSeed(seed);
  }

  private static Duration percent(Duration duration, int share) {
    return duration.multipliedBy(share).dividedBy(100);
  }

  /** What is wrong with the options; null when nothing is. */
  public @Nullable String fault() {
    if (timeLimitSeconds != null && !(timeLimitSeconds >= 0)) {
      return "--time-limit " + timeLimitSeconds + ": must be 0 or more";
    }
    if (moves != null && !moves.matches("all|[1-9][0-9]{0,17}")) {
      return "--moves " + moves + ": must be a whole number from 1 on, or all";
    }
    return gap != null && !(gap >= 0) ? "--gap " + gap + ": must be 0 or more" : null;
  }
}
