package org.linewright.server.plants.asked;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.linewright.answers.world.AskedPlan;
import org.linewright.server.http.Json;
import org.linewright.store.Run;

/**
 * Names the plan that an answer is about.
 *
 * @param run the run that made it; null = it was made for the question
 * @param scenario the world; empty = the plant as it is
 * @param data equal for plans of the same data: plant version, and scenario to the letter
 * @param mode how it was made
 * @param madeAt when the run ended; null = no run
 * @param objective what it earns, in the currency of the plant; null = it is not made yet
 * @param moves moves that the search for it might try at most; null = a run, or no search
 * @param goesOnFrom name of the world from whose plan it goes on; null = it is a plan of its own
 * @param outdated true when the data were changed since it was made: the answer is about the data
 *     before
 */
public record PlanItem(
    Optional<Long> run,
    String scenario,
    String data,
    String mode,
    Optional<Instant> madeAt,
    Optional<Double> objective,
    Optional<Long> moves,
    Optional<String> goesOnFrom,
    boolean outdated) {

  /** The plan of a run, or one that may not have been made yet. */
  public static PlanItem of(ShownPlan shown) {
    Optional<JsonNode> summary = shown.run().map(run -> Json.node(run.notes().summary()));
    return new PlanItem(
        shown.run().map(Run::id),
        shown.world().scenario().orElse(""),
        shown.world().print(),
        shown.mode().code(),
        shown.run().flatMap(run -> run.times().finishedAt()),
        summary.map(tree -> tree.path("objective").asDouble()),
        Optional.empty(),
        Optional.empty(),
        shown.isOutdated());
  }

  /** A plan of a world without one of its own, made by going on from that of another world. */
  static PlanItem goingOn(ShownPlan shown, String from, ShownPlan of) {
    return new PlanItem(
        Optional.empty(),
        shown.world().scenario().orElse(""),
        shown.world().print(),
        of.mode().code(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(from),
        false);
  }

  /** The same, once it is made. */
  static PlanItem of(ShownPlan shown, AskedPlan asked) {
    PlanItem named = of(shown);
    return new PlanItem(
        named.run,
        named.scenario,
        named.data,
        named.mode,
        named.madeAt,
        Optional.of(asked.plan().summary().objective().cents() / 100.0),
        Optional.of(asked.moves()).filter(moves -> moves > 0),
        named.goesOnFrom,
        named.outdated);
  }
}
