package org.linewright.core.brute;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.linewright.core.brute.Way.Kind;

/**
 * Tries every way to spend one day: what is delivered, completed and started. One use for one day
 * in one situation; the situation is left as it was found. Longer than other classes: the choices
 * are one recursion, each step undone by the step that made it.
 */
final class DayChoices {
  /** What comes next with the money made so far; returns true to stop trying. */
  interface Next {
    boolean go(long cents);
  }

  /** A way on a line; line -1 = on the yard. */
  private record Slot(Way way, int line) {}

  private final TinyPlant plant;
  private final Situation now;
  private final int day;
  private final Deque<Move> moves;
  private final Next evening;
  private final List<Slot> slots = new ArrayList<>();
  private final LineDay lineDay;
  private int completed;

  DayChoices(TinyPlant plant, Situation now, int day, Deque<Move> moves, Next evening) {
    this.plant = plant;
    this.now = now;
    this.day = day;
    this.moves = moves;
    this.evening = evening;
    this.lineDay = new LineDay(plant, day, now.carried);
    for (Way way : plant.ways) {
      if (way.kind() == Kind.COMPLETION) {
        // first: a vehicle is not completed on the day of its start, but one completed makes room
        slots.add(0, new Slot(way, -1));
      }
      for (int line = 0; line < plant.lines.size() && way.kind() != Kind.COMPLETION; line++) {
        if (plant.most[line][way.variant()][day] > 0) {
          slots.add(new Slot(way, line));
        }
      }
    }
  }

  /** Tries everything; returns true when {@code evening} wanted to stop. */
  boolean tryAll() {
    int[] shelf = now.shelf.clone();
    int[] pool = now.pool.clone();
    for (int part = 0; part < shelf.length; part++) {
      now.shelf[part] = Math.min(plant.enough[part], shelf[part] + plant.supply[part][day]);
    }
    for (int variant = 0; variant < pool.length; variant++) {
      now.pool[variant] += now.coming[variant][day];
      now.coming[variant][day] = 0;
    }
    boolean stopped = deliver(0, -plant.limits.parkedCents(now));
    System.arraycopy(shelf, 0, now.shelf, 0, shelf.length);
    for (int variant = 0; variant < pool.length; variant++) {
      now.coming[variant][day] = now.pool[variant] - pool[variant];
      now.pool[variant] = pool[variant];
    }
    return stopped;
  }

  private boolean deliver(int order, long cents) {
    if (order == plant.orders.size()) {
      return day < plant.days - 1 ? make(0, cents) : evening.go(cents);
    }
    OrderFacts facts = plant.orders.get(order);
    int most = facts.due() > day ? 0 : Math.min(now.open[order], now.pool[facts.variant()]);
    for (int units = most; units >= facts.smallest(); units--) {
      now.open[order] -= units;
      now.pool[facts.variant()] -= units;
      moves.push(new Move.Delivered(day, order, units));
      boolean stopped = deliver(order + 1, cents + units * facts.netCents(day));
      moves.pop();
      now.open[order] += units;
      now.pool[facts.variant()] += units;
      if (stopped) {
        return true;
      }
    }
    return deliver(order + 1, cents);
  }

  private boolean make(int number, long cents) {
    if (number == slots.size()) {
      return changeFamilies(0, cents);
    }
    Slot slot = slots.get(number);
    for (int units = most(slot); units > 0; units--) {
      shift(slot, units);
      moves.push(new Move.Made(day, slot.way, slot.line, units));
      Picking picking = new Picking(plant, now, day, moves, money -> make(number + 1, money));
      boolean stopped = picking.take(slot.way.needsByDay().get(day), units, cents);
      moves.pop();
      shift(slot, -units);
      if (stopped) {
        return true;
      }
    }
    return make(number + 1, cents);
  }

  /** Most units that kits, vehicles, time and orders allow; the shelf is asked later. */
  private int most(Slot slot) {
    Way way = slot.way;
    int units = plant.limits.stillWanted(now, way.variant());
    if (way.kind() == Kind.COMPLETION) {
      boolean isThere = plant.kitDay[way.cohort()] <= day;
      units += plant.limits.owed(now, way.cohort());
      units = Math.min(units, isThere ? now.yard[way.cohort()] : 0);
      return Math.min(units, plant.limits.completionsLeft(completed));
    }
    if (way.cohort() >= 0) {
      boolean isThere = plant.kitDay[way.cohort()] <= day && isNext(way.cohort());
      units = Math.min(units, isThere ? now.kits[way.cohort()] : 0);
    }
    if (way.kind() == Kind.INCOMPLETE) {
      units = Math.min(units, plant.limits.yardLeft(now));
    }
    if (way.kind() == Kind.SECOND_STAGE) {
      boolean isInTime = release(slot) < plant.days;
      units = isInTime ? Math.min(units, now.pool[plant.base[way.variant()]]) : 0;
    }
    return Math.min(units, lineDay.fits(slot.line, way.variant()));
  }

  /** Of cohorts that do not differ, the first is used up before the next is touched. */
  private boolean isNext(int cohort) {
    int twin = plant.twin[cohort];
    return twin < 0 || (now.kits[twin] == 0 && isNext(twin));
  }

  private int release(Slot slot) {
    int variant = slot.way.variant();
    return plant.lineFacts.secondStageRelease(
        plant.lines.get(slot.line), plant.variants.get(variant), day);
  }

  /** Does or, with a negative number, undoes. */
  private void shift(Slot slot, int units) {
    Way way = slot.way;
    if (way.kind() != Kind.COMPLETION) {
      lineDay.start(slot.line, way.variant(), units);
    }
    switch (way.kind()) {
      case COMPLETE -> {
        now.coming[way.variant()][day + 1] += units;
        if (way.cohort() >= 0) {
          now.kits[way.cohort()] -= units;
        }
      }
      case INCOMPLETE -> {
        now.kits[way.cohort()] -= units;
        now.yard[way.cohort()] += units;
      }
      case COMPLETION -> {
        now.yard[way.cohort()] -= units;
        now.coming[way.variant()][day + 1] += units;
        completed += units;
      }
      case SECOND_STAGE -> {
        now.pool[plant.base[way.variant()]] -= units;
        now.coming[way.variant()][release(slot)] += units;
      }
    }
  }

  private boolean changeFamilies(int line, long cents) {
    if (line == plant.lines.size()) {
      return evening.go(cents);
    }
    if (!lineDay.holds(line)) {
      return false;
    }
    int before = now.last[line];
    double carried = now.carried[line];
    boolean stopped = false;
    for (int last : lineDay.possibleLast(line, before)) {
      now.last[line] = last;
      now.carried[line] = lineDay.leftAfter(line);
      stopped = stopped || changeFamilies(line + 1, cents);
    }
    now.last[line] = before;
    now.carried[line] = carried;
    return stopped;
  }
}
