package org.linewright.server.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.BalanceView;
import org.linewright.answers.BalanceView.Goal;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.BalanceSubject;
import org.linewright.answers.world.World;
import org.linewright.core.balance.BalanceAnswer;
import org.linewright.core.balance.BalanceEffort;
import org.linewright.core.balance.BalanceQuestion;
import org.linewright.core.balance.BalanceRequest;
import org.linewright.core.balance.BalanceRules;
import org.linewright.core.plant.line.Line;
import org.linewright.server.http.Problem;
import org.linewright.store.RunResult;

/** Which station does what? */
final class BalancedRun implements RunKind {
  static final String QUESTION = "balance";
  private static final double USUAL_SECONDS = 20;
  private static final double MOST_SECONDS = 86_400;
  private static final long MOST_BYTES = 512L << 20; // others ask, too

  @Override
  public String question() {
    return QUESTION;
  }

  @Override
  public boolean isAboutPlan() {
    return false;
  }

  @Override
  public void check(SentWish sent) {
    RunWish wish = sent.wish();
    BalanceTerms terms = terms(wish);
    terms.knownLine();
    terms.knownMix();
    terms.takt();
    terms.mostStations();
    seconds(wish);
  }

  private static BalanceTerms terms(RunWish wish) {
    return Objects.requireNonNullElse(wish.balance(), BalanceTerms.NONE);
  }

  private static double seconds(RunWish wish) {
    double seconds = wish.timeLimitS() == null ? USUAL_SECONDS : wish.timeLimitS();
    if (!(seconds > 0) || seconds > MOST_SECONDS) {
      throw Problem.badRequest("time_limit_s = " + seconds + ": must be above 0, at most 86400");
    }
    return seconds;
  }

  @Override
  public RunResult answer(RunInputs inputs, RunWatch watch) throws Exception {
    BalanceTerms terms = terms(inputs.wish());
    World world = World.of(inputs.plant(), new Stopwatch());
    BalanceSubject subject =
        new BalanceSubject(world, terms.knownLine(), terms.variant(), terms.knownMix());
    BalanceRequest request = request(subject, terms, effort(inputs.wish(), watch));
    boolean isTaktOfRate = request.hasTakt() && terms.taktS() == null;
    BalanceAnswer found = BalanceQuestion.answer(inputs.plant(), request);
    Answer answer =
        new BalanceView(
                found,
                request.hasTakt() ? Goal.FEWEST_STATIONS : Goal.SHORTEST_TAKT,
                isTaktOfRate ? subject.taktFrom(request.shares()) : "")
            .view();
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    summary.put("headlines", answer.headlines());
    summary.putAll(answer.json().get());
    List.of("stations", "tasks", "needs").forEach(summary::remove);
    return new RunResult(
        RunKind.end(watch), JsonText.compact(summary), "", StoredTable.all(answer.tables()));
  }

  private static BalanceRequest request(
      BalanceSubject subject, BalanceTerms terms, BalanceEffort effort) {
    Line line = subject.line();
    Map<String, Double> shares = subject.shares();
    boolean isShortest = terms.mostStations() > 0 && terms.taktS() == null;
    double takt = isShortest ? 0 : terms.taktS() == null ? subject.takt(shares) : terms.takt();
    return new BalanceRequest(
        line.line(),
        shares,
        subject.isWeighted(),
        takt,
        terms.mostStations(),
        new BalanceRules(Map.of(), List.of(), Map.of()),
        effort);
  }

  /** Ends when somebody wants it to, and tells how much of its time is gone. */
  private static BalanceEffort effort(RunWish wish, RunWatch watch) {
    double limit = seconds(wish);
    long began = System.nanoTime();
    long bytes = Math.min(MOST_BYTES, BalanceEffort.seconds(limit).bytes());
    return new BalanceEffort(Long.MAX_VALUE, limit, bytes)
        .until(
            () -> {
              double gone = (System.nanoTime() - began) / 1e9;
              watch.progress(Math.round(gone), Math.round(limit));
              return watch.isStopped();
            });
  }
}
