package org.linewright.core.brute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;

/**
 * The best plan of a tiny plant, found by trying everything: for each situation on a morning the
 * best that can still come of it, by trying every way to spend the day. A day is passed over only
 * when even {@link Prospect} after it is no better than what was found.
 */
public final class BruteForce {
  private static final long IMPOSSIBLE = Long.MIN_VALUE / 4;

  private final TinyPlant plant;
  private final Prospect prospect;
  private final Situation now;
  private final int mostSituations;
  private final List<Map<Situation.Key, Long>> known = new ArrayList<>();
  private final long[] best;
  private final long[] target;
  private final Deque<Move> moves = new ArrayDeque<>();
  private List<Move> winners = List.of();
  private int situations;
  private boolean isReplaying;

  private BruteForce(Plant raw, int mostSituations, boolean isBlind) {
    this.plant = new TinyPlant(new RawPlant(raw), isBlind);
    this.prospect = new Prospect(plant, isBlind);
    this.now = new Situation(plant);
    this.mostSituations = mostSituations;
    this.best = new long[plant.days];
    this.target = new long[plant.days];
    for (int day = 0; day < plant.days; day++) {
      known.add(new HashMap<>());
    }
  }

  /**
   * The best plan.
   *
   * @param plant without part transfers, frozen days, chains of second stages
   * @param mostSituations give up beyond so many situations
   * @return empty when there are more situations
   */
  public static Optional<Optimum> solve(Plant plant, int mostSituations) {
    if (plant.settings().partTransfers() != PartTransfers.NONE) {
      throw new IllegalArgumentException("part_transfers is not none\nMaybe plan after transfers.");
    }
    return new BruteForce(plant, mostSituations, false).solve();
  }

  /** The same without passing over anything: the plain twin of {@link #solve}. */
  public static Optional<Optimum> solveBlindly(Plant plant, int mostSituations) {
    return new BruteForce(plant, mostSituations, true).solve();
  }

  private Optional<Optimum> solve() {
    long cents = best(0);
    if (isTooLarge()) {
      return Optional.empty();
    }
    target[0] = cents;
    replayDay(0);
    return isTooLarge()
        ? Optional.empty()
        : Optional.of(new PlanRows(plant).optimum(cents, winners));
  }

  private boolean isTooLarge() {
    return situations > mostSituations;
  }

  private long best(int day) {
    Situation.Key key = now.key();
    Long found = known.get(day).get(key);
    if (found != null) {
      return found;
    }
    situations++;
    best[day] = IMPOSSIBLE;
    long most = prospect.cents(now, day);
    new DayChoices(plant, now, day, moves, cents -> evening(day, cents, most)).tryAll();
    known.get(day).put(key, best[day]);
    return best[day];
  }

  /** Looks at what a day's choices come to; true = nothing better can be found. */
  private boolean evening(int day, long cents, long most) {
    if (isTooLarge()) {
      return true;
    }
    if (isReplaying) {
      return isWinner(day, cents);
    }
    best[day] = Math.max(best[day], total(day, cents, best[day]));
    return best[day] >= most;
  }

  /** The money of a day and all days after it; IMPOSSIBLE also when it is not above a floor. */
  private long total(int day, long cents, long floor) {
    if (day == plant.days - 1) {
      return plant.limits.isClear(now) ? cents : IMPOSSIBLE;
    }
    if (cents + prospect.cents(now, day + 1) <= floor) {
      return IMPOSSIBLE;
    }
    long later = best(day + 1);
    return later == IMPOSSIBLE ? IMPOSSIBLE : cents + later;
  }

  private boolean replayDay(int day) {
    isReplaying = true;
    return new DayChoices(plant, now, day, moves, money -> evening(day, money, 0)).tryAll();
  }

  private boolean isWinner(int day, long cents) {
    isReplaying = false;
    long total = total(day, cents, target[day] - 1);
    isReplaying = true;
    if (total != target[day]) {
      return false;
    }
    if (day == plant.days - 1) {
      winners = List.copyOf(moves);
      return true;
    }
    target[day + 1] = total - cents;
    return replayDay(day + 1);
  }
}
