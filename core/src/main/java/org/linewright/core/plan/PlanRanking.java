package org.linewright.core.plan;

import java.util.Comparator;

/**
 * Which of several plans of one instance is the best one; nothing else decides that. First those
 * that are not below the plan of mode {@code two} in vehicles released and vehicles on time, then
 * the highest objective. Where a plan is proven to have the highest objective of all, only that
 * counts.
 */
final class PlanRanking implements Comparator<PlanFigures> {
  private final PlanFigures floor;
  private boolean isByObjectiveAlone;

  /**
   * @param floor figures of the plan of mode {@code two}
   */
  PlanRanking(PlanFigures floor) {
    this.floor = floor;
  }

  /** From now on only the objective counts: the highest there can be is among the plans. */
  void byObjectiveAlone() {
    isByObjectiveAlone = true;
  }

  @Override
  public int compare(PlanFigures one, PlanFigures other) {
    int byFloor = isByObjectiveAlone ? 0 : Boolean.compare(holds(one), holds(other));
    return byFloor != 0 ? byFloor : Long.compare(one.objectiveCents(), other.objectiveCents());
  }

  /** True when a plan has no fewer vehicles released, nor fewer on time, than mode {@code two}. */
  private boolean holds(PlanFigures figures) {
    return figures.released() >= floor.released() && figures.onTime() >= floor.onTime();
  }
}
