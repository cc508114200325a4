package org.linewright.server.runs;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.world.KeptPlan;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.http.TableData;
import org.linewright.server.http.TableRoute;
import org.linewright.server.plants.AskedWorld;
import org.linewright.server.plants.PlantShelf;
import org.linewright.server.plants.Recent;
import org.linewright.server.plants.asked.PlanChoice;
import org.linewright.server.plants.asked.ShownPlan;
import org.linewright.server.plants.asked.ShownPlans;
import org.linewright.store.Document;
import org.linewright.store.Page;
import org.linewright.store.PlantVersion;
import org.linewright.store.Run;
import org.linewright.store.RunRequest;
import org.linewright.store.Store;

/** Runs: asked for, followed, stopped, read. */
public final class RunRoutes {
  private static final int MOST_TABLES = 64;
  private static final int MOST_WAITING = 200;
  private static final String EVENTS = "text/event-stream";

  private final Store store;
  private final PlantShelf shelf;
  private final ShownPlans plans;
  private final RunQueue queue;
  private final List<QuestionSpec<?>> questions;
  private final Recent<TableData> tables =
      new Recent<>(MOST_TABLES, new Semaphore(Runtime.getRuntime().availableProcessors()));

  /** A page of runs; next is the cursor of the page after it. */
  public record RunPage(List<RunItem> items, Optional<String> next) {}

  /**
   * Runs of a queue.
   *
   * @param questions the list; those that are answered at once are left out
   */
  public RunRoutes(
      Store store,
      PlantShelf shelf,
      ShownPlans plans,
      RunQueue queue,
      List<QuestionSpec<?>> questions) {
    this.questions = questions.stream().filter(QuestionSpec::isRun).toList();
    this.store = store;
    this.shelf = shelf;
    this.plans = plans;
    this.queue = queue;
  }

  /** The routes. */
  public List<Route> routes() {
    Route.Answer item = Route.Answer.of(RunItem.class);
    Route.Answer accepted = Route.Answer.accepted(RunItem.class);
    List<Route> routes = new ArrayList<>();
    routes.add(
        Route.of(
                "POST",
                "/plants/{plant}/runs",
                Access.PLANNER,
                "Asks a question that takes its time",
                this::add)
            .taking(RunWish.class, parts())
            .giving(accepted));
    routes.add(
        Route.of(
                "GET",
                "/plants/{plant}/runs",
                Access.VIEWER,
                "The runs of a plant, newest first",
                this::list)
            .with("cursor", "The place of the page, as next of the page before has it.")
            .with("limit", "Runs of a page, 1 to 1000; 100 if not given.")
            .giving(Route.Answer.of(RunPage.class)));
    routes.add(
        Route.of("GET", "/runs/{run}", Access.VIEWER, "A run as it stands", this::get)
            .giving(item));
    routes.add(
        Route.of(
                "GET",
                "/runs/{run}/events",
                Access.VIEWER,
                "Server-sent events: progress about once a second, done at the end",
                this::events)
            .giving(Route.Answer.file(EVENTS)));
    routes.add(
        Route.of(
                "POST",
                "/runs/{run}/stop",
                Access.PLANNER,
                "Ends a run with the best it has",
                this::stop)
            .giving(accepted));
    routes.add(
        Route.of(
                "POST", "/runs/{run}/restart", Access.PLANNER, "Asks the same again", this::restart)
            .giving(accepted));
    routes.add(
        Route.of(
                "GET",
                "/runs/{run}/certificate",
                Access.VIEWER,
                "The certificate of a run of margin, for linewright margin --verify",
                this::certificate)
            .giving(Route.Answer.file("application/json")));
    routes.add(
        Route.of("DELETE", "/runs/{run}", Access.PLANNER, "Removes a run", this::remove)
            .giving(Route.Answer.NOTHING));
    routes.add(
        Route.of(
                "GET",
                "/runs/{run}/stock_trends",
                Access.VIEWER,
                "How the stock of parts goes in a plan, each in at most 60 figures",
                call -> call.json(StockTrends.of(table(call, "stock"), call.queries("part"))))
            .with("part", "A part; may be given several times.")
            .giving(Route.Answer.of(StockTrends.class)));
    routes.addAll(
        new TableRoute(
                "/runs/{run}/tables/{table}",
                "A table of a run's answer. Of plan: jobs, completions, transfers, purchases,"
                    + " deliveries, orders, build_out, line_days, stock, shortages; of margin:"
                    + " failures, waiting, breaks; of stress: figures, contracts, risks, drivers,"
                    + " ends, curve, convergence; of sequence: sequence, goals, rules, violations,"
                    + " trades, before"
                    + tableNames(),
                this::table)
            .routes());
    return routes;
  }

  /** What each question of the list may be asked in a wish. */
  private Map<String, Class<?>> parts() {
    Map<String, Class<?>> parts = new LinkedHashMap<>();
    questions.forEach(question -> parts.put(question.name(), question.request()));
    return parts;
  }

  private String tableNames() {
    return questions.stream()
        .map(
            question -> "; of " + question.name() + ": " + String.join(", ", question.tableNames()))
        .collect(Collectors.joining());
  }

  private void add(Call call) throws Exception {
    JsonNode body = call.body(JsonNode.class);
    SentWish sent = SentWish.of(body, queue.questions());
    RunWish wish = sent.wish();
    String question = Optional.ofNullable(wish.question()).orElse(PlanRun.QUESTION);
    RunKind kind = queue.kind(question);
    kind.check(sent);
    if (queue.size() >= MOST_WAITING) {
      throw new Problem(429, "queue_full", "too many runs are waiting\nMaybe try again later.");
    }
    PlantVersion newest = shelf.newest(call.path("plant"));
    Optional<String> scenario = Optional.ofNullable(wish.scenario());
    AskedWorld world;
    List<Document> inputs;
    if (kind.isAboutPlan()) {
      ShownPlan shown = plans.shown(newest, scenario, PlanChoice.of(wish.run(), wish.mode()));
      world = shown.world();
      inputs = RunInputs.documents(body, shown, plans);
    } else {
      world = shelf.world(newest, scenario);
      inputs =
          wish.run() == null || !question.equals(PlanRun.QUESTION)
              ? RunInputs.documents(body, world)
              : RunInputs.documents(body, world, former(wish.run(), newest), plans);
    }
    RunRequest.Subject subject =
        new RunRequest.Subject(
            world.version().plant(),
            world.version().version(),
            question,
            world.scenario().orElse(""));
    Run run = queue.add(new RunRequest(subject, inputs, call.person().name()));
    call.context().header("Location", "/api/v1/runs/" + run.id());
    call.json(202, RunItem.of(run));
  }

  /** The run whose plan another one goes on from. */
  private Run former(long id, PlantVersion newest) {
    ShownPlan shown =
        plans.shown(newest, Optional.empty(), PlanChoice.of(id, null)); // refuses what is no plan
    return shown.run().orElseThrow();
  }

  private void list(Call call) {
    String plant = shelf.newest(call.path("plant")).plant();
    int limit = Math.max(1, call.count("limit", 100, Page.LARGEST));
    Page<Run> page = store.runs().list(plant, new Page.Request(call.query("cursor"), limit));
    Set<Long> kept = store.runs().listWith(KeptPlan.FILE, page.items());
    call.json(
        new RunPage(
            page.items().stream().map(run -> RunItem.of(run, kept.contains(run.id()))).toList(),
            page.next()));
  }

  private Run run(Call call) {
    long id = call.number("run");
    return store.runs().find(id).orElseThrow(() -> Problem.unknown("run", call.path("run")));
  }

  private void get(Call call) {
    call.json(item(run(call)));
  }

  private RunItem item(Run run) {
    return RunItem.of(run, !store.runs().listWith(KeptPlan.FILE, List.of(run)).isEmpty());
  }

  private void stop(Call call) {
    Run run = run(call);
    queue.stop(run.id(), call.person().name());
    call.json(202, RunItem.of(run(call)));
  }

  private void restart(Call call) {
    Run run = run(call);
    Run again =
        queue
            .restart(run.id(), call.person().name())
            .orElseThrow(() -> Problem.unknown("run", call.path("run")));
    call.json(202, RunItem.of(again));
  }

  private void remove(Call call) {
    Run run = run(call);
    queue.stop(run.id(), call.person().name());
    if (!store.runs().delete(run.id(), call.person().name())) {
      throw Problem.unknown("run", call.path("run"));
    }
    call.nothing();
  }

  private void certificate(Call call) {
    Run run = run(call);
    Document document =
        store
            .runs()
            .findResult(run.id(), MarginRun.CERTIFICATE)
            .orElseThrow(() -> Problem.unknown("certificate", call.path("run")));
    call.file(
        "margin-" + run.subject().plant() + ".json",
        "application/json",
        document.text().getBytes(StandardCharsets.UTF_8));
  }

  private TableData table(Call call, String name) throws Exception {
    Run run = run(call);
    return tables.get(
        run.id() + " " + name,
        () -> {
          Document document =
              name.matches("[a-z_]+")
                  ? store
                      .runs()
                      .findResult(run.id(), StoredTable.documentName(name))
                      .orElseThrow(() -> Problem.unknown("table", name))
                  : unknown(name);
          return read(name, document);
        });
  }

  private static Document unknown(String table) {
    throw Problem.unknown("table", table);
  }

  private static TableData read(String name, Document document) throws IOException {
    return StoredTable.read(name, document);
  }

  private void events(Call call) {
    Run run = run(call);
    if (!call.header("Accept").orElse("").contains(EVENTS)) {
      throw new Problem(406, "events_only", "this is a stream\nMaybe send Accept: " + EVENTS);
    }
    new SseHandler(client -> follow(client, run)).handle(call.context());
  }

  private void follow(SseClient client, Run run) {
    Optional<RunWatch> watch = queue.watch(run.id());
    if (watch.isEmpty()) {
      tellEnd(client, run.id());
      return;
    }
    client.keepAlive();
    RunWatch.Listener listener =
        new RunWatch.Listener() {
          @Override
          public void progress(Record progress) {
            client.sendEvent("progress", Json.print(progress));
          }

          @Override
          public void done() {
            tellEnd(client, run.id());
            client.close();
          }
        };
    client.onClose(() -> watch.get().leave(listener));
    if (!run.notes().progress().isEmpty()) {
      client.sendEvent("progress", run.notes().progress());
    }
    watch.get().listen(listener);
  }

  private void tellEnd(SseClient client, long id) {
    store.runs().find(id).ifPresent(over -> client.sendEvent("done", Json.print(item(over))));
  }
}
