package org.linewright.core.check.planted;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.check.Kpis;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.testplants.KitAssembly;
import org.linewright.core.units.Money;

/**
 * A right, poor plan for a {@link KitAssembly}: buys everything on the first day, then walks
 * through the days and builds the orders of each variant in file order while kits, parts and line
 * last.
 */
final class NaivePlan {
  private static final int LOT = 50;

  private final Plant plant;
  private final Map<String, List<BomLine>> bom = new HashMap<>();
  private final Map<String, Long> shelf = new HashMap<>();
  private final Map<Integer, List<Runnable>> receipts = new HashMap<>();
  private final Map<String, Deque<Lot>> kits = new HashMap<>();
  private final Map<String, Deque<Order>> waiting = new LinkedHashMap<>();
  private final Map<String, Integer> built = new HashMap<>();
  private final List<Job> jobs = new ArrayList<>();
  private final List<Purchase> purchases = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();

  /** Kits of one cohort that are left. */
  private record Lot(String cohort, int[] left) {}

  private NaivePlan(Plant plant) {
    this.plant = plant;
  }

  static Plan of(Plant plant) {
    return new NaivePlan(plant).make();
  }

  private Plan make() {
    readTables();
    int days = plant.horizon().days();
    for (int day = 0; day < days - 1; day++) {
      receipts.getOrDefault(day, List.of()).forEach(Runnable::run);
      if (plant.horizon().date(day).getDayOfWeek().getValue() <= 5) {
        build(plant.horizon().date(day));
      }
    }
    List<OrderOutcome> outcomes = new ArrayList<>();
    Map<String, Delivery> byOrder = new HashMap<>();
    deliveries.forEach(row -> byOrder.put(row.order(), row));
    for (Order row : plant.orders()) {
      Delivery delivery = byOrder.get(row.order());
      int onTime = delivery != null && delivery.daysLate() == 0 ? row.quantity() : 0;
      int late = delivery != null ? row.quantity() - onTime : 0;
      int unmet = row.quantity() - onTime - late;
      outcomes.add(
          new OrderOutcome(
              row.order(),
              row.variant(),
              row.quantity(),
              row.due(),
              onTime,
              late,
              unmet,
              List.of()));
    }
    Plan draft = plan(outcomes, summary(new Kpis(Money.ZERO, 0, 0, 0, 0, 0, 0, 0, null, Map.of())));
    return plan(outcomes, summary(PlanChecker.check(plant, draft).kpis()));
  }

  private Plan plan(List<OrderOutcome> outcomes, PlanSummary summary) {
    return new Plan(jobs, List.of(), List.of(), purchases, deliveries, outcomes, summary);
  }

  private static PlanSummary summary(Kpis kpis) {
    return new PlanSummary(
        Mode.LIST,
        kpis.objective(),
        kpis.objective(),
        0,
        (int) kpis.released(),
        (int) kpis.onTime(),
        (int) kpis.late(),
        (int) kpis.unmet(),
        (int) kpis.unmetDueAfterHorizon(),
        kpis.lateVehicleDays(),
        kpis.waitingVehicleDays(),
        kpis.lastStart(),
        kpis.lastStartByLine(),
        Map.of(),
        List.of());
  }

  private void readTables() {
    Map<String, Long> needed = new HashMap<>();
    plant.bom().forEach(r -> bom.computeIfAbsent(r.variant(), v -> new ArrayList<>()).add(r));
    for (Order row : plant.orders()) {
      waiting.computeIfAbsent(row.variant(), v -> new ArrayDeque<>()).add(row);
      for (BomLine line : bom.get(row.variant())) {
        needed.merge(line.part(), (long) row.quantity() * line.quantity(), Long::sum);
      }
    }
    for (Stock row : plant.stock()) {
      shelf.merge(row.part(), (long) row.quantity(), Long::sum);
    }
    for (Arrival row : plant.arrivals()) {
      onDay(row.eta(), () -> shelf.merge(row.part(), (long) row.quantity(), Long::sum));
    }
    for (Source row : plant.sources()) {
      long pieces = (needed.getOrDefault(row.part(), 0L) / LOT + 1) * LOT;
      LocalDate first = plant.horizon().planDate();
      LocalDate received = first.plusDays(row.leadTimeDays());
      if (row.priority() == 1) {
        purchases.add(new Purchase(row.part(), row.supplier(), (int) pieces, first, received));
        onDay(received, () -> shelf.merge(row.part(), pieces, Long::sum));
      }
    }
    for (KitCohort row : plant.kits()) {
      Lot lot = new Lot(row.cohort(), new int[] {row.kits()});
      LocalDate day = row.available() == null ? plant.horizon().planDate() : row.available();
      onDay(day, () -> kits.computeIfAbsent(row.variant(), v -> new ArrayDeque<>()).add(lot));
    }
  }

  private void onDay(LocalDate date, Runnable receipt) {
    receipts.computeIfAbsent(plant.horizon().day(date), day -> new ArrayList<>()).add(receipt);
  }

  private void build(LocalDate day) {
    Map<String, Integer> room = new HashMap<>();
    for (LineRate rate : plant.lineRates()) {
      Deque<Order> orders = waiting.getOrDefault(rate.variant(), new ArrayDeque<>());
      int left = room.getOrDefault(rate.line(), (int) rate.unitsPerDay());
      while (left > 0 && !orders.isEmpty() && startOne(day, rate.line(), orders.peek())) {
        left--;
        Order order = orders.peek();
        if (built.merge(order.order(), 1, Integer::sum) == order.quantity()) {
          deliver(orders.remove(), day.plusDays(1));
        }
      }
      room.put(rate.line(), left);
    }
  }

  private boolean startOne(LocalDate day, String line, Order order) {
    Deque<Lot> lots = kits.getOrDefault(order.variant(), new ArrayDeque<>());
    while (!lots.isEmpty() && lots.peek().left[0] == 0) {
      lots.remove();
    }
    List<BomLine> parts = bom.get(order.variant());
    if (lots.isEmpty()
        || parts.stream().anyMatch(p -> shelf.getOrDefault(p.part(), 0L) < p.quantity())) {
      return false;
    }
    parts.forEach(p -> shelf.merge(p.part(), (long) -p.quantity(), Long::sum));
    lots.peek().left[0]--;
    jobs.add(new Job(day, line, order.variant(), lots.peek().cohort, 1, true));
    return true;
  }

  private void deliver(Order order, LocalDate released) {
    LocalDate day = released.isBefore(order.due()) ? order.due() : released;
    int late = (int) (day.toEpochDay() - order.due().toEpochDay());
    deliveries.add(new Delivery(order.order(), order.variant(), order.quantity(), day, late));
  }
}
