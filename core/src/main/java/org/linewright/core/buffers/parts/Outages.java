package org.linewright.core.buffers.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Shock;
import org.linewright.core.plant.risk.ShockDistribution;
import org.linewright.core.plant.risk.ShockEffect;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Supplier;

/**
 * For how many days a source may stay away, so that a stock of that many days covers all but a
 * share of the days. A shock that comes every B days on average and lasts D has its source down a
 * share D / (B + D) of the days, and down for more than n days on the share D / (B + D) exp(-n /
 * D). Several shocks add up at most; n is the least with
 *
 * <pre>
 *   Σ D / (B + D) exp(-n / D) ≤ 1 - service
 * </pre>
 *
 * and where a shock always lasts D, 1 - n / D stands for the exponential. Source: B. Tomlin,
 * Management Science 52(5), 2006, in continuous time; the sum is a union bound. Example: B = 300, D
 * = 20, service 0.98: n = 20 ln(0.0625 / 0.02) = 22.8.
 */
final class Outages {
  private static final double LONGEST = 36_500;
  private static final int CUTS = 60;

  /** A shock in figures: its share of all days, how long it lasts, whether always so long. */
  private record Rate(double share, double meanDown, boolean isFixed) {

    /** Share of days on which it has lasted for more than so many. */
    double beyond(double days) {
      double more = isFixed ? Math.max(0, 1 - days / meanDown) : Math.exp(-days / meanDown);
      return share * more;
    }
  }

  private final Plant plant;
  private final double service;

  Outages(Plant plant, double service) {
    this.plant = plant;
    this.service = service;
  }

  /**
   * Days that a stock must last; 0 where no shock counts, infinite where a source may stay away for
   * good.
   *
   * @param source where the part is bought; null = shocks of the part itself alone
   */
  double days(Part part, @Nullable Source source) {
    Set<String> hit = names(part, source);
    List<Rate> rates = new ArrayList<>();
    for (Shock shock : plant.shocks()) {
      if (hit.contains(shock.target()) && shock.effect() != ShockEffect.WORK) {
        if (shock.distribution() == ShockDistribution.PERMANENT) {
          return Double.POSITIVE_INFINITY;
        }
        double all = shock.meanDaysBetween() + shock.meanDaysDown();
        boolean isFixed = shock.distribution() == ShockDistribution.FIXED;
        rates.add(new Rate(shock.meanDaysDown() / all, shock.meanDaysDown(), isFixed));
      }
    }
    double low = 0;
    double high = LONGEST;
    if (beyond(rates, 0) <= 1 - service) {
      return 0;
    }
    for (int cut = 0; cut < CUTS; cut++) {
      double middle = (low + high) / 2;
      if (beyond(rates, middle) <= 1 - service) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static double beyond(List<Rate> rates, double days) {
    return rates.stream().mapToDouble(rate -> rate.beyond(days)).sum();
  }

  /** All that a shock may name to hit the part: itself, its origin, its supplier, its route. */
  private Set<String> names(Part part, @Nullable Source source) {
    List<String> countries = new ArrayList<>();
    List<String> names = new ArrayList<>();
    names.add(part.part());
    add(countries, part.originCountry());
    if (source != null) {
      names.add(source.supplier());
      add(names, source.route());
      for (Supplier supplier : plant.suppliers()) {
        if (supplier.supplier().equals(source.supplier())) {
          add(countries, supplier.country());
          countries.addAll(supplier.tier2Country());
        }
      }
    }
    names.addAll(countries);
    countries.forEach(country -> names.add(part.partFamily() + "@" + country));
    return new HashSet<>(names);
  }

  private static void add(List<String> list, @Nullable String name) {
    if (name != null) {
      list.add(name);
    }
  }
}
