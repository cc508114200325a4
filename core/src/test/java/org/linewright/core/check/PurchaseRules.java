package org.linewright.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.units.Money;

/**
 * Purchases come from an approved source that is valid, long enough before use, in allowed lots,
 * within the weekly capacity, and neither ordered nor received while an event bars them.
 */
final class PurchaseRules {
  private static final double TOLERANCE = 1e-9;
  private static final int DAYS_PER_WEEK = 7;

  private record Link(String part, String supplier) {}

  private record Week(Link link, int number) {}

  private final RawPlant raw;
  private final Findings findings;
  private final Map<Link, List<Source>> sources = new HashMap<>();
  private final Map<String, Money> cheapest = new HashMap<>();
  private final Map<Week, Set<Source>> sourcesOfWeek = new LinkedHashMap<>();
  private final Map<Week, Long> ordered = new LinkedHashMap<>();

  PurchaseRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
    for (Source row : raw.plant.sources()) {
      if (row.approved()) {
        sources
            .computeIfAbsent(new Link(row.part(), row.supplier()), link -> new ArrayList<>())
            .add(row);
        cheapest.merge(row.part(), price(row), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
  }

  void check(List<Purchase> purchases) {
    Map<Purchase, Integer> orders = new LinkedHashMap<>();
    for (Purchase row : purchases) {
      Purchase order = new Purchase(row.part(), row.supplier(), 1, row.ordered(), row.received());
      Link link = new Link(row.part(), row.supplier());
      int routes = sources.getOrDefault(link, List.of()).size(); // an order each
      if (orders.merge(order, 1, Integer::sum) > Math.max(1, routes)) {
        findings.add(text(row) + ": it is the second row of one order.");
      }
      List<String> fewest = null;
      Week week = new Week(link, Math.floorDiv(raw.day(row.ordered()), DAYS_PER_WEEK));
      for (Source source : sources.getOrDefault(link, List.of())) {
        List<String> faults = faults(row, source);
        if (fewest == null || faults.size() < fewest.size()) {
          fewest = faults;
        }
        if (faults.isEmpty()) {
          sourcesOfWeek.computeIfAbsent(week, key -> new LinkedHashSet<>()).add(source);
        }
      }
      ordered.merge(week, (long) row.quantity(), Long::sum);
      if (fewest == null) {
        findings.add(text(row) + ": there is no approved source.");
      } else {
        fewest.forEach(fault -> findings.add(text(row) + ": " + fault + "."));
      }
    }
    ordered.forEach(this::checkWeek);
  }

  private static String text(Purchase row) {
    return "The purchase of "
        + row.quantity()
        + " "
        + row.part()
        + " from "
        + row.supplier()
        + ", ordered "
        + row.ordered()
        + ", received "
        + row.received();
  }

  private List<String> faults(Purchase row, Source source) {
    List<String> faults = new ArrayList<>();
    int order = raw.day(row.ordered());
    int receipt = raw.day(row.received());
    if (order < 0) {
      faults.add("it is ordered before the plan date");
    }
    if (!raw.isValid(source.from(), source.to(), order)) {
      faults.add("the source takes orders from " + source.from() + " to " + source.to() + " only");
    }
    int lead = leadTimeDays(source, order);
    if (receipt < (long) order + lead) {
      faults.add("the lead time is " + lead + " days");
    }
    if (row.quantity() < source.minimumOrder()) {
      faults.add("the minimum order is " + source.minimumOrder());
    }
    if (row.quantity() % Math.max(1, source.orderMultiple()) != 0) {
      faults.add("orders are multiples of " + source.orderMultiple());
    }
    for (int day : order == receipt ? new int[] {order} : new int[] {order, receipt}) {
      addEventFaults(faults, source, day);
    }
    return faults;
  }

  private int leadTimeDays(Source source, int day) {
    double factor = raw.events.factor(EventKind.LEAD_TIME_FACTOR, source.supplier(), day);
    if (source.route() != null) {
      factor *= raw.events.factor(EventKind.LEAD_TIME_FACTOR, source.route(), day);
    }
    return (int) Math.ceil(source.leadTimeDays() * factor - TOLERANCE);
  }

  private void addEventFaults(List<String> faults, Source source, int day) {
    if (raw.events.hits(EventKind.SUPPLIER_STOPPED, source.supplier(), day)) {
      faults.add("the supplier is stopped on " + raw.date(day));
    }
    if (source.route() != null && raw.events.hits(EventKind.ROUTE_CLOSED, source.route(), day)) {
      faults.add("route " + source.route() + " is closed on " + raw.date(day));
    }
    Part part = raw.parts.get(source.part());
    for (String country : countries(part, raw.suppliers.get(source.supplier()))) {
      String target = part.partFamily() + "@" + country;
      if (raw.events.hits(EventKind.ORIGIN_BARRED, target, day)) {
        faults.add(target + " is barred on " + raw.date(day));
      }
    }
  }

  private static Set<String> countries(Part part, Supplier supplier) {
    Set<String> countries = new LinkedHashSet<>();
    if (part.originCountry() != null) {
      countries.add(part.originCountry());
    }
    if (supplier != null) {
      if (supplier.country() != null) {
        countries.add(supplier.country());
      }
      countries.addAll(supplier.tier2Country());
    }
    return countries;
  }

  private void checkWeek(Week week, long pieces) {
    double capacity = 0;
    for (Source source : sourcesOfWeek.getOrDefault(week, Set.of())) {
      if (source.capacityPerWeek() == null) {
        return;
      }
      capacity += source.capacityPerWeek() * bestFactor(source, week.number * DAYS_PER_WEEK);
    }
    if (sourcesOfWeek.containsKey(week) && pieces > capacity + TOLERANCE) {
      findings.add(
          pieces
              + " pieces of "
              + week.link.part
              + " are ordered from "
              + week.link.supplier
              + " in the week from "
              + raw.date(week.number * DAYS_PER_WEEK)
              + ", but at most "
              + capacity
              + " can be.");
    }
  }

  private double bestFactor(Source source, int firstDay) {
    double best = 0;
    for (int day = firstDay; day < firstDay + DAYS_PER_WEEK; day++) {
      double factor = raw.events.factor(EventKind.CAPACITY_FACTOR, source.supplier(), day);
      if (source.route() != null) {
        factor *= raw.events.factor(EventKind.CAPACITY_FACTOR, source.route(), day);
      }
      best = Math.max(best, factor);
    }
    return best;
  }

  /** What the pieces cost more than from the part's cheapest approved source. */
  Money premium(Purchase row) {
    SortedSet<Money> premiums = premiums(row);
    return premiums.isEmpty() ? Money.ZERO : premiums.first();
  }

  /**
   * The same for each source that the row may mean, the lowest first: a supplier may have several
   * routes.
   */
  SortedSet<Money> premiums(Purchase row) {
    SortedSet<Money> clean = new TreeSet<>();
    SortedSet<Money> others = new TreeSet<>();
    for (Source source : sources.getOrDefault(new Link(row.part(), row.supplier()), List.of())) {
      Money premium = price(source).minus(cheapest.get(row.part())).times(row.quantity());
      (faults(row, source).isEmpty() ? clean : others).add(premium);
    }
    return clean.isEmpty() ? others : clean;
  }

  private Money price(Source source) {
    Part part = raw.parts.get(source.part());
    Money cost = part == null ? null : part.unitCost();
    return source.unitPrice() != null ? source.unitPrice() : cost != null ? cost : Money.ZERO;
  }
}
