package org.linewright.answers.today;

import java.util.List;
import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.obligations.Standing;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;

/**
 * What the page of {@code demo} is made of.
 *
 * @param plant the plant as it is
 * @param cover how long it lasts
 * @param kits what can be finished
 * @param plan what it builds
 * @param cases what would free stuck kits: scenarios of the plant, in the order of the page
 * @param obligations how what is owed stands
 */
public record DemoFacts(
    Plant plant,
    CoverAnswer cover,
    KitsAnswer kits,
    Plan plan,
    List<Case> cases,
    List<Standing> obligations) {

  public DemoFacts {
    cases = List.copyOf(cases);
    obligations = List.copyOf(obligations);
  }

  /**
   * One scenario.
   *
   * @param name its name
   * @param title what it changes, in words
   * @param kits what can be finished then
   * @param cover how long the plant lasts then
   */
  public record Case(String name, String title, KitsAnswer kits, CoverAnswer cover) {

    /** True when parts move between kits. */
    public boolean movesParts() {
      return !kits.transfers().ledger().moves().isEmpty();
    }
  }

  /** Vehicles that a case frees beyond the plant as it is, arrivals and transfers together. */
  public long freed(Case other) {
    return finished(other.kits) - finished(kits);
  }

  /** On the best of the days: a waiver may begin later, and end before the horizon does. */
  private static long finished(KitsAnswer answer) {
    long most =
        answer.steps().stream()
            .mapToLong(step -> step.complete() + step.freedByParts())
            .max()
            .orElse(answer.totals().complete());
    return most + answer.freedByTransfers();
  }
}
