package org.linewright.server.plants.asked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.ask.ParameterSpec;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.server.http.Access;
import org.linewright.server.http.AskedRequest;
import org.linewright.server.http.Call;
import org.linewright.server.http.Json;
import org.linewright.server.http.Route;
import org.linewright.server.http.TableRoute;
import org.linewright.server.plants.AskedWorld;
import org.linewright.server.plants.PlantShelf;
import org.linewright.store.PlantVersion;

/**
 * The questions of the list that are answered at once: one about a plant has the address {@code
 * /plants/PLANT/NAME}, and its tables stand below it; one about what is sent has {@code /NAME}.
 */
public final class AskRoutes {
  static final String SCENARIO = "Asks in this scenario; the plant as it is if not given.";

  private final List<QuestionSpec<?>> questions;
  private final PlantShelf shelf;
  private final ShownPlans plans;
  private final AnswerShelf answers;

  /** So many answers to questions about nothing are worked on at a time. */
  private final Semaphore places = new Semaphore(1);

  private final Semaphore boards = new Semaphore(Runtime.getRuntime().availableProcessors());

  /**
   * The addresses of questions.
   *
   * @param questions the list; those that are runs are left out
   * @param answers keeps what was answered
   */
  public AskRoutes(
      List<QuestionSpec<?>> questions, PlantShelf shelf, ShownPlans plans, AnswerShelf answers) {
    this.questions = questions.stream().filter(question -> !question.isRun()).toList();
    this.shelf = shelf;
    this.plans = plans;
    this.answers = answers;
  }

  /** The routes. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (QuestionSpec<?> question : questions) {
      if (question.isAboutNothing()) {
        routes.add(sent(question));
      } else if (question.parameters().stream().anyMatch(ParameterSpec::isTable)) {
        routes.add(sentWithTables(question));
      } else {
        routes.addAll(asked(question));
      }
    }
    return routes;
  }

  private <R extends Record> Route sent(QuestionSpec<R> question) {
    return Route.of(
            "POST",
            "/" + question.name(),
            Access.VIEWER,
            question.info().title(),
            call -> {
              Map<?, ?> body = call.body(Map.class);
              R request = AskedRequest.ofJson(question, body, body, "");
              places.acquire();
              try {
                Answer answer =
                    question.answer(question.ask(new ShelfAsking(plans, null, null), request));
                call.bytes("application/json", AnswerShelf.bytes(answer.json().get()));
              } finally {
                places.release();
              }
            })
        .taking(question.request())
        .giving(Route.Answer.of(question.reply()));
  }

  /** A table does not fit behind a question mark: what it is asked with is the body. */
  private <R extends Record> Route sentWithTables(QuestionSpec<R> question) {
    return Route.of(
            "POST",
            "/plants/{plant}/" + question.name(),
            Access.VIEWER,
            question.info().title(),
            call -> {
              Map<?, ?> body = call.body(Map.class);
              R request = AskedRequest.ofJson(question, body, body, "");
              call.bytes("application/json", toldOfPlan(question, request, call));
            })
        .with(ofPlan())
        .taking(question.request())
        .giving(Route.Answer.of(question.reply()).about(PlanItem.class));
  }

  private <R extends Record> byte[] toldOfPlan(QuestionSpec<R> question, R request, Call call)
      throws Exception {
    PlantVersion newest = shelf.newest(call.path("plant"));
    ShownPlan shown = plans.shown(newest, call.query("scenario"), PlanChoice.of(call));
    boards.acquire();
    try {
      ShelfAsking asking = new ShelfAsking(plans, shown.world(), shown);
      Answer answer = question.answer(question.ask(asking, request));
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put(AnswerShelf.ABOUT, Json.tree(plans.item(shown)));
      tree.putAll(answer.json().get());
      return AnswerShelf.bytes(tree);
    } finally {
      boards.release();
    }
  }

  private <R extends Record> List<Route> asked(QuestionSpec<R> question) {
    String path = "/plants/{plant}/" + question.name();
    Route.Answer reply = Route.Answer.of(question.reply());
    List<Route> routes = new ArrayList<>();
    routes.add(
        Route.of(
                "GET",
                path,
                Access.VIEWER,
                question.info().title(),
                call -> call.bytes("application/json", told(question, call).json()))
            .with(parameters(question))
            .giving(question.isAboutPlan() ? reply.about(PlanItem.class) : reply));
    routes.addAll(
        new TableRoute(
                path + "/tables/{table}",
                "A table of the answer of " + question.name(),
                parameters(question),
                (call, table) -> told(question, call).table(table))
            .routes());
    return routes;
  }

  private static List<Route.Parameter> ofPlan() {
    return List.of(
        new Route.Parameter("scenario", SCENARIO),
        new Route.Parameter("run", PlanChoice.RUN),
        new Route.Parameter("mode", PlanChoice.MODE));
  }

  private static List<Route.Parameter> parameters(QuestionSpec<?> question) {
    List<Route.Parameter> parameters =
        new ArrayList<>(question.isAboutPlan() ? ofPlan() : ofPlan().subList(0, 1));
    for (ParameterSpec parameter : question.parameters()) {
      parameters.add(new Route.Parameter(parameter.name(), parameter.doc()));
    }
    return parameters;
  }

  private <R extends Record> AnswerShelf.Told told(QuestionSpec<R> question, Call call)
      throws Exception {
    R request = AskedRequest.ofQuery(question, call);
    PlantVersion newest = shelf.newest(call.path("plant"));
    if (!question.isAboutPlan()) {
      return ofWorld(question, request, shelf.world(newest, call.query("scenario")));
    }
    ShownPlan shown = plans.shown(newest, call.query("scenario"), PlanChoice.of(call));
    ShelfAsking asking = new ShelfAsking(plans, shown.world(), shown);
    return answers.told(
        question.name() + " " + request + " " + shown.key(),
        () -> question.answer(question.ask(asking, request)),
        () -> plans.item(shown));
  }

  private <R extends Record> AnswerShelf.Told ofWorld(
      QuestionSpec<R> question, R request, AskedWorld world) throws Exception {
    return answers.told(
        question.name() + " " + request + " " + world.key(),
        () -> question.answer(question.ask(new ShelfAsking(plans, world, null), request)),
        () -> null);
  }

  /** Answers in advance what needs no more than a plant: what the first screens ask. */
  public void warm(PlantVersion version) throws Exception {
    AskedWorld world = shelf.world(version, Optional.empty());
    for (QuestionSpec<?> question : questions) {
      boolean isOfPlant = !question.isAboutNothing() && !question.isAboutPlan();
      if (isOfPlant && question.parameters().isEmpty()) {
        warm(question, world);
      }
    }
  }

  private <R extends Record> void warm(QuestionSpec<R> question, AskedWorld world)
      throws Exception {
    ofWorld(question, question.read(QuestionSpec.NOTHING_GIVEN), world);
  }
}
