package org.linewright.core.plan.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.frozen.LockTrial;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.promise.Recipe;

/**
 * Looks for each line-day whether a run can go there: first in the books of the plan, the run taken
 * out; and in books in which only the other locks are started, as a new lock would find them. The
 * books are left as they were. Cost: O(lines × days × parts per vehicle).
 */
final class Places {
  private final Instance instance;
  private final PlannedOrders planned;
  private final Books books;
  private final LockTrial beside;
  private final LockTrial first;

  /**
   * @param planned the whole plan
   * @param locked books in which the other locks are started and nothing else
   */
  Places(PlannedOrders planned, Books locked) {
    this.planned = planned;
    this.books = planned.books();
    this.instance = books.instance;
    this.beside = new LockTrial(books);
    this.first = new LockTrial(locked);
  }

  /**
   * The places of a run on all lines that build its variant, by line and day.
   *
   * @param order number of its order; -1 = none
   * @param variant number of its variant
   */
  List<Place> of(MovedRun run, int order, int variant) {
    List<Integer> out = entries(run, order, variant);
    int mark = books.log.size;
    int taken = 0;
    for (int entry : out) {
      books.giveBack(books.log, entry);
      taken += books.log.units[entry];
    }
    if (run.line() != null && taken > run.units() && !out.isEmpty()) {
      int entry = out.get(0);
      int rest = taken - run.units();
      beside.start(books.option(books.log.option[entry]), books.log.day[entry], rest);
    }
    List<Place> places = look(run, order, variant);
    books.cutTo(mark);
    for (int i = out.size() - 1; i >= 0; i--) {
      books.takeAgain(books.log, out.get(i));
    }
    return places;
  }

  private List<Place> look(MovedRun run, int order, int variant) {
    int due = order < 0 ? Instance.NEVER : instance.orders().get(order).dueDay();
    List<Place> places = new ArrayList<>();
    for (BuildOption option : instance.options().get(variant)) {
      String line = instance.lines().name(option.line());
      for (int day = 0; day < instance.days(); day++) {
        boolean stands = line.equals(run.line()) && instance.horizon().date(day).equals(run.day());
        places.add(
            stands && first.isFrozen(option, day)
                ? stays(run, line, day)
                : place(option, line, day, run.units(), due));
      }
    }
    return places;
  }

  /** What a frozen day has stays there; its lateness is not the board's to mend. */
  private Place stays(MovedRun run, String line, int day) {
    LocalDate date = instance.horizon().date(day);
    return new Place(line, date, Fit.FREE, run.units(), run.units(), 0, "");
  }

  private Place place(BuildOption option, String line, int day, int units, int due) {
    LocalDate date = instance.horizon().date(day);
    // a lock finds frozen starts, and no base vehicles but those that it starts itself
    int room = first.units(option, day, units);
    int free = Math.min(room, beside.units(option, day, units));
    int release = first.release(option, day);
    boolean isLate = due != Instance.NEVER && release != Instance.NEVER && release > due;
    int late = isLate ? release - due : 0;
    if (free == units) {
      return new Place(line, date, Fit.FREE, units, units, late, "");
    }
    if (room == units) {
      String cause = beside.cause(option, day, units, free);
      return new Place(line, date, Fit.OTHERS_MOVE, units, free, late, cause);
    }
    return new Place(line, date, Fit.NO, room, free, late, first.cause(option, day, units, room));
  }

  /** What the run takes now, by its entries of the log. */
  private List<Integer> entries(MovedRun run, int order, int variant) {
    List<Integer> found = new ArrayList<>();
    String line = run.line();
    LocalDate day = run.day();
    if (line == null || day == null) {
      addAll(order, found);
      return found;
    }
    JobLog log = books.log;
    int number = instance.lines().find(line);
    int from = order < 0 ? 0 : planned.logStart()[order];
    int to = order < 0 ? 0 : planned.logEnd()[order];
    for (int entry = from; entry < to; entry++) {
      if (isAt(entry, variant, number, instance.horizon().day(day))) {
        found.add(entry);
      }
    }
    // a lock: its vehicles stand before those of all orders
    for (int entry = 0; found.isEmpty() && entry < books.frozen().entries(); entry++) {
      if (isAt(entry, variant, number, instance.horizon().day(day))
          && log.units[entry] == run.units()) {
        found.add(entry);
      }
    }
    return found;
  }

  private void addAll(int order, List<Integer> found) {
    if (order >= 0) {
      for (int entry = planned.logStart()[order]; entry < planned.logEnd()[order]; entry++) {
        found.add(entry);
      }
    }
  }

  private boolean isAt(int entry, int variant, int line, int day) {
    JobLog log = books.log;
    Recipe recipe = books.recipes.all().get(log.recipe[entry]);
    @Nullable BuildOption option = log.option[entry] < 0 ? null : books.option(log.option[entry]);
    return option != null
        && recipe.variant() == variant
        && option.line() == line
        && log.day[entry] == day;
  }
}
