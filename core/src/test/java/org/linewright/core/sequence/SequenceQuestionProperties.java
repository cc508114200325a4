package org.linewright.core.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.linewright.core.check.SequenceChecker;
import org.linewright.core.sequence.SequenceAnswer.GoalResult;
import org.linewright.core.sequence.internal.day.LeastPossible;
import org.linewright.core.sequence.internal.search.Goals;

/**
 * Sequences are lawful, as good as they say, never below what is proven, and the same each time.
 */
@Tag("slow")
class SequenceQuestionProperties {
  private static SequenceAnswer answer(LineDay day, long moves) {
    SequenceEffort effort = new SequenceEffort(Duration.ofMinutes(5), moves, 7);
    return SequenceQuestion.answer(day, effort, SequenceWatch.NONE);
  }

  @Property(tries = 60)
  void aSequenceIsLawfulAndAsGoodAsItSays(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int cars, @ForAll WindowCount count) {
    LineDay day = RandomDays.day(seed, cars, count);

    SequenceAnswer answer = answer(day, 20_000);

    if (answer.brokenLimits().isEmpty()) {
      assertThat(SequenceChecker.violations(day, answer.order())).isEmpty();
    }
    Map<Goal, Long> totals = SequenceChecker.totals(day, answer.order());
    for (GoalResult result : answer.goals()) {
      boolean isRounded = result.goal() == Goal.WORK || result.goal() == Goal.PARTS;
      assertThat(Math.abs(result.value() - totals.get(result.goal())))
          .isLessThanOrEqualTo(isRounded ? 1 : 0);
      assertThat(result.value()).isGreaterThanOrEqualTo(result.least());
    }
    assertThat(answer(day, 20_000).order()).isEqualTo(answer.order());
  }

  @Property
  void nothingIsProvenThatTheOrderGivenDisproves(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int cars, @ForAll WindowCount count) {
    LineDay day = RandomDays.day(seed, cars, count);
    boolean isLawful = SequenceChecker.violations(day, day.cars()).isEmpty();
    LeastPossible least = new LeastPossible(day, isLawful ? day.batchLimits() : Map.of());

    SequenceChecker.totals(day, day.cars())
        .forEach(
            (goal, total) ->
                assertThat(total).as(goal.toString()).isGreaterThanOrEqualTo(least.of(goal)));
  }

  @Property(tries = 25)
  void noOtherSequenceOfAFewCarsIsBetter(@ForAll long seed, @ForAll WindowCount count) {
    LineDay day = counted(RandomDays.day(seed, 7, count));

    SequenceAnswer answer = answer(day, 60_000);

    if (answer.brokenLimits().isEmpty()) {
      long[] found = values(day, answer.order());
      List<Car> rest = new ArrayList<>(day.cars().subList(day.frozen(), day.cars().size()));
      List<Car> begun = new ArrayList<>(day.cars().subList(0, day.frozen()));
      assertThat(Goals.compare(best(day, begun, rest), found)).isGreaterThanOrEqualTo(0);
    }
  }

  /** Without the goals that are rounded, of which two may be equal by chance. */
  private static LineDay counted(LineDay day) {
    return new LineDay(
        day.before(),
        day.cars(),
        day.frozen(),
        day.rules(),
        day.batchLimits(),
        day.goals().stream().filter(goal -> goal != Goal.WORK && goal != Goal.PARTS).toList(),
        day.work(),
        day.parts(),
        day.count(),
        day.limitsBeginAnew());
  }

  private static long[] values(LineDay day, List<Car> order) {
    Map<Goal, Long> totals = SequenceChecker.totals(day, order);
    return day.goals().stream().mapToLong(totals::get).toArray();
  }

  private static long[] best(LineDay day, List<Car> begun, List<Car> rest) {
    if (rest.isEmpty()) {
      boolean isLawful = SequenceChecker.violations(day, begun).isEmpty();
      long[] none = new long[day.goals().size()];
      java.util.Arrays.fill(none, Long.MAX_VALUE);
      return isLawful ? values(day, begun) : none;
    }
    long[] best = null;
    for (int i = 0; i < rest.size(); i++) {
      List<Car> next = new ArrayList<>(begun);
      List<Car> left = new ArrayList<>(rest);
      next.add(left.remove(i));
      long[] value = best(day, next, left);
      best = best == null || Goals.compare(value, best) < 0 ? value : best;
    }
    return best;
  }
}
