package org.linewright.core.sequence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.sequence.SequenceAnswer.RuleResult;
import org.linewright.core.sequence.internal.day.SequenceReport;

/**
 * Searches for each rule that is not kept as well as it could be with that rule in first place. So
 * that many rules do not take many searches, only the first few are tried.
 */
final class RuleTrades {
  /** Rules tried at most. */
  static final int MOST = 8;

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final LineDay day;
  private final SequenceAnswer answer;
  private final SequenceEffort effort;

  RuleTrades(LineDay day, SequenceAnswer answer, long moves) {
    this.day = day.inOrder(answer.order());
    this.answer = answer;
    this.effort = new SequenceEffort(LONGEST, moves, 1);
  }

  List<RuleTrade> all() {
    return answer.rules().stream()
        .filter(result -> result.violations() > result.least())
        .sorted(
            Comparator.comparing((RuleResult result) -> result.rule().goal() != Goal.HARD)
                .thenComparing(RuleResult::violations, Comparator.reverseOrder()))
        .limit(MOST)
        .map(this::trade)
        .toList();
  }

  private RuleTrade trade(RuleResult result) {
    SequenceAnswer first =
        SequenceQuestion.answer(inFront(result.rule()), effort, SequenceWatch.NONE);
    SequenceAnswer judged = new SequenceReport(day, first.order()).answer(0, false);
    long fewest =
        judged.rules().stream()
            .filter(one -> one.rule().equals(result.rule()))
            .mapToLong(RuleResult::violations)
            .min()
            .orElse(result.violations());
    return new RuleTrade(
        result.rule(), result.violations(), Math.min(fewest, result.violations()), judged.goals());
  }

  /** The day with one rule before everything; the other hard rules take the soft ones' place. */
  private LineDay inFront(RatioRule front) {
    List<RatioRule> rules = new ArrayList<>();
    for (RatioRule rule : day.rules()) {
      if (rule.equals(front)) {
        rules.add(rule.with(Goal.HARD));
      } else if (rule.goal() == Goal.HARD) {
        rules.add(rule.with(Goal.SOFT));
      }
    }
    List<Goal> goals = new ArrayList<>(List.of(Goal.HARD));
    for (Goal goal : day.goals()) {
      if (goal != Goal.SOFT) {
        goals.add(goal == Goal.HARD ? Goal.SOFT : goal);
      }
    }
    return new LineDay(
        day.before(),
        day.cars(),
        day.frozen(),
        rules,
        day.batchLimits(),
        goals,
        day.work(),
        day.parts(),
        day.count(),
        day.limitsBeginAnew());
  }
}
