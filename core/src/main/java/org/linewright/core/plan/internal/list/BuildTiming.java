package org.linewright.core.plan.internal.list;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plant.BuildTime;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.promise.Recipe;

/**
 * Moves what is in time to the days on which the plant wants to build it: as early as material and
 * lines allow, evenly, or some days before its last day in time. Order by order, by due day; the
 * others stay where they are, so that nothing is released, delivered or late otherwise than before.
 * What is late, wanted as soon as possible, made from a finished vehicle, begun incomplete or
 * locked stays. Cost: O(orders × days).
 */
public final class BuildTiming {
  private static final JobLog NOTHING = new JobLog();

  private final Instance instance;
  private final PlannedOrders planned;
  private final Books books;
  private final OrderPlacer placer;
  private final PlantSettings settings;
  private final JobLog[] starts; // [order]
  private final LineLevel level;

  private BuildTiming(PlannedOrders planned) {
    this.planned = planned;
    this.books = planned.books();
    this.instance = books.instance;
    this.settings = instance.plant().settings();
    this.placer = new OrderPlacer(books, PlacingRules.LIST);
    this.starts = new JobLog[planned.results().length];
    Arrays.setAll(
        starts, order -> books.log.slice(planned.logStart()[order], planned.logEnd()[order]));
    this.level = new LineLevel(books);
  }

  /** Moves the starts of a plan whose books are open; changed in place. */
  public static void in(PlannedOrders planned) {
    if (isWanted(planned.books().instance.plant())) {
      new BuildTiming(planned).move();
    }
  }

  /** False where everything is built as late as can be. */
  public static boolean isWanted(Plant plant) {
    return plant.settings().build() != BuildTime.JUST_IN_TIME
        || plant.orders().stream().anyMatch(row -> slackDays(plant.settings(), row) > 0);
  }

  private static int slackDays(PlantSettings settings, Order row) {
    return row.slackDays() == null ? settings.slackDays() : row.slackDays();
  }

  private void move() {
    List<Integer> sequence =
        IntStream.range(0, starts.length)
            .filter(this::isMovable)
            .boxed()
            .sorted(Comparator.comparingInt(order -> instance.orders().get(order).dueDay()))
            .toList();
    int frozen = books.frozen().entries();
    if (settings.build() == BuildTime.LEVEL) {
      level.start(sequence, starts);
    }
    books.log.size = frozen;
    for (int order : sequence) {
      move(order, frozen);
    }
    for (int order = 0; order < starts.length; order++) {
      planned.logStart()[order] = books.log.size;
      JobLog log = starts[order];
      for (int i = 0; i < log.size; i++) {
        books.log.add(
            log.day[i], log.option[i], log.recipe[i], log.bill[i], log.units[i], log.picks[i]);
      }
      planned.logEnd()[order] = books.log.size;
    }
  }

  private boolean isMovable(int number) {
    OrderLine order = instance.orders().get(number);
    OrderResult result = planned.results()[number];
    JobLog log = starts[number];
    if (result == null
        || log.size == 0
        || books.held(order.name()) != null
        || order.isAsSoonAsPossible()
        || instance.baseVariant()[order.variant()] >= 0
        || result.unitsUntil(order.dueDay()) < order.quantity() - result.unmet()) {
      return false;
    }
    return IntStream.range(0, log.size)
        .noneMatch(i -> books.recipes.all().get(log.recipe[i]).kind() == Recipe.Kind.BEGIN);
  }

  private void move(int number, int mark) {
    OrderLine order = instance.orders().get(number);
    OrderResult result = planned.results()[number];
    if (result == null) {
      return;
    }
    JobLog before = starts[number];
    int units = order.quantity() - result.unmet();
    int lastDay = Math.min(order.dueDay() - 1, books.lastStart());
    level.replace(before, NOTHING);
    for (int i = before.size - 1; i >= 0; i--) {
      books.giveBack(before, i);
    }
    boolean isMoved =
        switch (settings.build()) {
          case EARLY -> fillEarly(order, units, lastDay);
          case LEVEL -> fillEvenly(order, units, lastDay);
          case JUST_IN_TIME -> fillWithSlack(number, units, lastDay, lastStart(before));
        };
    if (isMoved && books.hold()) {
      starts[number] = books.log.slice(mark, books.log.size);
      books.log.size = mark;
      planned.results()[number] =
          new OrderResult(
              result.shipments(), result.unmet(), lastStart(starts[number]), result.reasons());
    } else {
      books.cutTo(mark);
      for (int i = 0; i < before.size; i++) {
        books.startAgain(before, i);
      }
      books.log.size = mark;
    }
    level.replace(NOTHING, starts[number]);
  }

  private boolean fillEarly(OrderLine order, int units, int lastDay) {
    return placer.filler(order.variant()).fillForwards(units, lastDay) == units;
  }

  private boolean fillWithSlack(int number, int units, int lastDay, int lastStart) {
    OrderLine order = instance.orders().get(number);
    Filler filler = placer.filler(order.variant());
    int slack = slackDays(settings, instance.plant().orders().get(number));
    int first = Math.max(0, order.dueDay() - 1 - slack);
    int material = filler.firstMaterialDay(units);
    for (int day = Math.max(first, material); day < Math.min(lastStart, lastDay + 1); day++) {
      if (filler.fillBackwards(units, day)) {
        return true;
      }
    }
    return false;
  }

  /** As many a day as keep the lines at their level; what is left then as late as possible. */
  private boolean fillEvenly(OrderLine order, int units, int lastDay) {
    Filler filler = placer.filler(order.variant());
    List<BuildOption> options = instance.options().get(order.variant());
    int left = units;
    for (int day = 0; day <= lastDay && left > 0; day++) {
      int wanted = Math.min(left, level.room(options, day));
      if (wanted > 0) {
        int entry = books.log.size;
        left -= filler.fillDay(wanted, day);
        level.add(books.log, entry, books.log.size, 1);
      }
    }
    boolean isFull = left == 0 || filler.fillBackwardsAtMost(left, lastDay) == left;
    level.forgetAdded();
    return isFull;
  }

  private static int lastStart(@Nullable JobLog log) {
    return log == null ? -1 : Arrays.stream(log.day, 0, log.size).max().orElse(-1);
  }
}
