package org.linewright.core.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Actual;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Localization;
import org.linewright.core.plant.product.Variant;

/**
 * Recounts obligations about vehicles from the raw tables and the rows of a plan, vehicle by
 * vehicle and day by day; shares no code with what it checks.
 */
final class ObligationChecker {
  private final Plant plant;
  private final Plan plan;

  ObligationChecker(Plant plant, Plan plan) {
    this.plant = plant;
    this.plan = plan;
  }

  /** One string for each vehicle started in the window: day and variant. */
  private List<String[]> started(Obligation row) {
    List<String[]> cars = new ArrayList<>();
    LocalDate day = row.from() == null ? LocalDate.of(1990, 1, 1) : row.from();
    Map<LocalDate, List<String>> byDay = new TreeMap<>();
    for (Actual actual : plant.actuals()) {
      for (int i = 0; i < actual.units(); i++) {
        if (actual.day().compareTo(plant.settings().planDate()) < 0) {
          byDay.computeIfAbsent(actual.day(), d -> new ArrayList<>()).add(actual.variant());
        }
      }
    }
    for (Job job : plan.jobs()) {
      for (int i = 0; i < job.units(); i++) {
        byDay.computeIfAbsent(job.day(), d -> new ArrayList<>()).add(job.variant());
      }
    }
    byDay.forEach(
        (when, names) -> {
          if (when.compareTo(day) >= 0 && when.compareTo(row.to()) <= 0) {
            names.forEach(
                name -> {
                  if (isOf(name, row.subject())) {
                    cars.add(new String[] {when.toString(), name});
                  }
                });
          }
        });
    return cars;
  }

  private Variant variant(String name) {
    return plant.variants().stream().filter(v -> v.variant().equals(name)).findAny().orElseThrow();
  }

  private boolean isOf(String name, @Nullable String subject) {
    if (subject == null || name.equals(subject) || subject.equals(variant(name).brand())) {
      return true;
    }
    for (Order order : plant.orders()) {
      if (subject.equals(order.contract()) && order.variant().equals(name)) {
        return true;
      }
    }
    return false;
  }

  long delivered(Obligation row) {
    long count = 0;
    for (Contract contract : plant.contracts()) {
      if (contract.contract().equals(row.subject())) {
        for (Delivery delivery : plan.deliveries()) {
          Order order =
              plant.orders().stream()
                  .filter(one -> one.order().equals(delivery.order()))
                  .findAny()
                  .orElseThrow();
          if (contract.contract().equals(order.contract()) && isIn(row, delivery.day())) {
            count += delivery.quantity();
          }
        }
        return count + before(row);
      }
    }
    for (Delivery delivery : plan.deliveries()) {
      if (isOf(delivery.variant(), row.subject()) && isIn(row, delivery.day())) {
        count += delivery.quantity();
      }
    }
    return count + before(row);
  }

  private long before(Obligation row) {
    long count = 0;
    for (Actual actual : plant.actuals()) {
      if (actual.day().isBefore(plant.settings().planDate())
          && isOf(actual.variant(), row.subject())
          && isIn(row, actual.day().plusDays(1))) {
        count += actual.units();
      }
    }
    return count;
  }

  private static boolean isIn(Obligation row, LocalDate day) {
    return !day.isAfter(row.to()) && (row.from() == null || !day.isBefore(row.from()));
  }

  /** Vehicles with fewer points than asked for. */
  long poor(Obligation row) {
    long count = 0;
    for (String[] car : started(row)) {
      double points = 0;
      Double own = variant(car[1]).localizationPoints();
      points += own == null ? 0 : own;
      for (Localization more : plant.localization()) {
        boolean holds = more.from() == null || more.from().toString().compareTo(car[0]) <= 0;
        points += more.variant().equals(car[1]) && holds ? more.points() : 0;
      }
      count += points < row.threshold() ? 1 : 0;
    }
    return count;
  }

  /** All vehicles started in the window, and those of mode SKD. */
  long[] skd(Obligation row) {
    long[] counts = new long[2];
    for (String[] car : started(row)) {
      counts[0]++;
      counts[1] += variant(car[1]).mode() == BuildMode.SKD ? 1 : 0;
    }
    return counts;
  }
}
