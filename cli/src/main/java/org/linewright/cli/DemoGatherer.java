package org.linewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.ScenarioFile;
import org.linewright.files.ScenarioReading;

/**
 * Asks all questions of the page of {@code demo}: the plant is read once, the worlds side by side.
 */
record DemoGatherer(Terminal terminal, Stopwatch stopwatch) {
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

  /**
   * Reads and asks.
   *
   * @throws Failure when something is rejected
   */
  DemoFacts gather(Path folder) throws IOException {
    PlantReading reading = PlantFolder.read(folder);
    IssuePrinter issues = new IssuePrinter(terminal, folder.toString());
    issues.tell(reading.issues());
    Plant plant = reading.plant().orElseThrow();
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    for (String name : names(folder)) {
      ScenarioReading scenario = ScenarioFile.read(folder, name);
      issues.tell(scenario.issues());
      scenario.scenario().ifPresent(found -> scenarios.put(name, found));
    }
    stopwatch.lap("load");
    List<CompletableFuture<Optional<DemoFacts.Case>>> cases = new ArrayList<>();
    scenarios.forEach(
        (name, scenario) ->
            cases.add(CompletableFuture.supplyAsync(() -> ask(plant, name, scenario))));
    World world = World.of(plant, stopwatch);
    KitsAnswer kits = world.kits();
    CoverAnswer cover = world.cover();
    Plan plan = world.plan(Mode.TWO);
    List<DemoFacts.Case> asked =
        cases.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
    stopwatch.lap("scenarios");
    return new DemoFacts(plant, cover, kits, plan, asked);
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> known = ScenarioFile.list(folder);
    List<String> told = TITLES.keySet().stream().filter(known::contains).toList();
    return told.isEmpty() ? known.subList(0, Math.min(MOST_CASES, known.size())) : told;
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
