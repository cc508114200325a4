package org.linewright.answers.world;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Refusal;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plant.Plant;

/**
 * The plan that a question is about: one that was kept, or one made for the question.
 *
 * @param plan the plan
 * @param name what people call it; null = made for the question
 * @param made when; null = made for the question
 * @param moves moves of the search that made it for the question; 0 = no search, or kept
 */
public record AskedPlan(Plan plan, @Nullable String name, @Nullable Instant made, long moves) {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * A plan that was kept.
   *
   * @param plant what the question is asked of
   * @throws Refusal when the plan was made of another plant: names the tables that differ
   */
  public static AskedPlan kept(String name, KeptPlan kept, Plant plant) {
    List<String> differences = kept.differences(plant);
    if (!differences.isEmpty()) {
      throw new Refusal(
          "the plan "
              + name
              + " was made of another plant, which differs in "
              + String.join(", ", differences));
    }
    return new AskedPlan(kept.plan(), name, kept.made(), 0);
  }

  /** A plan made for the question. */
  static AskedPlan made(Plan plan, PlanRequest request) {
    return new AskedPlan(
        plan, null, null, request.mode() == Mode.BEST ? request.effort().moves() : 0);
  }

  public Mode mode() {
    return plan.summary().mode();
  }

  /** Which plan it is, in a few words for the middle of a sentence. */
  public String words() {
    return name == null
        ? "a plan made for this question (mode "
            + mode().code()
            + (moves == 0 ? "" : ", " + Cells.grouped(moves) + " moves")
            + ")"
        : "the plan " + name + " of " + date() + " (mode " + mode().code() + ")";
  }

  /** Which plan it is, as a sentence. */
  public String caption() {
    return "About " + words() + ".";
  }

  /**
   * The plan, to be lived through by stress.
   *
   * @throws Refusal when it keeps starts of a former plan on frozen days: those are for no order
   */
  public Plan lived() {
    List<Job> frozen = plan.starts().frozen();
    if (frozen != null && !frozen.isEmpty()) {
      throw new Refusal(
          words()
              + " keeps starts of a former plan on frozen days, which stress cannot live through"
              + "\nMaybe plan without --from.");
    }
    return plan;
  }

  private String date() {
    return made == null ? "an unknown day" : MINUTES.format(made);
  }

  /** The same for field {@code plan} of an answer. */
  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kept", name != null);
    json.put("name", name);
    json.put("made", made == null ? null : made.toString());
    json.put("mode", mode().code());
    json.put("moves", moves == 0 ? null : moves);
    return json;
  }
}
