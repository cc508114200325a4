package org.linewright.server.plants.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.files.scenario.ScenarioReading;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.plants.PlantImporter;
import org.linewright.server.plants.PlantShelf;
import org.linewright.server.plants.ScenarioTexts;
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

  private static final String ONE = "/plants/{plant}/scenarios/{scenario}";

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

  private ScenarioDraft draft() {
    return new ScenarioDraft(store, shelf);
  }

  private org.linewright.store.Scenario stored(Call call) {
    String name = call.path("scenario");
    shelf.newest(call.path("plant"));
    return store
        .scenarios()
        .find(call.path("plant"), name)
        .orElseThrow(() -> Problem.unknown("scenario", name));
  }

  private void get(Call call) throws IOException {
    tell(call, 200, stored(call));
  }

  private void tell(Call call, int status, org.linewright.store.Scenario scenario)
      throws IOException {
    call.context().header("ETag", ScenarioTag.of(scenario));
    call.json(status, ScenarioItem.of(scenario, draft().texts(call)));
  }

  private void add(Call call) throws Exception {
    ScenarioWish wish = call.body(ScenarioWish.class);
    String name = Optional.ofNullable(wish.name()).orElse("").strip();
    String key = Optional.ofNullable(wish.scenario()).orElseGet(() -> PlantImporter.key(name));
    if (name.isEmpty() && wish.scenario() == null) {
      throw Problem.badRequest("the scenario has no name");
    }
    ScenarioDraft.checkKey(key);
    if (key.equals(PlantShelf.BASE)) {
      throw Problem.badRequest("base is the plant as it is\nMaybe choose another name.");
    }
    String text = draft().text(call, key, draft().scenario(call, key, wish));
    answer(call, 201, store.scenarios().add(call.path("plant"), key, text, call.person().name()));
  }

  private void put(Call call) throws Exception {
    org.linewright.store.Scenario now = stored(call);
    ScenarioWish wish = call.body(ScenarioWish.class);
    change(call, draft().text(call, now.name(), draft().scenario(call, now.name(), wish)));
  }

  @SuppressWarnings("unchecked") // the keys of a JSON object are texts
  private void addEdit(Call call) throws Exception {
    org.linewright.store.Scenario now = stored(call);
    ScenarioReading reading = ScenarioTexts.scenario(now.name(), draft().texts(call));
    Scenario scenario = reading.scenario().orElseThrow(() -> Problem.rejected(reading.issues()));
    for (Edit edit : EditWish.readAll((Map<String, @Nullable Object>) call.body(Map.class))) {
      scenario = scenario.with(edit);
    }
    change(call, draft().text(call, now.name(), scenario));
  }

  private void change(Call call, String text) throws IOException {
    answer(call, 200, store.scenarios().update(ScenarioTag.key(call), text, call.person().name()));
  }

  private void remove(Call call) throws IOException {
    stored(call);
    answer(call, 204, store.scenarios().delete(ScenarioTag.key(call), call.person().name()));
  }

  private void answer(Call call, int status, ScenarioChange change) throws IOException {
    if (change instanceof ScenarioChange.Saved saved) {
      tell(call, status, saved.scenario());
    } else if (change instanceof ScenarioChange.Removed) {
      call.nothing();
    } else if (change instanceof ScenarioChange.Conflict conflict) {
      throw ScenarioConflict.problem(draft().texts(call), conflict, status);
    } else {
      throw Problem.unknown("scenario", call.path("plant"));
    }
  }
}
