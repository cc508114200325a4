package org.linewright.core.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Variant;

/**
 * Finished vehicles by variant: released the day after start or completion, used up by a second
 * stage or delivered, never more than there are.
 */
final class VehicleFlow {
  private record Flow(long[] released, long[] usedAsBase, long[] delivered) {}

  private final RawPlant raw;
  private final Map<String, Flow> flows = new HashMap<>();

  VehicleFlow(RawPlant raw, Plan plan) {
    this.raw = raw;
    for (Job job : plan.jobs()) {
      if (job.complete()) {
        add(of(job.variant()).released, releaseDay(raw, job), job.units());
      }
      String base = raw.variants.get(job.variant()).baseVariant();
      if (base != null) {
        add(of(base).usedAsBase, raw.day(job.day()), job.units());
      }
    }
    for (Completion row : plan.completions()) {
      add(of(row.variant()).released, raw.day(row.day()) + 1, row.units());
    }
    for (Delivery row : plan.deliveries()) {
      // what is delivered after the horizon must be there at its end
      int day = Math.min(raw.days() - 1, raw.day(row.day()));
      add(of(row.variant()).delivered, day, row.quantity());
    }
  }

  /** Day on which the vehicles of a job are released; {@link RawPlant#NEVER} is possible. */
  static int releaseDay(RawPlant raw, Job job) {
    Variant variant = raw.variants.get(job.variant());
    int start = raw.day(job.day());
    @Nullable Integer stage = variant.secondStageDays();
    if (variant.baseVariant() == null || stage == null) {
      return start + 1;
    }
    Line line = raw.lines.get(job.line());
    return Math.max(start + 1, raw.calendars.workingDaysAfter(line.calendar(), start, stage));
  }

  private void add(long[] days, int day, long units) {
    if (raw.isInside(day)) {
      days[day] += units;
    }
  }

  private Flow of(String variant) {
    int days = raw.days();
    return flows.computeIfAbsent(
        variant, name -> new Flow(new long[days], new long[days], new long[days]));
  }

  void check(Findings findings) {
    for (String variant : raw.variants.keySet()) {
      Flow flow = of(variant);
      long released = 0;
      long used = 0;
      long delivered = 0;
      for (int day = 0; day < raw.days(); day++) {
        released += flow.released[day];
        used += flow.usedAsBase[day];
        delivered += flow.delivered[day];
        if (used + delivered > released) {
          findings.add(
              "Variant "
                  + variant
                  + ": "
                  + delivered
                  + " vehicles are delivered and "
                  + used
                  + " used as base by "
                  + raw.date(day)
                  + ", but only "
                  + released
                  + " are released by then.");
          break;
        }
      }
    }
  }

  /**
   * Nothing is built for nobody: what is released is delivered or used as a base.
   *
   * @param kept vehicles by variant that a former plan starts on frozen days, wanted or not
   */
  void checkWanted(Map<String, Integer> kept, Findings findings) {
    for (String variant : raw.variants.keySet()) {
      Flow flow = of(variant);
      long left = released(variant);
      for (long delivered : flow.delivered) {
        left -= delivered;
      }
      if (left > kept.getOrDefault(variant, 0)) {
        findings.add(
            "Variant "
                + variant
                + ": "
                + left
                + " vehicles are released that no order gets, but frozen days start "
                + kept.getOrDefault(variant, 0)
                + ".");
      }
    }
  }

  /** Vehicles of a variant released within the horizon and not used up as a base. */
  long released(String variant) {
    Flow flow = of(variant);
    long sum = 0;
    for (int day = 0; day < raw.days(); day++) {
      sum += flow.released[day] - flow.usedAsBase[day];
    }
    return sum;
  }
}
