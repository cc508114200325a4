package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.linewright.core.promise.Recipe;

/**
 * Vehicles that a plan starts for one order, by names: what the books need to be opened again.
 *
 * @param order the order
 * @param day day of the start, of the completion, or before the day of the handing over
 * @param line the line; empty = completed on the yard, or handed over
 * @param variant the variant that is started: that of the order, or its base variant
 * @param step what is done
 * @param fromKits true when it takes kits, vehicles made from kits, or such as frozen days build;
 *     false also for those that a lock starts for the order
 * @param missing parts that these kits lack
 * @param way place among the ways that are alike in all of this; nearly always 0
 * @param units vehicles
 * @param fitted what was picked piece by piece for all units together, alternates among it; empty =
 *     what the bill says
 */
public record PlannedStart(
    String order,
    LocalDate day,
    String line,
    String variant,
    Recipe.Kind step,
    boolean fromKits,
    List<String> missing,
    int way,
    int units,
    List<Fitted> fitted) {

  public PlannedStart {
    missing = List.copyOf(missing);
    fitted = List.copyOf(fitted);
  }

  /**
   * Pieces picked.
   *
   * @param material the part; empty = the kits
   * @param pieces for all units together
   */
  public record Fitted(String material, int pieces) {}
}
