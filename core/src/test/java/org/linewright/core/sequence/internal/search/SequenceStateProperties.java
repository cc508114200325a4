package org.linewright.core.sequence.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.linewright.core.check.SequenceChecker;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RandomDays;
import org.linewright.core.sequence.WindowCount;
import org.linewright.core.sequence.internal.day.ProblemCompiler;
import org.linewright.core.sequence.internal.day.StartOrder;

/** What a move is said to add is what it adds, as the independent checker counts it. */
class SequenceStateProperties {

  @Property(tries = 150)
  void movesAddWhatTheySay(
      @ForAll long seed, @ForAll @IntRange(min = 8, max = 90) int cars, @ForAll WindowCount count) {
    LineDay day = unfrozen(RandomDays.day(seed, cars, count), Map.of());
    ProblemCompiler compiler = new ProblemCompiler(day);
    CarProblem problem = compiler.compile(Map.of());
    SequenceState state = new SequenceState(problem);
    int[] order = new int[problem.slots()];
    Arrays.setAll(order, slot -> slot);
    state.load(order);
    long[] weights = new long[problem.ranks()];
    Arrays.fill(weights, 1);
    state.weigh(weights);
    assertTotals(day, compiler, state);
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      long before = sum(state.totals);
      long said = random.nextBoolean() ? exchange(state, random) : rearrange(state, random);
      long tolerance = problem.flows().length; // whole units are rounded
      assertThat(Math.abs(sum(state.totals) - before - said)).isLessThanOrEqualTo(tolerance);
      assertTotals(day, compiler, state);
    }
  }

  @Property(tries = 150)
  void aMoveIsAllowedExactlyIfTheBatchLimitsHoldAfterIt(
      @ForAll long seed, @ForAll @IntRange(min = 8, max = 40) int cars) {
    Map<String, Integer> limits = Map.of("red", 2, "white", 3, "blue", 2);
    LineDay random = RandomDays.day(seed, cars, WindowCount.CARS_TOO_MANY);
    LineDay day = unfrozen(random, limits);
    StartOrder start = new StartOrder(day);
    assumeThat(start.longest()).isEqualTo(limits);
    LineDay lawful = day.inOrder(start.order());
    ProblemCompiler compiler = new ProblemCompiler(lawful);
    SequenceState state = new SequenceState(compiler.compile(limits));
    int[] order = new int[state.problem.slots()];
    Arrays.setAll(order, slot -> slot);
    state.load(order);
    Random dice = new Random(seed);
    MoveDraw draw = new MoveDraw(state, new Dice(seed));
    for (int i = 0; i < 200; i++) {
      int[] before = state.car.clone();
      boolean isAllowed =
          dice.nextBoolean() ? isExchangeAllowed(state, draw) : isAllowed(state, draw, dice);
      boolean isLawful = SequenceChecker.violations(lawful, order(compiler, state)).isEmpty();
      assertThat(isAllowed).isEqualTo(isLawful);
      if (!isLawful) {
        state.load(before);
      }
    }
  }

  private static boolean isExchangeAllowed(SequenceState state, MoveDraw draw) {
    if (!draw.exchange(2)) {
      return true;
    }
    boolean isAllowed = state.allowsExchange(draw.first(), draw.second());
    state.exchange(draw.first(), draw.second());
    state.doExchange(draw.first(), draw.second());
    return isAllowed;
  }

  private static boolean isAllowed(SequenceState state, MoveDraw draw, Random dice) {
    if (!draw.rearrange(MoveDraw.EXCHANGES + dice.nextInt(7))) {
      return true;
    }
    boolean isAllowed = state.allowsRearrange(draw.move());
    state.rearrange(draw.move(), Long.MAX_VALUE / 2);
    state.doRearrange(draw.move());
    return isAllowed;
  }

  private static LineDay unfrozen(LineDay day, Map<String, Integer> limits) {
    return new LineDay(
        day.before(),
        day.cars(),
        0,
        day.rules(),
        limits,
        day.goals(),
        day.work(),
        day.parts(),
        day.count(),
        day.limitsBeginAnew());
  }

  private static long exchange(SequenceState state, Random random) {
    int from = state.problem.from();
    int a = from + random.nextInt(state.problem.cars() - 1);
    int b = a + 1 + random.nextInt(from + state.problem.cars() - a - 1);
    long said = state.exchange(a, b);
    state.doExchange(a, b);
    return said;
  }

  private static long rearrange(SequenceState state, Random random) {
    Rearrangement move = new Rearrangement();
    int from = state.problem.from();
    int[] cuts = random.ints(4, from, from + state.problem.cars()).sorted().toArray();
    if (cuts[0] == cuts[3] || cuts[1] == cuts[2]) {
      return exchange(state, random);
    }
    switch (random.nextInt(3)) {
      case 0 -> move.reverse(cuts[0], cuts[3]);
      case 1 -> move.rotate(cuts[0], cuts[0] + 1 + random.nextInt(cuts[3] - cuts[0]), cuts[3]);
      default -> move.exchangeBlocks(cuts[0], cuts[1], cuts[2], cuts[3]);
    }
    long said = state.rearrange(move, Long.MAX_VALUE / 2);
    state.doRearrange(move);
    return said;
  }

  private static long sum(long[] totals) {
    return Arrays.stream(totals).sum();
  }

  private static void assertTotals(LineDay day, ProblemCompiler compiler, SequenceState state) {
    Map<Goal, Long> totals = SequenceChecker.totals(day, order(compiler, state));
    for (int i = 0; i < compiler.goals().size(); i++) {
      Goal goal = compiler.goals().get(i);
      boolean isRounded = goal == Goal.WORK || goal == Goal.PARTS;
      assertThat(Math.abs(state.totals[i] - totals.get(goal)))
          .isLessThanOrEqualTo(isRounded ? 1 : 0);
    }
  }

  private static List<Car> order(ProblemCompiler compiler, SequenceState state) {
    List<Car> order = new ArrayList<>();
    for (int slot = compiler.firstOfDay(); slot < state.car.length; slot++) {
      order.add(compiler.carAt(state.car[slot]));
    }
    return order;
  }
}
