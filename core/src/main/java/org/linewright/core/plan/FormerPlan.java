package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a plan to plan anew after an edit.
 *
 * @param jobs vehicles started
 * @param deliveries shipments of the orders
 * @param orders what became of the orders; may be empty when {@code starts} is
 * @param starts which starts are for which order; empty = not known
 */
public record FormerPlan(
    List<Job> jobs,
    List<Delivery> deliveries,
    List<OrderOutcome> orders,
    List<PlannedStart> starts) {

  public FormerPlan {
    jobs = List.copyOf(jobs);
    deliveries = List.copyOf(deliveries);
    orders = List.copyOf(orders);
    starts = List.copyOf(starts);
  }

  /** A plan of which nobody knows which start is for which order. */
  public FormerPlan(List<Job> jobs, List<Delivery> deliveries) {
    this(jobs, deliveries, List.of(), List.of());
  }

  public static FormerPlan of(Plan plan) {
    return new FormerPlan(plan.jobs(), plan.deliveries(), plan.orders(), plan.starts().rows());
  }

  /** What of it lies on a day or behind it, as when the days before were closed. */
  public FormerPlan from(LocalDate day) {
    return new FormerPlan(
        jobs.stream().filter(job -> !job.day().isBefore(day)).toList(),
        deliveries.stream().filter(delivery -> !delivery.day().isBefore(day)).toList());
  }

  private record Start(LocalDate day, String line, String variant) {}

  /** Vehicles of these jobs that other jobs no longer start on the same line and day. */
  public long movedIn(List<Job> others) {
    Map<Start, Long> left = starts(others);
    long moved = 0;
    for (Map.Entry<Start, Long> start : starts(jobs).entrySet()) {
      moved += Math.max(0, start.getValue() - left.getOrDefault(start.getKey(), 0L));
    }
    return moved;
  }

  private static Map<Start, Long> starts(List<Job> jobs) {
    Map<Start, Long> starts = new HashMap<>();
    for (Job job : jobs) {
      starts.merge(new Start(job.day(), job.line(), job.variant()), (long) job.units(), Long::sum);
    }
    return starts;
  }
}
