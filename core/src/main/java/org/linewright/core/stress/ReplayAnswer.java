package org.linewright.core.stress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One replication told from day to day.
 *
 * @param replication its number
 * @param planned vehicles that the plan releases
 * @param built vehicles that it releases
 * @param delayed vehicles started later than planned
 * @param lossCents what it is worth less than the plan, in cents
 * @param stop last day on which a vehicle is started; null = none is
 * @param shocks what happened, by first day
 * @param weeks what was built
 */
public record ReplayAnswer(
    long replication,
    long planned,
    long built,
    long delayed,
    long lossCents,
    @Nullable LocalDate stop,
    List<Down> shocks,
    List<Week> weeks) {

  public ReplayAnswer {
    shocks = List.copyOf(shocks);
    weeks = List.copyOf(weeks);
  }

  /**
   * A shock.
   *
   * @param name row of shocks
   * @param from first day down
   * @param to last day down; null = to the end of the horizon
   * @param days days down within the horizon
   */
  public record Down(String name, LocalDate from, @Nullable LocalDate to, int days) {}

  /**
   * A week of a line.
   *
   * @param from first day
   * @param line line; empty = vehicles completed on the yard
   * @param planned vehicles that the plan starts
   * @param started vehicles that are started
   * @param ahead vehicles started up to then, less those planned
   */
  public record Week(LocalDate from, String line, int planned, int started, long ahead) {}
}
