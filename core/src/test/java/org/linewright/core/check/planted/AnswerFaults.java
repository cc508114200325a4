package org.linewright.core.check.planted;

import static org.linewright.core.check.planted.SmallCase.jan;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.reason.Reason;
import org.linewright.core.units.Money;

/** Faults of deliveries, outcomes and the summary. */
final class AnswerFaults {

  private AnswerFaults() {}

  static Stream<Fault> all() {
    return Stream.of(deliveries(), outcomes(), summaries()).flatMap(List::stream);
  }

  private static List<Fault> deliveries() {
    return List.of(
        new Fault(
            "delivered before released",
            c -> c.deliveries.set(3, new Delivery("O3", "A", 5, jan(13), 1)),
            "Variant A: 10 vehicles are delivered and 0 used as base by 2026-01-13, but only 6"),
        new Fault(
            "delivered before due",
            c -> c.deliveries.set(6, new Delivery("O6", "A2", 2, jan(19), 0)),
            "order O6 on 2026-01-19 is before the due day 2026-01-20"),
        new Fault(
            "wrong days late",
            c -> c.deliveries.set(3, new Delivery("O3", "A", 5, jan(14), 1)),
            "order O3 on 2026-01-14 is 2 days late, not 1"),
        new Fault(
            "days since the plan date wrong",
            c -> c.deliveries.set(1, new Delivery("O2", "A", 1, jan(7), 0)),
            "order O2 on 2026-01-07 is 2 days late, not 0"),
        new Fault(
            "other variant delivered",
            c -> c.deliveries.set(6, new Delivery("O6", "A", 2, jan(20), 0)),
            "order O6 on 2026-01-20 is of A, but A2 is ordered"),
        new Fault(
            "whole order shipped in pieces",
            c -> {
              c.deliveries.set(0, new Delivery("O1", "A", 2, jan(6), 0));
              c.deliveries.add(1, new Delivery("O1", "A", 1, jan(6), 0));
            },
            "The delivery of 2 vehicles for order O1 on 2026-01-06 is below the smallest"),
        new Fault(
            "below the smallest shipment",
            c -> c.deliveries.set(7, new Delivery("O7", "R", 2, jan(16), 0)),
            "The delivery of 2 vehicles for order O7 on 2026-01-16 is below the smallest"),
        new Fault(
            "delivered after the horizon",
            c -> c.deliveries.set(6, new Delivery("O6", "A2", 2, jan(31), 11)),
            "Day 2026-01-31 lies outside the horizon"),
        new Fault(
            "more delivered than ordered",
            c -> c.deliveries.add(new Delivery("O4", "B", 2, jan(9), 1)),
            "Order O4 gets 2 vehicles more than the 2 ordered"),
        new Fault(
            "delivery for nobody",
            c -> c.deliveries.add(new Delivery("O9", "B", 2, jan(9), 1)),
            "The plant has no order \"O9\""));
  }

  private static List<Fault> outcomes() {
    return List.of(
        outcome(
            2,
            new OrderOutcome("O3", "A", 5, jan(12), 5, 0, 0, List.of()),
            "its outcome says 5, 0, 0"),
        outcome(
            6,
            new OrderOutcome("O7", "R", 4, jan(16), 4, 0, 0, List.of()),
            "O7 has 3 vehicles delivered"),
        outcome(
            1,
            new OrderOutcome(
                "O2", "A", 2, null, 1, 1, 0, List.of(new Reason.CannotBuild("A", "x"))),
            "O2 has 2 vehicles delivered on"),
        outcome(
            3,
            new OrderOutcome("O4", "B", 2, jan(9), 2, 0, 0, List.of()),
            "says 2 B due 2026-01-09"),
        outcome(
            3,
            new OrderOutcome("O4", "A", 2, jan(8), 2, 0, 0, List.of()),
            "says 2 A due 2026-01-08"),
        new Fault("order forgotten", c -> c.outcomes.remove(4), "Order O5 has no outcome"),
        new Fault(
            "order told twice",
            c -> c.outcomes.add(c.outcomes.get(0)),
            "Order O1 has two outcomes"));
  }

  private static Fault outcome(int index, OrderOutcome row, String told) {
    return new Fault("outcome " + row, c -> c.outcomes.set(index, row), told);
  }

  private static List<Fault> summaries() {
    Money cent = new Money(1);
    return List.of(
        figure("says objective", s -> s.objective = s.objective.plus(cent)),
        figure("bound", s -> s.bound = s.objective.minus(cent)),
        figure("gap is 0.7", s -> s.gap = 0.7),
        figure("gap is NaN", s -> s.gap = Double.NaN),
        figure("says released 20", s -> s.released = 20),
        figure("says on_time 15", s -> s.onTime = 15),
        figure("says late 6", s -> s.late = 6),
        figure("says unmet 0", s -> s.unmet = 0),
        figure("says unmet_due_after_horizon 2", s -> s.unmetDueAfterHorizon = 2),
        figure("says late_vehicle_days 21", s -> s.lateVehicleDays = 21),
        figure("says waiting_vehicle_days 21", s -> s.waitingVehicleDays = 21),
        figure("says last_start 2026-01-14", s -> s.lastStart = jan(14)),
        figure("says last_start null", s -> s.lastStart = null),
        figure("says last_start_by_line {}", s -> s.lastStartByLine = Map.of()));
  }

  private static Fault figure(String told, Consumer<SummaryDraft> change) {
    UnaryOperator<PlanSummary> wrong =
        stated -> {
          SummaryDraft draft = new SummaryDraft(stated);
          change.accept(draft);
          return draft.summary();
        };
    return new Fault("summary: " + told, c -> c.summary = wrong, told);
  }
}
