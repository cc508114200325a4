package org.linewright.core.why.internal.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.Supply;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.why.Tried;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.internal.levers.Bars;

/** What stands behind a short part: stock and arrivals, who took it, every source and alternate. */
final class PartFacts {
  /** Stands for vehicles of any variant. */
  static final int ANY = -1;

  private static final int HELD_SHOWN = 3;

  private final Instance instance;
  private final PlanTrace trace;
  private final Bars bars;

  PartFacts(Instance instance, PlanTrace trace) {
    this.instance = instance;
    this.trace = trace;
    this.bars = new Bars(instance.plant());
  }

  /** The steps behind a shortage of a part by a day, tier 2. */
  List<WhyAnswer.Step> behind(int part, int byDay, int takersShown) {
    String name = instance.parts().name(part);
    List<WhyAnswer.Step> steps = new ArrayList<>();
    steps.add(new WhyAnswer.Step(2, name, supply(part, byDay)));
    steps.addAll(held(name));
    List<PlanTrace.Use> uses = trace.usesOfMaterial(part, instance.days() - 1);
    if (!uses.isEmpty()) {
      steps.add(new WhyAnswer.Step(2, name, takers(uses, "pieces", takersShown)));
    }
    return steps;
  }

  /** The consignments of a part that wait for a route to open, tier 3. */
  private List<WhyAnswer.Step> held(String part) {
    List<WhyAnswer.Step> steps = new ArrayList<>();
    for (Arrival arrival : instance.plant().arrivals()) {
      if (arrival.part().equals(part)) {
        StringJoiner events = new StringJoiner(", ").setEmptyValue("");
        bars.holding(arrival).forEach(event -> events.add(Bars.text(event)));
        if (events.length() > 0 && steps.size() < HELD_SHOWN) {
          steps.add(
              new WhyAnswer.Step(
                  3,
                  arrival.consignment(),
                  arrival.quantity()
                      + " expected on "
                      + arrival.eta()
                      + " wait for the end of "
                      + events));
        }
      }
    }
    return steps;
  }

  String supply(int part, int byDay) {
    Supply supply = instance.supply();
    long now = supply.usable(part, 0);
    long by = supply.usable(part, Math.min(byDay, instance.days() - 1));
    int next = supply.nextArrival(part, byDay);
    String more =
        next == Instance.NEVER
            ? "no further arrival is announced"
            : "the next arrival is usable on " + instance.horizon().date(next);
    return "on the shelf "
        + now
        + ", by "
        + instance.horizon().date(byDay)
        + " "
        + by
        + "; "
        + more;
  }

  /** The largest takers in words. */
  String takers(List<PlanTrace.Use> uses, String unit, int shown) {
    return takers(uses, unit, "are taken by other orders: ", shown);
  }

  /** The largest takers in words, with the words between the sum and the orders. */
  String takers(List<PlanTrace.Use> uses, String unit, String verb, int shown) {
    long sum = uses.stream().mapToLong(PlanTrace.Use::units).sum();
    StringJoiner orders = new StringJoiner(", ");
    uses.stream()
        .limit(shown)
        .forEach(
            use ->
                orders.add(
                    instance.orders().get(use.order()).name()
                        + " "
                        + use.units()
                        + " from "
                        + instance.horizon().date(use.firstDay())));
    String rest = uses.size() > shown ? " and " + (uses.size() - shown) + " more orders" : "";
    return sum + " " + unit + " " + verb + orders + rest;
  }

  /**
   * Each source and each alternate of a part that is short by a day, and why it does not help.
   *
   * @param variant whose vehicles lack it; {@link #ANY} = those of several
   */
  List<Tried> tried(int part, int variant, int byDay) {
    List<Tried> rows = new ArrayList<>(new SourceFacts(instance, bars).sources(part));
    rows.addAll(new AlternateFacts(instance, trace).alternates(part, variant, byDay));
    for (Event event : bars.of(instance.parts().name(part))) {
      rows.add(
          new Tried(
              "source", instance.parts().name(part), "no more is proposed: " + Bars.text(event)));
    }
    return rows;
  }
}
