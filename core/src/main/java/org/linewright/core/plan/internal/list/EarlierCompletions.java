package org.linewright.core.plan.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.objective.Tally;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;

/**
 * Incomplete vehicles cost parking every day, so they are completed as early as materials and the
 * yard's hands allow, and those that a plan begins itself are begun as late as that leaves room
 * for. Deliveries stay as they are. A day is passed over where buying the parts for it may cost
 * more than the parking that it saves. Cost: O(completions × days × parts of one).
 */
public final class EarlierCompletions {
  private final Books books;
  private final PlannedOrders planned;
  private final long[] parkedCents;
  private final long[] dearest; // [part]: most that a piece costs above its cheapest source
  private final JobLog[] starts; // [order]

  private EarlierCompletions(PlannedOrders planned) {
    Instance instance = planned.books().instance;
    this.books = planned.books();
    this.planned = planned;
    this.parkedCents = Tally.parkedCents(instance);
    this.dearest = new long[books.recipes.materials()];
    for (int part = 0; part < instance.parts().size(); part++) {
      List<SourceOption> sources = instance.sources().get(part);
      long most = sources.stream().mapToLong(SourceOption::unitPriceCents).max().orElse(0);
      dearest[part] =
          most - sources.stream().mapToLong(SourceOption::unitPriceCents).min().orElse(0);
    }
    this.starts = new JobLog[planned.results().length];
    Arrays.setAll(
        starts, order -> books.log.slice(planned.logStart()[order], planned.logEnd()[order]));
  }

  /** One completion of an order; with the start that it finishes, where this plan begins it. */
  private record Step(int order, int entry, int day, boolean isFinish) {}

  /** Moves completions and beginnings of a plan whose books are open; changed in place. */
  public static void in(PlannedOrders planned) {
    boolean hasYard = planned.books().recipes.all().stream().anyMatch(Recipe::completes);
    if (hasYard) {
      new EarlierCompletions(planned).move();
    }
  }

  private void move() {
    int frozen = books.frozen().entries();
    boolean isMoved = false;
    for (Step step : steps()) {
      isMoved |= step.isFinish ? finishEarlier(step) : completeEarlier(step);
    }
    if (isMoved) {
      writeLog(frozen);
    }
  }

  /** All completions, the dearest vehicles first, then the earliest. */
  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int order = 0; order < starts.length; order++) {
      for (int entry = 0; entry < starts[order].size; entry++) {
        Recipe recipe = recipe(starts[order], entry);
        if (recipe.completes()) {
          boolean isFinish = recipe.kind() == Recipe.Kind.FINISH;
          steps.add(new Step(order, entry, starts[order].day[entry], isFinish));
        }
      }
    }
    steps.sort(Comparator.comparingLong((Step step) -> -parked(step)).thenComparingInt(Step::day));
    return steps;
  }

  private long parked(Step step) {
    return parkedCents[recipe(starts[step.order], step.entry).variant()];
  }

  private Recipe recipe(JobLog log, int entry) {
    return books.recipes.all().get(log.recipe[entry]);
  }

  /** Completes vehicles of the start, day by day as many as can be. */
  private boolean completeEarlier(Step step) {
    JobLog own = starts[step.order];
    Recipe recipe = recipe(own, step.entry);
    Fitting fitting = new Fitting(books, recipe.variant());
    int mark = books.log.size;
    books.giveBack(own, step.entry);
    int left = own.units[step.entry];
    for (int day = 0; day < step.day && left > 0; day++) {
      int most = Math.min(left, books.completionsLeft[day]);
      if (most > 0 && pays(recipe, day, step.day)) {
        left -= fitting.start(recipe, JobLog.YARD, day, most);
      }
    }
    if (left > 0 && books.log.size > mark) {
      left -= fitting.start(recipe, JobLog.YARD, step.day, left);
    }
    if (left > 0) {
      books.cutTo(mark);
      books.startAgain(own, step.entry);
      books.log.size = mark;
      return false;
    }
    take(own, step.entry, mark);
    return true;
  }

  /** Finishes earlier what was begun, and begins it later, all of it on one day each. */
  private boolean finishEarlier(Step step) {
    JobLog own = starts[step.order];
    int begin = step.entry - 1;
    boolean isMoved = false;
    if (begin >= 0 && recipe(own, begin).kind() == Recipe.Kind.BEGIN) {
      int finish = own.day[step.entry];
      for (int day = own.day[begin] + 1; day < finish && !isMoved; day++) {
        isMoved = pays(recipe(own, step.entry), day, finish) && moveTo(own, step.entry, day);
      }
      int last = own.day[step.entry];
      boolean isLater = false;
      for (int day = last - 1; day > own.day[begin] && !isLater; day--) {
        isLater = recipe(own, begin).lacksAPart(books.instance, day) && moveTo(own, begin, day);
      }
      isMoved |= isLater;
    }
    return isMoved;
  }

  /** Starts an entry on another day instead, or leaves it as it is. */
  private boolean moveTo(JobLog own, int entry, int day) {
    Recipe recipe = recipe(own, entry);
    int mark = books.log.size;
    int units = own.units[entry];
    books.giveBack(own, entry);
    boolean fits = room(recipe, own.option[entry], day) >= units;
    int started =
        fits
            ? new Fitting(books, recipe.variant()).start(recipe, own.option[entry], day, units)
            : 0;
    if (started < units || !books.hold()) {
      books.cutTo(mark);
      books.startAgain(own, entry);
      books.log.size = mark;
      return false;
    }
    take(own, entry, mark);
    return true;
  }

  private int room(Recipe recipe, int option, int day) {
    return recipe.completes()
        ? books.completionsLeft[day]
        : Math.min(books.yard.free(day), books.lines.freeUnits(books.option(option), day));
  }

  /** True when a vehicle completed so much earlier saves what its parts may cost more. */
  private boolean pays(Recipe recipe, int day, int before) {
    Need need = recipe.needs().get(books.instance.billNumber(recipe.variant(), day));
    long dearer = 0;
    for (int i = 0; i < need.materials().length; i++) {
      dearer += dearest[need.materials()[i]] * need.quantities()[i];
    }
    return parkedCents[recipe.variant()] * (before - day) > dearer;
  }

  /** Moves the entries behind a mark of the books' log into the place of an order's own entry. */
  private void take(JobLog own, int entry, int mark) {
    JobLog log = books.log;
    set(own, entry, log, mark);
    for (int i = mark + 1; i < log.size; i++) {
      own.add(log.day[i], log.option[i], log.recipe[i], log.bill[i], log.units[i], log.picks[i]);
    }
    log.size = mark;
  }

  private static void set(JobLog own, int entry, JobLog log, int from) {
    own.day[entry] = log.day[from];
    own.bill[entry] = log.bill[from];
    own.units[entry] = log.units[from];
    own.picks[entry] = log.picks[from];
  }

  /** Writes what the orders start, one order after the other, behind what frozen days keep. */
  private void writeLog(int frozen) {
    books.log.size = frozen;
    for (int order = 0; order < starts.length; order++) {
      planned.logStart()[order] = books.log.size;
      JobLog own = starts[order];
      int last = -1;
      for (int i = 0; i < own.size; i++) {
        books.log.add(
            own.day[i], own.option[i], own.recipe[i], own.bill[i], own.units[i], own.picks[i]);
        last = Math.max(last, own.day[i]);
      }
      planned.logEnd()[order] = books.log.size;
      @Nullable OrderResult result = planned.results()[order];
      if (result != null && last >= 0) {
        planned.results()[order] =
            new OrderResult(result.shipments(), result.unmet(), last, result.reasons());
      }
    }
  }
}
