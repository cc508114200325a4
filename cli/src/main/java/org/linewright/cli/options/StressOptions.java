package org.linewright.cli.options;

import java.util.List;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.core.stress.StressRequest;
import picocli.CommandLine.Option;

/** How often, and with which draws the plant is put to the test. */
public final class StressOptions {
  @Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      description = "Replications, at most. Default: ${DEFAULT-VALUE}.")
  private long replications = 1000;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of all draws. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--buffer-days",
      paramLabel = "DAYS",
      description =
          "Order every part so many days before the plan does, where its source allows it. Default:"
              + " ${DEFAULT-VALUE}.")
  private int bufferDays;

  /**
   * What is asked.
   *
   * @throws Failure when a number is out of range
   */
  public StressRequest request(int threads, double precision, long drivers) {
    if (replications < 1 || replications > StressRequest.MOST_REPLICATIONS || bufferDays < 0) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "--replications must be 1 to "
              + StressRequest.MOST_REPLICATIONS
              + ", --buffer-days 0 or more");
    }
    return new StressRequest(replications, seed, threads, bufferDays, precision, drivers);
  }

  /** The same for a process beside this one. */
  public List<String> words() {
    StressRequest request = request(1, 0, 0);
    return List.of(
        "--replications",
        String.valueOf(request.replications()),
        "--seed",
        String.valueOf(request.seed()),
        "--buffer-days",
        String.valueOf(request.bufferDays()));
  }
}
