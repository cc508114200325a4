package org.linewright.core.sourcing.internal.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.sourcing.internal.program.Waiting;

/**
 * Ordered vehicles that no plan builds because their kits lack parts, as far as candidates deliver
 * all of these. Kits with fewest parts missing come first where more lie there than are ordered.
 */
public final class WaitingVehicles {
  private final Instance instance;
  private final SourcingWorld world;
  private final int days;
  private final PlanTrace trace;
  private final int[] unmet; // [variant]
  private final long[] perDayCents; // [variant]
  private long others;

  /**
   * Vehicles that wait.
   *
   * @param instance what the plan was made of
   */
  public WaitingVehicles(Instance instance, Plan plan, SourcingWorld world, int days) {
    this.instance = instance;
    this.world = world;
    this.days = days;
    this.trace = PlanTrace.of(instance, plan);
    this.unmet = new int[instance.variants().size()];
    this.perDayCents = new long[unmet.length];
    for (int i = 0; i < instance.orders().size(); i++) {
      OrderLine line = instance.orders().get(i);
      OrderOutcome outcome = plan.orders().get(i);
      unmet[line.variant()] += outcome.unmet();
      if (outcome.unmet() > 0) {
        perDayCents[line.variant()] = Math.max(perDayCents[line.variant()], line.latePerDayCents());
      }
    }
  }

  /** Vehicles in no plan whose kits lack what no candidate delivers, or that have no kit. */
  public long others() {
    return others;
  }

  /** The groups, by variant and parts. */
  public List<Waiting> groups() {
    int[] left = unmet.clone();
    Map<List<Integer>, Integer> counts = new TreeMap<>(Comparator.comparing(List::toString));
    List<KitLot> lots = new ArrayList<>(instance.kitLots());
    lots.sort(Comparator.comparingInt(lot -> lot.missing().length));
    for (KitLot lot : lots) {
      boolean isUsable = lot.missing().length > 0 && lot.availableDay() < days;
      List<Integer> key = new ArrayList<>(List.of(lot.variant()));
      for (int part : lot.missing()) {
        isUsable &= world.pool(part) >= 0;
        key.add(world.pool(part));
      }
      int vehicles = Math.min(left[lot.variant()], lot.kits() + lot.built());
      if (isUsable && vehicles > 0) {
        left[lot.variant()] -= vehicles;
        counts.merge(key, vehicles, Integer::sum);
      }
    }
    others = Arrays.stream(left).asLongStream().sum();
    List<Waiting> groups = new ArrayList<>();
    counts.forEach((key, vehicles) -> groups.add(group(key, vehicles)));
    return groups;
  }

  private Waiting group(List<Integer> key, int vehicles) {
    int variant = key.get(0);
    Map<Integer, Integer> pieces = new HashMap<>();
    key.subList(1, key.size()).forEach(pool -> pieces.merge(pool, 1, Integer::sum));
    int[] pools = pieces.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    int[] each = Arrays.stream(pools).map(pool -> pieces.getOrDefault(pool, 0)).toArray();
    double[] benefit = new double[world.periods()];
    for (int t = 0; t < benefit.length; t++) {
      long cents = instance.valueCents()[variant] + perDayCents[variant] * (days - world.middle(t));
      benefit[t] = cents / 100.0;
    }
    BuildOption option = option(variant);
    int line = option == null ? 0 : option.line();
    return new Waiting(
        instance.variants().name(variant),
        option == null ? 0 : vehicles,
        pools,
        each,
        line,
        option == null ? 1 : lineDays(option),
        benefit);
  }

  /** The way to build a variant with most open days. */
  private @Nullable BuildOption option(int variant) {
    return instance.options().get(variant).stream()
        .max(Comparator.comparingLong(WaitingVehicles::openDays))
        .orElse(null);
  }

  private static long openDays(BuildOption option) {
    return Arrays.stream(option.use()).filter(use -> use > 0).count();
  }

  private static double lineDays(BuildOption option) {
    return Arrays.stream(option.use()).filter(use -> use > 0).average().orElse(0)
        / Instance.CAPACITY;
  }

  /** Days of each line that the plan leaves, {@code [line][period]}. */
  public double[][] free() {
    double[][] free = new double[instance.lines().size()][world.periods()];
    for (int line = 0; line < free.length; line++) {
      long[] byDay = trace.freeCapacity(line);
      for (int day = 0; day < Math.min(days, byDay.length); day++) {
        free[line][day / SourcingWorld.PERIOD_DAYS] += (double) byDay[day] / Instance.CAPACITY;
      }
    }
    return free;
  }

  /** Pieces of each pool that lie there or are announced, {@code [pool][period]}. */
  public double[][] stock() {
    double[][] stock = new double[world.pools().size()][world.periods()];
    for (int pool = 0; pool < stock.length; pool++) {
      for (int part : world.pools().get(pool)) {
        for (int t = 0; t < world.periods(); t++) {
          stock[pool][t] += instance.supply().usable(part, world.middle(t));
        }
      }
    }
    return stock;
  }
}
