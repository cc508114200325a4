package org.linewright.core.balance;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.linewright.core.balance.internal.count.Hoffmann;
import org.linewright.core.balance.internal.count.Incumbent;
import org.linewright.core.balance.internal.count.RememberSearch;
import org.linewright.core.balance.internal.count.RememberSearch.End;
import org.linewright.core.balance.internal.count.Tails;
import org.linewright.core.balance.internal.count.TaskGraph;
import org.linewright.core.balance.internal.count.WeightRules;

/**
 * The fewest stations for a takt (SALBP-1): bounds, Hoffmann's heuristic in both directions, then
 * branch, bound and remember forward and backward in turns until one of them has nothing left. The
 * turns grow; as long as states have too many loads to look at all, each turn begins anew with more
 * of them. Within a budget of steps the answer is the same on any machine. Not thread-safe.
 */
public final class LineBalancer {
  private static final int HOFFMANN_LOADS = 200;
  private static final int FIRST_LOADS = 100;
  private static final int GROWTH = 4;
  private static final long LIFTING = 10_000_000; // steps that take longer than to sharpen rules
  private static final long FIRST_SLICE = 10_000_000;

  private final TaskGraph[] graphs;
  private final Tails[] tails = new Tails[2];
  private final int takt;
  private final BalanceEffort effort;
  private final BooleanSupplier late;
  private WeightRules rules;
  private int bound;
  private String why = "";
  private long steps;

  private LineBalancer(Workload work, int takt, BalanceEffort effort) {
    int unit = unit(work.times());
    int[] times = Arrays.stream(work.times()).map(time -> time / unit).toArray();
    TaskGraph forward = TaskGraph.of(times, work.from(), work.to());
    this.graphs = new TaskGraph[] {forward, forward.reversed()};
    this.takt = takt / unit;
    this.effort = effort;
    long started = System.nanoTime();
    this.late = () -> effort.isOver(started);
    this.rules = new WeightRules(forward.times, this.takt, false);
    look();
  }

  /** The greatest whole number that divides all times, 1 if all are 0. */
  private static int unit(int[] times) {
    int unit = 0;
    for (int time : times) {
      for (int rest = time; rest != 0; ) {
        int next = unit % rest;
        unit = rest;
        rest = next;
      }
    }
    return Math.max(1, unit);
  }

  /** Sets the bounds that the rules give. */
  private void look() {
    long[] sums = new long[rules.rules];
    rules.sum(new long[graphs[0].words], 0, sums);
    raise(rules.stations(sums), rules.name(rules.strictest(sums)));
    for (int side = 0; side < 2; side++) {
      tails[side] = new Tails(graphs[side], takt, rules);
      raise(tails[side].most(), "LM4");
    }
  }

  private void raise(int to, String rule) {
    if (to > bound) {
      bound = to;
      why = rule;
    }
  }

  /**
   * Shares the tasks out among as few stations as can be found.
   *
   * @throws IllegalArgumentException if a task is longer than the takt, or links run in a circle
   */
  public static LineCount fewest(Workload work, int takt, BalanceEffort effort) {
    if (work.longest() > takt) {
      throw new IllegalArgumentException(
          "takt = " + takt + " is shorter than a task of " + work.longest());
    }
    return new LineBalancer(work, takt, effort).solve(work.times().length + 1, 0);
  }

  /**
   * Shares the tasks out among at most so many stations, if that can be found. If not, {@code
   * stations} of the answer is one more and nothing is assigned; then a bound above {@code
   * stations} says that it cannot be done.
   */
  public static LineCount within(Workload work, int takt, int stations, BalanceEffort effort) {
    if (work.longest() > takt) {
      return new LineCount(stations + 1, stations + 1, "takt", new int[0], 0);
    }
    return new LineBalancer(work, takt, effort).solve(stations + 1, stations);
  }

  /** Looks for fewer stations than {@code below}; {@code enough} are enough. */
  private LineCount solve(int below, int enough) {
    Incumbent best = new Incumbent(below, new int[0]);
    for (int side = 0; side < 2 && !isDone(best, enough); side++) {
      int goal = Math.max(bound, enough);
      new Hoffmann(graphs[side], side == 1, takt, HOFFMANN_LOADS).run(best, goal, late);
    }
    if (!isDone(best, enough)) {
      if (effort.steps() >= LIFTING) {
        rules = new WeightRules(graphs[0].times, takt, true);
        look();
      }
      search(best, enough);
    }
    return new LineCount(
        best.stations(), Math.min(bound, best.stations()), why, best.stationOf(), steps);
  }

  private boolean isDone(Incumbent best, int enough) {
    return best.stations() <= Math.max(bound, enough) || late.getAsBoolean();
  }

  private void search(Incumbent best, int enough) {
    RememberSearch[] sides = new RememberSearch[2];
    int loads = FIRST_LOADS;
    for (long slice = FIRST_SLICE; ; slice *= 2) {
      for (int side = 0; side < 2; side++) {
        if (isDone(best, enough) || steps >= effort.steps()) {
          return;
        }
        RememberSearch search = sides[side];
        if (search == null || search.isThinned()) {
          sides[side] = null; // its memory goes before the new one asks for some
          search = start(side, loads, best, enough);
          sides[side] = search;
        }
        long before = search.steps();
        End end = search.run(Math.min(slice, effort.steps() - steps));
        steps += search.steps() - before;
        if (end == End.EXHAUSTED) {
          raise(best.stations(), "search");
          return;
        }
        if (end == End.FULL) {
          return;
        }
      }
      loads = (int) Math.min(Integer.MAX_VALUE, (long) GROWTH * loads);
    }
  }

  private RememberSearch start(int side, int loads, Incumbent best, int enough) {
    return new RememberSearch(
        new RememberSearch.Asked(
            graphs[side],
            side == 1,
            takt,
            rules,
            tails[side],
            best,
            enough,
            late,
            effort.bytes() / 2),
        loads);
  }
}
