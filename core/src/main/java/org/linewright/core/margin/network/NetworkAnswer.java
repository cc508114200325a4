package org.linewright.core.margin.network;

import java.util.List;

/**
 * What every failure of a network does.
 *
 * @param failures in the order in which they are listed
 * @param undisturbed units of time that demand is met when nothing fails; infinite = for ever
 */
public record NetworkAnswer(List<SiteMargin> failures, double undisturbed) {
  public NetworkAnswer {
    failures = List.copyOf(failures);
  }

  /** Least time to survive / time to recover; infinite when there is no failure. */
  public double margin() {
    return failures.stream().mapToDouble(SiteMargin::margin).min().orElse(Double.POSITIVE_INFINITY);
  }
}
