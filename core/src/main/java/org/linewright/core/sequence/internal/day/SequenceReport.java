package org.linewright.core.sequence.internal.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RatioRule;
import org.linewright.core.sequence.SequenceAnswer;
import org.linewright.core.sequence.SequenceAnswer.BrokenLimit;
import org.linewright.core.sequence.SequenceAnswer.GoalResult;
import org.linewright.core.sequence.SequenceAnswer.RuleResult;
import org.linewright.core.sequence.SequenceAnswer.Violation;
import org.linewright.core.sequence.WindowCount;
import org.linewright.core.sequence.internal.search.SequenceState;

/** Tells how good a day's sequence is, beside the one given. */
public final class SequenceReport {
  private final LineDay given;
  private final LineDay day;
  private final LeastPossible least;

  /**
   * A report.
   *
   * @param given the day in the sequence given
   * @param order its cars in the sequence found
   */
  public SequenceReport(LineDay given, List<Car> order) {
    this.given = given;
    this.day = given.inOrder(order);
    boolean isKept = brokenLimits().isEmpty();
    this.least = new LeastPossible(given, isKept ? given.batchLimits() : Map.of());
  }

  public SequenceAnswer answer(long moves, boolean isStopped) {
    List<Violation> violations = new ArrayList<>();
    List<RuleResult> rules = new ArrayList<>();
    for (RatioRule rule : day.rules()) {
      List<Violation> own = violations(rule);
      long count =
          day.count() == WindowCount.WHOLE_WINDOWS
              ? own.size()
              : own.stream().mapToLong(one -> one.cars() - rule.atMost()).sum();
      violations.addAll(own);
      rules.add(
          new RuleResult(rule, least.cars(rule), least.room(rule), count, least.ofRule(rule)));
    }
    return new SequenceAnswer(
        day.cars(), goals(), rules, violations, brokenLimits(), moves, isStopped);
  }

  private List<GoalResult> goals() {
    Map<Goal, Long> before = totals(given);
    Map<Goal, Long> after = totals(day);
    return day.goals().stream()
        .map(
            goal ->
                new GoalResult(
                    goal,
                    before.getOrDefault(goal, 0L),
                    after.getOrDefault(goal, 0L),
                    least.of(goal)))
        .toList();
  }

  /** What each goal comes to, over the whole day. */
  static Map<Goal, Long> totals(LineDay day) {
    ProblemCompiler compiler =
        new ProblemCompiler(
            new LineDay(
                day.before(),
                day.cars(),
                0,
                day.rules(),
                day.batchLimits(),
                day.goals(),
                day.work(),
                day.parts(),
                day.count(),
                day.limitsBeginAnew()));
    SequenceState state = new SequenceState(compiler.compile(day.batchLimits()));
    int[] order = new int[state.car.length];
    Arrays.setAll(order, slot -> slot);
    state.load(order);
    Map<Goal, Long> totals = new LinkedHashMap<>();
    day.goals().forEach(goal -> totals.put(goal, 0L));
    for (int i = 0; i < compiler.goals().size(); i++) {
      totals.put(compiler.goals().get(i), state.totals[i]);
    }
    return totals;
  }

  private List<Violation> violations(RatioRule rule) {
    List<Car> all = new ArrayList<>(day.before());
    all.addAll(day.cars());
    int before = day.before().size();
    boolean isWhole = day.count() == WindowCount.WHOLE_WINDOWS;
    int first = isWhole ? before : before - rule.of() + 1;
    int last = isWhole ? all.size() - rule.of() : all.size() - 1;
    List<Violation> found = new ArrayList<>();
    for (int start = first; start <= last; start++) {
      int end = Math.min(all.size(), start + rule.of());
      int cars =
          (int)
              all.subList(Math.max(0, start), end).stream()
                  .filter(car -> car.options().contains(rule.option()))
                  .count();
      if (cars > rule.atMost()) {
        found.add(new Violation(rule, start - before + 1, end - before, cars));
      }
    }
    return found;
  }

  private List<BrokenLimit> brokenLimits() {
    List<BrokenLimit> broken = new ArrayList<>();
    ColorRuns.longest(day)
        .forEach(
            (name, length) -> {
              int limit = day.batchLimits().getOrDefault(name, Integer.MAX_VALUE);
              if (length > limit) {
                broken.add(new BrokenLimit(name, limit, length));
              }
            });
    return broken;
  }
}
