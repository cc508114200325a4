package org.linewright.server.plants.asked;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.today.DemoCases;
import org.linewright.answers.today.DemoFacts;
import org.linewright.answers.today.TodayView;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.files.scenario.ScenarioReading;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.plants.AskedWorld;
import org.linewright.server.plants.PlantShelf;
import org.linewright.server.plants.Recent;
import org.linewright.store.PlantVersion;
import org.linewright.store.Store;

/** What the director needs to know today: the page of {@code linewright demo} as figures. */
public final class TodayRoutes {
  private static final int MOST_PAGES = 30;

  private final Store store;
  private final PlantShelf shelf;
  private final ShownPlans plans;
  private final Recent<byte[]> pages =
      new Recent<>(MOST_PAGES, new Semaphore(Runtime.getRuntime().availableProcessors()));

  /** About the plants of a store. */
  public TodayRoutes(Store store, PlantShelf shelf, ShownPlans plans) {
    this.store = store;
    this.shelf = shelf;
    this.plans = plans;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.of(
                "GET",
                "/today",
                Access.VIEWER,
                "Stop dates, kits, what frees the rest, next decisions",
                this::today)
            .with("plant", "The plant; the first one if not given.")
            .with("scenario", "As the scenario has it.")
            .with("run", PlanChoice.RUN)
            .with("mode", PlanChoice.MODE));
  }

  private void today(Call call) throws Exception {
    PlantVersion version = call.query("plant").map(shelf::newest).orElseGet(this::first);
    ShownPlan shown = plans.shown(version, call.query("scenario"), PlanChoice.of(call));
    call.bytes("application/json", page(shown));
  }

  private PlantVersion first() {
    return store.plants().list(org.linewright.store.Page.Request.first(1)).items().stream()
        .findFirst()
        .orElseThrow(() -> new Problem(404, "no_plant", "there is no plant yet"));
  }

  /** The page of the plan that is shown when nobody names one, ready to be sent. */
  public byte[] page(PlantVersion version, Optional<String> scenario) throws Exception {
    return page(plans.shown(version, scenario, new PlanChoice(Optional.empty(), Optional.empty())));
  }

  private byte[] page(ShownPlan shown) throws Exception {
    List<org.linewright.store.Scenario> known =
        store.scenarios().list(shown.world().version().plant());
    String key = shown.key() + " " + PlantShelf.revisions(known);
    return pages.get(key, () -> ask(shown, known));
  }

  private byte[] ask(ShownPlan shown, List<org.linewright.store.Scenario> known) throws Exception {
    AskedWorld world = shown.world();
    Map<String, org.linewright.core.scenario.Scenario> cases = new LinkedHashMap<>();
    Map<String, ScenarioReading> readings = shelf.readings(world.version().plant(), known);
    List<String> names = DemoCases.names(readings.keySet().stream().sorted().toList());
    for (String name : names) {
      Optional.ofNullable(readings.get(name))
          .flatMap(ScenarioReading::scenario)
          .ifPresent(found -> cases.put(name, found));
    }
    TodayView view = new TodayView(facts(shown, cases));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("plant", world.version().plant());
    tree.put("version", world.version().version());
    tree.put("scenario", world.scenario().orElse(""));
    tree.put(AnswerShelf.ABOUT, Json.tree(plans.item(shown)));
    tree.putAll(view.json());
    return JsonText.print(tree).getBytes(StandardCharsets.UTF_8);
  }

  /** The plan is read or made while kits and cover are worked out: neither needs the other. */
  private DemoFacts facts(ShownPlan shown, Map<String, org.linewright.core.scenario.Scenario> cases)
      throws Exception {
    FutureTask<AskedPlan> plan = new FutureTask<>(() -> plans.plan(shown));
    Thread planner = new Thread(plan, "plan-of-today");
    planner.setDaemon(true);
    planner.start();
    World world = plans.world(shown);
    world.kits();
    world.cover();
    try {
      return DemoCases.ask(world, plan.get().plan(), cases);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
  }
}
