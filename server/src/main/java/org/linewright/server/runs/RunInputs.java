package org.linewright.server.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Scenarios;
import org.linewright.files.ScenarioReading;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.AskedWorld;
import org.linewright.server.plants.PlantShelf;
import org.linewright.store.Document;
import org.linewright.store.PlantVersion;
import org.linewright.store.Run;
import org.linewright.store.Store;

/**
 * What a run was given when it was asked for: whatever was changed since does not touch it.
 *
 * @param wish what is wanted
 * @param plant the plant as its scenario had it
 */
record RunInputs(RunWish wish, Plant plant) {
  private static final String WISH = "wish.json";
  private static final String SCENARIO_ENDING = ".yaml";

  /** All that is kept beside the plant's version. */
  static List<Document> documents(RunWish wish, AskedWorld world) {
    List<Document> inputs = new ArrayList<>();
    inputs.add(Document.ofText(WISH, Json.print(wish)));
    world
        .texts()
        .forEach(text -> inputs.add(Document.ofText(text.name() + SCENARIO_ENDING, text.text())));
    return inputs;
  }

  /** Reads it back. */
  static RunInputs of(Run run, Store store, PlantShelf shelf) throws Exception {
    Map<String, Document> inputs = new HashMap<>();
    store.runs().listInputs(run.id()).forEach(input -> inputs.put(input.name(), input));
    RunWish wish = Json.read(inputs.remove(WISH).text(), RunWish.class);
    String name = run.subject().plant();
    PlantVersion version =
        store
            .plants()
            .find(name, run.subject().version())
            .orElseThrow(() -> Problem.unknown("plant", name));
    Plant base = shelf.plant(version);
    String scenario = run.subject().scenario();
    return new RunInputs(wish, scenario.isEmpty() ? base : apply(base, scenario, inputs));
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
