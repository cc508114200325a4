package org.linewright.core.plan.internal.frozen;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.FrozenDays;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.plan.internal.books.StartRoom;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.promise.Recipe;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.LockNotKept;

/**
 * Starts what is locked, before any order is placed: in the sequence of the table, as many as kits,
 * parts and lines allow; base vehicles of a second stage as late as possible before it. Vehicles
 * locked for an order are held for it, the others are put on offer to all orders of the variant. On
 * frozen days a lock is met by what the former plan starts there. One use.
 */
final class LockedStarts {
  private final Books books;
  private final Instance instance;
  private final FrozenVehicles vehicles;
  private final StageDays stages;
  private final StartRoom room;
  private final FrozenStages waiting;
  private final FrozenCause causes;
  private final int[] frozen; // [entry]: vehicles of the former plan not yet found by a lock
  private final List<Turn> turns = new ArrayList<>();

  LockedStarts(Books books, FrozenVehicles vehicles, StageDays stages) {
    this.books = books;
    this.instance = books.instance;
    this.vehicles = vehicles;
    this.stages = stages;
    this.room = new StartRoom(books, stages);
    this.waiting = new FrozenStages(books);
    this.causes = new FrozenCause(books, stages);
    this.frozen = Arrays.copyOf(books.log.units, books.log.size);
  }

  /** A lock and what came of it. */
  private static final class Turn {
    final Lock lock;
    final int day;
    final @Nullable BuildOption option;
    int started;

    Turn(Lock lock, int day, @Nullable BuildOption option) {
      this.lock = lock;
      this.day = day;
      this.option = option;
    }
  }

  /** Starts all locks; returns what could not be started. */
  List<Reason> start() {
    for (Lock lock : instance.plant().locks()) {
      BuildOption option = stages.option(job(lock));
      turns.add(new Turn(lock, instance.horizon().day(lock.day()), option));
    }
    // once more: a family that comes later may spare a changeover between two others
    for (int pass = 0; pass < 2; pass++) {
      for (Turn turn : turns) {
        start(turn);
      }
    }
    startStages();
    List<Reason> told = new ArrayList<>();
    for (Turn turn : turns) {
      int missing = turn.lock.units() - turn.started;
      if (missing > 0) {
        told.add(notice(turn, cause(turn, missing)));
      }
    }
    return told;
  }

  private static Job job(Lock lock) {
    return new Job(lock.day(), lock.line(), lock.variant(), "", lock.units(), true);
  }

  private void start(Turn turn) {
    BuildOption option = turn.option;
    int wanted = turn.lock.units() - turn.started;
    if (option == null || wanted == 0 || turn.day < 0 || !isReleased(option, turn.day)) {
      return;
    }
    if (isFrozen(option.line(), turn.day)) {
      hold(turn, find(option, turn.day, wanted));
    } else if (instance.baseVariant()[option.variant()] < 0) {
      int units = room.start(option, turn.day, wanted);
      vehicles.count(option.variant(), units);
      hold(turn, units);
    }
  }

  private boolean isReleased(BuildOption option, int day) {
    return day <= books.lastStart() && stages.release(option, day) < books.days;
  }

  private boolean isFrozen(int line, int day) {
    return books.toKeep != null && day <= FrozenDays.lastDay(instance, line);
  }

  /** Finds vehicles that the former plan starts there and no order has. */
  private int find(BuildOption option, int day, int wanted) {
    int found = 0;
    for (int entry = 0; entry < frozen.length; entry++) {
      JobLog log = books.log;
      Recipe recipe = books.recipes.all().get(log.recipe[entry]);
      if (log.day[entry] == day
          && log.option[entry] == option.number()
          && recipe.kind() == Recipe.Kind.BUILD) {
        int units = Math.min(wanted - found, frozen[entry]);
        units = vehicles.keepBack(option.variant(), stages.release(option, day), units);
        frozen[entry] -= units;
        found += units;
      }
    }
    return found;
  }

  private void hold(Turn turn, int units) {
    BuildOption option = turn.option;
    if (option == null || units == 0) {
      return;
    }
    turn.started += units;
    int release = stages.release(option, turn.day);
    String order = turn.lock.order();
    if (order == null) {
      vehicles.putBack(option.variant(), release, units);
    } else {
      books.hold(order, units, release);
    }
  }

  private void startStages() {
    Deque<Turn> held = new ArrayDeque<>();
    for (Turn turn : turns) {
      BuildOption option = turn.option;
      if (option != null
          && turn.day >= 0
          && turn.started == 0
          && instance.baseVariant()[option.variant()] >= 0
          && isReleased(option, turn.day)
          && !isFrozen(option.line(), turn.day)) {
        waiting.hold(job(turn.lock), option, 0);
        held.add(turn);
      }
    }
    waiting.start(
        (job, option, kept, started) -> {
          vehicles.count(option.variant(), started);
          hold(held.remove(), started);
        });
  }

  private String cause(Turn turn, int missing) {
    BuildOption option = turn.option;
    int line = instance.lines().find(turn.lock.line());
    if (option != null && turn.day >= 0 && isFrozen(option.line(), turn.day)) {
      LocalDate until = instance.plant().lines().get(line).frozenUntil();
      return "line " + turn.lock.line() + " is frozen until " + until;
    }
    int variant = instance.variants().find(turn.lock.variant());
    String cause = room.cause(variant, line, turn.day, missing);
    return cause.isEmpty() && option != null ? causes.ofStage(option, turn.day, missing) : cause;
  }

  private static LockNotKept notice(Turn turn, String cause) {
    Lock lock = turn.lock;
    String order = lock.order();
    return new LockNotKept(
        order == null ? "" : order,
        lock.variant(),
        lock.line(),
        lock.day(),
        lock.units(),
        turn.started,
        cause);
  }
}
