package org.linewright.core.why.internal.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.instance.Supply;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.why.Tried;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.internal.levers.Bars;
import org.linewright.core.why.internal.levers.SupplyLevers;

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
    List<Tried> rows = new ArrayList<>(sources(part));
    rows.addAll(alternates(part, variant, byDay));
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
            .mapToInt(PartFacts::firstDay)
            .min()
            .orElse(Instance.NEVER);
    if (first == Instance.NEVER) {
      return neverDelivers(source);
    }
    Integer capacity = source.capacityPerWeek();
    return "lead time "
        + SupplyLevers.days(source.leadTimeDays())
        + ", goods usable from "
        + instance.horizon().date(first)
        + (capacity == null ? "" : ", at most " + capacity + " a week");
  }

  /** First day on which goods of a source can be used; NEVER when none can. */
  private static int firstDay(SourceOption option) {
    if (option.isUnlimited()) {
      return option.firstDay();
    }
    int first = Instance.NEVER;
    for (int week = 0; week < option.weeklyLots().length; week++) {
      if (option.weeklyLots()[week] > 0) {
        first = Math.min(first, option.receiptOfWeek(week));
      }
    }
    return first;
  }

  private String neverDelivers(Source source) {
    Integer capacity = source.capacityPerWeek();
    return capacity != null && capacity < Math.max(source.minimumOrder(), source.orderMultiple())
        ? "never delivers: no order is smaller than "
            + Math.max(source.minimumOrder(), source.orderMultiple())
            + ", and it brings at most "
            + capacity
            + " a week"
        : "cannot deliver within the horizon" + bars(source);
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

  private List<Tried> alternates(int part, int variant, int byDay) {
    String name = instance.parts().name(part);
    List<Tried> rows = new ArrayList<>();
    for (Alternate alternate : instance.plant().alternates()) {
      if (alternate.part().equals(name)) {
        String finding = finding(alternate, variant, byDay);
        rows.add(
            new Tried("alternate", name, "alternate " + alternate.alternate() + ": " + finding));
      }
    }
    return rows;
  }

  /** Why an alternate does not help vehicles of a variant that are started by a day. */
  private String finding(Alternate alternate, int variant, int byDay) {
    boolean isForAll = alternate.variant().equals("*");
    if (!isForAll && variant != ANY && !alternate.variant().equals(variantName(variant))) {
      return "not for " + variantName(variant);
    }
    String only = !isForAll && variant == ANY ? "only for " + alternate.variant() + ", " : "";
    LocalDate day = instance.horizon().date(byDay);
    LocalDate from = alternate.from();
    LocalDate to = alternate.to();
    if (from != null && from.isAfter(day)) {
      return only + "not allowed before " + from;
    }
    if (to == null || !to.isBefore(day)) {
      return only + left(alternate, byDay);
    }
    int last = instance.horizon().day(to);
    return only + "not allowed after " + to + (last < 0 ? "" : ", " + left(alternate, last));
  }

  private String left(Alternate alternate, int byDay) {
    int left = Math.max(0, trace.promised(instance.parts().get(alternate.alternate()), byDay));
    return left >= Instance.PLENTY
        ? "can be bought"
        : left + " left by " + instance.horizon().date(byDay);
  }

  private String variantName(int variant) {
    return instance.variants().name(variant);
  }
}
