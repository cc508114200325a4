package org.linewright.core.balance;

import java.util.List;

/**
 * Which station does what.
 *
 * @param line the line
 * @param variants the variants balanced
 * @param taktSeconds the takt asked for, or the shortest one found
 * @param taktBoundSeconds no balance on these stations has a shorter takt; as {@code taktSeconds}
 *     when that was given
 * @param stations all stations of the line in their order; without a table of stations those used
 * @param tasks all tasks in an order in which they can be done; empty = there is no balance
 * @param bound at least so many stations are needed
 * @param isImpossible it is certain that there is no balance
 * @param needs why so many stations are needed, the zones first
 * @param mostStaying at most so many tasks can stay where they are, when a balance is kept
 */
public record BalanceAnswer(
    String line,
    List<String> variants,
    double taktSeconds,
    double taktBoundSeconds,
    List<StationLoad> stations,
    List<PlacedTask> tasks,
    int bound,
    boolean isImpossible,
    List<StationNeed> needs,
    int mostStaying) {
  public BalanceAnswer {
    variants = List.copyOf(variants);
    stations = List.copyOf(stations);
    tasks = List.copyOf(tasks);
    needs = List.copyOf(needs);
  }

  /** True if there is a balance. */
  public boolean isBalanced() {
    return !tasks.isEmpty();
  }

  /** Stations that do something. */
  public int used() {
    return (int) stations.stream().filter(StationLoad::isUsed).count();
  }

  /** Tasks that are not where they were. */
  public int moved() {
    return (int) tasks.stream().filter(PlacedTask::isMoved).count();
  }

  /** Work of the busiest station, seconds. */
  public double longest() {
    return stations.stream().mapToDouble(StationLoad::seconds).max().orElse(0);
  }

  /** Idle share of the takt at the stations used. */
  public double idleShare() {
    double work = stations.stream().mapToDouble(StationLoad::seconds).sum();
    return used() == 0 ? 0 : 1 - work / (used() * taktSeconds);
  }

  /** Smoothness index: √Σ (longest − load)² over the stations used; 0 = all alike. */
  public double smoothness() {
    double longest = longest();
    return Math.sqrt(
        stations.stream()
            .filter(StationLoad::isUsed)
            .mapToDouble(load -> (longest - load.seconds()) * (longest - load.seconds()))
            .sum());
  }
}
