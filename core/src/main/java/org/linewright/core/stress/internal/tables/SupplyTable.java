package org.linewright.core.stress.internal.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.draw.Draws;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.PlanTrace.PlannedPurchase;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.risk.Doubt;
import org.linewright.core.plant.risk.DoubtKind;
import org.linewright.core.plant.risk.ShockEffect;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Route;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * What comes when: what is sure, what is announced but may come late or never, what is bought.
 * Longer than most classes: the three are numbered through, material by material.
 */
public final class SupplyTable {

  /**
   * Goods that are announced.
   *
   * @param material dense number
   * @param pieces pieces, or kits
   * @param day first day of use as planned
   * @param transitDays days under way at the end of that
   * @param shipments set of the shocks that keep it at the supplier
   * @param transit set of the shocks that stop it under way
   * @param receipts set of the shocks that stop it at the plant
   * @param stream stream of its draws
   * @param sdDays spread of its arrival, days
   * @param late number of the doubt about its day; -1 = none
   * @param lost number of the doubt whether it comes at all; -1 = none
   */
  public record Item(
      int material,
      int pieces,
      int day,
      int transitDays,
      int shipments,
      int transit,
      int receipts,
      long stream,
      double sdDays,
      int late,
      int lost) {}

  /** A purchase of the plan, its source by its number in the table of sources. */
  public record Buy(int part, int source, int orderDay, int receiptDay, int pieces) {}

  final int materials;

  /** Pieces there on the plan date, {@code [material]}. */
  public final int[] now;

  /** Pieces that come for sure, {@code [day]}: material, pieces, material, pieces … */
  public final int[][] sure;

  public final Item[] items;
  public final Buy[] buys;

  /** Number of the doubt about the yield of a material, {@code [material]}; -1 = none. */
  public final int[] yield;

  /** Stream of the yield of a material, {@code [material]}. */
  public final long[] yieldStream;

  /** Pieces bought by plan, {@code [source][week]}; empty for a source without limit. */
  public final int[][] bought;

  public final SourceTable sources;
  private final Instance instance;
  private final Plant plant;
  private final Chances chances;

  /**
   * The supply of a plant in which shocks can happen.
   *
   * @param recipes the recipes that number the pools of kits
   * @param materials number of materials, those that only a stress test knows among them
   * @param bufferDays orders are placed so many days before the plan's day
   */
  public SupplyTable(
      Instance instance,
      Chances chances,
      Recipes recipes,
      int materials,
      List<PlannedPurchase> purchases,
      int bufferDays) {
    this.instance = instance;
    this.plant = instance.plant();
    this.chances = chances;
    this.materials = materials;
    this.sources = new SourceTable(instance, chances.shocks);
    this.yield = new int[materials];
    this.yieldStream = new long[materials];
    for (int material = 0; material < materials; material++) {
      yield[material] =
          material < instance.parts().size()
              ? chances.doubt(DoubtKind.YIELD, List.of(instance.parts().name(material)))
              : -1;
      yieldStream[material] =
          yield[material] < 0 ? 0 : Draws.stream("yield/" + instance.parts().name(material));
    }
    int[][] supply = new int[materials][];
    for (int part = 0; part < instance.parts().size(); part++) {
      supply[part] = new int[instance.days()];
      for (int i = instance.supply().start()[part]; i < instance.supply().start()[part + 1]; i++) {
        if (instance.supply().day()[i] < instance.days()) {
          supply[part][instance.supply().day()[i]] += instance.supply().quantity()[i];
        }
      }
    }
    List<Item> announced = new ArrayList<>();
    addArrivals(supply, announced);
    addKits(recipes, supply, announced);
    this.items = announced.toArray(Item[]::new);
    this.now = new int[materials];
    this.sure = sure(supply);
    this.bought = new int[sources.option.length][];
    this.buys = buys(purchases, bufferDays);
  }

  /** Takes what is announced out of what is sure. */
  private void addArrivals(int[][] supply, List<Item> announced) {
    int[] days = Instance.arrivalDays(plant);
    for (int i = 0; i < days.length; i++) {
      Arrival row = plant.arrivals().get(i);
      int part = instance.parts().get(row.part());
      if (days[i] == 0 || days[i] == Instance.NEVER || supply[part][days[i]] < row.quantity()) {
        continue; // here already, or gone with a transfer
      }
      double sd = row.etaSdDays() == null ? 0 : row.etaSdDays();
      Item item = item(row, part, row.quantity(), days[i], sd);
      if (isDoubtful(item)) {
        supply[part][days[i]] -= row.quantity();
        announced.add(item);
      }
    }
  }

  private Item item(Arrival row, int material, int pieces, int day, double sd) {
    List<String> hit =
        new ArrayList<>(SourceTable.targets(plant, row.part(), row.supplier(), row.route()));
    hit.add(row.consignment());
    return new Item(
        material,
        pieces,
        day,
        transitDays(row),
        chances.shocks.set(hit, ShockEffect.SHIPMENTS),
        chances.shocks.set(hit, ShockEffect.TRANSIT),
        chances.shocks.set(hit, ShockEffect.RECEIPTS),
        Draws.stream("arrival/" + row.consignment()),
        sd,
        chances.doubt(DoubtKind.LATE, List.of(row.consignment())),
        chances.doubt(DoubtKind.LOST, List.of(row.consignment())));
  }

  private int transitDays(Arrival row) {
    for (Route route : plant.routes()) {
      if (route.route().equals(row.route())) {
        return SourceTable.days(route.transitDays());
      }
    }
    return 0;
  }

  private boolean isDoubtful(Item item) {
    return item.shipments != 0
        || item.transit != 0
        || item.receipts != 0
        || item.sdDays > 0
        || item.late >= 0
        || item.lost >= 0
        || yield[item.material] >= 0;
  }

  private void addKits(Recipes recipes, int[][] supply, List<Item> announced) {
    for (int material = instance.parts().size(); material < recipes.materials(); material++) {
      supply[material] = new int[instance.days()];
      Recipe recipe = recipes.pool(material);
      for (KitLot lot : recipe.lots()) {
        if (lot.availableDay() >= instance.days()) {
          continue;
        }
        Item item = item(lot, material, recipe.unitsOf(lot));
        if (lot.availableDay() > 0 && isDoubtful(item)) {
          announced.add(item);
        } else {
          supply[material][lot.availableDay()] += recipe.unitsOf(lot);
        }
      }
    }
  }

  private Item item(KitLot lot, int material, int units) {
    KitCohort row =
        plant.kits().stream()
            .filter(one -> one.cohort().equals(lot.cohort()))
            .findFirst()
            .orElseThrow();
    String consignment = row.consignment();
    List<String> names =
        consignment == null ? List.of(lot.cohort()) : List.of(lot.cohort(), consignment);
    boolean isUnderWay = row.status() == StockStatus.IN_TRANSIT;
    for (Arrival arrival : plant.arrivals()) {
      if (isUnderWay && arrival.consignment().equals(consignment)) {
        double sd = arrival.etaSdDays() == null ? 0 : arrival.etaSdDays();
        return item(arrival, material, units, lot.availableDay(), sd);
      }
    }
    return new Item(
        material,
        units,
        lot.availableDay(),
        lot.availableDay(),
        0,
        chances.shocks.union(
            chances.shocks.set(names, ShockEffect.SHIPMENTS),
            chances.shocks.set(names, ShockEffect.TRANSIT)),
        chances.shocks.set(names, ShockEffect.RECEIPTS),
        Draws.stream("arrival/" + (consignment == null ? lot.cohort() : consignment)),
        0,
        chances.doubt(DoubtKind.LATE, names),
        chances.doubt(DoubtKind.LOST, names));
  }

  private int[][] sure(int[][] supply) {
    List<List<Integer>> byDay = new ArrayList<>();
    for (int day = 0; day < instance.days(); day++) {
      byDay.add(new ArrayList<>());
    }
    for (int material = 0; material < materials; material++) {
      for (int day = 0; supply[material] != null && day < instance.days(); day++) {
        if (day == 0) {
          now[material] = supply[material][0];
        } else if (supply[material][day] > 0) {
          byDay.get(day).add(material);
          byDay.get(day).add(supply[material][day]);
        }
      }
    }
    return byDay.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private Buy[] buys(List<PlannedPurchase> purchases, int bufferDays) {
    for (int source = 0; source < bought.length; source++) {
      bought[source] = new int[sources.option[source].weeklyLots().length];
    }
    for (PlannedPurchase one : purchases) {
      note(sources.first[one.part()] + one.source(), one.orderDay(), (int) one.pieces());
    }
    List<Buy> sorted = new ArrayList<>();
    for (PlannedPurchase one : purchases) {
      sorted.add(buy(one, bufferDays));
    }
    sorted.sort(Comparator.comparingInt(Buy::orderDay).thenComparingInt(Buy::part));
    return sorted.toArray(Buy[]::new);
  }

  private void note(int source, int day, int pieces) {
    if (bought[source].length > 0) {
      bought[source][day / 7] += pieces;
    }
  }

  /** The purchase, ordered earlier where its source allows it. */
  private Buy buy(PlannedPurchase one, int bufferDays) {
    int source = sources.first[one.part()] + one.source();
    SourceOption option = sources.option[source];
    int pieces = (int) one.pieces();
    int day = one.orderDay();
    if (bufferDays > 0 && day > 0) {
      note(source, day, -pieces);
      int wanted = Math.max(0, day - bufferDays);
      int earlier = wanted;
      while (earlier >= 0 && !takes(source, earlier, pieces)) {
        earlier--;
      }
      if (earlier < 0) {
        earlier = wanted + 1;
        while (earlier < day && !takes(source, earlier, pieces)) {
          earlier++;
        }
      }
      day = earlier;
      note(source, day, pieces);
    }
    return new Buy(one.part(), source, day, option.receipt()[day], pieces);
  }

  /** True when a source takes an order for so many pieces on a day. */
  private boolean takes(int source, int day, int pieces) {
    SourceOption option = sources.option[source];
    return option.receipt()[day] < instance.days()
        && (option.isUnlimited()
            || bought[source][day / 7] + pieces <= option.weeklyLots()[day / 7]);
  }

  /** The row of a doubt. */
  Doubt doubt(int number) {
    return chances.row(number);
  }
}
