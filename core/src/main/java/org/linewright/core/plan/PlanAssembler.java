package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plant.Order;
import org.linewright.core.promise.Recipe;
import org.linewright.core.reason.Reason;

/** Turns a finished list planner into the plan that people and files see. */
final class PlanAssembler {
  private final Instance instance;
  private final ListPlanner planner;
  private final Books books;

  PlanAssembler(Instance instance, ListPlanner planner) {
    this.instance = instance;
    this.planner = planner;
    this.books = planner.books();
  }

  Plan assemble(Mode mode, List<PartTransfer> transfers) {
    List<Job> jobs = new ArrayList<>();
    List<Completion> completions = new ArrayList<>();
    shareOutKits(jobs, completions);
    List<PurchasePlanner.Buy> buys = new PurchasePlanner(instance).plan(books.consumption);
    List<Delivery> deliveries = new ArrayList<>();
    List<OrderOutcome> outcomes = new ArrayList<>();
    Tally tally = new Tally(instance);
    for (int order = 0; order < instance.orders().size(); order++) {
      addOrder(order, deliveries, outcomes, tally);
    }
    countReleased(tally);
    completions.forEach(tally::completed);
    tally.transferred(transfers);
    buys.forEach(tally::bought);
    PlanSummary summary = tally.summary(mode, ObjectiveBound.cents(instance, books.recipes), lastStarts(jobs), contractStarts());
    List<Purchase> purchases = buys.stream().map(this::purchase).toList();
    return new Plan(jobs, completions, transfers, purchases, deliveries, outcomes, summary);
  }

  /** Gives each start the kits of the cohort that was usable first; merges equal rows. */
  private void shareOutKits(List<Job> jobs, List<Completion> completions) {
    JobLog log = books.log;
    Integer[] byDay = new Integer[log.size];
    for (int i = 0; i < byDay.length; i++) {
      byDay[i] = i;
    }
    Arrays.sort(byDay, Comparator.comparingInt(i -> log.day[i]));
    Map<Job, Integer> jobUnits = new TreeMap<>(jobOrder());
    Map<Completion, Integer> completionUnits =
        new TreeMap<>(
            Comparator.comparing(Completion::day).thenComparing(Completion::variant).thenComparing(Completion::cohort));
    KitShares shares = new KitShares(books.recipes);
    for (int i : byDay) {
      Recipe recipe = books.recipes.all().get(log.recipe[i]);
      LocalDate day = instance.horizon().date(log.day[i]);
      String variant = instance.variants().name(recipe.variant());
      shares.take(recipe, log.units[i], (cohort, units) -> {
        if (recipe.completes()) {
          completionUnits.merge(new Completion(day, variant, cohort, 0), units, Integer::sum);
        } else {
          String line = instance.lines().name(books.option(log.option[i]).line());
          jobUnits.merge(new Job(day, line, variant, cohort, 0, true), units, Integer::sum);
        }
      });
    }
    jobUnits.forEach((job, units) -> jobs.add(new Job(job.day(), job.line(), job.variant(), job.cohort(), units, true)));
    completionUnits.forEach(
        (one, units) -> completions.add(new Completion(one.day(), one.variant(), one.cohort(), units)));
  }

  private static Comparator<Job> jobOrder() {
    return Comparator.comparing(Job::day)
        .thenComparing(Job::line)
        .thenComparing(Job::variant)
        .thenComparing(Job::cohort);
  }

  private void addOrder(int number, List<Delivery> deliveries, List<OrderOutcome> outcomes, Tally tally) {
    OrderLine order = instance.orders().get(number);
    OrderResult result = planner.result(number);
    if (result == null) {
      throw new IllegalStateException("order " + order.name() + " was not planned");
    }
    String variant = instance.variants().name(order.variant());
    int onTime = 0;
    int late = 0;
    Map<Integer, Integer> unitsByDay = new TreeMap<>();
    result.shipments().forEach(shipment -> unitsByDay.merge(shipment.day(), shipment.units(), Integer::sum));
    for (Map.Entry<Integer, Integer> shipment : unitsByDay.entrySet()) {
      int day = shipment.getKey();
      int units = shipment.getValue();
      int daysLate = order.isAsSoonAsPossible() ? day : day - order.dueDay();
      deliveries.add(new Delivery(order.name(), variant, units, instance.horizon().date(day), daysLate));
      boolean isLate = !order.isAsSoonAsPossible() && daysLate > 0;
      onTime += isLate ? 0 : units;
      late += isLate ? units : 0;
      tally.delivered(order, units, daysLate, isLate);
    }
    tally.unmet(result.unmet());
    String reason = result.reasons().stream().map(Reason::text).collect(Collectors.joining("; "));
    LocalDate due = order.isAsSoonAsPossible() ? null : instance.horizon().date(order.dueDay());
    outcomes.add(new OrderOutcome(order.name(), variant, order.quantity(), due, onTime, late, result.unmet(), reason));
  }

  /** A base vehicle that goes into a second stage is not released on its own. */
  private void countReleased(Tally tally) {
    JobLog log = books.log;
    for (int i = 0; i < log.size; i++) {
      int variant = books.recipes.all().get(log.recipe[i]).variant();
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
      OrderResult result = planner.result(number);
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
