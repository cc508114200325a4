package org.linewright.core.plan.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlannedStart;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.LockNotKept;

/**
 * The starts of a plan by order: those that it names, those that locks make, and what is left of
 * its jobs, which is for no order alone. Base vehicles of second stages are runs of their own.
 */
final class Runs {
  private record Place(String line, LocalDate day, String variant) {}

  private record Key(Place place, String order) {}

  private static final class Units {
    int units;
    int locked;
  }

  private final Instance instance;
  private final Plan plan;
  private final Map<Key, Units> runs = new LinkedHashMap<>();
  private final Map<Place, Integer> left = new HashMap<>();

  Runs(Instance instance, Plan plan) {
    this.instance = instance;
    this.plan = plan;
  }

  List<Run> all() {
    for (Job job : plan.jobs()) {
      left.merge(new Place(job.line(), job.day(), job.variant()), job.units(), Integer::sum);
    }
    for (PlannedStart start : plan.starts().rows()) {
      if (!start.line().isEmpty()) {
        Place place = new Place(start.line(), start.day(), start.variant());
        add(place, start.order(), start.units(), 0);
      }
    }
    addLocks();
    Map.copyOf(left).forEach((place, units) -> add(place, "", Math.max(0, units), 0));
    return rows();
  }

  private void addLocks() {
    Map<Key, Integer> missing = new HashMap<>();
    for (Reason notice : plan.notices()) {
      if (notice instanceof LockNotKept row) {
        Key key = new Key(new Place(row.line(), row.day(), row.variant()), row.order());
        missing.merge(key, row.locked() - row.started(), Integer::sum);
      }
    }
    for (Lock lock : instance.plant().locks()) {
      Place place = new Place(lock.line(), lock.day(), lock.variant());
      String order = lock.order() == null ? "" : lock.order();
      int started = lock.units() - missing.getOrDefault(new Key(place, order), 0);
      add(place, order, started, started);
    }
  }

  private void add(Place place, String order, int units, int locked) {
    if (units > 0) {
      Units of = runs.computeIfAbsent(new Key(place, order), key -> new Units());
      of.units += units;
      of.locked += locked;
      left.computeIfPresent(place, (at, open) -> open - units);
    }
  }

  /** What one vehicle takes of the line's whole day; 0 where the line does not work. */
  private double shareOfOne(Place place) {
    int line = instance.lines().get(place.line);
    int day = instance.horizon().day(place.day);
    long capacity = instance.lineCapacity()[line][day];
    for (BuildOption option : instance.options().get(instance.variants().get(place.variant))) {
      if (option.line() == line && capacity > 0) {
        return (double) option.use()[day] / capacity;
      }
    }
    return 0;
  }

  private List<Run> rows() {
    Map<String, Order> orders = new HashMap<>();
    instance.plant().orders().forEach(order -> orders.put(order.order(), order));
    Map<String, Integer> late = new HashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      late.merge(delivery.order(), delivery.daysLate(), Math::max);
    }
    List<Run> rows = new ArrayList<>();
    runs.forEach(
        (key, of) -> {
          Order order = orders.get(key.order);
          @Nullable LocalDate due = order == null ? null : order.due();
          int days = due == null ? 0 : Math.max(0, late.getOrDefault(key.order, 0));
          String name = key.order.isEmpty() ? null : key.order;
          Place at = key.place;
          double share = of.units * shareOfOne(at);
          rows.add(
              new Run(at.line, at.day, at.variant, name, of.units, share, of.locked, due, days));
        });
    rows.sort(
        Comparator.comparing(Run::line)
            .thenComparing(Run::day)
            .thenComparing(Run::variant)
            .thenComparing(run -> run.order() == null ? "" : run.order()));
    return rows;
  }
}
