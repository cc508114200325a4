package org.linewright.server.plants.scenario;

import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;

/**
 * The revision of a scenario as the tag of an answer ({@code ETag}), and as a change names the one
 * it began from ({@code If-Match}).
 */
final class ScenarioTag {
  private ScenarioTag() {}

  static String of(org.linewright.store.Scenario scenario) {
    return '"' + String.valueOf(scenario.revision()) + '"';
  }

  static org.linewright.store.Scenario.Key key(Call call) {
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
}
