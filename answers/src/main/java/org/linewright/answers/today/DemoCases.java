package org.linewright.answers.today;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.obligations.ObligationChanges;
import org.linewright.answers.world.World;
import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.obligations.Standing;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;

/** Asks all questions of the director's page, of the plant and of its scenarios side by side. */
public final class DemoCases {
  private static final int MOST_CASES = 6;

  /**
   * What the scenarios of the example are about; of other plants, some are shown by their names.
   */
  private static final Map<String, String> TITLES = new LinkedHashMap<>();

  static {
    TITLES.put("SC2", "Moves within a variant");
    TITLES.put("SC3", "Waiver of ABS and airbags");
    TITLES.put("SC3-SC2", "Waiver and moves");
    TITLES.put("SC4", "Some head units in August");
    TITLES.put("ALL-HU", "All head units, and moves");
  }

  private DemoCases() {}

  /** The scenarios worth a row of the page, in its order. */
  public static List<String> names(Collection<String> known) {
    List<String> told = TITLES.keySet().stream().filter(known::contains).toList();
    return told.isEmpty() ? known.stream().limit(MOST_CASES).toList() : told;
  }

  /**
   * Asks. A scenario that is rejected gives no case.
   *
   * @param planned the plan that the page is about; asked for while the scenarios are under way
   */
  public static DemoFacts ask(
      World world, Supplier<Plan> planned, Map<String, Scenario> scenarios, Stopwatch stopwatch) {
    List<CompletableFuture<Optional<DemoFacts.Case>>> cases = new ArrayList<>();
    scenarios.forEach(
        (name, scenario) ->
            cases.add(CompletableFuture.supplyAsync(() -> ask(world.plant(), name, scenario))));
    KitsAnswer kits = world.kits();
    CoverAnswer cover = world.cover();
    Plan plan = planned.get();
    List<DemoFacts.Case> asked =
        cases.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
    stopwatch.lap("scenarios");
    List<Standing> obligations = ObligationChanges.standings(world, plan);
    stopwatch.lap("obligations");
    return new DemoFacts(world.plant(), cover, kits, plan, asked, obligations);
  }

  /** Asks about a world that may have answers already, and about a plan of it. */
  public static DemoFacts ask(World world, Plan plan, Map<String, Scenario> scenarios) {
    return ask(world, () -> plan, scenarios, new Stopwatch());
  }

  private static Optional<DemoFacts.Case> ask(Plant plant, String name, Scenario scenario) {
    Applied applied = Scenarios.apply(plant, scenario);
    return applied
        .plant()
        .map(changed -> World.of(changed, new Stopwatch()))
        .map(
            world ->
                new DemoFacts.Case(
                    name, TITLES.getOrDefault(name, scenario.name()), world.kits(), world.cover()));
  }
}
