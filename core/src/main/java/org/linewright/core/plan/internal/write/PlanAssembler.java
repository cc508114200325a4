package org.linewright.core.plan.internal.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanStarts;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.PlannedStart;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plan.internal.books.StartNames;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.plan.internal.objective.ClassTally;
import org.linewright.core.plan.internal.objective.PlanBound;
import org.linewright.core.plan.internal.objective.Tally;
import org.linewright.core.plan.internal.purchases.PurchasePlanner;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.promise.Recipe;
import org.linewright.core.reason.Reason;

/** Turns planned orders into the plan that people and files see. */
public final class PlanAssembler {
  private final Instance instance;
  private final @Nullable OrderResult[] results;
  private final Books books;
  private final PlannedOrders planned;
  private final LocalDate[] dates; // [day]: of the horizon
  private final BooleanSupplier isOver;

  public PlanAssembler(Instance instance, PlannedOrders planned) {
    this(instance, planned, () -> false);
  }

  /**
   * Assembles within limited time.
   *
   * @param isOver true as soon as there is no time for cheaper purchases
   */
  public PlanAssembler(Instance instance, PlannedOrders planned, BooleanSupplier isOver) {
    this.isOver = isOver;
    this.instance = instance;
    this.planned = planned;
    this.results = planned.results();
    this.books = planned.books();
    this.dates = new LocalDate[instance.days()];
    Arrays.setAll(dates, instance.horizon()::date);
  }

  /**
   * The plan as it is told.
   *
   * @param bound what no plan can exceed
   */
  public Plan assemble(Mode mode, List<PartTransfer> transfers, PlanBound bound) {
    List<Job> jobs = new ArrayList<>();
    List<Completion> completions = new ArrayList<>();
    new JobRows(instance, books, dates).fill(jobs, completions);
    List<PurchasePlanner.Buy> buys =
        new PurchasePlanner(instance, mode, isOver).plan(Consumption.byPartAndDay(books));
    List<Delivery> deliveries = new ArrayList<>();
    List<OrderOutcome> outcomes = new ArrayList<>();
    Tally tally = new Tally(instance);
    ClassTally classes = new ClassTally(instance);
    for (int order = 0; order < instance.orders().size(); order++) {
      addOrder(order, deliveries, outcomes, tally);
      classes.add(order, result(order));
    }
    countReleased(tally);
    jobs.stream().filter(job -> !job.complete()).forEach(tally::begun);
    completions.forEach(tally::completed);
    tally.transferred(transfers);
    buys.forEach(tally::bought);
    PlanSummary summary =
        tally.summary(
            mode, bound.cents(), lastStarts(jobs), contractStarts(), classes.classes(bound));
    List<Purchase> purchases = buys.stream().map(this::purchase).toList();
    List<Reason> notices = books.frozen().notices();
    return new Plan(
        jobs, completions, transfers, purchases, deliveries, outcomes, summary, notices, starts());
  }

  /** The starts of all orders in the sequence of the log. */
  private PlanStarts starts() {
    StartNames names = new StartNames(books);
    String[] orderOf = new String[books.log.size];
    for (int order = 0; order < results.length; order++) {
      int begin = planned.logStart()[order];
      int end = planned.logEnd()[order];
      Arrays.fill(orderOf, begin, Math.max(begin, end), instance.orders().get(order).name());
    }
    List<PlannedStart> rows = new ArrayList<>();
    for (int entry = books.frozen().entries(); entry < orderOf.length; entry++) {
      rows.add(names.told(orderOf[entry], entry));
    }
    return new PlanStarts(rows, books.toKeep);
  }

  private void addOrder(
      int number, List<Delivery> deliveries, List<OrderOutcome> outcomes, Tally tally) {
    OrderLine order = instance.orders().get(number);
    OrderResult result = result(number);
    String variant = instance.variants().name(order.variant());
    int onTime = 0;
    int late = 0;
    for (Shipment shipment : merged(result.shipments())) {
      int day = shipment.day();
      int units = shipment.units();
      int daysLate = order.isAsSoonAsPossible() ? day : day - order.dueDay();
      deliveries.add(
          new Delivery(order.name(), variant, units, instance.horizon().date(day), daysLate));
      boolean isLate = !order.isAsSoonAsPossible() && daysLate > 0;
      onTime += isLate ? 0 : units;
      late += isLate ? units : 0;
      tally.delivered(order, units, daysLate, isLate);
    }
    tally.unmet(order, result.unmet());
    LocalDate due = order.isAsSoonAsPossible() ? null : instance.horizon().date(order.dueDay());
    outcomes.add(
        new OrderOutcome(
            order.name(),
            variant,
            order.quantity(),
            due,
            onTime,
            late,
            result.unmet(),
            result.reasons()));
  }

  private OrderResult result(int number) {
    OrderResult result = results[number];
    if (result == null) {
      throw new IllegalStateException(
          "order " + instance.orders().get(number).name() + " was not planned");
    }
    return result;
  }

  /** Shipments of one day together, by day. */
  private static List<Shipment> merged(List<Shipment> shipments) {
    if (shipments.size() <= 1) {
      return shipments;
    }
    TreeMap<Integer, Integer> unitsByDay = new TreeMap<>();
    shipments.forEach(one -> unitsByDay.merge(one.day(), one.units(), Integer::sum));
    return unitsByDay.entrySet().stream()
        .map(entry -> new Shipment(entry.getValue(), entry.getKey()))
        .toList();
  }

  /** A base vehicle that goes into a second stage is not released on its own. */
  private void countReleased(Tally tally) {
    JobLog log = books.log;
    for (int i = 0; i < log.size; i++) {
      Recipe recipe = books.recipes.all().get(log.recipe[i]);
      int variant = recipe.variant();
      if (!recipe.releases()) {
        continue;
      }
      tally.released(variant, log.units[i]);
      int base = instance.baseVariant()[variant];
      if (base >= 0) {
        tally.released(base, -log.units[i]);
      }
    }
  }

  private static Map<String, LocalDate> lastStarts(List<Job> jobs) {
    Map<String, LocalDate> last = new TreeMap<>();
    jobs.forEach(job -> last.merge(job.line(), job.day(), (a, b) -> a.isAfter(b) ? a : b));
    return last;
  }

  private Map<String, LocalDate> contractStarts() {
    Map<String, LocalDate> last = new TreeMap<>();
    List<Order> orders = instance.plant().orders();
    for (int number = 0; number < orders.size(); number++) {
      String contract = orders.get(number).contract();
      OrderResult result = results[number];
      if (contract != null && result != null && result.lastStart() >= 0) {
        LocalDate day = instance.horizon().date(result.lastStart());
        last.merge(contract, day, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return last;
  }

  private Purchase purchase(PurchasePlanner.Buy buy) {
    return new Purchase(
        instance.parts().name(buy.source().part()),
        buy.source().supplier(),
        Math.toIntExact(buy.pieces()),
        instance.horizon().date(buy.orderDay()),
        instance.horizon().date(buy.receiptDay()));
  }
}
