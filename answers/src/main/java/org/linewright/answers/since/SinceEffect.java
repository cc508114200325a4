package org.linewright.answers.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.FormerPlan;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plant.Plant;
import org.linewright.core.since.Since;

/**
 * What the changes since a publication cost: the plan of the plant as it is beside the plan that
 * there would be, had all gone as published.
 *
 * @param asPublished that plan; the published one itself where no day was closed since
 * @param now the plan of the plant as it is
 * @param moved vehicles of the published plan from the plan date on that start elsewhere now
 * @param planned vehicles of the published plan from the plan date on
 */
record SinceEffect(Plan asPublished, Plan now, long moved, long planned) {
  /** A vehicle is started elsewhere only when that brings more than nothing. */
  private static final long MOVED_FOR_SOMETHING_CENTS = 1;

  /**
   * Plans what is not planned yet, going on from the published plan by the same rule.
   *
   * @param kept the plan of the plant as it is; null = is made here
   */
  static Optional<SinceEffect> of(Since since, Plan published, World world, @Nullable Plan kept) {
    LocalDate day = world.plant().settings().planDate();
    FormerPlan left = FormerPlan.of(published).from(day);
    Optional<Plant> plant = since.asPublished();
    if (plant.isEmpty()) {
      return Optional.empty();
    }
    boolean isPublished = since.starts().isEmpty() && isOf(published, plant.get());
    Plan went =
        isPublished ? published : goingOn(World.of(plant.get(), new Stopwatch()), published, left);
    boolean isQuiet = isPublished && since.changes().isEmpty() && !since.settings();
    Plan now = kept != null ? kept : isQuiet ? published : goingOn(world, published, left);
    long planned = left.jobs().stream().mapToLong(job -> job.units()).sum();
    return Optional.of(new SinceEffect(went, now, left.movedIn(now.jobs()), planned));
  }

  private static boolean isOf(Plan plan, Plant plant) {
    return plan.jobs().stream().noneMatch(job -> job.day().isBefore(plant.settings().planDate()));
  }

  private static Plan goingOn(World world, Plan published, FormerPlan left) {
    Mode mode = published.summary().mode();
    return world.plan(
        mode == Mode.BEST
            ? PlanRequest.forQuestions(world.instance().orders().size())
                .startingFrom(left, MOVED_FOR_SOMETHING_CENTS)
            : PlanRequest.of(mode).keeping(left.jobs()));
  }

  /** Orders that fare otherwise, those with more trouble first. */
  List<OrderDrift> orders() {
    Map<String, OrderOutcome> before = new HashMap<>();
    asPublished.orders().forEach(order -> before.put(order.order(), order));
    Map<String, LocalDate> lastBefore = lastDeliveries(asPublished);
    Map<String, LocalDate> last = lastDeliveries(now);
    List<OrderDrift> drifts = new ArrayList<>();
    for (OrderOutcome order : now.orders()) {
      OrderOutcome former = before.get(order.order());
      OrderDrift drift =
          new OrderDrift(
              order.order(),
              order.variant(),
              order.quantity(),
              order.due(),
              former == null ? 0 : former.late() + former.unmet(),
              order.late() + order.unmet(),
              lastBefore.get(order.order()),
              last.get(order.order()),
              order.reason());
      if (drift.trouble() != drift.troubleBefore()
          || !Objects.equals(drift.last(), drift.lastBefore())) {
        drifts.add(drift);
      }
    }
    drifts.sort(
        (one, other) ->
            Integer.compare(
                other.trouble() - other.troubleBefore(), one.trouble() - one.troubleBefore()));
    return drifts;
  }

  private static Map<String, LocalDate> lastDeliveries(Plan plan) {
    Map<String, LocalDate> last = new HashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      last.merge(
          delivery.order(), delivery.day(), (one, other) -> one.isAfter(other) ? one : other);
    }
    return last;
  }
}
