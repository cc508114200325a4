package org.linewright.server.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.KeptPlan;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.server.http.Json;
import org.linewright.server.plants.AskedWorld;
import org.linewright.server.plants.asked.PlanChoice;
import org.linewright.server.plants.asked.PlanItem;
import org.linewright.server.plants.asked.PlanRuns;
import org.linewright.server.plants.asked.ShownPlan;
import org.linewright.server.plants.asked.ShownPlans;
import org.linewright.store.Document;
import org.linewright.store.Run;
import org.linewright.store.Store;

/**
 * What a run was given when it was asked for: whatever was changed since does not touch it, not
 * even that the run is removed whose plan it is about.
 */
final class RunInputs {
  private static final String WISH = "wish.json";
  private static final String ABOUT = "about.json";

  private final SentWish wish;
  private final AskedWorld asked;
  private final ShownPlans plans;
  private final Map<String, Document> documents;

  private RunInputs(
      SentWish wish, AskedWorld asked, ShownPlans plans, Map<String, Document> documents) {
    this.wish = wish;
    this.asked = asked;
    this.plans = plans;
    this.documents = documents;
  }

  /** All that is kept beside the plant's version. */
  static List<Document> documents(JsonNode wish, AskedWorld world) {
    List<Document> inputs = new ArrayList<>();
    inputs.add(Document.ofText(WISH, wish.toString()));
    inputs.addAll(PlanRuns.inputs(world));
    return inputs;
  }

  /** The same for a question about a plan: with the plan, if it is a run's. */
  static List<Document> documents(JsonNode wish, ShownPlan shown, ShownPlans plans) {
    List<Document> inputs = documents(wish, shown.world());
    if (shown.run().isPresent()) {
      inputs.add(plans.runs().document(shown.run().get()));
      inputs.add(Document.ofText(ABOUT, Json.print(PlanItem.of(shown))));
    }
    return inputs;
  }

  /** The same for a plan that goes on from that of a run, which may be of other data. */
  static List<Document> documents(JsonNode wish, AskedWorld world, Run from, ShownPlans plans) {
    List<Document> inputs = documents(wish, world);
    inputs.add(plans.runs().document(from));
    return inputs;
  }

  /** Reads it back. */
  static RunInputs of(Run run, Store store, ShownPlans plans, List<String> questions) {
    Map<String, Document> documents = new HashMap<>();
    store.runs().listInputs(run.id()).forEach(input -> documents.put(input.name(), input));
    SentWish wish = SentWish.of(Json.node(document(documents, WISH).text()), questions);
    return new RunInputs(wish, plans.runs().world(run), plans, documents);
  }

  private static Document document(Map<String, Document> documents, String name) {
    Document document = documents.get(name);
    if (document == null) {
      throw new IllegalStateException("a run without " + name);
    }
    return document;
  }

  /** What is wanted. */
  RunWish wish() {
    return wish.wish();
  }

  /** The same, with what questions of the list are asked. */
  SentWish sent() {
    return wish;
  }

  /** The plant as its scenario had it. */
  Plant plant() throws Exception {
    return plans.plant(asked);
  }

  /** The plant as its scenario had it, ready for every question. */
  World world() throws Exception {
    return plans.world(asked);
  }

  /**
   * The plan that the question is about.
   *
   * @param asked the plan
   * @param about how it is called, as a tree
   */
  record GivenPlan(AskedPlan asked, @Nullable Object about) {
    Plan plan() {
      return asked.plan();
    }
  }

  /** The plan that a plan goes on from; empty = none. */
  Optional<Plan> former() {
    Document kept = documents.get(KeptPlan.FILE);
    return kept == null ? Optional.empty() : Optional.of(KeptPlan.read(kept.text()).plan());
  }

  /** The plan that lies beside the wish; where none does, one is made for the question. */
  GivenPlan plan() throws Exception {
    if (documents.containsKey(KeptPlan.FILE)) {
      JsonNode about = Json.node(document(documents, ABOUT).text());
      KeptPlan kept = KeptPlan.read(document(documents, KeptPlan.FILE).text());
      String name = "run " + about.path("run").asText();
      return new GivenPlan(new AskedPlan(kept.plan(), name, kept.made(), 0), Json.tree(about));
    }
    Mode mode = PlanChoice.of(null, wish().mode()).mode().orElse(Mode.BEST);
    ShownPlan made = new ShownPlan(asked, Optional.empty(), mode, false);
    return new GivenPlan(plans.plan(made), Json.tree(plans.item(made)));
  }
}
