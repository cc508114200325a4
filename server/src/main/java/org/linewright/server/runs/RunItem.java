package org.linewright.server.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.linewright.server.http.Json;
import org.linewright.store.Run;
import org.linewright.store.RunStatus;

/**
 * A run as it stands.
 *
 * @param run its number
 * @param plant the plant's key
 * @param version the plant's version
 * @param question what is asked
 * @param scenario the world; empty = the plant as it is
 * @param status queued, running, done, stopped, failed or cut_off
 * @param progress how far it is; null before the first
 * @param summary the answer in short; null before the end
 * @param error why it failed; null when it did not
 * @param createdAt when it was asked for
 * @param startedAt when work on it began
 * @param finishedAt when it was over
 * @param by who asked
 * @param restartOf the run that it repeats
 * @param planKept true when it has kept a plan that questions can be about
 */
public record RunItem(
    long run,
    String plant,
    int version,
    String question,
    String scenario,
    RunStatus status,
    Optional<JsonNode> progress,
    Optional<JsonNode> summary,
    Optional<String> error,
    Instant createdAt,
    Optional<Instant> startedAt,
    Optional<Instant> finishedAt,
    String by,
    Optional<Long> restartOf,
    boolean planKept) {

  /** A run that has found nothing yet. */
  static RunItem of(Run run) {
    return of(run, false);
  }

  static RunItem of(Run run, boolean isPlanKept) {
    OptionalLong before = run.restartOf();
    return new RunItem(
        run.id(),
        run.subject().plant(),
        run.subject().version(),
        run.subject().question(),
        run.subject().scenario(),
        run.status(),
        node(run.notes().progress()),
        node(run.notes().summary()),
        Optional.of(run.notes().message()).filter(text -> !text.isEmpty()),
        run.times().createdAt(),
        run.times().startedAt(),
        run.times().finishedAt(),
        run.by(),
        before.isPresent() ? Optional.of(before.getAsLong()) : Optional.empty(),
        isPlanKept);
  }

  private static Optional<JsonNode> node(String json) {
    return json.isEmpty() ? Optional.empty() : Optional.of(Json.node(json));
  }
}
