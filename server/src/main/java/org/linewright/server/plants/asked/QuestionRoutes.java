package org.linewright.server.plants.asked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.LaunchView;
import org.linewright.answers.LineDaysView;
import org.linewright.answers.WhyView;
import org.linewright.answers.compare.CompareView;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.WhySubject;
import org.linewright.answers.world.World;
import org.linewright.core.compare.CompareQuestion;
import org.linewright.core.compare.PlannedWorld;
import org.linewright.core.launch.LaunchQuestion;
import org.linewright.core.launch.PlannedOutput;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.http.TableRoute;
import org.linewright.server.plants.PlantShelf;
import org.linewright.store.PlantVersion;

/** Questions that are answered at once: the same answers as the command line gives. */
public final class QuestionRoutes {
  private static final String RUNS =
      "The plan of this run stands for its scenario; may be given several times. Of other"
          + " scenarios: the newest finished plan run made of the data as they are now, else a plan"
          + " made for the question by mode best.";
  private static final String SCENARIO = "Asks in this scenario; the plant as it is if not given.";

  private final PlantShelf shelf;
  private final ShownPlans plans;
  private final AnswerShelf answers;

  private interface AskingPlan {
    Answer of(World world, AskedPlan asked) throws Exception;
  }

  /** Questions about the plants of a shelf, and about their plans. */
  public QuestionRoutes(PlantShelf shelf, ShownPlans plans, AnswerShelf answers) {
    this.shelf = shelf;
    this.plans = plans;
    this.answers = answers;
  }

  /** The routes. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(
        ofPlan(
            "line_days",
            "On which days do lines have cars for a sequence, and which can be balanced?",
            this::lineDays));
    routes.add(
        ofPlan("launch", "How fast does the new brand ramp?", this::launch)
            .with(
                "against",
                "ramps (table ramps) or plan (the plan of run or mode); ramps if not given."));
    routes.add(
        ofPlan("why", "Why is it late, short or idle? About one thing", this::why)
            .with("order", "Why is this order late or unmet?")
            .with("part", "Where is this part short?")
            .with("variant", "Why are vehicles of this variant late or unmet?")
            .with("cohort", "Why do the kits of this cohort not become vehicles?")
            .with("contract", "Why does this contract stop when it does?")
            .with("line", "With day: why does the line build less than it could?")
            .with("day", "The day, such as 2022-10-10."));
    routes.add(
        Route.of(
                "GET",
                "/plants/{plant}/plan",
                Access.VIEWER,
                "Which plan are questions about? Nothing is planned for it",
                call -> call.json(PlanItem.of(shown(call))))
            .with("scenario", SCENARIO)
            .with("run", PlanChoice.RUN)
            .with("mode", PlanChoice.MODE)
            .giving(Route.Answer.of(PlanItem.class)));
    routes.add(
        Route.of(
                "GET",
                "/plants/{plant}/compare",
                Access.VIEWER,
                "What if? Worlds side by side",
                call -> call.bytes("application/json", compare(call).json()))
            .with(
                "scenarios",
                "Names by comma, the first is the baseline; base = the plant as it is. One alone is"
                    + " compared with base.")
            .with("run", RUNS)
            .with("mode", PlanChoice.MODE));
    routes.addAll(
        new TableRoute(
                "/plants/{plant}/compare/tables/{table}",
                "A table of the comparison",
                (call, name) -> compare(call).table(name))
            .with("scenarios", "As for the comparison.")
            .with("run", RUNS)
            .with("mode", PlanChoice.MODE)
            .routes());
    return routes;
  }

  private interface Question {
    AnswerShelf.Told ask(Call call) throws Exception;
  }

  private static Route question(String name, String summary, Question question) {
    return Route.of(
            "GET",
            "/plants/{plant}/" + name,
            Access.VIEWER,
            summary,
            call -> call.bytes("application/json", question.ask(call).json()))
        .with("scenario", SCENARIO);
  }

  /** A question about a plan. */
  private static Route ofPlan(String name, String summary, Question question) {
    return question(name, summary, question)
        .with("run", PlanChoice.RUN)
        .with("mode", PlanChoice.MODE);
  }

  /** Answers a question about a plan, and names that plan. */
  private AnswerShelf.Told toldOfPlan(Call call, String question, AskingPlan asking)
      throws Exception {
    ShownPlan shown = shown(call);
    return answers.told(
        question + " " + shown.key(),
        () -> asking.of(plans.world(shown), plans.plan(shown)),
        () -> plans.item(shown));
  }

  private ShownPlan shown(Call call) {
    return plans.shown(
        shelf.newest(call.path("plant")), call.query("scenario"), PlanChoice.of(call));
  }

  private AnswerShelf.Told lineDays(Call call) throws Exception {
    return toldOfPlan(
        call,
        "line_days",
        (world, asked) -> new LineDaysView(world.plant(), asked.plan().jobs()).view());
  }

  private AnswerShelf.Told launch(Call call) throws Exception {
    String against = call.query("against").orElse("ramps");
    if (!against.equals("ramps") && !against.equals("plan")) {
      throw Problem.badRequest("against = \"" + against + "\": must be ramps or plan");
    }
    return toldOfPlan(
        call,
        "launch " + against,
        (world, asked) -> {
          Plan plan = asked.plan();
          PlannedOutput planned =
              against.equals("ramps")
                  ? PlannedOutput.ofRamps(world.plant())
                  : PlannedOutput.of(plan.jobs());
          return new LaunchView(world.plant(), LaunchQuestion.answer(world.plant(), plan, planned))
              .view();
        });
  }

  private AnswerShelf.Told why(Call call) throws Exception {
    WhySubject subject = WhyCall.subject(call);
    return toldOfPlan(
        call,
        "why " + subject,
        (world, asked) -> new WhyView(subject.ask(world, world.why(asked))).answer());
  }

  private AnswerShelf.Told compare(Call call) throws Exception {
    PlantVersion newest = shelf.newest(call.path("plant"));
    List<String> names = names(call);
    Map<String, PlanChoice> choices = choices(call, names);
    List<ComparedPlan> compared = new ArrayList<>();
    StringBuilder key = new StringBuilder("compare");
    for (String name : names) {
      PlanChoice choice = Objects.requireNonNull(choices.get(name));
      ShownPlan shown = plans.shown(newest, Optional.of(name), choice);
      compared.add(new ComparedPlan(name, shown, !compared.isEmpty() && choice.isOpen()));
      key.append(' ').append(name).append(' ').append(shown.key());
    }
    ComparedPlan first = compared.get(0);
    return answers.told(
        key.toString(),
        () -> {
          List<PlannedWorld> planned = new ArrayList<>();
          for (ComparedPlan one : compared) {
            planned.add(one.planned(plans, first));
          }
          checkCurrencies(planned);
          return new CompareView(CompareQuestion.answer(planned)).answer();
        },
        () -> {
          Map<String, @Nullable Object> about = new LinkedHashMap<>();
          for (ComparedPlan one : compared) {
            about.put(one.name(), one.item(plans, first));
          }
          return about;
        });
  }

  /** Which plan stands for which of the worlds. */
  private Map<String, PlanChoice> choices(Call call, List<String> names) {
    Map<String, PlanChoice> choices = new HashMap<>();
    for (String run : call.queries("run")) {
      PlanChoice choice =
          new PlanChoice(Optional.of(run).map(PlanChoice::number), Optional.empty());
      String scenario = plans.scenario(choice.run().orElseThrow());
      if (!names.contains(scenario)) {
        throw Problem.badRequest("run " + run + " is of scenario " + scenario + ", not compared");
      }
      choices.put(scenario, choice);
    }
    Optional<Mode> mode = call.query("mode").map(PlanChoice::mode);
    if (mode.isPresent() && !choices.isEmpty()) {
      throw PlanChoice.both();
    }
    names.forEach(name -> choices.putIfAbsent(name, new PlanChoice(Optional.empty(), mode)));
    return choices;
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
