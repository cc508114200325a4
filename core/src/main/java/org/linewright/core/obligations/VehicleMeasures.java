package org.linewright.core.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Actual;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.programme.LocalizationPoints;
import org.linewright.core.promise.LineBook;

/**
 * Obligations about vehicles. What table actuals says was built before the plan date counts, as
 * started and, on the next day, as delivered; then what the plan starts and delivers.
 */
final class VehicleMeasures {
  private static final double PERCENT = 100;
  private static final double NOISE = 1e-9;

  /** Vehicles of a variant started on a day. */
  private record Start(LocalDate day, String variant, int units) {}

  private final Plant plant;
  private final Instance instance;
  private final Plan plan;
  private final LocalDate end;
  private final LocalizationPoints points;
  private final List<Start> starts = new ArrayList<>();
  private final Map<String, @Nullable String> contracts = new HashMap<>();
  private final Map<String, Variant> variants = new HashMap<>();

  VehicleMeasures(Instance instance, Plan plan) {
    this.instance = instance;
    this.plant = instance.plant();
    this.plan = plan;
    this.end = plant.settings().horizonEnd();
    this.points = new LocalizationPoints(plant);
    for (Actual row : plant.actuals()) {
      if (row.day().isBefore(plant.settings().planDate())) {
        starts.add(new Start(row.day(), row.variant(), row.units()));
      }
    }
    for (Job job : plan.jobs()) {
      starts.add(new Start(job.day(), job.variant(), job.units()));
    }
    starts.sort(Comparator.comparing(Start::day));
    for (Order order : plant.orders()) {
      contracts.put(order.order(), order.contract());
    }
    plant.variants().forEach(row -> variants.put(row.variant(), row));
  }

  private static boolean isWithin(Obligation row, LocalDate day) {
    LocalDate from = row.from();
    return (from == null || !day.isBefore(from)) && !day.isAfter(row.to());
  }

  private boolean goesOn(Obligation row) {
    return row.to().isAfter(end);
  }

  /** The variants that a subject stands for: itself, those of a brand, those of a contract. */
  Set<String> variants(@Nullable String subject) {
    Set<String> found = new HashSet<>();
    for (Variant row : plant.variants()) {
      if (subject == null
          || row.variant().equals(subject)
          || Objects.equals(row.brand(), subject)) {
        found.add(row.variant());
      }
    }
    for (Order order : plant.orders()) {
      if (Objects.equals(order.contract(), subject)) {
        found.add(order.variant());
      }
    }
    return found;
  }

  private boolean isContract(@Nullable String subject) {
    return plant.contracts().stream().anyMatch(row -> row.contract().equals(subject));
  }

  Finding vehicles(Obligation row, double threshold) {
    Set<String> asked = variants(row.subject());
    boolean isContract = isContract(row.subject());
    long count = 0;
    for (Start start : starts) {
      boolean isPast = start.day.isBefore(plant.settings().planDate());
      if (isPast && asked.contains(start.variant) && isWithin(row, start.day.plusDays(1))) {
        count += start.units;
      }
    }
    for (Delivery delivery : plan.deliveries()) {
      boolean isAsked =
          isContract
              ? Objects.equals(contracts.get(delivery.order()), row.subject())
              : asked.contains(delivery.variant());
      if (isAsked && isWithin(row, delivery.day())) {
        count += delivery.quantity();
      }
    }
    long lacking = (long) Math.ceil(threshold - count - NOISE);
    if (lacking <= 0) {
      return Finding.met((double) count);
    }
    return goesOn(row)
        ? Finding.open((double) count, (double) lacking)
        : Finding.missed(
            (double) count,
            (double) lacking,
            lacking,
            row.to().plusDays(1),
            lastStart(row, asked, lacking));
  }

  /**
   * The latest day from which the lines have room for the vehicles that lack, if the material were
   * there; null = they have not.
   */
  private @Nullable LocalDate lastStart(Obligation row, Set<String> asked, long lacking) {
    LineBook lines = new LineBook(instance);
    for (Job job : plan.jobs()) {
      BuildOption option = option(job);
      if (option != null) {
        int day = instance.horizon().day(job.day());
        lines.take(option, day, Math.min(job.units(), lines.freeUnits(option, day)));
      }
    }
    long left = lacking;
    for (int day = instance.horizon().day(row.to()) - 1; day >= 0; day--) {
      for (String name : asked.stream().sorted().toList()) {
        for (BuildOption option : instance.options().get(instance.variants().find(name))) {
          int units = (int) Math.min(left, lines.freeUnits(option, day));
          if (units > 0) {
            lines.take(option, day, units);
            left -= units;
          }
        }
      }
      if (left <= 0) {
        return instance.horizon().date(day);
      }
    }
    return null;
  }

  private @Nullable BuildOption option(Job job) {
    int line = instance.lines().find(job.line());
    for (BuildOption option : instance.options().get(instance.variants().find(job.variant()))) {
      if (option.line() == line) {
        return option;
      }
    }
    return null;
  }

  Finding points(Obligation row, double threshold) {
    Set<String> asked = variants(row.subject());
    double fewest = Double.POSITIVE_INFINITY;
    long below = 0;
    LocalDate first = null;
    for (Start start : starts) {
      if (asked.contains(start.variant) && isWithin(row, start.day)) {
        double own = points.of(start.variant, start.day);
        fewest = Math.min(fewest, own);
        if (own < threshold - NOISE) {
          below += start.units;
          first = first == null ? start.day : first;
        }
      }
    }
    Double reached = fewest == Double.POSITIVE_INFINITY ? null : fewest;
    if (below > 0) {
      return Finding.missed(reached, threshold - fewest, below, first, first);
    }
    return goesOn(row) ? Finding.open(reached, 0) : Finding.met(reached);
  }

  Finding skdShare(Obligation row, double threshold) {
    Set<String> asked = variants(row.subject());
    List<Start> counted =
        starts.stream()
            .filter(start -> asked.contains(start.variant) && isWithin(row, start.day))
            .toList();
    long all = 0;
    long skd = 0;
    LocalDate since = null;
    for (int i = 0; i < counted.size(); i++) {
      Start start = counted.get(i);
      all += start.units;
      skd += isSkd(start) ? start.units : 0;
      boolean isDayOver = i + 1 == counted.size() || !counted.get(i + 1).day.equals(start.day);
      if (isDayOver) {
        boolean isAbove = PERCENT * skd > threshold * all + NOISE;
        since = isAbove ? (since == null ? start.day : since) : null;
      }
    }
    if (all == 0) {
      return goesOn(row) ? Finding.open(null, 0) : Finding.met(null);
    }
    double share = PERCENT * skd / all;
    long over = skd - (long) Math.floor(threshold * all / PERCENT + NOISE);
    if (since == null) {
      return goesOn(row) ? Finding.open(share, 0) : Finding.met(share);
    }
    return goesOn(row)
        ? Finding.open(share, share - threshold)
        : Finding.missed(share, share - threshold, over, since, lastSkd(counted, over));
  }

  private boolean isSkd(Start start) {
    Variant row = variants.get(start.variant);
    return row != null && row.mode() == BuildMode.SKD;
  }

  /** The latest day from which on so many are started as SKD: they can still be built otherwise. */
  private @Nullable LocalDate lastSkd(List<Start> counted, long over) {
    long left = over;
    for (int i = counted.size() - 1; i >= 0; i--) {
      left -= isSkd(counted.get(i)) ? counted.get(i).units : 0;
      if (left <= 0) {
        return counted.get(i).day;
      }
    }
    return null;
  }
}
