package org.linewright.core.brute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.units.Money;

/** Reads from sources, suppliers and events what can be bought. */
final class OfferReader {
  private static final double TOLERANCE = 1e-9;
  private static final int DAYS_PER_WEEK = 7;

  private final RawPlant raw;
  private final List<String> parts;

  OfferReader(RawPlant raw, List<String> parts) {
    this.raw = raw;
    this.parts = parts;
  }

  /**
   * All offers whose pieces come within the horizon.
   *
   * @param enough {@code [part]}: pieces beyond which no plan can use more
   */
  List<Offer> offers(int[] enough) {
    List<Offer> offers = new ArrayList<>();
    for (Source row : raw.plant.sources()) {
      if (row.approved() && parts.contains(row.part())) {
        if (row.capacityPerWeek() == null) {
          addOffer(row, 0, raw.days(), enough[parts.indexOf(row.part())], offers);
        } else {
          for (int first = 0; first < raw.days(); first += DAYS_PER_WEEK) {
            int pieces = (int) Math.floor(row.capacityPerWeek() * worst(row, first) + TOLERANCE);
            addOffer(row, first, first + DAYS_PER_WEEK, pieces, offers);
          }
        }
      }
    }
    return offers;
  }

  private void addOffer(Source row, int first, int end, int pieces, List<Offer> offers) {
    int best = -1;
    for (int day = first; day < Math.min(end, raw.days()); day++) {
      if (canOrder(row, day) && (best < 0 || receipt(row, day) < receipt(row, best))) {
        best = day;
      }
    }
    int part = parts.indexOf(row.part());
    boolean hasLimit = row.capacityPerWeek() != null;
    int wanted = hasLimit ? pieces : Math.max(pieces, row.minimumOrder()) + row.orderMultiple() - 1;
    int most = wanted / row.orderMultiple() * row.orderMultiple();
    if (best >= 0 && receipt(row, best) < raw.days() && most >= Math.max(1, row.minimumOrder())) {
      offers.add(
          new Offer(
              part,
              row.supplier(),
              best,
              receipt(row, best),
              most,
              row.minimumOrder(),
              row.orderMultiple(),
              price(row).cents() - cheapest(row.part())));
    }
  }

  private boolean canOrder(Source row, int day) {
    return raw.isValid(row.from(), row.to(), day)
        && !isBarred(row, day)
        && !isBarred(row, receipt(row, day));
  }

  private boolean isBarred(Source row, int day) {
    Part part = raw.parts.get(row.part());
    Set<String> countries = new HashSet<>();
    if (part.originCountry() != null) {
      countries.add(part.originCountry());
    }
    Supplier supplier = raw.suppliers.get(row.supplier());
    if (supplier != null) {
      countries.addAll(supplier.tier2Country());
      countries.add(supplier.country() == null ? "" : supplier.country());
    }
    return raw.events.hits(EventKind.SUPPLIER_STOPPED, row.supplier(), day)
        || (row.route() != null && raw.events.hits(EventKind.ROUTE_CLOSED, row.route(), day))
        || countries.stream()
            .map(country -> part.partFamily() + "@" + country)
            .anyMatch(target -> raw.events.hits(EventKind.ORIGIN_BARRED, target, day));
  }

  private int receipt(Source row, int day) {
    double factor = factor(EventKind.LEAD_TIME_FACTOR, row, day);
    return day + (int) Math.ceil(row.leadTimeDays() * factor - TOLERANCE);
  }

  private double factor(EventKind kind, Source row, int day) {
    double ofRoute = row.route() == null ? 1 : raw.events.factor(kind, row.route(), day);
    return raw.events.factor(kind, row.supplier(), day) * ofRoute;
  }

  /** The worst day of the week counts. */
  private double worst(Source row, int firstDay) {
    double worst = Double.MAX_VALUE;
    for (int day = firstDay; day < firstDay + DAYS_PER_WEEK; day++) {
      worst = Math.min(worst, factor(EventKind.CAPACITY_FACTOR, row, day));
    }
    return worst;
  }

  private long cheapest(String part) {
    return raw.plant.sources().stream()
        .filter(row -> row.approved() && row.part().equals(part))
        .mapToLong(row -> price(row).cents())
        .min()
        .orElseThrow();
  }

  private Money price(Source row) {
    Money cost = raw.parts.get(row.part()).unitCost();
    return row.unitPrice() != null ? row.unitPrice() : cost != null ? cost : Money.ZERO;
  }
}
