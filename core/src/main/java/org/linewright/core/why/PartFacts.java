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
import org.linewright.core.plant.Event;
import org.linewright.core.plant.EventKind;
import org.linewright.core.plant.Source;

/** What stands behind a short part: stock and arrivals, who took it, every source and alternate. */
final class PartFacts {
  private final Instance instance;
  private final PlanTrace trace;

  PartFacts(Instance instance, PlanTrace trace) {
    this.instance = instance;
    this.trace = trace;
  }

  /** The steps behind a shortage of a part by a day, tier 2 and 3. */
  List<WhyAnswer.Step> behind(int part, int byDay, int takersShown) {
    String name = instance.parts().name(part);
    List<WhyAnswer.Step> steps = new ArrayList<>();
    steps.add(new WhyAnswer.Step(2, name, supply(part, byDay)));
    List<PlanTrace.Use> uses = trace.usesOfMaterial(part, instance.days() - 1);
    if (!uses.isEmpty()) {
      long sum = uses.stream().mapToLong(PlanTrace.Use::units).sum();
      steps.add(new WhyAnswer.Step(2, name, takers(instance, uses, sum, "pieces", takersShown)));
    }
    sources(part).forEach(text -> steps.add(new WhyAnswer.Step(3, name, text)));
    alternates(part, byDay).forEach(text -> steps.add(new WhyAnswer.Step(3, name, text)));
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

  static String takers(
      Instance instance, List<PlanTrace.Use> uses, long sum, String unit, int shown) {
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
    return sum + " " + unit + " are taken by orders planned before: " + orders + rest;
  }

  /** Each source of the part and what it can do. */
  List<String> sources(int part) {
    String name = instance.parts().name(part);
    List<String> texts = new ArrayList<>();
    for (Source source : instance.plant().sources()) {
      if (source.part().equals(name)) {
        texts.add("source " + source.supplier() + ": " + ability(part, source));
      }
    }
    if (texts.isEmpty()) {
      texts.add("no source: nothing can be bought");
    }
    return texts;
  }

  private String ability(int part, Source source) {
    if (!source.approved()) {
      Integer days = source.approvalDays();
      return "not approved" + (days == null ? "" : ", an approval takes " + days + " days");
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
        + source.leadTimeDays()
        + " days, goods usable from "
        + instance.horizon().date(first)
        + (capacity == null ? "" : ", at most " + capacity + " a week");
  }

  private String bars(Source source) {
    StringJoiner events = new StringJoiner(", ", ": ", "").setEmptyValue("");
    String family = "";
    for (var row : instance.plant().parts()) {
      family =
          row.part().equals(source.part()) && row.partFamily() != null ? row.partFamily() : family;
    }
    for (Event event : instance.plant().events()) {
      String target = event.target() == null ? "" : event.target();
      boolean hits =
          (event.kind() == EventKind.SUPPLIER_STOPPED && target.equals(source.supplier()))
              || (event.kind() == EventKind.ROUTE_CLOSED && target.equals(source.route()))
              || (event.kind() == EventKind.ORIGIN_BARRED
                  && !family.isEmpty()
                  && target.startsWith(family + "@"));
      if (hits) {
        LocalDate to = event.to();
        events.add(
            event.event()
                + " ("
                + event.kind().code()
                + " "
                + target
                + (to == null ? ", until further notice)" : " until " + to + ")"));
      }
    }
    return events.toString();
  }

  private List<String> alternates(int part, int byDay) {
    String name = instance.parts().name(part);
    List<String> texts = new ArrayList<>();
    for (Alternate alternate : instance.plant().alternates()) {
      if (alternate.part().equals(name)) {
        int left = trace.promised(instance.parts().get(alternate.alternate()), byDay);
        texts.add(
            "alternate "
                + alternate.alternate()
                + ": "
                + (left >= Instance.PLENTY
                    ? "can be bought"
                    : left + " left by " + instance.horizon().date(byDay)));
      }
    }
    return texts;
  }
}
