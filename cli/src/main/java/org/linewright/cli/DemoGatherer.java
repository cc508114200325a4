package org.linewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.answers.DemoCases;
import org.linewright.answers.DemoFacts;
import org.linewright.answers.Stopwatch;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Scenario;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.ScenarioFile;
import org.linewright.files.ScenarioReading;

/** Reads what the page of {@code demo} is made of: the plant once, and its scenarios. */
record DemoGatherer(Terminal terminal, Stopwatch stopwatch) {

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
    for (String name : DemoCases.names(ScenarioFile.list(folder))) {
      ScenarioReading scenario = ScenarioFile.read(folder, name);
      issues.tell(scenario.issues());
      scenario.scenario().ifPresent(found -> scenarios.put(name, found));
    }
    stopwatch.lap("load");
    return DemoCases.ask(plant, scenarios, stopwatch);
  }
}
