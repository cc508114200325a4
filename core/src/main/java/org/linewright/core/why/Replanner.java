package org.linewright.core.why;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;

/** Plans edited worlds in one mode and keeps what it has planned. For one thread. */
final class Replanner {
  private static final long MOST_MOVES = 20_000;

  private final Plant plant;
  private final Mode mode;
  private final long runsAllowed;
  private final Map<List<Edit>, Optional<Plan>> known = new HashMap<>();

  Replanner(Plant plant, Mode mode, long runsAllowed) {
    this.plant = plant;
    this.mode = mode;
    this.runsAllowed = runsAllowed;
  }

  /** How a plan of a mode is asked for: mode best with few enough moves to be asked for often. */
  static PlanRequest request(Mode mode, int orders) {
    long moves = Math.min(MOST_MOVES, 100L * orders * Math.min(5, orders));
    return PlanRequest.of(mode).with(Effort.USUAL.withMoves(Math.max(1, moves)));
  }

  Plant plant() {
    return plant;
  }

  /** The plan of the world as it is. */
  Plan before() {
    return plan(List.of()).orElseThrow();
  }

  /** The plan of the edited world; empty when the edits cannot be applied. */
  Optional<Plan> plan(List<Edit> edits) {
    return known.computeIfAbsent(edits, this::planAnew);
  }

  /** True when as many worlds were planned as a question may cost. */
  boolean isUsedUp() {
    return known.size() >= runsAllowed;
  }

  private Optional<Plan> planAnew(List<Edit> edits) {
    Applied applied = Scenarios.apply(plant, new Scenario("why", edits, "why"));
    return applied.plant().map(this::planOf);
  }

  private Plan planOf(Plant changed) {
    AfterTransfers after = AfterTransfers.of(Instance.compile(changed));
    PlanRequest request = request(mode, changed.orders().size()).with(after.ledger());
    return PlanTrace.of(after.instance(), request).plan(request);
  }
}
