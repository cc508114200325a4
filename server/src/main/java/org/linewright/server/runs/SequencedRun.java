package org.linewright.server.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.SequenceView;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.Refusal;
import org.linewright.core.plan.Job;
import org.linewright.core.sequence.DayCars;
import org.linewright.core.sequence.DayWish;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RuleTrade;
import org.linewright.core.sequence.SequenceAnswer;
import org.linewright.core.sequence.SequenceEffort;
import org.linewright.core.sequence.SequenceQuestion;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.asked.AnswerShelf;
import org.linewright.server.plants.asked.PlanChoice;
import org.linewright.store.RunResult;

/** In what order do the cars go down the line? */
final class SequencedRun implements RunKind {
  static final String QUESTION = "sequence";
  private static final double USUAL_SECONDS = 10;
  private static final double MOST_SECONDS = 86_400;

  @Override
  public String question() {
    return QUESTION;
  }

  @Override
  public void check(SentWish sent) {
    RunWish wish = sent.wish();
    SequenceTerms terms = terms(wish);
    terms.knownLine();
    terms.asDay();
    terms.asGoals();
    terms.frozenCars();
    effort(wish);
    PlanChoice.of(wish.run(), wish.mode());
  }

  private static SequenceTerms terms(RunWish wish) {
    return Objects.requireNonNullElse(wish.sequence(), SequenceTerms.NONE);
  }

  private static SequenceEffort effort(RunWish wish) {
    double seconds = wish.timeLimitS() == null ? USUAL_SECONDS : wish.timeLimitS();
    if (!(seconds >= 0) || seconds > MOST_SECONDS) {
      throw Problem.badRequest("time_limit_s = " + seconds + ": must be 0 to 86400");
    }
    long moves = wish.moves() == null ? SequenceEffort.ENDLESS : wish.moves();
    if (moves < 1) {
      throw Problem.badRequest("moves = " + moves + ": must be 1 or more");
    }
    long seed = wish.seed() == null ? 1 : wish.seed();
    return new SequenceEffort(Duration.ofMillis((long) (1000 * seconds)), moves, seed);
  }

  @Override
  public RunResult answer(RunInputs inputs, RunWatch watch) throws Exception {
    RunWish wish = inputs.wish();
    SequenceTerms terms = terms(wish);
    boolean isKnown = DayCars.isKnown(inputs.plant(), terms.knownLine(), terms.asDay());
    Optional<RunInputs.GivenPlan> plan = isKnown ? Optional.empty() : Optional.of(inputs.plan());
    List<Job> jobs = plan.map(given -> given.plan().jobs()).orElse(List.of());
    DayCars days = new DayCars(inputs.plant(), jobs);
    DayWish asked = SequencedDay.asked(terms, days, inputs);
    LineDay day = days.day(asked);
    if (day.cars().isEmpty()) {
      throw new Refusal("there are no cars for " + asked.line() + " on " + asked.day());
    }
    SequenceAnswer answer =
        SequenceQuestion.answer(
            day,
            effort(wish),
            (best, share) -> {
              Map<String, Long> goals = new LinkedHashMap<>();
              best.forEach((goal, value) -> goals.put(goal.code(), value));
              watch.step(seconds -> new SequenceProgress(goals, share, seconds));
              return !watch.isStopped();
            });
    List<RuleTrade> trades =
        answer.isStopped()
            ? List.of()
            : SequenceQuestion.trades(day, answer, SequenceView.TRADE_MOVES);
    Answer view = new SequenceView(asked.line(), asked.day(), answer, trades).view();
    List<Grid<?>> tables = new ArrayList<>(view.tables());
    tables.add(SequencedDay.before(day));
    return new RunResult(
        RunKind.end(watch),
        JsonText.compact(summary(view, day, plan)),
        "",
        StoredTable.all(tables));
  }

  private static Map<String, @Nullable Object> summary(
      Answer view, LineDay day, Optional<RunInputs.GivenPlan> plan) {
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    summary.put("headlines", view.headlines());
    plan.ifPresent(given -> summary.put(AnswerShelf.ABOUT, given.about()));
    summary.put("frozen", day.frozen());
    summary.put("cars", day.cars().size());
    summary.putAll(view.json().get());
    List.of("sequence", "violations").forEach(summary::remove);
    return summary;
  }
}
