package org.linewright.core.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.instance.Supply;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.Alternate;
import org.linewright.core.plant.Arrival;
import org.linewright.core.plant.Event;
import org.linewright.core.plant.Source;

/** What stands behind a short part: stock and arrivals, who took it, every source and alternate. */
final class PartFacts {
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
    String verb =
        "are taken by " + (trace.isByTurn() ? "orders planned before: " : "other orders: ");
    return takers(uses, unit, verb, shown);
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

  /** Each source and each alternate of a part that is short by a day, and why it does not help. */
  List<Tried> tried(int part, int byDay) {
    List<Tried> rows = new ArrayList<>(sources(part));
    rows.addAll(alternates(part, byDay));
    for (Event event : bars.of(instance.parts().name(part))) {
      rows.add(
          new Tried(
              "source", instance.parts().name(part), "no more is proposed: " + Bars.text(event)));
    }
    return rows;
  }

  private List<Tried> sources(int part) {
    String name = instance.parts().name(part);
    List<Tried> rows = new ArrayList<>();
    for (Source source : instance.plant().sources()) {
      if (source.part().equals(name)) {
        String over = source.route() == null ? "" : " over " + source.route();
        rows.add(
            new Tried(
                "source",
                name,
                "source " + source.supplier() + over + ": " + ability(part, source)));
      }
    }
    if (rows.isEmpty()) {
      rows.add(new Tried("source", name, "no source: nothing can be bought"));
    }
    return rows;
  }

  private String ability(int part, Source source) {
    if (!source.approved()) {
      return "not approved" + approval(source) + bars(source);
    }
    int first =
        instance.sources().get(part).stream()
            .filter(
                option ->
                    option.supplier().equals(source.supplier())
                        && option.priority() == source.priority())
            .mapToInt(SourceOption::firstDay)
            .min()
            .orElse(Instance.NEVER);
    if (first == Instance.NEVER) {
      return "cannot deliver within the horizon" + bars(source);
    }
    Integer capacity = source.capacityPerWeek();
    return "lead time "
        + SupplyLevers.days(source.leadTimeDays())
        + ", goods usable from "
        + instance.horizon().date(first)
        + (capacity == null ? "" : ", at most " + capacity + " a week");
  }

  private String approval(Source source) {
    Integer days = source.approvalDays();
    if (days == null) {
      return "";
    }
    LocalDate first =
        instance.plant().settings().planDate().plusDays(days + (long) source.leadTimeDays());
    return ", an approval takes "
        + SupplyLevers.days(days)
        + ": goods usable from "
        + first
        + (first.isAfter(instance.horizon().end()) ? ", after the horizon" : "");
  }

  private String bars(Source source) {
    StringJoiner events = new StringJoiner(", ", ": ", "").setEmptyValue("");
    bars.of(source).forEach(event -> events.add(Bars.text(event)));
    return events.toString();
  }

  private List<Tried> alternates(int part, int byDay) {
    String name = instance.parts().name(part);
    List<Tried> rows = new ArrayList<>();
    for (Alternate alternate : instance.plant().alternates()) {
      if (alternate.part().equals(name)) {
        int left = trace.promised(instance.parts().get(alternate.alternate()), byDay);
        String there =
            left >= Instance.PLENTY
                ? "can be bought"
                : left + " left by " + instance.horizon().date(byDay);
        rows.add(new Tried("alternate", name, "alternate " + alternate.alternate() + ": " + there));
      }
    }
    return rows;
  }
}
