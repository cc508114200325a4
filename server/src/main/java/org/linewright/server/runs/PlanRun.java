package org.linewright.server.runs;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.Grid;
import org.linewright.answers.JsonText;
import org.linewright.answers.PlanTables;
import org.linewright.answers.PlanView;
import org.linewright.answers.Stopwatch;
import org.linewright.answers.World;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plant.Order;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Scenarios;
import org.linewright.files.ScenarioReading;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.AskedWorld;
import org.linewright.server.plants.PlantShelf;
import org.linewright.server.plants.QuestionRoutes;
import org.linewright.store.Document;
import org.linewright.store.PlantVersion;
import org.linewright.store.Run;
import org.linewright.store.RunResult;
import org.linewright.store.RunStatus;
import org.linewright.store.Store;

/** Plans, from the inputs that a run was given to the tables that it leaves behind. */
record PlanRun(Store store, PlantShelf shelf) {
  static final String QUESTION = "plan";
  private static final String WISH = "wish.json";
  private static final String SCENARIO_ENDING = ".yaml";

  /** All that a run needs beside the plant's version. */
  static List<Document> inputs(RunWish wish, AskedWorld world) {
    List<Document> inputs = new ArrayList<>();
    inputs.add(Document.ofText(WISH, Json.print(wish)));
    world
        .texts()
        .forEach(text -> inputs.add(Document.ofText(text.name() + SCENARIO_ENDING, text.text())));
    return inputs;
  }

  /**
   * The request of a wish.
   *
   * @throws Problem when it cannot be met
   */
  static PlanRequest request(RunWish wish) {
    Mode mode = wish.mode() == null ? Mode.BEST : QuestionRoutes.mode(wish.mode());
    Effort effort = Effort.USUAL;
    if (wish.timeLimitS() != null) {
      double seconds = wish.timeLimitS();
      if (!(seconds >= 0) || seconds > Duration.ofDays(7).toSeconds()) {
        throw Problem.badRequest("time_limit_s = " + seconds + ": must be 0 to 604800");
      }
      effort = effort.within(Duration.ofMillis((long) (1000 * seconds)));
    }
    if (wish.moves() != null) {
      if (wish.moves() < 1) {
        throw Problem.badRequest("moves = " + wish.moves() + ": must be 1 or more");
      }
      effort = effort.withMoves(wish.moves());
    }
    if (wish.gap() != null) {
      if (!(wish.gap() >= 0)) {
        throw Problem.badRequest("gap = " + wish.gap() + ": must be 0 or more");
      }
      effort = effort.withGap(wish.gap());
    }
    return PlanRequest.of(mode).with(wish.seed() == null ? effort : effort.withSeed(wish.seed()));
  }

  /** Plans. */
  RunResult work(Run run, RunWatch watch) throws Exception {
    Stopwatch stopwatch = new Stopwatch();
    Map<String, Document> inputs = new HashMap<>();
    store.runs().listInputs(run.id()).forEach(input -> inputs.put(input.name(), input));
    RunWish wish = Json.read(inputs.remove(WISH).text(), RunWish.class);
    Plant plant = plant(run, inputs);
    stopwatch.lap("load");
    watch.ordered(plant.orders().stream().mapToLong(Order::quantity).sum());
    World world = World.of(plant, stopwatch);
    Plan plan = world.plan(request(wish).watchedBy(watch));
    PlanView view = new PlanView(plant, plan, stopwatch);
    List<Grid<?>> tables = new ArrayList<>(view.files());
    tables.addAll(new PlanTables(world.planned(), plan).tables());
    List<Document> results = new ArrayList<>();
    for (Grid<?> table : tables) {
      results.add(StoredTable.of(table));
    }
    RunStatus status = watch.isStopped() ? RunStatus.STOPPED : RunStatus.DONE;
    return new RunResult(status, JsonText.compact(view.json()), "", results);
  }

  private Plant plant(Run run, Map<String, Document> scenarios) throws Exception {
    String name = run.subject().plant();
    PlantVersion version =
        store
            .plants()
            .find(name, run.subject().version())
            .orElseThrow(() -> Problem.unknown("plant", name));
    Plant base = shelf.plant(version);
    return run.subject().scenario().isEmpty()
        ? base
        : apply(base, run.subject().scenario(), scenarios);
  }

  private static Plant apply(Plant base, String scenario, Map<String, Document> documents)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    documents.forEach(
        (name, document) ->
            texts.put(
                name.substring(0, name.length() - SCENARIO_ENDING.length()), document.text()));
    ScenarioReading reading = PlantShelf.scenario(scenario, texts);
    if (reading.scenario().isEmpty()) {
      throw Problem.rejected(reading.issues());
    }
    Applied applied = Scenarios.apply(base, reading.scenario().get());
    return applied.plant().orElseThrow(() -> Problem.rejected(applied.issues()));
  }
}
