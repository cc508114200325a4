package org.linewright.core.plan.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.HeldVehicles;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;

/**
 * Places an order of which locks start some vehicles: these are handed over to it, the rest is
 * placed by the rules of the list. An order that is delivered at once waits for the last lock.
 */
final class LockedPlacer {
  private final Books books;
  private final Function<OrderLine, @Nullable OrderResult> onTime;
  private final Function<OrderLine, OrderResult> free;

  /**
   * @param onTime places an order without a lock wholly in time, or returns null
   * @param free places an order without a lock
   */
  LockedPlacer(
      Books books,
      Function<OrderLine, @Nullable OrderResult> onTime,
      Function<OrderLine, OrderResult> free) {
    this.books = books;
    this.onTime = onTime;
    this.free = free;
  }

  /** Places an order wholly in time, or does nothing and returns null. */
  @Nullable OrderResult placeOnTime(OrderLine order, HeldVehicles held) {
    if (order.isAsSoonAsPossible() || held.lastRelease() > order.dueDay()) {
      return null;
    }
    int mark = books.log.size;
    handOver(held);
    int rest = order.quantity() - held.units();
    if (rest > 0 && onTime.apply(rest(order, rest, order.dueDay())) == null) {
      books.cutTo(mark);
      return null;
    }
    List<Shipment> whole = List.of(new Shipment(order.quantity(), order.dueDay()));
    return new OrderResult(whole, 0, lastStart(mark));
  }

  /** Places an order. */
  OrderResult place(OrderLine order, HeldVehicles held) {
    int mark = books.log.size;
    handOver(held);
    return place(order, held.ready(), mark);
  }

  /** Places an order as if what is locked for it were there on the first day, for a trial. */
  OrderResult placeAsIfUnlocked(OrderLine order, HeldVehicles held) {
    return place(order, List.of(new Shipment(held.units(), 1)), books.log.size);
  }

  private OrderResult place(OrderLine order, List<Shipment> ready, int mark) {
    List<Shipment> built = new ArrayList<>(ready);
    int rest = order.quantity() - ready.stream().mapToInt(Shipment::units).sum();
    int unmet = 0;
    if (rest > 0) {
      int lastRelease = ready.get(ready.size() - 1).day();
      boolean waits = !order.isSplittable() && !order.isAsSoonAsPossible();
      int due = waits ? Math.max(order.dueDay(), lastRelease) : order.dueDay();
      OrderResult placed = free.apply(rest(order, rest, due));
      built.addAll(placed.shipments());
      unmet = placed.unmet();
    }
    List<Shipment> shipments = shipments(order, built, order.quantity() - unmet);
    if (shipments.isEmpty()) {
      books.cutTo(mark);
      return OrderResult.unmet(order.quantity());
    }
    return new OrderResult(shipments, unmet, lastStart(mark));
  }

  private void handOver(HeldVehicles held) {
    for (Shipment one : held.ready()) {
      books.start(held.recipe(), JobLog.HAND_OVER, one.day() - 1, one.units());
    }
  }

  /** The part of an order that is not locked; its deliveries may be of any size. */
  private static OrderLine rest(OrderLine order, int units, int due) {
    return new OrderLine(
        order.name(),
        order.variant(),
        units,
        due,
        order.priority(),
        order.isSplittable() ? 1 : units,
        order.latePerVehicleCents(),
        order.latePerDayCents());
  }

  /** Groups what is ready into deliveries of allowed size; empty = none can be made. */
  private static List<Shipment> shipments(OrderLine order, List<Shipment> built, int units) {
    List<Shipment> shipments = new ArrayList<>();
    int minimum = order.minimumShipment();
    int gathered = 0;
    int left = units;
    built.sort(Comparator.comparingInt(Shipment::day));
    for (Shipment one : built) {
      gathered += one.units();
      left -= one.units();
      if (gathered >= minimum && (left == 0 || left >= minimum)) {
        int day = order.isAsSoonAsPossible() ? one.day() : Math.max(order.dueDay(), one.day());
        shipments.add(new Shipment(gathered, day));
        gathered = 0;
      }
    }
    return shipments;
  }

  private int lastStart(int mark) {
    int last = -1;
    for (int i = mark; i < books.log.size; i++) {
      last = Math.max(last, books.log.day[i]);
    }
    return last;
  }
}
