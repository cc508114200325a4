package org.linewright.core.plan.internal.objective;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.PriorityClass;
import org.linewright.core.plan.internal.purchases.PurchasePlanner;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.units.Money;

/**
 * Adds up the objective: Σ value × released − late_per_vehicle × late vehicles −
 * late_per_vehicle_day × late vehicle-days − parked cost × incomplete vehicle-days − transfer cost
 * − purchase price above the cheapest approved source. In whole cents.
 */
public final class Tally {
  private final Instance instance;
  private final PlantSettings.Costs costs;
  private final long[] parkedCents;
  private long cents;
  private int released;
  private int onTime;
  private int late;
  private int unmet;
  private int unmetDueAfterHorizon;
  private long lateVehicleDays;
  private long waitingVehicleDays;

  public Tally(Instance instance) {
    this.instance = instance;
    this.costs = instance.plant().settings().costs();
    this.parkedCents = parkedCents(instance);
    for (KitCohort cohort : instance.plant().kits()) {
      // every incomplete vehicle is parked for the whole horizon until a completion shortens it
      cents -= parkedCents(cohort.variant()) * cohort.builtIncomplete() * instance.days();
    }
  }

  /** What was added up so far. */
  public long cents() {
    return cents;
  }

  public void released(int variant, int units) {
    released += units;
    cents += instance.valueCents()[variant] * units;
  }

  public void delivered(OrderLine order, int units, int daysLate, boolean isLate) {
    onTime += isLate ? 0 : units;
    late += isLate ? units : 0;
    long vehicleDays = (long) units * daysLate;
    lateVehicleDays += order.isAsSoonAsPossible() ? 0 : vehicleDays;
    waitingVehicleDays += order.isAsSoonAsPossible() ? vehicleDays : 0;
    cents -=
        order.latePerDayCents() * units * daysLate
            + (isLate ? order.latePerVehicleCents() * units : 0);
  }

  public void unmet(OrderLine order, int units) {
    unmet += units;
    unmetDueAfterHorizon += order.isDueAfter(instance.horizon()) ? units : 0;
  }

  /** A vehicle begun incomplete is parked from the next day on until a completion shortens it. */
  public void begun(Job job) {
    int parkedDays = instance.days() - 1 - instance.horizon().day(job.day());
    cents -= parkedCents(job.variant()) * job.units() * parkedDays;
  }

  /** A completed vehicle is parked up to and including the day of its completion. */
  public void completed(Completion completion) {
    int parkedDays = instance.horizon().day(completion.day()) + 1;
    cents +=
        parkedCents(completion.variant()) * completion.units() * (instance.days() - parkedDays);
  }

  public void transferred(List<PartTransfer> transfers) {
    Map<String, String> variantOf = new HashMap<>();
    instance.plant().kits().forEach(cohort -> variantOf.put(cohort.cohort(), cohort.variant()));
    for (PartTransfer transfer : transfers) {
      String variant = variantOf.getOrDefault(transfer.toCohort(), "");
      Money cost =
          costs.transferPerPart() != null
              ? costs.transferPerPart()
              : value(variant).dividedBy(10_000);
      cents -= cost.cents() * transfer.quantity();
    }
  }

  public void bought(PurchasePlanner.Buy buy) {
    long cheapest =
        instance.sources().get(buy.source().part()).stream()
            .mapToLong(SourceOption::unitPriceCents)
            .min()
            .orElse(0);
    cents -= (buy.source().unitPriceCents() - cheapest) * buy.pieces();
  }

  private long parkedCents(String variant) {
    return parkedCents[instance.variants().get(variant)];
  }

  /** Cost of one incomplete vehicle parked for one day, {@code [variant]}. */
  public static long[] parkedCents(Instance instance) {
    Money given = instance.plant().settings().costs().parkedPerVehicleDay();
    return Arrays.stream(instance.valueCents())
        .map(value -> (given != null ? given : new Money(value).dividedBy(2000)).cents())
        .toArray();
  }

  private Money value(String variant) {
    return new Money(instance.valueCents()[instance.variants().get(variant)]);
  }

  public PlanSummary summary(
      Mode mode,
      long boundCents,
      Map<String, LocalDate> byLine,
      Map<String, LocalDate> byContract,
      List<PriorityClass> classes) {
    LocalDate last = byLine.values().stream().max(LocalDate::compareTo).orElse(null);
    return new PlanSummary(
        mode,
        new Money(cents),
        new Money(boundCents),
        PlanSummary.gap(cents, boundCents),
        released,
        onTime,
        late,
        unmet,
        unmetDueAfterHorizon,
        lateVehicleDays,
        waitingVehicleDays,
        last,
        byLine,
        byContract,
        classes);
  }
}
