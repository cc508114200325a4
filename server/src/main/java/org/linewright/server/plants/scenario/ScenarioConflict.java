package org.linewright.server.plants.scenario;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.server.http.Problem;
import org.linewright.store.ScenarioChange;

/** Two who have changed the same scenario: both versions come back and nothing is changed. */
final class ScenarioConflict {
  private ScenarioConflict() {}

  static Problem problem(Map<String, String> stored, ScenarioChange.Conflict conflict, int status)
      throws IOException {
    Map<String, String> texts = new LinkedHashMap<>(stored);
    ScenarioItem theirs = ScenarioItem.of(conflict.theirs(), texts);
    Problem problem =
        status == 201
            ? new Problem(409, "exists", "there is a scenario of this name already")
            : new Problem(
                412,
                "changed_meanwhile",
                conflict.theirs().savedBy() + " has changed the scenario meanwhile");
    problem.with("theirs", theirs).with("etag", ScenarioTag.of(conflict.theirs()));
    if (conflict.yours().isPresent()) {
      texts.put(conflict.theirs().name(), conflict.yours().get());
      ScenarioItem yours = ScenarioItem.of(conflict.theirs(), texts);
      problem.with("yours", Map.of("name", yours.name(), "edits", yours.edits()));
    }
    return problem;
  }
}
