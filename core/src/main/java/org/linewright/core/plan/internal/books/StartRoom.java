package org.linewright.core.plan.internal.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;

/**
 * How many vehicles of a variant can still be started on a line on a day, from the books as they
 * stand, and what is in the way of more. Cost: O(parts per vehicle) where a variant is built one
 * way, else that of a start.
 */
public final class StartRoom {
  private final Books books;
  private final Instance instance;
  private final StageDays stages;
  private final @Nullable Fitting[] fittings; // [variant]

  public StartRoom(Books books, StageDays stages) {
    this.books = books;
    this.instance = books.instance;
    this.stages = stages;
    this.fittings = new Fitting[instance.variants().size()];
  }

  private Fitting fitting(int variant) {
    Fitting fitting = fittings[variant];
    if (fitting == null) {
      fitting = new Fitting(books, variant);
      fittings[variant] = fitting;
    }
    return fitting;
  }

  /** Starts as many of {@code wanted} vehicles as there is room for; returns how many. */
  public int start(BuildOption option, int day, int wanted) {
    int started = 0;
    for (Recipe recipe : books.recipes.of(option.variant())) {
      int units = Math.min(wanted - started, books.lines.freeUnits(option, day));
      if (recipe.kind() == Recipe.Kind.BUILD && units > 0) {
        started += fitting(option.variant()).start(recipe, option.number(), day, units);
      }
    }
    return started;
  }

  /**
   * Vehicles, at most {@code wanted}, that can be started; base vehicles of a second stage are not
   * looked at. The books are left as they were.
   */
  public int units(BuildOption option, int day, int wanted) {
    if (day < 0 || day > books.lastStart() || stages.release(option, day) >= books.days) {
      return 0;
    }
    int units = Math.min(wanted, books.lines.freeUnits(option, day));
    if (units <= 0) {
      return 0;
    }
    int ways = 0;
    int most = 0;
    for (Recipe recipe : books.recipes.of(option.variant())) {
      if (recipe.kind() == Recipe.Kind.BUILD) {
        int available = fitting(option.variant()).available(recipe, day, units);
        ways += available > 0 ? 1 : 0;
        most = Math.max(most, available);
      }
    }
    if (most == units || ways <= 1) {
      return Math.max(0, most);
    }
    int mark = books.log.size; // kits of several kinds share parts: only a start tells
    int started = start(option, day, units);
    books.cutTo(mark);
    return started;
  }

  /** What is in the way of {@code wanted} vehicles; empty = nothing. */
  public String cause(int variant, int line, int day, int wanted) {
    String name = instance.lines().name(line);
    if (day < 0) {
      return "the day lies before the plan date";
    }
    BuildOption option = findOption(variant, line);
    if (option == null) {
      return "line " + name + " has no rate for " + instance.variants().name(variant);
    }
    if (day > books.lastStart() || stages.release(option, day) >= books.days) {
      return "it would be released after the horizon";
    }
    String closed = closed(option, day);
    if (!closed.isEmpty()) {
      return closed;
    }
    List<String> causes = new ArrayList<>(shortages(variant, day, wanted));
    int free = books.lines.freeUnits(option, day);
    if (free < wanted) {
      int[] ramp = option.ramp();
      boolean isRamp = ramp != null && ramp[day] < wanted;
      causes.add(
          (isRamp ? "the ramp-up on line " + name + " has" : "line " + name + " has")
              + " room for "
              + free
              + " of "
              + wanted);
    }
    return String.join(", ", causes);
  }

  /** The way to build a variant on a line; null = there is none. */
  public @Nullable BuildOption findOption(int variant, int line) {
    for (BuildOption option : instance.options().get(variant)) {
      if (option.line() == line) {
        return option;
      }
    }
    return null;
  }

  /** Why nothing of a variant may be started on a line-day; empty = it may. */
  private String closed(BuildOption option, int day) {
    String name = instance.lines().name(option.line());
    LocalDate date = instance.horizon().date(day);
    String variant = instance.variants().name(option.variant());
    if (day <= books.lines.closedUntil(option.line())) {
      Line row = instance.plant().lines().get(option.line());
      return "line " + name + " is frozen until " + row.frozenUntil();
    }
    if (instance.lineCapacity()[option.line()][day] == 0) {
      String event = event(EventKind.LINE_STOPPED, name, date);
      return "line "
          + name
          + (event.isEmpty() ? " has no shift on that day" : " stopped by event " + event);
    }
    if (option.use()[day] > 0) {
      return "";
    }
    LocalDate until = instance.plant().variants().get(option.variant()).approvalUntil();
    String event = event(EventKind.APPROVAL_ENDED, variant, date);
    if (until != null && date.isAfter(until)) {
      return "approval of " + variant + " ends on " + until;
    }
    return event.isEmpty()
        ? "line " + name + " has no rate for " + variant + " on that day"
        : "approval of " + variant + " ended by event " + event;
  }

  private String event(EventKind kind, String target, LocalDate day) {
    for (Event event : instance.plant().events()) {
      LocalDate from = event.from();
      LocalDate to = event.to();
      if (event.kind() == kind
          && event.target().equals(target)
          && (from == null || !day.isBefore(from))
          && (to == null || !day.isAfter(to))) {
        return event.event();
      }
    }
    return "";
  }

  /** What is short of the way for which most is there. */
  private List<String> shortages(int variant, int day, int wanted) {
    Recipe nearest = null;
    int most = -1;
    int sum = 0;
    for (Recipe recipe : books.recipes.of(variant)) {
      if (recipe.kind() == Recipe.Kind.BUILD) {
        int available = Math.max(0, fitting(variant).available(recipe, day, wanted));
        sum += available;
        if (available > most) {
          most = available;
          nearest = recipe;
        }
      }
    }
    if (nearest == null) {
      return List.of("it needs kits and the plant has none");
    }
    List<String> lacking = new ArrayList<>();
    int units =
        Math.max(1, wanted - Math.min(sum - most, wanted - 1)); // the rest comes another way
    Need need = nearest.needs().get(instance.billNumber(variant, day));
    for (int i = 0; i < need.materials().length && most < units; i++) {
      addShort(need.materials()[i], (long) units * need.quantities()[i], day, lacking);
    }
    return lacking;
  }

  private void addShort(int material, long pieces, int day, List<String> lacking) {
    long missing = pieces - Math.max(0, books.materials.promised(material, day));
    if (missing <= 0) {
      return;
    }
    int until = books.materials.firstDay(material, (int) Math.min(Integer.MAX_VALUE, pieces), day);
    boolean isPart = material < instance.parts().size();
    String what =
        isPart
            ? missing
                + (missing == 1 ? " piece of " : " pieces of ")
                + instance.parts().name(material)
            : missing + (missing == 1 ? " kit" : " kits");
    lacking.add(
        what
            + " short"
            + (until >= instance.days()
                ? " to the end of the horizon"
                : " until " + instance.horizon().date(until)));
  }
}
