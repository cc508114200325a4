package org.linewright.core.cover;

import java.util.List;
import org.linewright.core.instance.BuildOption;

/**
 * What to build so that most vehicles are built.
 *
 * @param batches vehicles by line, variant, way and span of days; those of one option by first day
 * @param vehicles sum of the batches
 * @param atMost no mix has more vehicles
 */
record Mix(List<Batch> batches, long vehicles, long atMost) {

  /**
   * Vehicles that are started within a span of days, or sooner.
   *
   * @param option line and variant
   * @param way how they are built
   * @param fromDay first day of the span: everything for them is there by then
   * @param toDay last day of the span
   * @param units vehicles
   */
  record Batch(BuildOption option, Way way, int fromDay, int toDay, int units) {

    Batch with(int others) {
      return new Batch(option, way, fromDay, toDay, others);
    }
  }
}
