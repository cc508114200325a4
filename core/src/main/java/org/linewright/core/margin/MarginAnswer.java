package org.linewright.core.margin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The safety margin of a plant.
 *
 * @param plant its name
 * @param currency currency of the amounts
 * @param horizonDays days looked at
 * @param plannedVehicles vehicles that the plan which is to be kept releases
 * @param unplannedVehicles ordered vehicles that are in no plan: outside the measure
 * @param waiting who keeps them out of it, the most vehicles first
 * @param failures every failure, the smallest margin first
 * @param margin least time to survive / time to recover of those that cost vehicles; infinite when
 *     none does
 * @param passShare share of failures that are survived until they have recovered, each weighted
 *     with the vehicles that hang on it; 1 when nothing does
 * @param cvar95Vehicles mean of the vehicles lost in the worst twentieth of the failures
 * @param breaks smallest sets of failures that cost vehicles early
 */
public record MarginAnswer(
    String plant,
    String currency,
    int horizonDays,
    long plannedVehicles,
    long unplannedVehicles,
    List<WaitingFor> waiting,
    List<FailureMargin> failures,
    double margin,
    double passShare,
    double cvar95Vehicles,
    ReverseStress breaks) {

  public MarginAnswer {
    failures = List.copyOf(failures);
    waiting = List.copyOf(waiting);
  }

  /** The failure with the smallest margin; empty when none costs vehicles. */
  public Optional<FailureMargin> weakest() {
    return failures.stream().filter(row -> !Double.isInfinite(row.margin())).findFirst();
  }

  /** The lost consignment that costs most vehicles; empty when the loss of none costs any. */
  public Optional<FailureMargin> worstLoss() {
    return failures.stream()
        .filter(row -> !row.failure().recovers() && !row.outlasts())
        .max(
            Comparator.comparingDouble(FailureMargin::lostForGood)
                .thenComparing(FailureMargin::impact));
  }

  /** A failure by its key. */
  public @Nullable FailureMargin find(String key) {
    return failures.stream()
        .filter(row -> row.failure().key().equals(key))
        .findFirst()
        .orElse(null);
  }
}
