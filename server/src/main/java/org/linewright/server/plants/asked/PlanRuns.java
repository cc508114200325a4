package org.linewright.server.plants.asked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.KeptPlan;
import org.linewright.core.plan.Mode;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.AskedWorld;
import org.linewright.server.plants.PlantShelf;
import org.linewright.store.Document;
import org.linewright.store.PlantVersion;
import org.linewright.store.Run;
import org.linewright.store.RunRequest;
import org.linewright.store.Scenario;
import org.linewright.store.Store;

/** The runs that have made plans: what each was given and what it has kept. */
public final class PlanRuns {
  private static final String SCENARIO_ENDING = ".yaml";

  private final Store store;

  PlanRuns(Store store) {
    this.store = store;
  }

  Run run(long id) {
    return store.runs().find(id).orElseThrow(() -> Problem.unknown("run", Long.toString(id)));
  }

  /** The scenario of a run; {@link PlantShelf#BASE} = the plant as it is. */
  String scenario(long id) {
    return scenario(run(id));
  }

  static String scenario(Run run) {
    return run.subject().scenario().isEmpty() ? PlantShelf.BASE : run.subject().scenario();
  }

  /** The world that a run was given: whatever was changed since does not touch it. */
  public AskedWorld world(Run run) {
    RunRequest.Subject subject = run.subject();
    PlantVersion version =
        store
            .plants()
            .find(subject.plant(), subject.version())
            .orElseThrow(() -> Problem.unknown("plant", subject.plant()));
    if (subject.scenario().isEmpty()) {
      return AskedWorld.of(version, Optional.empty(), List.of());
    }
    List<Scenario> texts = new ArrayList<>();
    for (Document input : store.runs().listInputs(run.id())) {
      if (input.name().endsWith(SCENARIO_ENDING)) {
        String name = input.name().substring(0, input.name().length() - SCENARIO_ENDING.length());
        texts.add(new Scenario(subject.plant(), name, 0, input.text(), Instant.EPOCH, ""));
      }
    }
    return AskedWorld.of(version, Optional.of(subject.scenario()), texts);
  }

  /** The scenario texts of a world, as a run is given them. */
  public static List<Document> inputs(AskedWorld world) {
    return world.texts().stream()
        .map(text -> Document.ofText(text.name() + SCENARIO_ENDING, text.text()))
        .toList();
  }

  static Mode mode(Run run) {
    return PlanChoice.mode(Json.node(run.notes().summary()).path("mode").asText());
  }

  /** The document that a run has kept its plan in. */
  public Document document(Run run) {
    return store
        .runs()
        .findResult(run.id(), KeptPlan.FILE)
        .orElseThrow(() -> Problem.unknown("run", Long.toString(run.id())));
  }

  AskedPlan read(Run run) {
    try {
      KeptPlan kept = KeptPlan.read(document(run).text());
      return new AskedPlan(kept.plan(), "run " + run.id(), kept.made(), 0);
    } catch (Refusal other) {
      throw new Problem(409, "no_plan", "the plan of run " + run.id() + " " + other.getMessage());
    }
  }
}
