package org.linewright.core.plan.internal.objective;

import java.util.Comparator;
import java.util.List;

/**
 * Which of several plans of one instance is the best one; nothing else decides that. First those
 * that are not below the plan of mode {@code two} in vehicles released and vehicles on time; where
 * priorities are strict in no class, and then what each class earns, the most urgent first. At last
 * the highest objective. Where a plan is proven to be the best of all, the plan of mode {@code two}
 * does not count.
 */
public final class PlanRanking implements Comparator<PlanFigures> {
  private final PlanFigures floor;
  private final boolean isStrict;
  private boolean isProven;

  /**
   * A ranking above a floor.
   *
   * @param floor figures of the plan of mode {@code two}
   * @param isStrict true = priorities are
   */
  public PlanRanking(PlanFigures floor, boolean isStrict) {
    this.floor = floor;
    this.isStrict = isStrict;
  }

  /** From now on the floor does not count: the best plan that there can be is among the plans. */
  public void proven() {
    isProven = true;
  }

  @Override
  public int compare(PlanFigures one, PlanFigures other) {
    int byFloor = isProven ? 0 : Boolean.compare(holds(one), holds(other));
    if (byFloor != 0) {
      return byFloor;
    }
    int byClass = isStrict ? compareClasses(one, other) : 0;
    return byClass != 0 ? byClass : Long.compare(one.objectiveCents(), other.objectiveCents());
  }

  /** The last class is left to the objective. */
  private static int compareClasses(PlanFigures one, PlanFigures other) {
    int byClass = 0;
    for (int number = 0; byClass == 0 && number < one.classes().size() - 1; number++) {
      byClass =
          Long.compare(
              one.classes().get(number).earnedCents(), other.classes().get(number).earnedCents());
    }
    return byClass;
  }

  /** True when a plan has no fewer vehicles released, nor fewer on time, than mode {@code two}. */
  private boolean holds(PlanFigures figures) {
    boolean holds = figures.released() >= floor.released() && figures.onTime() >= floor.onTime();
    return holds && (!isStrict || holdsInEachClass(figures.classes()));
  }

  private boolean holdsInEachClass(List<PlanFigures.OfClass> classes) {
    for (int number = 0; number < classes.size(); number++) {
      PlanFigures.OfClass least = floor.classes().get(number);
      PlanFigures.OfClass own = classes.get(number);
      if (own.delivered() < least.delivered() || own.onTime() < least.onTime()) {
        return false;
      }
    }
    return true;
  }
}
