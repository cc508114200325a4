package org.linewright.server.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.stress.StressView;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Plan;
import org.linewright.core.stress.StressQuestion;
import org.linewright.core.stress.StressRequest;
import org.linewright.server.plants.asked.AnswerShelf;
import org.linewright.server.plants.asked.PlanChoice;
import org.linewright.store.RunResult;

/** How bad can it get, how likely, and what drives it? */
final class StressedRun implements RunKind {
  static final String QUESTION = "stress";

  @Override
  public String question() {
    return QUESTION;
  }

  @Override
  public void check(SentWish sent) {
    RunWish wish = sent.wish();
    PlanChoice.of(wish.run(), wish.mode());
    request(wish);
  }

  @Override
  public RunResult answer(RunInputs inputs, RunWatch watch) throws Exception {
    World world = inputs.world();
    StressRequest request = request(inputs.wish());
    RunInputs.GivenPlan given = inputs.plan();
    Plan plan = given.plan();
    Answer answer =
        new StressView(
                inputs.plant(), StressQuestion.answer(world.planned(), plan, request, watch), null)
            .view();
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    summary.put("headlines", answer.headlines());
    summary.put(AnswerShelf.ABOUT, given.about());
    summary.put("mode", plan.summary().mode());
    summary.put("buffer_days", request.bufferDays());
    summary.putAll(answer.json().get());
    List.of("ends", "curve", "convergence", "drivers").forEach(summary::remove);
    return new RunResult(
        RunKind.end(watch), JsonText.compact(summary), "", StoredTable.all(answer.tables()));
  }

  private static StressRequest request(RunWish wish) {
    return Objects.requireNonNullElse(wish.stress(), StressTerms.USUAL)
        .request(wish.seed() == null ? 1 : wish.seed());
  }
}
