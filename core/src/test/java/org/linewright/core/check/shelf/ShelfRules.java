package org.linewright.core.check.shelf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linewright.core.check.Findings;
import org.linewright.core.check.RawPlant;
import org.linewright.core.check.shelf.ShelfDemand.Need;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;

/**
 * Mass balance of parts: pieces taken by a day ≤ stock + arrivals + purchases usable by that day.
 *
 * <p>For a part without alternates that is exact. Parts that alternates tie together are pooled,
 * because a plan does not say which piece went where: give each part x of the pool a price y(x) ≥
 * 0; a piece of demand is worth at least its cheapest cover v = min(y(part), pieces × y(alternate),
 * …). By weak duality, no way of covering exists when Σ v × demand by a day > Σ y × supply by that
 * day. The prices tried: 1 on every subset of the pool (on pools of more than {@link
 * #SUBSETS_UP_TO} parts, on each need's parts and on the whole pool), and for each need 1 on its
 * part and 1 / pieces on its alternates. So a violation is always real; a plan that only fails by a
 * finer mix of days and prices passes (about 2 % of the bad cases in {@code ShelfRulesTest}).
 *
 * <p>Worked example: 10 pieces of P are needed, none there; its alternate A has 15 pieces at ratio
 * 2. With y(P) = 1, y(A) = 1/2: demand 10 × min(1, 2 × 1/2) = 10 > supply 15 × 1/2 = 7.5.
 */
public final class ShelfRules {
  public static final int SUBSETS_UP_TO = 8;
  private static final double TOLERANCE = 1e-6;

  private final RawPlant raw;
  private final Findings findings;
  private final Map<String, long[]> supply = new HashMap<>();

  public ShelfRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
  }

  public void check(ShelfDemand demand, List<Purchase> purchases) {
    addSupply(purchases);
    for (Map<Need, long[]> pool : pools(demand.pieces())) {
      checkPool(pool);
    }
  }

  private void addSupply(List<Purchase> purchases) {
    for (Stock row : raw.plant.stock()) {
      int day =
          row.available() != null
              ? raw.day(row.available())
              : row.status() == StockStatus.ON_HAND ? 0 : RawPlant.NEVER;
      add(row.part(), row.status() == StockStatus.ON_HOLD ? RawPlant.NEVER : day, row.quantity());
    }
    for (Arrival row : raw.plant.arrivals()) {
      add(row.part(), raw.usableDay(row), row.quantity());
    }
    for (Purchase row : purchases) {
      add(row.part(), raw.day(row.received()), row.quantity());
    }
  }

  private void add(String part, int day, long pieces) {
    if (day < raw.days()) {
      supply.computeIfAbsent(part, name -> new long[raw.days()])[Math.max(0, day)] += pieces;
    }
  }

  /** Needs that share parts, directly or through others, come into one pool. */
  private static List<Map<Need, long[]>> pools(Map<Need, long[]> needs) {
    Map<String, Map<Need, long[]>> poolOfPart = new LinkedHashMap<>();
    needs.forEach(
        (need, pieces) -> {
          Map<Need, long[]> joined = new LinkedHashMap<>();
          joined.put(need, pieces);
          for (String part : partsOf(need)) {
            joined.putAll(poolOfPart.getOrDefault(part, Map.of()));
          }
          for (Need member : joined.keySet()) {
            partsOf(member).forEach(part -> poolOfPart.put(part, joined));
          }
        });
    Set<Map<Need, long[]>> pools = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Map<Need, long[]>> inOrder = new ArrayList<>();
    for (Map<Need, long[]> pool : poolOfPart.values()) {
      if (pools.add(pool)) {
        inOrder.add(pool);
      }
    }
    return inOrder;
  }

  private static Set<String> partsOf(Need need) {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(need.part());
    parts.addAll(need.alternates().keySet());
    return parts;
  }

  private void checkPool(Map<Need, long[]> pool) {
    for (Map<String, Double> prices : pricesToTry(pool.keySet())) {
      double needed = 0;
      double there = 0;
      for (int day = 0; day < raw.days(); day++) {
        for (Map.Entry<Need, long[]> entry : pool.entrySet()) {
          needed += worth(entry.getKey(), prices) * entry.getValue()[day];
        }
        for (Map.Entry<String, Double> price : prices.entrySet()) {
          long[] pieces = supply.get(price.getKey());
          there += pieces == null ? 0 : price.getValue() * pieces[day];
        }
        if (needed > there + TOLERANCE) {
          findings.add(sentence(prices, day, needed, there));
          return;
        }
      }
    }
  }

  private String sentence(Map<String, Double> prices, int day, double needed, double there) {
    String when = " by " + raw.date(day);
    if (prices.size() == 1) {
      return "Part "
          + String.join("", prices.keySet())
          + ": vehicles take "
          + Math.round(needed)
          + " pieces"
          + when
          + ", but only "
          + Math.round(there)
          + " can be there.";
    }
    return "Parts and alternates "
        + prices.keySet()
        + ": vehicles take "
        + needed
        + when
        + ", but only "
        + there
        + " can be there, counted in pieces at "
        + prices
        + ".";
  }

  public static double worth(Need need, Map<String, Double> prices) {
    double worth = prices.getOrDefault(need.part(), 0.0);
    for (Map.Entry<String, Double> entry : need.alternates().entrySet()) {
      worth = Math.min(worth, entry.getValue() * prices.getOrDefault(entry.getKey(), 0.0));
    }
    return worth;
  }

  private static List<Map<String, Double>> pricesToTry(Set<Need> needs) {
    Set<String> all = new LinkedHashSet<>();
    List<Map<String, Double>> tries = new ArrayList<>();
    for (Need need : needs) {
      all.addAll(partsOf(need));
      tries.add(ones(partsOf(need)));
    }
    List<String> parts = List.copyOf(all);
    for (int bits = 1; parts.size() <= SUBSETS_UP_TO && bits < 1 << parts.size(); bits++) {
      Set<String> subset = new LinkedHashSet<>();
      for (int i = 0; i < parts.size(); i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(parts.get(i));
        }
      }
      tries.add(ones(subset));
    }
    tries.add(ones(all));
    for (Need need : needs) {
      Map<String, Double> scaled = ones(all);
      need.alternates().forEach((part, pieces) -> scaled.put(part, pieces > 0 ? 1 / pieces : 0));
      scaled.put(need.part(), 1.0);
      tries.add(scaled);
      Map<String, Double> own = new TreeMap<>(scaled);
      own.keySet().retainAll(partsOf(need));
      tries.add(own);
    }
    return tries;
  }

  private static Map<String, Double> ones(Set<String> parts) {
    Map<String, Double> prices = new TreeMap<>();
    parts.forEach(part -> prices.put(part, 1.0));
    return prices;
  }
}
