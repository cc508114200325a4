package org.linewright.core.why.internal.remedy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;

/**
 * Plans edited worlds as a plan was made, going on from it, and keeps what it has planned. For one
 * thread.
 */
public final class Replanner {
  private final Plant plant;
  private final Plan plan;
  private final long runsAllowed;
  private final Map<Asked, Optional<Plan>> known = new HashMap<>();

  private record Asked(List<Edit> edits, boolean searches) {}

  /**
   * Plans again, so often at most.
   *
   * @param plan the plan of the world as it is
   */
  public Replanner(Plant plant, Plan plan, long runsAllowed) {
    this.plant = plant;
    this.plan = plan;
    this.runsAllowed = runsAllowed;
  }

  /** Says that the plan is what a question that names no plan finds. */
  public void keepAsSearched() {
    known.put(new Asked(List.of(), true), Optional.of(plan));
  }

  Plant plant() {
    return plant;
  }

  /** The plan of the world as it is. */
  public Plan before() {
    return plan;
  }

  /**
   * The plan that comes of going on from it when nothing is edited: what a remedy must be better
   * than. By a list rule it is the plan itself.
   *
   * @param searches true: mode best is searched anew, as for a question that names no plan
   */
  Plan unedited(boolean searches) {
    return plan.summary().mode() == Mode.BEST ? plan(List.of(), searches).orElse(plan) : plan;
  }

  /** True when a new search may do what placing the orders in trouble anew does not. */
  boolean canSearch() {
    return plan.summary().mode() == Mode.BEST;
  }

  /** The plan of the edited world; empty when the edits cannot be applied. */
  Optional<Plan> plan(List<Edit> edits, boolean searches) {
    return known.computeIfAbsent(new Asked(edits, searches), this::planAnew);
  }

  /** True when as many worlds were planned as a question may cost. */
  public boolean isUsedUp() {
    return known.size() >= runsAllowed;
  }

  private Optional<Plan> planAnew(Asked asked) {
    Applied applied = Scenarios.apply(plant, new Scenario("why", asked.edits, "why"));
    return applied
        .plant()
        .map(changed -> AfterTransfers.of(Instance.compile(changed)))
        .map(
            world ->
                asked.searches ? world.plan(searching(world)) : Planner.again(world, plan, false));
  }

  private static PlanRequest searching(AfterTransfers world) {
    return PlanRequest.forQuestions(world.instance().orders().size()).withoutReasons();
  }
}
