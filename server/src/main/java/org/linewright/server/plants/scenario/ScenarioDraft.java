package org.linewright.server.plants.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.scenario.ScenarioReading;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.PlantShelf;
import org.linewright.server.plants.ScenarioTexts;
import org.linewright.store.Store;

/** A scenario out of what a call wants, tried on its plant: what is rejected is not kept. */
final class ScenarioDraft {
  private static final int LONGEST_KEY_BYTES = 240; // of the file, with its ending, 255
  private static final int LONGEST_NAME = 200;

  private final Store store;
  private final PlantShelf shelf;

  ScenarioDraft(Store store, PlantShelf shelf) {
    this.store = store;
    this.shelf = shelf;
  }

  Map<String, String> texts(Call call) {
    return ScenarioTexts.texts(store.scenarios().list(call.path("plant")));
  }

  /** A key is part of addresses and the name of a file. */
  static void checkKey(String key) {
    boolean fits =
        key.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{0,99}")
            && !key.endsWith(".")
            && !key.endsWith(" ")
            && key.getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY_BYTES;
    if (!fits) {
      throw Problem.badRequest(
          "scenario = \""
              + key.substring(0, Math.min(100, key.length()))
              + "\" cannot be a name\nMaybe use up to 100 letters, digits, - and _ only.");
    }
  }

  Scenario scenario(Call call, String key, ScenarioWish wish) throws IOException {
    List<Edit> edits =
        Optional.ofNullable(wish.edits()).orElse(List.of()).stream().map(EditWish::read).toList();
    String name = Optional.ofNullable(wish.name()).filter(text -> !text.isBlank()).orElse(key);
    String note = Optional.ofNullable(wish.note()).orElse("");
    if (name.length() > LONGEST_NAME || note.length() > 10 * LONGEST_NAME) {
      throw Problem.badRequest("the name or the note is too long");
    }
    Optional<Scenario> base = Optional.empty();
    String baseKey = wish.base();
    if (baseKey != null && !baseKey.isBlank() && !baseKey.equals(PlantShelf.BASE)) {
      Map<String, String> texts = texts(call);
      if (!texts.containsKey(baseKey)) {
        throw Problem.unknown("scenario", baseKey);
      }
      ScenarioReading reading = ScenarioTexts.scenario(baseKey, texts);
      base = Optional.of(reading.scenario().orElseThrow(() -> Problem.rejected(reading.issues())));
    }
    return new Scenario(name, note, base, edits, "scenarios/" + key + ".yaml");
  }

  /** The scenario as text, after it was tried on the plant: what is rejected is not kept. */
  String text(Call call, String key, Scenario scenario) throws Exception {
    String text = ScenarioFile.print(scenario);
    Map<String, String> texts = new LinkedHashMap<>(texts(call));
    texts.put(key, text);
    ScenarioReading reading = ScenarioTexts.scenario(key, texts);
    Scenario read = reading.scenario().orElseThrow(() -> Problem.rejected(reading.issues()));
    Plant plant = shelf.plant(shelf.newest(call.path("plant")));
    Applied applied = Scenarios.apply(plant, read);
    if (applied.isRejected()) {
      throw Problem.rejected(applied.issues());
    }
    return text;
  }
}
