package org.linewright.core.check.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.PriorityClass;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.Priorities;

/**
 * Plans of one plant beside each other: mode best is not below mode two, class by class where
 * priorities are strict, in the objective where they are ignored; and what any mode reaches is not
 * above the bound of another one.
 */
final class ClassOrder {

  private ClassOrder() {}

  static List<String> faults(Plant plant, Map<Mode, Plan> plans) {
    List<String> faults = new ArrayList<>();
    PlanSummary best = plans.get(Mode.BEST).summary();
    PlanSummary two = plans.get(Mode.TWO).summary();
    for (Plan one : plans.values()) {
      for (Plan other : plans.values()) {
        if (one.summary().objective().compareTo(other.summary().bound()) > 0) {
          faults.add(
              "The objective "
                  + one.summary().objective()
                  + " of one plan is above the bound "
                  + other.summary().bound()
                  + " of another.");
        }
      }
    }
    boolean isStrict = plant.settings().priorities() == Priorities.STRICT;
    // the last class is compared by the objective
    for (int i = 0; isStrict && i < best.classes().size() - 1; i++) {
      PriorityClass ofBest = best.classes().get(i);
      int order = ofBest.earned().compareTo(two.classes().get(i).earned());
      if (order < 0) {
        faults.add(
            "Priority "
                + ofBest.priority()
                + " earns "
                + ofBest.earned()
                + " in mode best, "
                + two.classes().get(i).earned()
                + " in mode two.");
      }
      if (order != 0) {
        return faults;
      }
    }
    if (best.objective().compareTo(two.objective()) < 0) {
      faults.add("Mode best has " + best.objective() + ", mode two " + two.objective() + ".");
    }
    return faults;
  }
}
