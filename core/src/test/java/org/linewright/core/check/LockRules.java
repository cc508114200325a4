package org.linewright.core.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.LockNotKept;

/**
 * What is locked is started, on its line and day, but for what a notice tells; an order of which
 * vehicles are locked gets no more before them than it has besides.
 */
public final class LockRules {
  private record Place(String line, LocalDate day, String variant) {}

  private record Row(String order, Place place) {}

  private LockRules() {}

  /** What of the locks of a plant a plan leaves out without telling. */
  public static List<String> violations(Plant plant, Plan plan) {
    Findings findings = new Findings();
    Map<Row, Integer> told = new HashMap<>();
    for (Reason notice : plan.notices()) {
      if (notice instanceof LockNotKept row) {
        if (row.started() < 0 || row.started() >= row.locked() || row.cause().isEmpty()) {
          findings.add("A notice says nothing: " + row.text());
        }
        Place place = new Place(row.line(), row.day(), row.variant());
        told.merge(new Row(row.order(), place), row.locked() - row.started(), Integer::sum);
      }
    }
    Map<Place, Integer> started = new HashMap<>();
    for (Job job : plan.jobs()) {
      if (job.complete()) {
        Place place = new Place(job.line(), job.day(), job.variant());
        started.merge(place, job.units(), Integer::sum);
      }
    }
    Map<Place, Integer> wanted = new LinkedHashMap<>();
    Map<String, Integer> waiting = new LinkedHashMap<>();
    Map<String, LocalDate> last = new HashMap<>();
    for (Lock lock : plant.locks()) {
      String order = lock.order() == null ? "" : lock.order();
      Place place = new Place(lock.line(), lock.day(), lock.variant());
      int units = lock.units() - told.getOrDefault(new Row(order, place), 0);
      wanted.merge(place, units, Integer::sum);
      if (units > 0 && !order.isEmpty()) {
        waiting.merge(order, units, Integer::sum);
        last.merge(order, lock.day(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    wanted.forEach(
        (place, units) -> {
          int built = started.getOrDefault(place, 0);
          if (built < units) {
            findings.add(place + ": " + units + " are locked, " + built + " started.");
          }
        });
    checkDeliveries(plan, waiting, last, findings);
    return findings.list();
  }

  /** What is locked cannot be delivered before the day after its start. */
  private static void checkDeliveries(
      Plan plan, Map<String, Integer> locked, Map<String, LocalDate> last, Findings findings) {
    Map<String, Integer> before = new HashMap<>();
    for (Delivery row : plan.deliveries()) {
      LocalDate day = last.get(row.order());
      if (day != null && !row.day().isAfter(day)) {
        before.merge(row.order(), row.quantity(), Integer::sum);
      }
    }
    for (OrderOutcome order : plan.orders()) {
      int early = before.getOrDefault(order.order(), 0);
      if (locked.containsKey(order.order()) && early >= order.quantity()) {
        findings.add("Order " + order.order() + " is delivered whole before its last lock.");
      }
    }
  }
}
