package org.linewright.core.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.plant.supply.Candidate;
import org.linewright.core.plant.supply.CommonCause;
import org.linewright.core.plant.supply.SourcingLimit;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.sourcing.internal.program.Limit;
import org.linewright.core.sourcing.internal.program.Offer;
import org.linewright.core.sourcing.internal.program.Portfolio;
import org.linewright.core.sourcing.internal.program.SourcingModel;
import org.linewright.core.sourcing.internal.program.Waiting;
import org.linewright.core.sourcing.internal.world.SourcingWorld;
import org.linewright.core.sourcing.internal.world.WaitingVehicles;

/** The program of a plant: its offers, its waiting vehicles, its caps. */
final class SourcingProblem {
  private final Instance instance;
  private final SourcingWorld world;
  private final SourcingModel model;
  private final long others;

  SourcingProblem(Instance instance, Plan plan, SourcingWorld world, SourceRequest request) {
    this.instance = instance;
    this.world = world;
    WaitingVehicles vehicles = new WaitingVehicles(instance, plan, world, request.days());
    List<Waiting> groups = vehicles.groups();
    this.others = vehicles.others();
    long[] need = new long[world.pools().size()];
    for (Waiting group : groups) {
      for (int i = 0; i < group.pools().length; i++) {
        need[group.pools()[i]] += (long) group.vehicles() * group.pieces()[i];
      }
    }
    Map<String, Integer> crews = new HashMap<>();
    List<Crew> rows = instance.plant().crews();
    rows.forEach(row -> crews.put(row.crew(), crews.size()));
    List<Offer> offers = world.offers(prices(), need, crews);
    this.model =
        new SourcingModel(
            offers,
            groups,
            vehicles.stock(),
            vehicles.free(),
            limits(),
            rows.stream().mapToLong(Crew::capacity).toArray(),
            request.budget().cents() / 100.0,
            request.beta(),
            request.riskWeight());
  }

  SourcingModel model() {
    return model;
  }

  long others() {
    return others;
  }

  /** What is lost when no waiting vehicle is ever built. */
  double atMost() {
    return model.waiting().stream().mapToDouble(one -> one.vehicles() * one.benefit()[0]).sum();
  }

  /** Mean unit cost of the parts of each family. */
  private double[] prices() {
    double[] prices = new double[world.families().size()];
    for (int family = 0; family < prices.length; family++) {
      String name = world.families().get(family);
      prices[family] =
          instance.plant().parts().stream()
              .filter(part -> name.equals(part.partFamily()) && part.unitCost() != null)
              .mapToDouble(part -> part.unitCost() == null ? 0 : part.unitCost().cents() / 100.0)
              .average()
              .orElse(0);
    }
    return prices;
  }

  private List<Limit> limits() {
    List<Limit> limits = new ArrayList<>();
    for (SourcingLimit row : instance.plant().sourcingLimits()) {
      for (int family = 0; family < world.families().size(); family++) {
        Map<String, List<Integer>> members = members(row.kind(), family);
        int of = family;
        members.forEach(
            (name, offers) -> {
              if (row.name() == null || name.equals(row.name())) {
                int[] numbers = offers.stream().mapToInt(Integer::intValue).toArray();
                limits.add(
                    new Limit(row.kind().code() + " " + name, of, numbers, row.largestShare()));
              }
            });
      }
    }
    return limits;
  }

  private Map<String, List<Integer>> members(CommonCause kind, int family) {
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int k = 0; k < world.candidates().size(); k++) {
      Candidate one = world.candidates().get(k);
      if (one.partFamily().equals(world.families().get(family))) {
        for (String name : causes(kind, one)) {
          members.computeIfAbsent(name, first -> new ArrayList<>()).add(k);
        }
      }
    }
    return members;
  }

  private Set<String> causes(CommonCause kind, Candidate one) {
    Set<String> causes = new TreeSet<>();
    Plant plant = instance.plant();
    Supplier row =
        plant.suppliers().stream()
            .filter(supplier -> supplier.supplier().equals(one.supplier()))
            .findFirst()
            .orElse(null);
    switch (kind) {
      case COUNTRY ->
          add(causes, one.country() != null || row == null ? one.country() : row.country());
      case TIER2_COUNTRY ->
          causes.addAll(
              one.tier2Country().isEmpty() && row != null
                  ? row.tier2Country()
                  : one.tier2Country());
      case ROUTE -> add(causes, one.route());
      case REGIME -> add(causes, one.regime());
      case SUPPLIER -> causes.add(one.supplier());
    }
    return causes;
  }

  private static void add(Set<String> causes, @Nullable String name) {
    if (name != null) {
      causes.add(name);
    }
  }

  /** Pieces of an offer: bought, and what its reserve can bring. */
  double pieces(long[] pieces, long[] reserved, int k) {
    return pieces[k] + reserved[k] * model.offers().get(k).reserveReach();
  }

  /** The same of a family. */
  double pieces(Portfolio portfolio, int family) {
    double sum = 0;
    for (int k = 0; k < portfolio.pieces().length; k++) {
      boolean isOfIt = model.offers().get(k).family() == family;
      sum += isOfIt ? pieces(portfolio.pieces(), portfolio.reserved(), k) : 0;
    }
    return sum;
  }

  /** How many sources each family has, before and after. */
  List<Concentration> concentration(Portfolio portfolio) {
    List<Concentration> rows = new ArrayList<>();
    for (int family = 0; family < world.families().size(); family++) {
      double all = pieces(portfolio, family);
      double largest = 0;
      double index = 0;
      Set<String> after = before(world.families().get(family));
      int before = after.size();
      for (int k = 0; k < portfolio.pieces().length; k++) {
        if (model.offers().get(k).family() == family && portfolio.isChosen()[k]) {
          double mine = pieces(portfolio.pieces(), portfolio.reserved(), k);
          double share = all == 0 ? 0 : mine / all;
          largest = Math.max(largest, share);
          index += share * share;
          after.add(world.candidates().get(k).supplier());
        }
      }
      rows.add(
          new Concentration(world.families().get(family), before, after.size(), largest, index));
    }
    return rows;
  }

  private Set<String> before(String family) {
    Set<String> suppliers = new HashSet<>();
    instance.plant().parts().stream()
        .filter(part -> family.equals(part.partFamily()))
        .forEach(
            part -> {
              for (SourceOption one : instance.sources().get(instance.parts().get(part.part()))) {
                if (one.firstDay() < instance.days()) {
                  suppliers.add(one.supplier());
                }
              }
            });
    return suppliers;
  }
}
