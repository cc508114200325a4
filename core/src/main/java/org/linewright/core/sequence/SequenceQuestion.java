package org.linewright.core.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.linewright.core.sequence.internal.day.ColorRuns;
import org.linewright.core.sequence.internal.day.ProblemCompiler;
import org.linewright.core.sequence.internal.day.SequenceReport;
import org.linewright.core.sequence.internal.day.StartOrder;
import org.linewright.core.sequence.internal.search.Annealing;
import org.linewright.core.sequence.internal.search.CarProblem;
import org.linewright.core.sequence.internal.search.SearchClock;
import org.linewright.core.sequence.internal.search.SequenceSearch;

/**
 * Answers in what order a day's cars should go down the line. Batch limits are strict; the goals
 * count one after another, in the sequence given. The answer is never worse than the sequence given
 * unless that breaks a batch limit.
 */
public final class SequenceQuestion {
  private SequenceQuestion() {}

  /** The best sequence that a search finds. Uses two threads. */
  public static SequenceAnswer answer(LineDay day, SequenceEffort effort, SequenceWatch watch) {
    long begin = System.nanoTime();
    StartOrder start = new StartOrder(day);
    ProblemCompiler compiler = new ProblemCompiler(day);
    CarProblem problem = compiler.compile(start.longest());
    List<int[]> orders = new ArrayList<>();
    if (keepsLimits(day, start.longest())) {
      orders.add(identity(problem.slots()));
    }
    orders.add(slots(day, start.order(), compiler));
    SequenceSearch search = new SequenceSearch(problem, orders, effort.seed());
    AtomicBoolean isStopped = new AtomicBoolean();
    SearchClock clock =
        new SearchClock(
            effort.moves(), begin, begin + effort.timeLimit().toNanos(), isStopped::get);
    try {
      search.run(clock, told(compiler.goals(), watch, isStopped));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      isStopped.set(true);
    }
    List<Car> order =
        Arrays.stream(search.best().best())
            .skip(compiler.firstOfDay())
            .mapToObj(compiler::carAt)
            .toList();
    return new SequenceReport(day, order).answer(search.moves(), isStopped.get());
  }

  /** What a sequence is worth as it stands, without a search. */
  public static SequenceAnswer judge(LineDay day) {
    return new SequenceReport(day, day.cars()).answer(0, false);
  }

  /**
   * For each rule with violations that a sequence could avoid, hard ones and the most violated
   * first, at most {@value RuleTrades#MOST}: what it would take to keep it better.
   *
   * @param moves moves tried for each rule by each of two searches
   */
  public static List<RuleTrade> trades(LineDay day, SequenceAnswer answer, long moves) {
    return new RuleTrades(day, answer, moves).all();
  }

  private static Annealing.Teller told(
      List<Goal> goals, SequenceWatch watch, AtomicBoolean isStopped) {
    return (totals, progress) -> {
      Map<Goal, Long> best = new EnumMap<>(Goal.class);
      for (int i = 0; i < totals.length; i++) {
        best.put(goals.get(i), totals[i]);
      }
      if (!watch.goesOn(best, progress)) {
        isStopped.set(true);
      }
    };
  }

  private static boolean keepsLimits(LineDay day, Map<String, Integer> limits) {
    return ColorRuns.longest(day).entrySet().stream()
        .allMatch(run -> run.getValue() <= limits.getOrDefault(run.getKey(), Integer.MAX_VALUE));
  }

  private static int[] identity(int slots) {
    int[] order = new int[slots];
    Arrays.setAll(order, slot -> slot);
    return order;
  }

  private static int[] slots(LineDay day, List<Car> cars, ProblemCompiler compiler) {
    Map<String, Integer> place = new HashMap<>();
    int first = compiler.firstOfDay();
    for (int i = 0; i < day.cars().size(); i++) {
      place.put(day.cars().get(i).name(), first + i);
    }
    int[] order = identity(first + cars.size());
    for (int i = 0; i < cars.size(); i++) {
      order[first + i] = place.getOrDefault(cars.get(i).name(), first + i);
    }
    return order;
  }
}
