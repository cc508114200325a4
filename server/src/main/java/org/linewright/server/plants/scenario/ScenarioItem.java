package org.linewright.server.plants.scenario;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.EditTree;
import org.linewright.core.scenario.Scenario;
import org.linewright.files.scenario.ScenarioReading;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.ScenarioTexts;

/**
 * A scenario as it stands.
 *
 * @param scenario its key
 * @param name what people call it
 * @param note why it was made
 * @param base key of the scenario it builds on; null = the plant as it is
 * @param revision rises with every change; the ETag
 * @param savedAt when it was changed last
 * @param savedBy by whom
 * @param edits its edits, without those of its base
 * @param issues what is wrong with its text
 */
public record ScenarioItem(
    String scenario,
    String name,
    String note,
    Optional<String> base,
    long revision,
    Instant savedAt,
    String savedBy,
    List<Map<String, @Nullable Object>> edits,
    List<Map<String, @Nullable Object>> issues) {

  static ScenarioItem of(org.linewright.store.Scenario stored, Map<String, String> texts)
      throws IOException {
    return of(stored, ScenarioTexts.scenario(stored.name(), texts));
  }

  static ScenarioItem of(org.linewright.store.Scenario stored, ScenarioReading reading) {
    Optional<Scenario> read = reading.scenario();
    return new ScenarioItem(
        stored.name(),
        read.map(Scenario::name).orElse(stored.name()),
        read.map(Scenario::note).orElse(""),
        read.flatMap(Scenario::base).map(ScenarioItem::key),
        stored.revision(),
        stored.savedAt(),
        stored.savedBy(),
        read.map(one -> EditTree.of(one.edits())).orElse(List.of()),
        Problem.listed(reading.issues()));
  }

  private static String key(Scenario base) {
    return base.file().replaceAll(".*/", "").replaceAll("\\.yaml$", "");
  }
}
