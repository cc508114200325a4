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
import org.linewright.answers.compare.CompareView;
import org.linewright.core.compare.CompareQuestion;
import org.linewright.core.compare.PlannedWorld;
import org.linewright.core.plan.Mode;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.http.TableRoute;
import org.linewright.server.plants.PlantShelf;
import org.linewright.store.PlantVersion;

/** What if? Worlds side by side. */
final class CompareRoutes {
  static final String RUNS =
      "The plan of this run stands for its scenario; may be given several times. Of other"
          + " scenarios: the newest finished plan run made of the data as they are now, else a plan"
          + " made for the question by mode best.";

  private final PlantShelf shelf;
  private final ShownPlans plans;
  private final AnswerShelf answers;

  /** Comparisons of the plants of a shelf, by their plans. */
  CompareRoutes(PlantShelf shelf, ShownPlans plans, AnswerShelf answers) {
    this.shelf = shelf;
    this.plans = plans;
    this.answers = answers;
  }

  /** The routes. */
  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
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
          ComparedPlan.checkCurrencies(planned);
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
      String scenario = plans.runs().scenario(choice.run().orElseThrow());
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
}
