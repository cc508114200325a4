package org.linewright.server.plants.asked;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Mode;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;

/**
 * Which plan a question is to be about, as somebody says it. Neither = the plan shown.
 *
 * @param run the plan of this run
 * @param mode a plan that is made for the question, by this mode
 */
public record PlanChoice(Optional<Long> run, Optional<Mode> mode) {
  /** Behind the question mark: what {@code run} does. */
  public static final String RUN =
      "About the plan of this run, with the data that the run had. If neither run nor mode is"
          + " given: the newest finished plan run of the scenario, made of its data as they are"
          + " now; where there is none, a plan made for the question by mode best.";

  /** Behind the question mark: what {@code mode} does. */
  public static final String MODE =
      "list, two or best: about a plan that is made for the question by this mode.";

  public PlanChoice {
    if (run.isPresent() && mode.isPresent()) {
      throw both();
    }
  }

  /** True when nothing is asked for. */
  boolean isOpen() {
    return run.isEmpty() && mode.isEmpty();
  }

  static Problem both() {
    return Problem.badRequest(
        "run and mode exclude each other\nMaybe leave mode out: a run has its plan.");
  }

  /** As a call says it. */
  public static PlanChoice of(Call call) {
    return new PlanChoice(
        call.query("run").map(PlanChoice::number), call.query("mode").map(PlanChoice::mode));
  }

  /** As a wish says it. */
  public static PlanChoice of(@Nullable Long run, @Nullable String mode) {
    return new PlanChoice(
        Optional.ofNullable(run), Optional.ofNullable(mode).map(PlanChoice::mode));
  }

  static long number(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw Problem.badRequest("run = \"" + text + "\": must be the number of a run");
    }
    return Long.parseLong(text);
  }

  /**
   * A mode by its name.
   *
   * @throws Problem when there is no such mode
   */
  public static Mode mode(String text) {
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.code().equals(text))
        .findFirst()
        .orElseThrow(
            () -> Problem.badRequest("mode = \"" + text + "\": must be list, two or best"));
  }
}
