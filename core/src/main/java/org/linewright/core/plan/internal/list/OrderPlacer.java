package org.linewright.core.plan.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.HeldVehicles;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.promise.Recipe;

/** Places one order after the other into the books. */
public final class OrderPlacer {
  private final Books books;
  private final @Nullable Filler[] fillers;
  private final SecondStage secondStage;
  private final PlacingRules rules;
  private final LockedPlacer locked;

  public OrderPlacer(Books books, PlacingRules rules) {
    this(books, rules, new StageDays(books.instance));
  }

  public OrderPlacer(Books books, PlacingRules rules, StageDays stages) {
    this.books = books;
    this.rules = rules;
    this.fillers = new Filler[books.instance.variants().size()];
    this.secondStage = new SecondStage(books, this::filler, stages);
    this.locked = new LockedPlacer(books, this::placeFreelyOnTime, this::placeFreely);
  }

  Filler filler(int variant) {
    Filler filler = fillers[variant];
    if (filler == null) {
      filler =
          rules.alwaysPlain() || isPlain(variant)
              ? new PlainFiller(books, variant, rules)
              : quickFiller(variant);
      fillers[variant] = filler;
    }
    return filler;
  }

  private boolean isPlain(int variant) {
    Instance instance = books.instance;
    List<Recipe> recipes = books.recipes.of(variant);
    return recipes.size() != 1
        || recipes.get(0).kind() != Recipe.Kind.BUILD
        || (rules.inTwoSteps() && !books.recipes.twoSteps(variant).isEmpty())
        || instance.bills().get(variant).size() > 1
        || instance.alternates().stream()
            .anyMatch(rule -> rule.variant() < 0 || rule.variant() == variant)
        || instance.options().get(variant).stream()
            .anyMatch(option -> books.lines.isTiedToOtherDays(option.line()));
  }

  private Filler quickFiller(int variant) {
    return new QuickFiller(
        books, books.recipes.of(variant).get(0), books.instance.options().get(variant), rules);
  }

  /** Places an order wholly in time, or does nothing and returns null. */
  @Nullable OrderResult placeOnTime(OrderLine order) {
    HeldVehicles held = books.held(order.name());
    return held == null ? placeFreelyOnTime(order) : locked.placeOnTime(order, held);
  }

  private @Nullable OrderResult placeFreelyOnTime(OrderLine order) {
    int lastDay = lastDayInTime(order);
    if (books.instance.baseVariant()[order.variant()] >= 0) {
      return secondStage.placeOnTime(order);
    }
    if (lastDay < 0) {
      return null;
    }
    Filler filler = filler(order.variant());
    int mark = books.log.size;
    if (filler.firstMaterialDay(order.quantity()) > lastDay
        || !filler.fillBackwards(order.quantity(), lastDay)) {
      return null;
    }
    return placed(order, mark);
  }

  /**
   * Places an order by the rules of the list, in time or late, or leaves it unmet. What locks start
   * for it is handed over to it first.
   */
  public OrderResult place(OrderLine order) {
    HeldVehicles held = books.held(order.name());
    return held == null ? placeFreely(order) : locked.place(order, held);
  }

  /** The same, as if what is locked for the order were there on the first day. */
  public OrderResult placeAsIfUnlocked(OrderLine order) {
    HeldVehicles held = books.held(order.name());
    return held == null ? placeFreely(order) : locked.placeAsIfUnlocked(order, held);
  }

  private OrderResult placeFreely(OrderLine order) {
    if (books.instance.baseVariant()[order.variant()] >= 0) {
      return secondStage.place(order);
    }
    if (order.isAsSoonAsPossible()) {
      return placeForwards(order);
    }
    return order.isSplittable() ? placeSplit(order) : placeWhole(order);
  }

  private int lastDayInTime(OrderLine order) {
    return Math.min(order.dueDay() - 1, books.lastStart());
  }

  private OrderResult placeWhole(OrderLine order) {
    Filler filler = filler(order.variant());
    int quantity = order.quantity();
    int materialDay = filler.firstMaterialDay(quantity);
    int inTime = lastDayInTime(order);
    int firstTry = Math.max(inTime, materialDay);
    int mark = books.log.size;
    if (firstTry == inTime && filler.fillBackwards(quantity, inTime)) {
      return placed(order, mark);
    }
    for (int day = Math.max(inTime + 1, firstTry); day <= books.lastStart(); day++) {
      // from a closed day the fill is that of the day before, which has failed
      if ((day == firstTry || filler.isOpen(day)) && filler.fillBackwards(quantity, day)) {
        return placed(order, mark);
      }
    }
    return OrderResult.unmet(quantity);
  }

  private OrderResult placed(OrderLine order, int mark) {
    int lastStart = lastStart(mark);
    Shipment shipment = new Shipment(order.quantity(), Math.max(order.dueDay(), lastStart + 1));
    return new OrderResult(List.of(shipment), 0, lastStart);
  }

  private int lastStart(int mark) {
    int last = -1;
    for (int i = mark; i < books.log.size; i++) {
      last = Math.max(last, books.log.day[i]);
    }
    return last;
  }

  private OrderResult placeForwards(OrderLine order) {
    int mark = books.log.size;
    books.beginTrial();
    int built = filler(order.variant()).fillForwards(order.quantity(), books.lastStart());
    if (built < order.minimumShipment()) {
      books.rollBack();
      return OrderResult.unmet(order.quantity());
    }
    books.keep();
    int unmet = order.quantity() - built;
    return new OrderResult(shipments(order, mark, built), unmet, lastStart(mark));
  }

  /** Groups what was started since {@code mark}, day by day, into shipments of allowed size. */
  private List<Shipment> shipments(OrderLine order, int mark, int built) {
    int[] ready = new int[books.days];
    for (int i = mark; i < books.log.size; i++) {
      boolean delivers = books.recipes.all().get(books.log.recipe[i]).delivers();
      ready[books.log.day[i]] += delivers ? books.log.units[i] : 0;
    }
    List<Shipment> shipments = new ArrayList<>();
    int gathered = 0;
    int left = built;
    for (int start = 0; start < ready.length; start++) {
      gathered += ready[start];
      left -= ready[start];
      if (ready[start] > 0
          && gathered >= order.minimumShipment()
          && (left == 0 || left >= order.minimumShipment())) {
        int day = order.isAsSoonAsPossible() ? start + 1 : Math.max(order.dueDay(), start + 1);
        shipments.add(new Shipment(gathered, day));
        gathered = 0;
      }
    }
    return shipments;
  }

  /**
   * What can be in time is in time, the rest as early as possible; no shipment below the minimum.
   */
  private OrderResult placeSplit(OrderLine order) {
    int inTime = lastDayInTime(order);
    int mark = books.log.size;
    books.beginTrial();
    int possible =
        inTime < 0 ? 0 : filler(order.variant()).fillBackwardsAtMost(order.quantity(), inTime);
    int first = firstShipment(order, possible);
    if (first != possible) {
      refill(order, first, inTime);
    }
    List<Shipment> shipments = new ArrayList<>();
    if (first > 0) {
      shipments.add(new Shipment(first, order.dueDay()));
    }
    int rest = order.quantity() - first;
    if (rest == 0) {
      books.keep();
      return new OrderResult(shipments, 0, lastStart(mark));
    }
    int restMark = books.log.size;
    int built = filler(order.variant()).fillForwards(rest, books.lastStart());
    if (built < order.minimumShipment()) {
      refill(order, first, inTime);
      built = 0;
    } else {
      shipments.addAll(shipments(order, restMark, built));
    }
    books.keep();
    return new OrderResult(shipments, rest - built, lastStart(mark));
  }

  /** Takes everything of this order back and places its first shipment again. */
  private void refill(OrderLine order, int first, int inTime) {
    books.rollBack();
    books.beginTrial();
    if (first > 0) {
      filler(order.variant()).fillBackwardsAtMost(first, inTime);
    }
  }

  private static int firstShipment(OrderLine order, int possible) {
    int minimum = order.minimumShipment();
    if (possible == order.quantity()) {
      return possible;
    }
    int first = Math.min(possible, order.quantity() - minimum);
    return first >= minimum ? first : 0;
  }
}
