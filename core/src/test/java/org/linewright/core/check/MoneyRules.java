package org.linewright.core.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.units.Money;

/**
 * The figures of a plan. Objective = Σ value × released − late_per_vehicle × late vehicles (of
 * orders with a due day) − late_per_vehicle_day × late vehicle-days − parked × incomplete
 * vehicle-days − transfer × pieces moved − Σ purchased × (price − cheapest price). A cost that the
 * plant does not give is a share of the variant's value, rounded half to even to cents.
 */
final class MoneyRules {
  private final RawPlant raw;
  private final Plan plan;
  private final CohortUse use;
  private final VehicleFlow flow;
  private final PurchaseRules purchases;
  private final Costs costs;

  MoneyRules(RawPlant raw, Plan plan, CohortUse use, VehicleFlow flow, PurchaseRules purchases) {
    this.raw = raw;
    this.plan = plan;
    this.use = use;
    this.flow = flow;
    this.purchases = purchases;
    this.costs = raw.plant.settings().costs();
  }

  Kpis kpis() {
    long released = 0;
    Money objective = Money.ZERO;
    for (Variant variant : raw.plant.variants()) {
      long vehicles = flow.released(variant.variant());
      released += vehicles;
      objective = objective.plus(variant.value().times(vehicles));
    }
    long onTime = 0;
    long late = 0;
    long lateDays = 0;
    long waitingDays = 0;
    long deliveredAfterHorizon = 0;
    for (Delivery row : plan.deliveries()) {
      Order order = raw.orders.get(row.order());
      long days = Math.max(0, DeliveryRules.daysLate(raw, order, row.day()));
      boolean isLate = order.due() != null && days > 0;
      onTime += isLate ? 0 : row.quantity();
      late += isLate ? row.quantity() : 0;
      lateDays += order.due() == null ? 0 : days * row.quantity();
      waitingDays += order.due() == null ? days * row.quantity() : 0;
      deliveredAfterHorizon += isDueAfterHorizon(order) ? row.quantity() : 0;
      objective =
          objective.minus(lateCost(order, isLate ? row.quantity() : 0, days * row.quantity()));
    }
    long ordered = 0;
    long orderedAfterHorizon = 0;
    for (Order order : raw.plant.orders()) {
      ordered += order.quantity();
      orderedAfterHorizon += isDueAfterHorizon(order) ? order.quantity() : 0;
    }
    objective = objective.minus(parkedCost()).minus(transferCost()).minus(purchaseCost());
    Map<String, LocalDate> lastByLine = new HashMap<>();
    LocalDate last = null;
    for (Job job : plan.jobs()) {
      lastByLine.merge(job.line(), job.day(), (a, b) -> a.isAfter(b) ? a : b);
      last = last == null || job.day().isAfter(last) ? job.day() : last;
    }
    return new Kpis(
        objective,
        released,
        onTime,
        late,
        ordered - onTime - late,
        orderedAfterHorizon - deliveredAfterHorizon,
        lateDays,
        waitingDays,
        last,
        lastByLine);
  }

  private boolean isDueAfterHorizon(Order order) {
    return order.due() != null && order.due().isAfter(raw.plant.settings().horizonEnd());
  }

  /** What lateness of an order costs. */
  Money lateCost(Order order, long lateVehicles, long lateVehicleDays) {
    Money value = raw.variants.get(order.variant()).value();
    Money perVehicle = given(costs.latePerVehicle(), value, 100);
    Money perDay =
        order.lateCostPerDay() != null
            ? order.lateCostPerDay()
            : given(costs.latePerVehicleDay(), value, 1_000);
    return perVehicle.times(lateVehicles).plus(perDay.times(lateVehicleDays));
  }

  private static Money given(@Nullable Money cost, Money value, long share) {
    return cost != null ? cost : value.dividedBy(share);
  }

  /** Each incomplete car counts on every day that it stands there, that of its completion too. */
  private Money parkedCost() {
    Money sum = Money.ZERO;
    for (KitCohort cohort : raw.plant.kits()) {
      CohortUse.Counts counts = use.of(cohort.cohort());
      long cars = cohort.builtIncomplete();
      long carDays = 0;
      for (int day = 0; day < raw.days(); day++) {
        carDays += Math.max(0, cars);
        cars += counts.incomplete()[day] - counts.completed()[day];
      }
      Money value = raw.variants.get(cohort.variant()).value();
      sum = sum.plus(given(costs.parkedPerVehicleDay(), value, 2_000).times(carDays));
    }
    return sum;
  }

  private Money transferCost() {
    Money sum = Money.ZERO;
    for (PartTransfer row : plan.transfers()) {
      Money value = raw.variants.get(raw.cohorts.get(row.toCohort()).variant()).value();
      sum = sum.plus(given(costs.transferPerPart(), value, 10_000).times(row.quantity()));
    }
    return sum;
  }

  /**
   * The objectives that the plan may mean: a purchase names no route, and the routes of its
   * supplier may have other prices than the cheapest, which {@link #kpis} takes.
   */
  Set<Money> objectives(Money kindest) {
    Set<Money> possible = Set.of(kindest);
    for (Purchase row : plan.purchases()) {
      SortedSet<Money> premiums = purchases.premiums(row);
      if (premiums.size() > 1) {
        Set<Money> next = new HashSet<>();
        for (Money before : possible) {
          premiums.forEach(dear -> next.add(before.minus(dear.minus(premiums.first()))));
        }
        possible = next;
      }
    }
    return possible;
  }

  private Money purchaseCost() {
    Money sum = Money.ZERO;
    for (Purchase row : plan.purchases()) {
      sum = sum.plus(purchases.premium(row));
    }
    return sum;
  }
}
