package org.linewright.core.brute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.brute.Way.Kind;
import org.linewright.core.check.Kpis;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.units.Money;

/** Writes the moves of a search as the rows of a plan, so that the checker can look at them. */
final class PlanRows {
  private final TinyPlant plant;
  private final List<Job> jobs = new ArrayList<>();
  private final List<Completion> completions = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final Map<Offer, Integer> bought = new LinkedHashMap<>();
  private final int[] onTime;
  private final int[] late;

  PlanRows(TinyPlant plant) {
    this.plant = plant;
    this.onTime = new int[plant.orders.size()];
    this.late = new int[plant.orders.size()];
  }

  Optimum optimum(long cents, List<Move> moves) {
    plant.freeOffers.forEach(offer -> bought.put(offer, offer.most()));
    for (Move move : moves) {
      if (move instanceof Move.Made made) {
        add(made);
      } else if (move instanceof Move.Delivered delivered) {
        add(delivered);
      } else if (move instanceof Move.Bought more) {
        bought.merge(more.offer(), more.pieces(), Integer::sum);
      }
    }
    Money objective = new Money(cents);
    Plan draft = plan(summary(objective, new Kpis(objective, 0, 0, 0, 0, 0, 0, 0, null, Map.of())));
    Kpis kpis = PlanChecker.check(plant.raw.plant, draft).kpis();
    return new Optimum(cents, plan(summary(kpis.objective(), kpis)));
  }

  private void add(Move.Made made) {
    Way way = made.way();
    String variant = plant.variants.get(way.variant()).variant();
    String cohort = way.cohort() < 0 ? "" : plant.cohorts.get(way.cohort()).cohort();
    if (way.kind() == Kind.COMPLETION) {
      completions.add(new Completion(date(made.day()), variant, cohort, made.units()));
    } else {
      String line = plant.lines.get(made.line()).line();
      boolean complete = way.kind() != Kind.INCOMPLETE;
      jobs.add(new Job(date(made.day()), line, variant, cohort, made.units(), complete));
    }
  }

  private void add(Move.Delivered delivered) {
    OrderFacts order = plant.orders.get(delivered.order());
    int daysLate = order.daysLate(delivered.day());
    boolean isLate = order.due() >= 0 && daysLate > 0;
    (isLate ? late : onTime)[delivered.order()] += delivered.units();
    deliveries.add(
        new Delivery(
            order.name(),
            plant.variants.get(order.variant()).variant(),
            delivered.units(),
            deliveryDay(delivered),
            daysLate));
  }

  /** What is due after the horizon is handed over then. */
  private LocalDate deliveryDay(Move.Delivered delivered) {
    LocalDate due = plant.raw.plant.orders().get(delivered.order()).due();
    LocalDate day = date(delivered.day());
    return due != null && due.isAfter(day) ? due : day;
  }

  private LocalDate date(int day) {
    return plant.raw.horizon.date(day);
  }

  private Plan plan(PlanSummary summary) {
    List<Purchase> purchases = new ArrayList<>();
    bought.forEach(
        (offer, pieces) ->
            purchases.add(
                new Purchase(
                    plant.parts.get(offer.part()),
                    offer.supplier(),
                    pieces,
                    date(offer.ordered()),
                    date(offer.received()))));
    List<OrderOutcome> outcomes = new ArrayList<>();
    for (int order = 0; order < onTime.length; order++) {
      Order row = plant.raw.plant.orders().get(order);
      int unmet = row.quantity() - onTime[order] - late[order];
      outcomes.add(
          new OrderOutcome(
              row.order(),
              row.variant(),
              row.quantity(),
              row.due(),
              onTime[order],
              late[order],
              unmet,
              List.of()));
    }
    return new Plan(jobs, completions, List.of(), purchases, deliveries, outcomes, summary);
  }

  private static PlanSummary summary(Money objective, Kpis kpis) {
    return new PlanSummary(
        Mode.LIST,
        objective,
        objective,
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
}
