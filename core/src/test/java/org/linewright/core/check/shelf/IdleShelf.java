package org.linewright.core.check.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.check.CohortUse;
import org.linewright.core.check.Findings;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;

/**
 * Cars that wait for parts which lie there: a completion that could be on an earlier day, or a
 * vehicle begun incomplete that could be built complete, with everything else left as it is. For
 * plants without alternates, sources and transfers.
 */
final class IdleShelf {
  private final RawPlant raw;
  private final Plan plan;
  private final CohortUse use;
  private final Map<String, long[]> left = new HashMap<>(); // [day]: pieces there and not taken

  IdleShelf(Plant plant, Plan plan) {
    this.raw = new RawPlant(plant);
    this.plan = plan;
    this.use = new CohortUse(raw, plan);
    for (Stock row : plant.stock()) {
      boolean isUsable =
          row.status() != StockStatus.ON_HOLD
              && (row.available() != null || row.status() == StockStatus.ON_HAND);
      int day = row.available() == null ? 0 : Math.max(0, raw.day(row.available()));
      add(row.part(), isUsable ? day : RawPlant.NEVER, row.quantity());
    }
    for (Arrival row : plant.arrivals()) {
      add(row.part(), Math.max(0, raw.usableDay(row)), row.quantity());
    }
    ShelfDemand demand = new ShelfDemand(raw);
    demand.addLooseParts(plan.jobs());
    new CohortParts(raw, new Findings()).addKitParts(use, List.of(), demand);
    demand
        .pieces()
        .forEach(
            (need, byDay) -> {
              for (int day = 0; day < raw.days(); day++) {
                add(need.part(), day, -byDay[day]);
              }
            });
  }

  private void add(String part, int from, long pieces) {
    long[] days = left.computeIfAbsent(part, name -> new long[raw.days()]);
    for (int day = from; day < raw.days(); day++) {
      days[day] += pieces;
    }
  }

  /** One sentence for each completion or beginning that pays parking for nothing. */
  List<String> waits() {
    List<String> waits = new ArrayList<>();
    for (Completion row : plan.completions()) {
      KitCohort cohort = raw.cohorts.get(row.cohort());
      int end = raw.day(row.day());
      for (int day = Math.max(0, raw.cohortDay(row.cohort())); day < end; day++) {
        if (handsLeft(day) && standsSince(cohort, day, end) && partsAreThere(cohort, day, end)) {
          waits.add(row + " could be on " + raw.date(day));
          break;
        }
      }
    }
    for (Job job : plan.jobs()) {
      if (!job.complete()) {
        KitCohort cohort = raw.cohorts.get(job.cohort());
        int day = raw.day(job.day());
        int end = firstCompletion(cohort, day);
        if (end > day && partsAreThere(cohort, day, end)) {
          waits.add(job + " could be complete");
        }
      }
    }
    return waits;
  }

  private boolean handsLeft(int day) {
    Integer limit = raw.plant.settings().completionsPerDay();
    long completed = 0;
    for (KitCohort cohort : raw.plant.kits()) {
      completed += use.of(cohort.cohort()).completed()[day];
    }
    return limit == null || completed < limit;
  }

  /** One of the cars completed later stands there, begun on an earlier day. */
  private boolean standsSince(KitCohort cohort, int day, int end) {
    CohortUse.Counts counts = use.of(cohort.cohort());
    long standing = cohort.builtIncomplete();
    for (int each = 0; each < end; each++) {
      standing -= counts.completed()[each];
      if (each >= day && standing < 1) {
        return false;
      }
      standing += counts.incomplete()[each];
    }
    return true;
  }

  private int firstCompletion(KitCohort cohort, int after) {
    CohortUse.Counts counts = use.of(cohort.cohort());
    for (int day = after + 1; day < raw.days(); day++) {
      if (counts.completed()[day] > 0) {
        return day;
      }
    }
    return -1;
  }

  /** The missing parts can be taken a day instead of at the end. */
  private boolean partsAreThere(KitCohort cohort, int day, int end) {
    for (String part : cohort.missing()) {
      long now = needed(cohort, part, day);
      long then = needed(cohort, part, end);
      long[] days = left.getOrDefault(part, new long[raw.days()]);
      for (int each = day; each < raw.days(); each++) {
        if (days[each] - now + (each >= end ? then : 0) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private long needed(KitCohort cohort, String part, int day) {
    return raw.needed(cohort.variant(), SupplyKind.KIT, day).stream()
        .filter(row -> row.part().equals(part))
        .mapToLong(BomLine::quantity)
        .sum();
  }
}
