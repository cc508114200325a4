package org.linewright.core.stress.internal.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.draw.Draws;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.ShockEffect;
import org.linewright.core.plant.supply.Route;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Supplier;

/**
 * The approved sources of all parts, numbered part by part and within a part by priority, with what
 * may hit them.
 */
public final class SourceTable {
  /** First source of a part, {@code [part]}; one more entry than parts. */
  public final int[] first;

  public final SourceOption[] option;
  public final int[] transitDays;
  public final double[] leadSdDays;
  public final long[] stream;
  public final int[] orders; // set of the shocks that stop orders
  public final int[] shipments;
  public final int[] transit;
  public final int[] receipts;
  public final int[] any;
  final long[] premiumCents; // of a piece, above the cheapest source of the part

  SourceTable(Instance instance, ShockTable shocks) {
    Plant plant = instance.plant();
    int parts = instance.parts().size();
    first = new int[parts + 1];
    for (int part = 0; part < parts; part++) {
      first[part + 1] = first[part] + instance.sources().get(part).size();
    }
    int size = first[parts];
    option = new SourceOption[size];
    transitDays = new int[size];
    leadSdDays = new double[size];
    stream = new long[size];
    orders = new int[size];
    shipments = new int[size];
    transit = new int[size];
    receipts = new int[size];
    any = new int[size];
    premiumCents = new long[size];
    List<List<Source>> rows = rows(instance);
    for (int part = 0; part < parts; part++) {
      long cheapest =
          instance.sources().get(part).stream()
              .mapToLong(SourceOption::unitPriceCents)
              .min()
              .orElse(0);
      for (int source = first[part]; source < first[part + 1]; source++) {
        Source row = rows.get(part).get(source - first[part]);
        option[source] = instance.sources().get(part).get(source - first[part]);
        premiumCents[source] = option[source].unitPriceCents() - cheapest;
        fill(source, row, plant);
        List<String> hit = targets(plant, row.part(), row.supplier(), row.route());
        orders[source] = shocks.set(hit, ShockEffect.ORDERS);
        shipments[source] = shocks.set(hit, ShockEffect.SHIPMENTS);
        transit[source] = shocks.set(hit, ShockEffect.TRANSIT);
        receipts[source] = shocks.set(hit, ShockEffect.RECEIPTS);
        any[source] =
            shocks.union(orders[source], shipments[source], transit[source], receipts[source]);
      }
    }
  }

  private void fill(int source, Source row, Plant plant) {
    stream[source] = Draws.stream("lead/" + row.part() + "/" + row.supplier() + "/" + row.route());
    Double sd = row.leadTimeSdDays();
    for (Route route : plant.routes()) {
      if (route.route().equals(row.route())) {
        transitDays[source] = days(route.transitDays());
        sd = sd == null ? route.transitSdDays() : sd;
      }
    }
    leadSdDays[source] = sd == null ? 0 : sd;
  }

  static int days(@Nullable Double given) {
    return given == null ? 0 : (int) Math.round(given);
  }

  /** Rows of the approved sources as the instance lists them, {@code [part]}. */
  private static List<List<Source>> rows(Instance instance) {
    List<List<Source>> rows = new ArrayList<>();
    for (int part = 0; part < instance.parts().size(); part++) {
      rows.add(new ArrayList<>());
    }
    for (Source source : instance.plant().sources()) {
      if (source.approved()) {
        rows.get(instance.parts().get(source.part())).add(source);
      }
    }
    rows.forEach(ofPart -> ofPart.sort(Comparator.comparingInt(Source::priority)));
    return rows;
  }

  /** Everything that, when it is hit, hits goods of a part from a supplier over a route. */
  public static List<String> targets(
      Plant plant, String part, @Nullable String supplier, @Nullable String route) {
    List<String> targets = new ArrayList<>(List.of(part));
    if (route != null) {
      targets.add(route);
    }
    List<String> countries = new ArrayList<>();
    for (Supplier row : plant.suppliers()) {
      if (row.supplier().equals(supplier)) {
        targets.add(row.supplier());
        if (row.country() != null) {
          countries.add(row.country());
        }
        countries.addAll(row.tier2Country());
      }
    }
    targets.addAll(countries);
    for (Part row : plant.parts()) {
      if (row.part().equals(part) && row.partFamily() != null) {
        if (row.originCountry() != null) {
          countries.add(row.originCountry());
        }
        countries.forEach(country -> targets.add(row.partFamily() + "@" + country));
      }
    }
    return targets;
  }
}
