package org.linewright.core.plan.internal.reasons;

import java.time.LocalDate;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.reason.Reason;

/** Which rules may keep an order back: approvals, the yard, smallest deliveries, early building. */
final class RuleLimits {

  private RuleLimits() {}

  /** The approval of a variant ends. */
  record Approval(int variant, LocalDate until) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.plant(
          plant ->
              plant.with(
                  PlantTables.VARIANTS,
                  plant.variants().stream()
                      .map(row -> withoutEnd(row, relief.instance().variants().name(variant)))
                      .toList()));
    }

    private static Variant withoutEnd(Variant row, String name) {
      return row.variant().equals(name)
          ? new Variant(
              row.variant(),
              row.name(),
              row.brand(),
              row.family(),
              row.mode(),
              row.value(),
              null,
              row.baseVariant(),
              row.secondStageDays(),
              row.localizationPoints())
          : row;
    }

    @Override
    public Reason reason(Lack lack) {
      return new Reason.ApprovalEnds(
          lack.instance().variants().name(variant),
          until,
          lack.quantity(),
          lack.possibleBy(variant, lack.instance().horizon().day(until)));
    }
  }

  /** An event that ends an approval. */
  record Suspension(int variant, Event event) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.event(event);
    }

    @Override
    public Reason reason(Lack lack) {
      return new Reason.ApprovalSuspended(
          lack.instance().variants().name(variant), event.event(), event.from(), event.to());
    }
  }

  /** Too little room for incomplete vehicles. */
  record Yard(int capacity) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.yard();
    }

    @Override
    public Reason reason(Lack lack) {
      return new Reason.YardFull(capacity);
    }
  }

  /** Too few hands that complete vehicles. */
  record Completions(int perDay) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.completions();
    }

    @Override
    public Reason reason(Lack lack) {
      return new Reason.CompletionsUsedUp(perDay);
    }
  }

  /** The smallest delivery that is allowed. */
  record SmallestShipment(int minimum) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.anyShipment();
    }

    @Override
    public Reason reason(Lack lack) {
      return new Reason.BelowMinimumShipment(minimum, lack.possible(), lack.quantity());
    }
  }

  /**
   * Vehicles of the order are locked to days of their own.
   *
   * @param last the lock that starts last
   * @param units vehicles locked
   */
  record Locks(Lock last, int units) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.locks();
    }

    @Override
    public Reason reason(Lack lack) {
      return new Reason.LockedLate(last.line(), last.day(), units);
    }
  }

  /** How early an order may be built. */
  record Early(int days) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.anyDayEarly();
    }

    @Override
    public Reason reason(Lack lack) {
      return new Reason.BuiltTooEarly(days);
    }
  }
}
