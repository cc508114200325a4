package org.linewright.core.check.planted;

import static org.linewright.core.check.planted.SmallCase.jan;

import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.Purchase;
import org.linewright.core.reason.Reason;
import org.linewright.core.units.Money;

/**
 * A right plan for {@link SmallPlant}. Head units: kit A2-1 gives one to a kit of A-2; the three
 * cars that lack theirs take 1 from stock and 2 bought from S1. Trim T: A takes 4, S takes 1: 5
 * January 12, 6th 4, 8th 2, 9th 4 = 22 (stock 20 + 2 cleared on the 7th), 13th 12 (20 arrive). CN1
 * was due on Thursday 8, route R1 is closed until then: Friday 9, customs Monday and Tuesday, so
 * usable on Tuesday 13.
 *
 * <p>Money: A 10 × 20,000 + A2 2 × 18,000 + B (4 − 2) × 10,001.25 + S 2 × 15,000 + R 3 × 9,000 =
 * 313,002.50; O3 late 5 × 200 + 10 vehicle-days × 20 = 1,200; O2 10 vehicle-days × 5 = 50; parked 2
 * cars × 8 days + 1 car × 4 days = 20 × 10 = 200; one transfer 2; one head unit of S2 50 dearer.
 * 313,002.50 − 1,200 − 50 − 200 − 2 − 50 = 311,500.50.
 */
final class SmallPlan {

  static final List<Job> JOBS =
      List.of(
          new Job(jan(5), "L1", "A", "A-1", 3, true),
          new Job(jan(5), "L2", "B", "", 4, true),
          new Job(jan(6), "L1", "A", "A-2", 1, true),
          new Job(jan(8), "L1", "S", "", 2, true),
          new Job(jan(9), "L1", "A", "A-2", 1, false),
          new Job(jan(9), "L1", "A2", "A2-1", 2, true),
          new Job(jan(13), "L1", "A", "A-3", 3, true),
          new Job(jan(15), "L2", "R", "", 3, true));

  static final List<Completion> COMPLETIONS =
      List.of(new Completion(jan(12), "A", "A-2", 2), new Completion(jan(13), "A", "A-2", 1));

  static final List<PartTransfer> TRANSFERS =
      List.of(new PartTransfer(jan(6), "HU", "A2-1", "A-2", 1));

  static final List<Purchase> PURCHASES =
      List.of(
          new Purchase("HU", "S2", 1, jan(7), jan(10)),
          new Purchase("HU", "S1", 2, jan(5), jan(12)));

  static final List<Delivery> DELIVERIES =
      List.of(
          new Delivery("O1", "A", 3, jan(6), 0),
          new Delivery("O2", "A", 1, jan(7), 2),
          new Delivery("O2", "A", 1, jan(13), 8),
          new Delivery("O3", "A", 5, jan(14), 2),
          new Delivery("O4", "B", 2, jan(8), 0),
          new Delivery("O5", "S", 2, jan(12), 0),
          new Delivery("O6", "A2", 2, jan(20), 0),
          new Delivery("O7", "R", 3, jan(16), 0));

  static final List<OrderOutcome> OUTCOMES =
      List.of(
          new OrderOutcome("O1", "A", 3, jan(6), 3, 0, 0, List.of()),
          new OrderOutcome("O2", "A", 2, null, 2, 0, 0, List.of()),
          new OrderOutcome(
              "O3", "A", 5, jan(12), 0, 5, 0, List.of(new Reason.CannotBuild("A", "kits"))),
          new OrderOutcome("O4", "B", 2, jan(8), 2, 0, 0, List.of()),
          new OrderOutcome("O5", "S", 2, jan(12), 2, 0, 0, List.of()),
          new OrderOutcome("O6", "A2", 2, jan(20), 2, 0, 0, List.of()),
          new OrderOutcome(
              "O7", "R", 4, jan(16), 3, 0, 1, List.of(new Reason.CannotBuild("A", "ramp"))));

  static final PlanSummary SUMMARY =
      new PlanSummary(
          Mode.LIST,
          Money.parse("311500.50"),
          Money.parse("623001"),
          0.5,
          19,
          14,
          5,
          1,
          0,
          10,
          10,
          jan(15),
          Map.of("L1", jan(13), "L2", jan(15)),
          Map.of(),
          List.of());

  private SmallPlan() {}
}
