package org.linewright.core.brute;

import java.util.stream.IntStream;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.supply.KitCohort;

/** What orders, yard and settings allow in a situation. */
public final class Limits {
  private static final int PLENTY = 1_000_000;

  private final TinyPlant plant;
  private final int completionsPerDay;
  private final int yardCapacity;
  private final int[] carsAtStart;
  private final long[] parkedCents;

  Limits(TinyPlant plant) {
    this.plant = plant;
    PlantSettings settings = plant.raw.plant.settings();
    Integer completions = settings.completionsPerDay();
    Integer capacity = settings.yardCapacity();
    this.completionsPerDay = completions == null ? PLENTY : completions;
    this.yardCapacity = capacity == null ? PLENTY : capacity;
    this.carsAtStart = plant.cohorts.stream().mapToInt(KitCohort::builtIncomplete).toArray();
    this.parkedCents =
        plant.cohorts.stream()
            .map(row -> plant.raw.variants.get(row.variant()).value())
            .mapToLong(
                value -> OrderFacts.given(settings.costs().parkedPerVehicleDay(), value, 2_000))
            .toArray();
  }

  /** Vehicles of a variant that may still be made, since each is for an order or for a base. */
  int stillWanted(Situation now, int variant) {
    int units = -now.made(variant);
    for (int order = 0; order < plant.orders.size(); order++) {
      units += plant.orders.get(order).variant() == variant ? now.open[order] : 0;
    }
    for (int second = 0; second < plant.base.length; second++) {
      units += plant.base[second] == variant ? Math.max(0, stillWanted(now, second)) : 0;
    }
    for (int cohort = 0; cohort < carsAtStart.length; cohort++) {
      boolean isOwn = plant.cohorts.get(cohort).variant().equals(nameOf(variant));
      units -= isOwn ? owed(now, cohort) : 0;
    }
    return units;
  }

  private String nameOf(int variant) {
    return plant.variants.get(variant).variant();
  }

  /** Incomplete vehicles of a cohort that must be completed: those beyond the ones at the start. */
  int owed(Situation now, int cohort) {
    return Math.max(0, now.yard[cohort] - carsAtStart[cohort]);
  }

  /** Vehicles that may still be completed on a day, given those completed already. */
  int completionsLeft(int completed) {
    return completionsPerDay - completed;
  }

  /** Incomplete vehicles for which the yard has room. */
  int yardLeft(Situation now) {
    return yardCapacity - IntStream.of(now.yard).sum();
  }

  /** Cost of a car of a cohort that stands incomplete for a day. */
  public long parkedCents(int cohort) {
    return parkedCents[cohort];
  }

  /** Cost of one night on the yard. */
  public long parkedCents(Situation now) {
    long cents = 0;
    for (int cohort = 0; cohort < parkedCents.length; cohort++) {
      cents += parkedCents[cohort] * now.yard[cohort];
    }
    return cents;
  }

  /** True when every vehicle that was started is with its order on the last day. */
  boolean isClear(Situation now) {
    int left = IntStream.of(now.pool).sum();
    for (int cohort = 0; cohort < carsAtStart.length; cohort++) {
      left += owed(now, cohort);
    }
    return left == 0;
  }
}
