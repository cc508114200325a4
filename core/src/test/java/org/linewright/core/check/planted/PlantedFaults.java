package org.linewright.core.check.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.Plant;

/** Ways to spoil the rows of a right plan so that it is wrong for certain. */
final class PlantedFaults {
  private final Plant plant;
  private final Plan plan;
  private final Random random;

  /** A spoiled plan and what was done to it. */
  record Spoiled(String how, Plan plan) {}

  PlantedFaults(Plant plant, Plan plan, Random random) {
    this.plant = plant;
    this.plan = plan;
    this.random = random;
  }

  /** Each way that the plan has the rows for, once, at a row of chance. */
  List<Spoiled> all() {
    List<Spoiled> all = new ArrayList<>();
    add(
        all,
        "job moved to the day of the last delivery",
        spoilJob(this::isOfADelivery, this::late));
    add(
        all,
        "job moved a day later",
        spoilJob(this::isJustInTime, row -> on(row.day().plusDays(1), row)));
    add(all, "job moved before the plan date", spoilJob(row -> true, this::beforeThePlan));
    add(all, "job dropped", spoilJob(row -> true, row -> null));
    add(all, "job with a vehicle more", spoilJob(row -> true, row -> units(row.units() + 1, row)));
    add(all, "job with many more", spoilJob(row -> true, row -> units(row.units() + 1_000, row)));
    add(all, "job of another cohort", spoilJob(row -> true, PlantedFaults::ofNoCohort));
    add(all, "job built incomplete", spoilJob(Job::complete, PlantedFaults::otherwiseBuilt));
    add(all, "job built complete", spoilJob(row -> !row.complete(), PlantedFaults::otherwiseBuilt));
    add(all, "completion dropped", spoilCompletion(row -> null));
    add(all, "completion doubled", spoilCompletion(row -> more(row.units() * 2 + 9, row)));
    add(all, "purchase dropped", spoilPurchase(this::hasNoAlternate, row -> null));
    add(all, "purchase received at once", spoilPurchase(this::takesDays, PlantedFaults::atOnce));
    add(all, "purchase of nobody's supplier", spoilPurchase(row -> true, PlantedFaults::ofNobody));
    add(all, "purchase twice", twice());
    add(all, "transfer of many more", spoilTransfer(row -> pieces(row.quantity() + 1_000, row)));
    add(all, "transfer to itself", spoilTransfer(PlantedFaults::toItself));
    add(all, "delivery dropped", spoilDelivery(row -> true, row -> null));
    add(
        all,
        "delivery with one more",
        spoilDelivery(row -> true, row -> shipped(row.quantity() + 1, row)));
    add(all, "delivery a day early", spoilDelivery(row -> true, PlantedFaults::aDayEarly));
    add(all, "deliveries swapped", swapped());
    add(all, "outcome with one more in time", spoilOutcome());
    return all;
  }

  private static void add(List<Spoiled> all, String how, Optional<Plan> spoiled) {
    spoiled.ifPresent(found -> all.add(new Spoiled(how, found)));
  }

  /** Replaces one row of a list; null = drops it; empty when no row is suited. */
  private <T> Optional<List<T>> spoil(List<T> rows, Predicate<T> suits, Function<T, T> change) {
    List<T> suited = rows.stream().filter(suits).toList();
    if (suited.isEmpty()) {
      return Optional.empty();
    }
    T row = suited.get(random.nextInt(suited.size()));
    List<T> changed = new ArrayList<>(rows);
    int at = changed.indexOf(row);
    T other = change.apply(row);
    if (other == null) {
      changed.remove(at);
    } else {
      changed.set(at, other);
    }
    return Optional.of(changed);
  }

  private Optional<Plan> spoilJob(Predicate<Job> suits, UnaryOperator<Job> change) {
    return spoil(plan.jobs(), suits, change).map(this::withJobs);
  }

  private Plan withJobs(List<Job> jobs) {
    return new Plan(
        jobs,
        plan.completions(),
        plan.transfers(),
        plan.purchases(),
        plan.deliveries(),
        plan.orders(),
        plan.summary());
  }

  /** Last day on which vehicles of a variant are delivered within the horizon. */
  private Optional<LocalDate> lastDelivery(String variant) {
    boolean isUsedOtherwise =
        plant.variants().stream().anyMatch(row -> variant.equals(row.baseVariant()));
    LocalDate last =
        plan.deliveries().stream()
            .filter(row -> row.variant().equals(variant))
            .map(Delivery::day)
            .max(Comparator.naturalOrder())
            .orElse(plant.settings().horizonEnd());
    boolean isInside = last.isBefore(plant.settings().horizonEnd());
    return isInside && !isUsedOtherwise ? Optional.of(last) : Optional.empty();
  }

  private boolean isOfADelivery(Job row) {
    return row.complete() && lastDelivery(row.variant()).isPresent();
  }

  private boolean isJustInTime(Job row) {
    boolean isPlain =
        plant.variants().stream()
            .anyMatch(v -> v.variant().equals(row.variant()) && v.baseVariant() == null);
    return isOfADelivery(row)
        && isPlain
        && lastDelivery(row.variant()).orElseThrow().equals(row.day().plusDays(1));
  }

  private Job late(Job row) {
    return on(lastDelivery(row.variant()).orElseThrow(), row);
  }

  private Job beforeThePlan(Job row) {
    return on(plant.settings().planDate().minusDays(1), row);
  }

  private static Job on(LocalDate day, Job row) {
    return new Job(day, row.line(), row.variant(), row.cohort(), row.units(), row.complete());
  }

  private static Job units(int units, Job row) {
    return new Job(row.day(), row.line(), row.variant(), row.cohort(), units, row.complete());
  }

  private static Job ofNoCohort(Job row) {
    String other = row.cohort().isEmpty() ? "nobody's" : "";
    return new Job(row.day(), row.line(), row.variant(), other, row.units(), row.complete());
  }

  private static Job otherwiseBuilt(Job row) {
    return new Job(
        row.day(), row.line(), row.variant(), row.cohort(), row.units(), !row.complete());
  }

  private Optional<Plan> spoilCompletion(UnaryOperator<Completion> change) {
    return spoil(plan.completions(), row -> true, change)
        .map(
            rows ->
                new Plan(
                    plan.jobs(),
                    rows,
                    plan.transfers(),
                    plan.purchases(),
                    plan.deliveries(),
                    plan.orders(),
                    plan.summary()));
  }

  private static Completion more(int units, Completion row) {
    return new Completion(row.day(), row.variant(), row.cohort(), units);
  }

  private Optional<Plan> spoilPurchase(Predicate<Purchase> suits, UnaryOperator<Purchase> change) {
    return spoil(plan.purchases(), suits, change).map(this::withPurchases);
  }

  private Plan withPurchases(List<Purchase> rows) {
    return new Plan(
        plan.jobs(),
        plan.completions(),
        plan.transfers(),
        rows,
        plan.deliveries(),
        plan.orders(),
        plan.summary());
  }

  /** Where an alternate may stand in, fewer pieces may do. */
  private boolean hasNoAlternate(Purchase row) {
    return plant.alternates().stream()
        .noneMatch(
            other -> other.part().equals(row.part()) || other.alternate().equals(row.part()));
  }

  private boolean takesDays(Purchase row) {
    return plant.sources().stream()
        .filter(source -> source.part().equals(row.part()))
        .allMatch(source -> source.leadTimeDays() > 0);
  }

  private static Purchase atOnce(Purchase row) {
    return new Purchase(row.part(), row.supplier(), row.quantity(), row.ordered(), row.ordered());
  }

  private static Purchase ofNobody(Purchase row) {
    return new Purchase(row.part(), "nobody", row.quantity(), row.ordered(), row.received());
  }

  private Optional<Plan> twice() {
    if (plan.purchases().isEmpty()) {
      return Optional.empty();
    }
    List<Purchase> rows = new ArrayList<>(plan.purchases());
    Purchase again = rows.get(random.nextInt(rows.size()));
    long routes = // each may take an order
        plant.sources().stream()
            .filter(row -> row.part().equals(again.part()))
            .filter(row -> row.supplier().equals(again.supplier()))
            .count();
    rows.addAll(Collections.nCopies((int) routes, again));
    return Optional.of(withPurchases(rows));
  }

  private Optional<Plan> spoilTransfer(UnaryOperator<PartTransfer> change) {
    return spoil(plan.transfers(), row -> true, change)
        .map(
            rows ->
                new Plan(
                    plan.jobs(),
                    plan.completions(),
                    rows,
                    plan.purchases(),
                    plan.deliveries(),
                    plan.orders(),
                    plan.summary()));
  }

  private static PartTransfer pieces(int quantity, PartTransfer row) {
    return new PartTransfer(row.day(), row.part(), row.fromCohort(), row.toCohort(), quantity);
  }

  private static PartTransfer toItself(PartTransfer row) {
    return new PartTransfer(
        row.day(), row.part(), row.fromCohort(), row.fromCohort(), row.quantity());
  }

  private Optional<Plan> spoilDelivery(Predicate<Delivery> suits, UnaryOperator<Delivery> change) {
    return spoil(plan.deliveries(), suits, change).map(this::withDeliveries);
  }

  private Plan withDeliveries(List<Delivery> rows) {
    return new Plan(
        plan.jobs(),
        plan.completions(),
        plan.transfers(),
        plan.purchases(),
        rows,
        plan.orders(),
        plan.summary());
  }

  private static Delivery shipped(int quantity, Delivery row) {
    return new Delivery(row.order(), row.variant(), quantity, row.day(), row.daysLate());
  }

  private static Delivery aDayEarly(Delivery row) {
    return new Delivery(
        row.order(), row.variant(), row.quantity(), row.day().minusDays(1), row.daysLate());
  }

  /** Two shipments of different variants change their orders, or of different sizes. */
  private Optional<Plan> swapped() {
    for (Delivery one : plan.deliveries()) {
      for (Delivery other : plan.deliveries()) {
        boolean isDifferent =
            !one.variant().equals(other.variant()) || one.quantity() != other.quantity();
        if (!one.order().equals(other.order()) && isDifferent) {
          List<Delivery> rows = new ArrayList<>(plan.deliveries());
          rows.set(rows.indexOf(one), of(other.order(), one));
          rows.set(rows.indexOf(other), of(one.order(), other));
          return Optional.of(withDeliveries(rows));
        }
      }
    }
    return Optional.empty();
  }

  private static Delivery of(String order, Delivery row) {
    return new Delivery(order, row.variant(), row.quantity(), row.day(), row.daysLate());
  }

  private Optional<Plan> spoilOutcome() {
    return spoil(plan.orders(), row -> true, PlantedFaults::better)
        .map(
            rows ->
                new Plan(
                    plan.jobs(),
                    plan.completions(),
                    plan.transfers(),
                    plan.purchases(),
                    plan.deliveries(),
                    rows,
                    plan.summary()));
  }

  private static OrderOutcome better(OrderOutcome row) {
    return new OrderOutcome(
        row.order(),
        row.variant(),
        row.quantity(),
        row.due(),
        row.onTime() + 1,
        row.late(),
        row.unmet(),
        row.reasons());
  }
}
