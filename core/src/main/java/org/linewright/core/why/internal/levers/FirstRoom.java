package org.linewright.core.why.internal.levers;

import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.PlanTrace;

/**
 * The first day on which a line has room for a vehicle that waits: before it, more material would
 * only lie there.
 *
 * @param waiting variants of which vehicles are late or unmet
 */
public record FirstRoom(Instance instance, PlanTrace trace, List<Integer> waiting, Pieces pieces) {

  /** For a vehicle of a variant; the plan date when no line ever has room. */
  int ofVariant(int variant) {
    for (int day = 0; day < instance.days(); day++) {
      for (BuildOption option : instance.options().get(variant)) {
        if (trace.freeUnits(option, day) > 0) {
          return day;
        }
      }
    }
    return 0;
  }

  /** For a vehicle that takes a part, as itself or as an alternate. */
  int ofPart(int part) {
    return waiting.stream()
        .filter(variant -> pieces.perVehicle(variant, part) > 0)
        .mapToInt(this::ofVariant)
        .min()
        .orElse(0);
  }
}
