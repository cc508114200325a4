package org.linewright.core.balance;

import java.util.List;
import java.util.Map;

/**
 * What binds tasks to stations besides zones.
 *
 * @param fixed task → the station where it must be
 * @param forbidden tasks and stations where they must not be
 * @param kept task → the station where it is today; as few as can be move away. Empty = start anew
 */
public record BalanceRules(
    Map<String, String> fixed, List<Forbidden> forbidden, Map<String, String> kept) {

  /** No rule. */
  public static final BalanceRules NONE = new BalanceRules(Map.of(), List.of(), Map.of());

  /**
   * A task that must not be at a station.
   *
   * @param task the task
   * @param station the station
   */
  public record Forbidden(String task, String station) {}

  public BalanceRules {
    fixed = Map.copyOf(fixed);
    forbidden = List.copyOf(forbidden);
    kept = Map.copyOf(kept);
  }
}
