package org.linewright.server.plants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.scenario.ScenarioReading;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.store.ScenarioChange;
import org.linewright.store.Store;

/**
 * Scenarios: read and changed, never behind somebody's back. Whoever changes one says which
 * revision the change began from ({@code If-Match}); if somebody else was faster, both versions
 * come back and nothing is changed.
 *
 * @param store keeps them
 * @param shelf has plants ready, to try a scenario on
 */
public record ScenarioRoutes(Store store, PlantShelf shelf) {

  /**
   * A scenario as somebody wants it.
   *
   * @param scenario its key; made from the name if not given
   * @param name what people call it
   * @param note why it is made
   * @param base key of the scenario it builds on
   * @param edits its edits
   */
  public record ScenarioWish(
      @Nullable String scenario,
      @Nullable String name,
      @Nullable String note,
      @Nullable String base,
      @Nullable List<Map<String, @Nullable Object>> edits) {}

  /** The scenarios of a plant. */
  public record ScenarioList(List<ScenarioItem> items) {}

  private static final String ONE = "/plants/{plant}/scenarios/{scenario}";
  private static final int LONGEST_KEY_BYTES = 240; // of the file, with its ending, 255
  private static final int LONGEST_NAME = 200;

  /** The routes. */
  public List<Route> routes() {
    Route.Answer item = Route.Answer.of(ScenarioItem.class);
    return List.of(
        Route.of(
                "GET",
                "/plants/{plant}/scenarios",
                Access.VIEWER,
                "The scenarios of a plant",
                this::list)
            .giving(Route.Answer.of(ScenarioList.class)),
        Route.of("POST", "/plants/{plant}/scenarios", Access.PLANNER, "Adds a scenario", this::add)
            .taking(ScenarioWish.class)
            .giving(Route.Answer.created(ScenarioItem.class)),
        Route.of("GET", ONE, Access.VIEWER, "A scenario; its ETag names the revision", this::get)
            .giving(item),
        Route.of("PUT", ONE, Access.PLANNER, "Replaces a scenario; needs If-Match", this::put)
            .taking(ScenarioWish.class)
            .giving(item),
        Route.of("DELETE", ONE, Access.PLANNER, "Removes a scenario; needs If-Match", this::remove)
            .giving(Route.Answer.NOTHING),
        Route.of(
                "POST",
                ONE + "/edits",
                Access.PLANNER,
                "Adds edits at the end, all or none; needs If-Match. One edit as it stands, or"
                    + " {\"edits\": [...]}; {\"text\": \"set orders order=R1 quantity=7\"} is read"
                    + " as typed.",
                this::addEdit)
            .taking(Map.class)
            .giving(item));
  }

  private void list(Call call) throws Exception {
    String plant = shelf.newest(call.path("plant")).plant();
    List<org.linewright.store.Scenario> all = store.scenarios().list(plant);
    List<ScenarioItem> items = new ArrayList<>();
    Map<String, ScenarioReading> readings = shelf.readings(plant, all);
    for (org.linewright.store.Scenario one : all) {
      items.add(ScenarioItem.of(one, Objects.requireNonNull(readings.get(one.name()))));
    }
    call.json(new ScenarioList(items));
  }

  private org.linewright.store.Scenario stored(Call call) {
    String name = call.path("scenario");
    shelf.newest(call.path("plant"));
    return store
        .scenarios()
        .find(call.path("plant"), name)
        .orElseThrow(() -> Problem.unknown("scenario", name));
  }

  private Map<String, String> texts(Call call) {
    return PlantShelf.texts(store.scenarios().list(call.path("plant")));
  }

  private void get(Call call) throws IOException {
    tell(call, 200, stored(call));
  }

  private void tell(Call call, int status, org.linewright.store.Scenario scenario)
      throws IOException {
    call.context().header("ETag", tag(scenario));
    call.json(status, ScenarioItem.of(scenario, texts(call)));
  }

  private static String tag(org.linewright.store.Scenario scenario) {
    return '"' + String.valueOf(scenario.revision()) + '"';
  }

  private void add(Call call) throws Exception {
    ScenarioWish wish = call.body(ScenarioWish.class);
    String name = Optional.ofNullable(wish.name()).orElse("").strip();
    String key = Optional.ofNullable(wish.scenario()).orElseGet(() -> PlantImporter.key(name));
    if (name.isEmpty() && wish.scenario() == null) {
      throw Problem.badRequest("the scenario has no name");
    }
    checkKey(key);
    if (key.equals(PlantShelf.BASE)) {
      throw Problem.badRequest("base is the plant as it is\nMaybe choose another name.");
    }
    String text = text(call, key, scenario(call, key, wish));
    answer(call, 201, store.scenarios().add(call.path("plant"), key, text, call.person().name()));
  }

  /** A key is part of addresses and the name of a file. */
  private static void checkKey(String key) {
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

  private void put(Call call) throws Exception {
    org.linewright.store.Scenario now = stored(call);
    ScenarioWish wish = call.body(ScenarioWish.class);
    change(call, text(call, now.name(), scenario(call, now.name(), wish)));
  }

  @SuppressWarnings("unchecked") // the keys of a JSON object are texts
  private void addEdit(Call call) throws Exception {
    org.linewright.store.Scenario now = stored(call);
    ScenarioReading reading = PlantShelf.scenario(now.name(), texts(call));
    Scenario scenario = reading.scenario().orElseThrow(() -> Problem.rejected(reading.issues()));
    for (Edit edit : EditWish.readAll((Map<String, @Nullable Object>) call.body(Map.class))) {
      scenario = scenario.with(edit);
    }
    change(call, text(call, now.name(), scenario));
  }

  private void change(Call call, String text) throws IOException {
    answer(call, 200, store.scenarios().update(key(call), text, call.person().name()));
  }

  private void remove(Call call) throws IOException {
    stored(call);
    answer(call, 204, store.scenarios().delete(key(call), call.person().name()));
  }

  private static org.linewright.store.Scenario.Key key(Call call) {
    String given =
        call.header("If-Match")
            .orElseThrow(
                () ->
                    new Problem(
                        428,
                        "precondition_required",
                        "which revision the change began from is not said\nMaybe send the ETag of"
                            + " the scenario as If-Match."));
    String revision = given.replaceFirst("^W/", "").replace("\"", "").strip();
    long number = revision.matches("[0-9]{1,18}") ? Long.parseLong(revision) : 0;
    return new org.linewright.store.Scenario.Key(call.path("plant"), call.path("scenario"), number);
  }

  private Scenario scenario(Call call, String key, ScenarioWish wish) throws IOException {
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
      ScenarioReading reading = PlantShelf.scenario(baseKey, texts);
      base = Optional.of(reading.scenario().orElseThrow(() -> Problem.rejected(reading.issues())));
    }
    return new Scenario(name, note, base, edits, "scenarios/" + key + ".yaml");
  }

  /** The scenario as text, after it was tried on the plant: what is rejected is not kept. */
  private String text(Call call, String key, Scenario scenario) throws Exception {
    String text = ScenarioFile.print(scenario);
    Map<String, String> texts = new LinkedHashMap<>(texts(call));
    texts.put(key, text);
    ScenarioReading reading = PlantShelf.scenario(key, texts);
    Scenario read = reading.scenario().orElseThrow(() -> Problem.rejected(reading.issues()));
    Plant plant = shelf.plant(shelf.newest(call.path("plant")));
    Applied applied = Scenarios.apply(plant, read);
    if (applied.isRejected()) {
      throw Problem.rejected(applied.issues());
    }
    return text;
  }

  private void answer(Call call, int status, ScenarioChange change) throws IOException {
    if (change instanceof ScenarioChange.Saved saved) {
      tell(call, status, saved.scenario());
    } else if (change instanceof ScenarioChange.Removed) {
      call.nothing();
    } else if (change instanceof ScenarioChange.Conflict conflict) {
      throw conflict(call, conflict, status);
    } else {
      throw Problem.unknown("scenario", call.path("plant"));
    }
  }

  private Problem conflict(Call call, ScenarioChange.Conflict conflict, int status)
      throws IOException {
    Map<String, String> texts = new LinkedHashMap<>(texts(call));
    ScenarioItem theirs = ScenarioItem.of(conflict.theirs(), texts);
    Problem problem =
        status == 201
            ? new Problem(409, "exists", "there is a scenario of this name already")
            : new Problem(
                412,
                "changed_meanwhile",
                conflict.theirs().savedBy() + " has changed the scenario meanwhile");
    problem.with("theirs", theirs).with("etag", tag(conflict.theirs()));
    if (conflict.yours().isPresent()) {
      texts.put(conflict.theirs().name(), conflict.yours().get());
      ScenarioItem yours = ScenarioItem.of(conflict.theirs(), texts);
      problem.with("yours", Map.of("name", yours.name(), "edits", yours.edits()));
    }
    return problem;
  }
}
