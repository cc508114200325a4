package org.linewright.server.plants.asked;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.KeptPlan;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Plant;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.AskedWorld;
import org.linewright.server.plants.PlantShelf;
import org.linewright.server.plants.Recent;
import org.linewright.store.PlantVersion;
import org.linewright.store.Run;
import org.linewright.store.RunRequest;
import org.linewright.store.Store;

/**
 * The one rule which plan questions are about: that of the run asked for; else that of the newest
 * finished plan run of the scenario, if it was made of the data as they are now; else a plan that
 * is made for the question, the same one for every question about the same data.
 */
public final class ShownPlans {
  /** Name of the question that makes plans. */
  public static final String QUESTION = "plan";

  private static final int MOST_PLANS = 8;
  private static final int MOST_RUNS = 50;

  private final Store store;
  private final PlantShelf shelf;
  private final PlanRuns runs;
  private final Recent<AskedPlan> plans =
      new Recent<>(MOST_PLANS, new Semaphore(Runtime.getRuntime().availableProcessors()));

  /** About the plants of a shelf. */
  public ShownPlans(Store store, PlantShelf shelf) {
    this.store = store;
    this.runs = new PlanRuns(store);
    this.shelf = shelf;
  }

  /**
   * Which plan it is; nothing is planned yet.
   *
   * @param newest the plant as it is now
   * @param scenario name of a scenario; empty or {@link PlantShelf#BASE} = the plant as it is
   * @throws Problem when there is no such scenario or run, or the run is of something else or has
   *     kept no plan
   */
  public ShownPlan shown(PlantVersion newest, Optional<String> scenario, PlanChoice choice) {
    if (choice.run().isPresent()) {
      return ofRun(newest, scenario, choice.run().get());
    }
    AskedWorld now = shelf.world(newest, scenario);
    Optional<Run> run = choice.mode().isPresent() ? Optional.empty() : newestOf(now);
    Mode mode = run.map(PlanRuns::mode).or(choice::mode).orElse(Mode.BEST);
    return new ShownPlan(now, run, mode, false);
  }

  private ShownPlan ofRun(PlantVersion newest, Optional<String> scenario, long id) {
    Run run = runs.run(id);
    if (!run.subject().plant().equals(newest.plant())) {
      throw Problem.unknown("run", Long.toString(id));
    }
    Optional<String> asked = scenario.filter(name -> !name.isEmpty());
    String of = PlanRuns.scenario(run);
    if (asked.isPresent() && !asked.get().equals(of)) {
      throw Problem.badRequest("run " + id + " is of scenario " + of + ", not of " + asked.get());
    }
    if (store.runs().listWith(KeptPlan.FILE, List.of(run)).isEmpty()) {
      throw new Problem(
          409,
          "no_plan",
          "run " + id + " has kept no plan that questions can be about\nMaybe plan again.");
    }
    AskedWorld then = runs.world(run);
    return new ShownPlan(then, Optional.of(run), PlanRuns.mode(run), !isNow(then, newest));
  }

  /** True when the plant and the scenario still say what they said then. */
  private boolean isNow(AskedWorld then, PlantVersion newest) {
    try {
      return shelf.world(newest, then.scenario()).key().equals(then.key());
    } catch (Problem gone) {
      return false; // the scenario was removed
    }
  }

  private Optional<Run> newestOf(AskedWorld now) {
    RunRequest.Subject subject =
        new RunRequest.Subject(
            now.version().plant(), now.version().version(), QUESTION, now.scenario().orElse(""));
    return store.runs().list(subject, KeptPlan.FILE, MOST_RUNS).stream()
        .filter(run -> runs.world(run).key().equals(now.key()))
        .findFirst();
  }

  /** The plan itself: read from its run, or made now. */
  public AskedPlan plan(ShownPlan shown) throws Exception {
    return plans.get(
        shown.planKey(),
        () ->
            shown.run().isPresent()
                ? runs.read(shown.run().get())
                : world(shown).made(shown.mode()));
  }

  /** The runs that plans come from. */
  public PlanRuns runs() {
    return runs;
  }

  /** The world that the plan is made of, ready for every question. */
  World world(ShownPlan shown) throws Exception {
    return shelf.asked(shown.world());
  }

  /** A world, ready for every question. */
  public World world(AskedWorld asked) throws Exception {
    return shelf.asked(asked);
  }

  /** The plant of a world. */
  public Plant plant(AskedWorld asked) throws Exception {
    return World.opened(shelf.plant(asked));
  }

  /** What the answer is about, once its plan is there. */
  public PlanItem item(ShownPlan shown) throws Exception {
    return shown.run().isPresent() ? PlanItem.of(shown) : PlanItem.of(shown, plan(shown));
  }
}
