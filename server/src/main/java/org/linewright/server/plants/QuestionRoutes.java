package org.linewright.server.plants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.linewright.answers.Answer;
import org.linewright.answers.AskedPlan;
import org.linewright.answers.CompareView;
import org.linewright.answers.CoverView;
import org.linewright.answers.Grid;
import org.linewright.answers.JsonText;
import org.linewright.answers.KitsView;
import org.linewright.answers.LaunchView;
import org.linewright.answers.LineDaysView;
import org.linewright.answers.WhySubject;
import org.linewright.answers.WhyView;
import org.linewright.answers.World;
import org.linewright.core.compare.CompareQuestion;
import org.linewright.core.compare.PlannedWorld;
import org.linewright.core.launch.LaunchQuestion;
import org.linewright.core.launch.PlannedOutput;
import org.linewright.core.plan.Mode;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.http.TableData;
import org.linewright.server.http.TableRoute;
import org.linewright.store.PlantVersion;

/** Questions that are answered at once: the same answers as the command line gives. */
public final class QuestionRoutes {
  private static final int MOST_ANSWERS = 200;
  private static final String MODE = "list, two or best; two if not given.";
  private static final String SCENARIO = "Asks in this scenario; the plant as it is if not given.";

  private final PlantShelf shelf;
  private final Recent<Told> answers =
      new Recent<>(MOST_ANSWERS, new Semaphore(Runtime.getRuntime().availableProcessors()));

  private record Told(Answer answer, byte[] json) {}

  private interface Asking {
    Answer of(World world) throws Exception;
  }

  /** Questions about the plants of a shelf. */
  public QuestionRoutes(PlantShelf shelf) {
    this.shelf = shelf;
  }

  /** The routes. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    add(routes, "cover", "How long do we last, and when do the contracts end?", this::cover);
    add(routes, "kits", "Which kits can be finished, and what would free the rest?", this::kits);
    routes.add(
        question(
                "line_days",
                "On which days do lines have cars for a sequence, and which can be balanced?",
                this::lineDays)
            .with("mode", MODE));
    routes.addAll(
        List.of(
            question("launch", "How fast does the new brand ramp?", this::launch)
                .with("mode", MODE)
                .with(
                    "against",
                    "ramps (table ramps) or plan (the plan of the mode); ramps if not given."),
            question("why", "Why is it late, short or idle? About one thing", this::why)
                .with("order", "Why is this order late or unmet?")
                .with("part", "Where is this part short?")
                .with("variant", "Why are vehicles of this variant late or unmet?")
                .with("cohort", "Why do the kits of this cohort not become vehicles?")
                .with("contract", "Why does this contract stop when it does?")
                .with("line", "With day: why does the line build less than it could?")
                .with("day", "The day, such as 2022-10-10.")
                .with("mode", MODE),
            Route.of(
                    "GET",
                    "/plants/{plant}/compare",
                    Access.VIEWER,
                    "What if? Worlds side by side",
                    call -> call.bytes("application/json", compare(call).json))
                .with(
                    "scenarios",
                    "Names by comma, the first is the baseline; base = the plant as it is. One"
                        + " alone is compared with base.")
                .with("mode", MODE)));
    routes.addAll(
        new TableRoute(
                "/plants/{plant}/compare/tables/{table}",
                "A table of the comparison",
                (call, name) -> table(compare(call), name))
            .with("scenarios", "As for the comparison.")
            .with("mode", MODE)
            .routes());
    return routes;
  }

  private interface Question {
    Told ask(Call call) throws Exception;
  }

  private static Route question(String name, String summary, Question question) {
    return Route.of(
            "GET",
            "/plants/{plant}/" + name,
            Access.VIEWER,
            summary,
            call -> call.bytes("application/json", question.ask(call).json))
        .with("scenario", SCENARIO);
  }

  private static void add(List<Route> routes, String name, String summary, Question question) {
    routes.add(question(name, summary, question));
    routes.addAll(
        new TableRoute(
                "/plants/{plant}/" + name + "/tables/{table}",
                "A table of the answer of " + name,
                (call, table) -> table(question.ask(call), table))
            .with("scenario", SCENARIO)
            .routes());
  }

  private static TableData table(Told told, String name) {
    for (Grid<?> grid : told.answer.tables()) {
      if (grid.name().equals(name)) {
        return TableData.of(grid);
      }
    }
    throw Problem.unknown("table", name);
  }

  private Told told(Call call, String question, Asking asking) throws Exception {
    AskedWorld world = shelf.world(shelf.newest(call.path("plant")), call.query("scenario"));
    return told(question + " " + world.key(), () -> asking.of(shelf.asked(world)));
  }

  private Told told(String key, Callable<Answer> finding) throws Exception {
    return answers.get(
        key,
        () -> {
          Answer answer = finding.call();
          String json = JsonText.print(answer.json().get());
          return new Told(answer, json.getBytes(StandardCharsets.UTF_8));
        });
  }

  /** Answers in advance what the first screens ask. */
  public void warm(PlantVersion version) throws Exception {
    AskedWorld world = shelf.world(version, Optional.empty());
    Map<String, Asking> first =
        Map.of("cover", QuestionRoutes::cover, "kits", QuestionRoutes::kits);
    for (Map.Entry<String, Asking> one : first.entrySet()) {
      told(one.getKey() + " " + world.key(), () -> one.getValue().of(shelf.asked(world)));
    }
  }

  private static Answer cover(World world) {
    return new CoverView(world.plant(), world.cover()).view();
  }

  private static Answer kits(World world) {
    return new KitsView(world.plant(), world.kits(), world.wouldFree()).answer();
  }

  private Told cover(Call call) throws Exception {
    return told(call, "cover", QuestionRoutes::cover);
  }

  private Told kits(Call call) throws Exception {
    return told(call, "kits", QuestionRoutes::kits);
  }

  private Told lineDays(Call call) throws Exception {
    Mode mode = mode(call, Mode.TWO);
    return told(
        call,
        "line_days " + mode,
        world -> new LineDaysView(world.plant(), world.asked(mode).plan().jobs()).view());
  }

  private Told launch(Call call) throws Exception {
    Mode mode = mode(call, Mode.TWO);
    String against = call.query("against").orElse("ramps");
    if (!against.equals("ramps") && !against.equals("plan")) {
      throw Problem.badRequest("against = \"" + against + "\": must be ramps or plan");
    }
    return told(
        call,
        "launch " + mode + " " + against,
        world -> {
          PlannedOutput planned =
              against.equals("ramps")
                  ? PlannedOutput.ofRamps(world.plant())
                  : PlannedOutput.of(world.asked(mode).plan().jobs());
          return new LaunchView(
                  world.plant(),
                  LaunchQuestion.answer(world.plant(), world.asked(mode).plan(), planned))
              .view();
        });
  }

  private Told why(Call call) throws Exception {
    WhySubject subject = WhyCall.subject(call);
    Mode mode = mode(call, Mode.TWO);
    return told(
        call,
        "why " + mode + " " + subject,
        world -> {
          AskedPlan plan = world.asked(mode);
          return new WhyView(subject.ask(world, world.why(plan.plan()))).answer().about(plan);
        });
  }

  /**
   * The mode that a call asks for.
   *
   * @throws Problem when there is no such mode
   */
  public static Mode mode(Call call, Mode usual) {
    Optional<String> text = call.query("mode");
    return text.isEmpty() ? usual : mode(text.get());
  }

  /** A mode by its name. */
  public static Mode mode(String text) {
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.code().equals(text))
        .findFirst()
        .orElseThrow(
            () -> Problem.badRequest("mode = \"" + text + "\": must be list, two or best"));
  }

  private Told compare(Call call) throws Exception {
    Mode mode = mode(call, Mode.TWO);
    List<String> names = names(call);
    Map<String, AskedWorld> worlds = new LinkedHashMap<>();
    StringBuilder key = new StringBuilder("compare ").append(mode);
    for (String name : names) {
      AskedWorld world = shelf.world(shelf.newest(call.path("plant")), Optional.of(name));
      worlds.put(name, world);
      key.append(' ').append(world.key());
    }
    return told(
        key.toString(),
        () -> {
          List<PlannedWorld> planned = new ArrayList<>();
          for (Map.Entry<String, AskedWorld> world : worlds.entrySet()) {
            planned.add(planned(shelf.asked(world.getValue()), world.getKey(), mode));
          }
          checkCurrencies(planned);
          return new CompareView(CompareQuestion.answer(planned)).answer();
        });
  }

  private static PlannedWorld planned(World world, String name, Mode mode) {
    return world.planned(name, world.asked(mode).plan());
  }

  private static List<String> names(Call call) {
    List<String> names =
        new ArrayList<>(
            Arrays.stream(call.query("scenarios").orElse("").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
    if (names.size() == 1 && !names.contains(PlantShelf.BASE)) {
      names.add(0, PlantShelf.BASE);
    }
    if (names.size() < 2) {
      throw Problem.badRequest(
          "there is nothing to compare\nMaybe name scenarios: ?scenarios=base,SC2");
    }
    return names;
  }

  private static void checkCurrencies(List<PlannedWorld> planned) {
    List<String> currencies =
        planned.stream()
            .map(world -> world.instance().plant().settings().currency())
            .distinct()
            .toList();
    if (currencies.size() > 1) {
      throw Problem.badRequest(
          "the worlds have different currencies: " + String.join(", ", currencies));
    }
  }
}
