package org.linewright.core.brute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.brute.Way.Need;
import org.linewright.core.brute.Way.Pick;
import org.linewright.core.check.CarriedTime;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;

/**
 * A plant as numbers for the search, compiled once from the raw tables; most of its length says
 * what the numbers are. Rows are numbered in file order.
 */
public final class TinyPlant {
  public final RawPlant raw;
  public final int days;
  public final List<Variant> variants;
  public final List<Line> lines;
  public final List<KitCohort> cohorts;
  public final List<String> parts;
  public final List<Way> ways;
  public final LineFacts lineFacts;

  /** {@code [line][day]}: line-days of time. */
  public final double[][] room;

  /** {@code [line]}: most line-days that a vehicle may have begun before its day. */
  public final double[] mostCarried;

  /** {@code [line][variant][day]}: most units. */
  public final int[][][] most;

  /** {@code [line][variant][day]}: units a day at nominal shifts; 0 = none may be started. */
  public final double[][][] rate;

  /** {@code [line]}: true when changes of family take time there. */
  public final boolean[] hasChangeovers;

  /** {@code [variant]}: number of the base variant; -1 = none. */
  public final int[] base;

  /** {@code [cohort]}: first day on which its kits can be used. */
  public final int[] kitDay;

  /** {@code [cohort]}: the cohort before it that does not differ but in number; -1 = none. */
  public final int[] twin;

  /** {@code [order]}. */
  public final List<OrderFacts> orders;

  /** {@code [part]}: pieces beyond which no plan can use more. */
  public final int[] enough;

  /** {@code [part][day]}: pieces that become usable, those bought at the lowest price included. */
  public final int[][] supply;

  /** Offers above the lowest price. */
  public final List<Offer> dearOffers;

  /** Offers at the lowest price: whatever they bring is in {@link #supply}. */
  public final List<Offer> freeOffers;

  public final Limits limits;

  /** Reads a plant, and where nothing is to be passed over, without seeing twins. */
  public TinyPlant(RawPlant raw, boolean isBlind) {
    this.raw = raw;
    this.days = raw.days();
    this.variants = raw.plant.variants();
    this.lines = raw.plant.lines();
    this.cohorts = raw.plant.kits();
    this.parts = partNames();
    this.ways = new WayReader(raw, parts).ways();
    this.lineFacts = new LineFacts(raw);
    this.room = lineFacts.room();
    this.most = new int[lines.size()][variants.size()][days];
    this.rate = new double[lines.size()][variants.size()][days];
    readRates();
    this.hasChangeovers = new boolean[lines.size()];
    for (int line = 0; line < lines.size(); line++) {
      String name = lines.get(line).line();
      hasChangeovers[line] =
          raw.plant.changeovers().stream().anyMatch(row -> row.line().equals(name));
    }
    this.mostCarried = new double[lines.size()];
    for (int line = 0; line < mostCarried.length; line++) {
      for (double[] ofVariant : rate[line]) {
        for (double ofDay : ofVariant) {
          boolean isParted = ofDay > 0 && CarriedTime.isParted(ofDay);
          mostCarried[line] = Math.max(mostCarried[line], isParted ? 1 / ofDay : 0);
        }
      }
    }
    List<String> names = variants.stream().map(Variant::variant).toList();
    this.base = variants.stream().mapToInt(row -> names.indexOf(row.baseVariant())).toArray();
    this.kitDay = cohorts.stream().mapToInt(row -> raw.cohortDay(row.cohort())).toArray();
    this.twin = new int[kitDay.length];
    for (int cohort = 0; cohort < twin.length; cohort++) {
      twin[cohort] = isBlind ? -1 : twinOf(cohort);
    }
    this.orders = weighed(raw.plant.orders().stream().map(this::order).toList());
    this.enough = enoughPieces();
    List<Offer> offers = new OfferReader(raw, parts).offers(enough);
    this.dearOffers = offers.stream().filter(offer -> offer.premiumCents() > 0).toList();
    this.freeOffers = offers.stream().filter(offer -> offer.premiumCents() == 0).toList();
    this.supply = supplyByDay();
    this.limits = new Limits(this);
  }

  private List<String> partNames() {
    Set<String> names = new LinkedHashSet<>();
    raw.plant.parts().stream().map(Part::part).forEach(names::add);
    raw.plant.bom().forEach(row -> names.add(row.part()));
    raw.plant.alternates().forEach(row -> names.add(row.alternate()));
    return List.copyOf(names);
  }

  private void readRates() {
    for (int line = 0; line < lines.size(); line++) {
      for (int variant = 0; variant < variants.size(); variant++) {
        for (int day = 0; day < days; day++) {
          Line row = lines.get(line);
          rate[line][variant][day] = lineFacts.rate(row, variants.get(variant), day);
          most[line][variant][day] =
              lineFacts.most(row, variants.get(variant), day, room[line][day]);
        }
      }
    }
  }

  private int twinOf(int cohort) {
    KitCohort row = cohorts.get(cohort);
    for (int other = cohort - 1; other >= 0; other--) {
      if (cohorts.get(other).variant().equals(row.variant())
          && kitDay[other] == kitDay[cohort]
          && cohorts.get(other).missing().isEmpty()
          && row.missing().isEmpty()) {
        return other;
      }
    }
    return -1;
  }

  private OrderFacts order(Order row) {
    int variant = variants.indexOf(raw.variants.get(row.variant()));
    return OrderFacts.of(raw, row, variant);
  }

  /** Where priorities are strict the more urgent of two classes outweighs everything else. */
  private List<OrderFacts> weighed(List<OrderFacts> facts) {
    List<Integer> keys =
        raw.plant.orders().stream().map(row -> key(row.priority())).sorted().distinct().toList();
    if (keys.size() < 2 || raw.plant.settings().priorities() == Priorities.IGNORED) {
      return facts;
    }
    if (keys.size() > 2) {
      throw new IllegalArgumentException(keys + " are more than two classes");
    }
    long all = facts.stream().mapToLong(each -> each.valueCents() * each.quantity()).sum();
    long weight = Math.addExact(1, Math.multiplyExact(20, all));
    if (Math.multiplyExact(weight, all) > Long.MAX_VALUE / 16) {
      throw new IllegalArgumentException("values of " + all + " are too large");
    }
    List<OrderFacts> weighed = new ArrayList<>();
    for (int order = 0; order < facts.size(); order++) {
      boolean isUrgent = key(raw.plant.orders().get(order).priority()) == keys.get(0);
      weighed.add(isUrgent ? facts.get(order).weighing(weight) : facts.get(order));
    }
    return List.copyOf(weighed);
  }

  private static int key(@Nullable Integer priority) {
    return priority == null ? Integer.MAX_VALUE : priority;
  }

  private int[] enoughPieces() {
    int vehicles = orders.stream().mapToInt(OrderFacts::quantity).sum();
    int[] perVehicle = new int[parts.size()];
    for (Way way : ways) {
      for (List<Need> needs : way.needsByDay()) {
        int[] pieces = new int[parts.size()];
        for (Need need : needs) {
          for (Pick pick : need.choices()) {
            pieces[pick.part()] += pick.pieces();
          }
        }
        for (int part = 0; part < pieces.length; part++) {
          perVehicle[part] = Math.max(perVehicle[part], pieces[part]);
        }
      }
    }
    // a vehicle takes parts up to three times: base or kit, completion, second stage
    int[] pieces = new int[parts.size()];
    for (int part = 0; part < pieces.length; part++) {
      pieces[part] = 3 * vehicles * perVehicle[part];
    }
    return pieces;
  }

  private int[][] supplyByDay() {
    int[][] pieces = new int[parts.size()][days];
    for (Stock row : raw.plant.stock()) {
      boolean usable =
          row.status() != StockStatus.ON_HOLD
              && (row.available() != null || row.status() == StockStatus.ON_HAND);
      int day = row.available() == null ? 0 : Math.max(0, raw.day(row.available()));
      add(pieces, parts.indexOf(row.part()), usable ? day : RawPlant.NEVER, row.quantity());
    }
    for (Arrival row : raw.plant.arrivals()) {
      add(pieces, parts.indexOf(row.part()), Math.max(0, raw.usableDay(row)), row.quantity());
    }
    for (Offer offer : freeOffers) {
      add(pieces, offer.part(), offer.received(), offer.most());
    }
    return pieces;
  }

  private void add(int[][] pieces, int part, int day, int quantity) {
    if (part >= 0 && day < days) {
      pieces[part][day] = Math.min(enough[part], pieces[part][day] + quantity);
    }
  }

  /** Family of a variant; empty = none. */
  public String family(int variant) {
    String family = variants.get(variant).family();
    return family == null ? "" : family;
  }
}
