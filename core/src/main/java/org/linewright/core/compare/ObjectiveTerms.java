package org.linewright.core.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.units.Money;

/**
 * The terms of a plan's objective, recomputed from its rows. They add up to the objective of the
 * summary: {@code value + lateVehicles + lateDays + waitingDays + parked + transfers + purchases +
 * other}. Costs are 0 or below. Cost: O(rows of the plan).
 *
 * @param value value of the vehicles released
 * @param lateVehicles − late_per_vehicle × vehicles delivered after the due day
 * @param lateDays − late_per_vehicle_day × late vehicle-days, orders with a due day
 * @param waitingDays − late_per_vehicle_day × waiting vehicle-days, orders without a due day
 * @param parked − parked_per_vehicle_day × incomplete vehicle-days
 * @param transfers − transfer_per_part × pieces moved
 * @param purchases − what purchases cost above the cheapest approved source
 * @param other what the objective counts beyond these, such as changeovers
 */
public record ObjectiveTerms(
    Money value,
    Money lateVehicles,
    Money lateDays,
    Money waitingDays,
    Money parked,
    Money transfers,
    Money purchases,
    Money other) {

  /** The terms of a plan in its world. */
  public static ObjectiveTerms of(Instance instance, Plan plan) {
    Terms terms = new Terms(instance, plan);
    long value = terms.value();
    long lateVehicles = -terms.lateVehicles();
    long lateDays = -terms.days(false);
    long waitingDays = -terms.days(true);
    long parked = -new ParkedDays(instance, plan).cents();
    long transfers = -terms.transfers();
    long purchases = -new Spending(instance, plan.purchases()).premiumCents();
    PlanSummary summary = plan.summary();
    long known = value + lateVehicles + lateDays + waitingDays + parked + transfers + purchases;
    return new ObjectiveTerms(
        new Money(value),
        new Money(lateVehicles),
        new Money(lateDays),
        new Money(waitingDays),
        new Money(parked),
        new Money(transfers),
        new Money(purchases),
        new Money(summary.objective().cents() - known));
  }

  /** The terms in the order in which they are told. */
  public List<Money> list() {
    return List.of(value, lateVehicles, lateDays, waitingDays, parked, transfers, purchases, other);
  }

  /** Adds up terms, in cents. */
  private record Terms(Instance instance, Plan plan) {

    /** A base vehicle that goes into a second stage is not released on its own. */
    long value() {
      long cents = 0;
      for (Job job : plan.jobs()) {
        int variant = instance.variants().get(job.variant());
        int base = instance.baseVariant()[variant];
        cents += job.complete() ? instance.valueCents()[variant] * job.units() : 0;
        cents -= base >= 0 ? instance.valueCents()[base] * job.units() : 0;
      }
      for (Completion row : plan.completions()) {
        cents += instance.valueCents()[instance.variants().get(row.variant())] * row.units();
      }
      return cents;
    }

    long lateVehicles() {
      return late(false, (order, row) -> order.latePerVehicleCents());
    }

    /** Cost of the days, of orders without a due day or of the others. */
    long days(boolean areAsSoonAsPossible) {
      return late(areAsSoonAsPossible, (order, row) -> order.latePerDayCents() * row.daysLate());
    }

    private long late(boolean areAsSoonAsPossible, ToLongBiFunction<OrderLine, Delivery> perUnit) {
      Map<String, OrderLine> orders = new HashMap<>();
      instance.orders().forEach(order -> orders.put(order.name(), order));
      long cents = 0;
      for (Delivery row : plan.deliveries()) {
        OrderLine order = orders.get(row.order());
        if (order != null
            && row.daysLate() > 0
            && order.isAsSoonAsPossible() == areAsSoonAsPossible) {
          cents += perUnit.applyAsLong(order, row) * row.quantity();
        }
      }
      return cents;
    }

    long transfers() {
      Map<String, String> variantOf = new HashMap<>();
      for (KitCohort cohort : instance.plant().kits()) {
        variantOf.put(cohort.cohort(), cohort.variant());
      }
      Costs costs = instance.plant().settings().costs();
      long cents = 0;
      for (PartTransfer row : plan.transfers()) {
        String variant = variantOf.getOrDefault(row.toCohort(), "");
        long value = instance.valueCents()[instance.variants().get(variant)];
        Money given = costs.transferPerPart();
        Money cost = given != null ? given : new Money(value).dividedBy(10_000);
        cents += cost.cents() * row.quantity();
      }
      return cents;
    }
  }
}
