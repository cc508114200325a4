package org.linewright.core.sourcing.internal.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Candidate;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.core.sourcing.internal.program.Offer;
import org.linewright.core.sourcing.internal.program.Supply;
import org.linewright.core.stress.SupplyDays;

/**
 * A plant with all its candidates, as the program sees it: pools of parts, offers, and what each
 * offer delivers in a replication of the shocks. A piece counts from the middle of the period in
 * which it can be used.
 */
public final class SourcingWorld {
  /** Days of a period. */
  public static final int PERIOD_DAYS = 56;

  private final Plant plant;
  private final List<Candidate> candidates;
  private final int days;
  private final Instance all;
  private final Plant withAll;
  private final List<SupplyDays.Goods> goods;
  private final List<String> families = new ArrayList<>();
  private final Map<Integer, Integer> poolOf = new HashMap<>(); // dense part → pool
  private final List<List<Integer>> pools = new ArrayList<>(); // parts of a pool
  private final List<Feed> base = new ArrayList<>(); // of each offer
  private final List<@Nullable Feed> reserve = new ArrayList<>();

  /** How pieces come from a row of sources: what is ordered on a day is there on another. */
  private record Feed(int[] receipt, double perDay, int number) {}

  /** Compiles the plant with all candidates that may be bought from. */
  public SourcingWorld(Plant plant, int days) {
    this.plant = plant;
    this.days = days;
    this.candidates = plant.candidates().stream().filter(one -> !isBarred(one)).toList();
    CandidateEdits edits = new CandidateEdits(plant);
    for (Candidate one : candidates) {
      Map<String, Long> weekly = new LinkedHashMap<>();
      CandidateEdits.parts(plant, one)
          .forEach(part -> weekly.put(part.part(), (long) one.capacityPerWeek()));
      edits.add(one, weekly, false);
      if (hasReserve(one)) {
        edits.add(one, weekly, true);
      }
    }
    Plant with = apply(plant, edits.edits());
    this.all = Instance.compile(with);
    sortIntoPools();
    List<SupplyDays.Goods> asked = new ArrayList<>();
    for (Candidate one : candidates) {
      base.add(feed(with, one, false, asked));
      reserve.add(hasReserve(one) ? feed(with, one, true, asked) : null);
    }
    this.goods = List.copyOf(asked);
    this.withAll = with;
  }

  /** A plant as edits change it. */
  public static Plant apply(Plant plant, List<Edit> edits) {
    return Scenarios.apply(plant, new Scenario("candidates", edits, ""))
        .plant()
        .orElseThrow(
            () -> new IllegalStateException("candidates contradict the plant\nMaybe run check."));
  }

  private boolean isBarred(Candidate one) {
    LocalDate from = one.barredFrom();
    return from != null && !from.isAfter(CandidateEdits.from(plant, one).plusDays(1));
  }

  private static boolean hasReserve(Candidate one) {
    Integer most = one.reservePerWeek();
    return most != null && most > 0;
  }

  public List<Candidate> candidates() {
    return candidates;
  }

  public List<String> families() {
    return families;
  }

  /** Number of the pool of a part by its dense number; -1 = no candidate delivers it. */
  public int pool(int part) {
    return poolOf.getOrDefault(part, -1);
  }

  public List<List<Integer>> pools() {
    return pools;
  }

  public int periods() {
    return (days + PERIOD_DAYS - 1) / PERIOD_DAYS;
  }

  /** Day from which pieces count in a period. */
  public int middle(int period) {
    return Math.min(days - 1, period * PERIOD_DAYS + PERIOD_DAYS / 2);
  }

  /** Parts that the same candidates deliver are one pool. */
  private void sortIntoPools() {
    Map<Set<Integer>, Integer> numbers = new LinkedHashMap<>();
    for (Part part : plant.parts()) {
      Set<Integer> givers = new TreeSet<>();
      for (int k = 0; k < candidates.size(); k++) {
        if (CandidateEdits.parts(plant, candidates.get(k)).contains(part)) {
          givers.add(k);
        }
      }
      if (!givers.isEmpty()) {
        int pool = numbers.computeIfAbsent(givers, set -> numbers.size());
        if (pool == pools.size()) {
          pools.add(new ArrayList<>());
        }
        int number = all.parts().get(part.part());
        pools.get(pool).add(number);
        poolOf.put(number, pool);
      }
    }
    candidates.stream().map(Candidate::partFamily).distinct().forEach(families::add);
  }

  /** The pools that a candidate delivers. */
  public int[] poolsOf(Candidate one) {
    return CandidateEdits.parts(plant, one).stream()
        .mapToInt(part -> pool(all.parts().get(part.part())))
        .distinct()
        .sorted()
        .toArray();
  }

  private Feed feed(Plant with, Candidate one, boolean isReserve, List<SupplyDays.Goods> asked) {
    List<Part> parts = CandidateEdits.parts(plant, one);
    if (parts.isEmpty()) {
      return new Feed(new int[0], 0, 0);
    }
    String part = parts.get(0).part();
    SourceOption option = option(with, part, one, isReserve);
    double perDay = isReserve ? 1 / 7.0 : one.capacityPerWeek() / 7.0;
    SupplyDays.Goods mine = new SupplyDays.Goods(part, one.supplier(), one.route());
    asked.add(mine);
    return new Feed(option.receipt(), perDay, asked.size() - 1);
  }

  /** The compiled row of sources that the edits added. */
  private SourceOption option(Plant with, String part, Candidate one, boolean isReserve) {
    LocalDate from = CandidateEdits.from(plant, one).plusDays(isReserve ? 1 : 0);
    List<Source> rows =
        with.sources().stream()
            .filter(row -> row.approved() && row.part().equals(part))
            .sorted(Comparator.comparingInt(Source::priority))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      Source row = rows.get(i);
      if (row.supplier().equals(one.supplier())
          && Objects.equals(row.route(), one.route())
          && from.equals(row.from())) {
        return all.sources().get(all.parts().get(part)).get(i);
      }
    }
    throw new IllegalStateException(one.candidate() + " left no source");
  }

  /** Scenarios of a seed: the shocks of stress, from one number on. */
  public List<Supply> draw(long seed, long from, int count) {
    return draw(seed, from, count, -1, 0);
  }

  /** The same with the approval of one candidate begun so many days late. */
  public List<Supply> draw(long seed, long from, int count, int late, int lateDays) {
    SupplyDays shocks = new SupplyDays(withAll, goods, all.days(), seed);
    List<Supply> scenarios = new ArrayList<>();
    for (long number = from; number < from + count; number++) {
      shocks.draw(number);
      scenarios.add(supply(shocks, late, lateDays));
    }
    return scenarios;
  }

  private Supply supply(@Nullable SupplyDays shocks, int late, int lateDays) {
    double[][] ofBase = new double[candidates.size()][];
    double[][] ofReserve = new double[candidates.size()][];
    for (int k = 0; k < candidates.size(); k++) {
      int from = candidates.get(k).approvalDays() + (k == late ? lateDays : 0);
      ofBase[k] = delivered(base.get(k), shocks, from);
      Feed kept = reserve.get(k);
      ofReserve[k] = kept == null ? new double[periods()] : delivered(kept, shocks, from);
    }
    return new Supply(ofBase, ofReserve);
  }

  /** The most that each offer can deliver. */
  public Supply undisturbed() {
    return supply(null, -1, 0);
  }

  private double[] delivered(Feed feed, @Nullable SupplyDays shocks, int from) {
    double[] byDay = new double[days];
    for (int day = from; day < Math.min(days, feed.receipt().length); day++) {
      int there = feed.receipt()[day];
      if (there < days && (shocks == null || shocks.isUp(feed.number(), day))) {
        byDay[there] += feed.perDay();
      }
    }
    double[] cumulative = new double[periods()];
    double sum = 0;
    int day = 0;
    for (int t = 0; t < cumulative.length; t++) {
      for (; day <= middle(t); day++) {
        sum += byDay[day];
      }
      cumulative[t] = sum;
    }
    return cumulative;
  }

  /** The offers, in the order of the candidates. */
  public List<Offer> offers(double[] priceOfFamily, long[] needOfPool, Map<String, Integer> crews) {
    Supply most = undisturbed();
    List<Offer> offers = new ArrayList<>();
    for (int k = 0; k < candidates.size(); k++) {
      Candidate one = candidates.get(k);
      int[] mine = poolsOf(one);
      int family = families.indexOf(one.partFamily());
      double accepted = one.acceptedShare() == null ? 1 : one.acceptedShare();
      long need = Arrays.stream(mine).mapToLong(pool -> needOfPool[pool]).sum();
      double there = most.base()[k].length == 0 ? 0 : most.base()[k][periods() - 1];
      int multiple = one.orderMultiple();
      long least = (Math.max(1, one.minimumOrder()) + multiple - 1L) / multiple;
      double wanted = accepted > 0 ? Math.ceil(need / accepted / multiple - 1e-9) : 0;
      long lots =
          (long) Math.min(Math.floor(there / multiple + 1e-9), Math.max((double) least, wanted));
      lots = lots < least || need == 0 ? 0 : lots;
      double price = priceOfFamily[family];
      Double use = one.reservePriceFactor();
      double weeks = reserveWeeks(k);
      double option = one.reservePrice() == null ? 0 : one.reservePrice().cents() / 100.0;
      Integer units = one.crewUnits();
      offers.add(
          new Offer(
              one.candidate(),
              mine,
              family,
              false,
              one.approvalCost().cents() / 100.0,
              one.crew() == null ? -1 : crews.getOrDefault(one.crew(), -1),
              units == null ? 1 : units,
              price * one.priceFactorOr1(),
              accepted,
              one.minimumOrder(),
              one.orderMultiple(),
              mine.length == 0 ? 0 : lots * one.orderMultiple(),
              one.largestShare() == null ? 1 : one.largestShare(),
              hasReserve(one) && mine.length > 0 ? Objects.requireNonNull(one.reservePerWeek()) : 0,
              option * weeks,
              most.reserve()[k][periods() - 1],
              price * (use == null ? 1 : use)));
    }
    return offers;
  }

  /** Weeks for which a reserve is paid: from its first to the last day of the horizon. */
  private double reserveWeeks(int k) {
    int from = candidates.get(k).approvalDays();
    return Math.max(0, days - from) / 7.0;
  }

  /** The plant with all candidates, compiled. */
  public Instance withAll() {
    return all;
  }
}
