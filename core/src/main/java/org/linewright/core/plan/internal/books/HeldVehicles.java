package org.linewright.core.plan.internal.books;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.promise.Recipe;

/**
 * Vehicles that locks start for one order, in a pool of their own from which it alone is served.
 */
public final class HeldVehicles {
  private final Recipe recipe;
  private final List<Shipment> ready = new ArrayList<>(); // by day
  private int units;

  HeldVehicles(Recipe recipe) {
    this.recipe = recipe;
  }

  void add(int count, int releaseDay) {
    ready.add(new Shipment(count, releaseDay));
    ready.sort(Comparator.comparingInt(Shipment::day));
    units += count;
  }

  /** Hands a vehicle of the pool to the order. */
  public Recipe recipe() {
    return recipe;
  }

  /** Vehicles started. */
  public int units() {
    return units;
  }

  /** Vehicles and the day of their release, by day. */
  public List<Shipment> ready() {
    return List.copyOf(ready);
  }

  /** Day number on which the last of them is released. */
  public int lastRelease() {
    return ready.get(ready.size() - 1).day();
  }

  /** The lock of an order that starts last. */
  public static Lock last(List<Lock> locks, String order) {
    return locks.stream()
        .filter(lock -> order.equals(lock.order()))
        .max(Comparator.comparing(Lock::day))
        .orElseThrow();
  }
}
