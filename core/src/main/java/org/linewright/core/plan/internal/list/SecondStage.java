package org.linewright.core.plan.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;

/**
 * Places orders for variants that are made from a finished base vehicle, as early as possible: a
 * base vehicle is built for each (released the day after its start at the earliest), then the
 * second stage starts on its own line and ends {@code second_stage_days} working days of that line
 * later.
 */
final class SecondStage {
  private final Books books;
  private final Instance instance;
  private final IntFunction<Filler> fillers;
  private final StageDays stages;

  SecondStage(Books books, IntFunction<Filler> fillers, StageDays stages) {
    this.books = books;
    this.instance = books.instance;
    this.fillers = fillers;
    this.stages = stages;
  }

  /** Places a dated order wholly in time, as late as possible, or does nothing and returns null. */
  @Nullable OrderResult placeOnTime(OrderLine order) {
    if (order.isAsSoonAsPossible()) {
      return null;
    }
    List<Shipment> built = new ArrayList<>();
    int left = order.quantity();
    int lastStart = -1;
    books.beginTrial();
    for (int day = Math.min(order.dueDay(), books.lastStart()); day >= 1 && left > 0; day--) {
      int started = startDay(order.variant(), left, day, order.dueDay(), built);
      left -= started;
      lastStart = started > 0 ? Math.max(lastStart, day) : lastStart;
    }
    if (left > 0) {
      books.rollBack();
      return null;
    }
    books.keep();
    return new OrderResult(List.of(new Shipment(order.quantity(), order.dueDay())), 0, lastStart);
  }

  /** Places an order in time, else as early as possible. */
  OrderResult place(OrderLine order) {
    OrderResult onTime = placeOnTime(order);
    return onTime != null ? onTime : placeForwards(order);
  }

  private OrderResult placeForwards(OrderLine order) {
    List<Shipment> built = new ArrayList<>();
    int left = order.quantity();
    int lastStart = -1;
    books.beginTrial();
    for (int day = 1; day <= books.lastStart() && left > 0; day++) {
      int started = startDay(order.variant(), left, day, books.days - 1, built);
      left -= started;
      lastStart = started > 0 ? day : lastStart;
    }
    int units = order.quantity() - left;
    if (units < order.minimumShipment()) {
      books.rollBack();
      return OrderResult.unmet(order.quantity());
    }
    books.keep();
    return new OrderResult(merge(order, built, units), left, lastStart);
  }

  /** Starts second stages that end by a day, each with its base vehicle; returns how many. */
  private int startDay(int variant, int wanted, int day, int releasedBy, List<Shipment> built) {
    Filler base = fillers.apply(instance.baseVariant()[variant]);
    int started = handOver(variant, wanted, day, releasedBy, built);
    for (BuildOption option : instance.options().get(variant)) {
      int release = stages.release(option, day);
      int units =
          release > releasedBy ? 0 : Math.min(wanted - started, books.lines.freeUnits(option, day));
      Recipe recipe = findRecipe(variant, Recipe.Kind.BUILD);
      if (units == 0 || recipe == null) {
        continue;
      }
      int bill = books.instance.billNumber(variant, day);
      units =
          Math.min(
              units, available(recipe.needs().get(bill), instance.baseVariant()[variant], day));
      units = units <= 0 ? 0 : fillBase(base, option, day, units);
      if (units > 0) {
        books.start(recipe, option.number(), day, units);
        built.add(new Shipment(units, release));
        started += units;
      }
    }
    return started;
  }

  /** The first recipe of a kind; null when the variant has none. */
  private @Nullable Recipe findRecipe(int variant, Recipe.Kind kind) {
    return books.recipes.of(variant).stream()
        .filter(recipe -> recipe.kind() == kind)
        .findFirst()
        .orElse(null);
  }

  /** Hands over vehicles that frozen days build; returns how many. */
  private int handOver(int variant, int wanted, int day, int releasedBy, List<Shipment> built) {
    Recipe recipe = findRecipe(variant, Recipe.Kind.HAND_OVER);
    if (recipe == null || day + 1 > releasedBy) {
      return 0;
    }
    int units = Math.min(wanted, recipe.needs().get(0).available(books.materials, day));
    if (units > 0) {
      books.start(recipe, JobLog.HAND_OVER, day, units);
      built.add(new Shipment(units, day + 1));
    }
    return units;
  }

  /**
   * Starts the base vehicles on earlier days, with the line share of the second stage held back
   * meanwhile: they may change what its line is set up for.
   */
  private int fillBase(Filler base, BuildOption option, int day, int units) {
    books.lines.take(option, day, units);
    int started = base.fillBackwardsAtMost(units, day - 1);
    books.lines.take(option, day, -units);
    return started;
  }

  /**
   * Second stages whose own parts are there on a day, after their base vehicles have taken theirs
   * on some earlier day: of a material that both take, a unit needs both quantities.
   */
  private int available(Need need, int base, int day) {
    int units = Instance.PLENTY;
    for (int i = 0; i < need.materials().length; i++) {
      int material = need.materials()[i];
      long perUnit = need.quantities()[i] + largestTake(base, material);
      units = (int) Math.min(units, books.materials.promised(material, day) / perUnit);
    }
    return units;
  }

  /** Most pieces of a material that one vehicle may take, itself or as an alternate. */
  private long largestTake(int variant, int material) {
    long largest = 0;
    for (Recipe recipe : books.recipes.of(variant)) {
      for (Need need : recipe.needs()) {
        long pieces = 0;
        for (int i = 0; i < need.materials().length; i++) {
          int taken = need.materials()[i];
          int quantity = need.quantities()[i];
          pieces += taken == material ? quantity : 0;
          for (AlternateRule rule : instance.alternates()) {
            pieces +=
                rule.part() == taken && rule.alternate() == material ? rule.pieces(quantity) : 0;
          }
        }
        largest = Math.max(largest, pieces);
      }
    }
    return largest;
  }

  private static List<Shipment> merge(OrderLine order, List<Shipment> built, int units) {
    List<Shipment> shipments = new ArrayList<>();
    int gathered = 0;
    int left = units;
    for (Shipment one :
        built.stream().sorted((a, b) -> Integer.compare(a.day(), b.day())).toList()) {
      gathered += one.units();
      left -= one.units();
      if (gathered >= order.minimumShipment() && (left == 0 || left >= order.minimumShipment())) {
        int day = order.isAsSoonAsPossible() ? one.day() : Math.max(order.dueDay(), one.day());
        shipments.add(new Shipment(gathered, day));
        gathered = 0;
      }
    }
    return shipments;
  }
}
