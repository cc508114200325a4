package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.testplants.Dice;

/** Random locks, possible ones and others. */
public final class LockedPlants {
  private LockedPlants() {}

  /** The same plant with nothing locked. */
  public static Plant withoutLocks(Plant plant) {
    return plant.with(PlantTables.LOCKS, List.of());
  }

  /** Some plants get a few locks, most of them for an order. */
  public static Plant withLocks(Plant plant, Dice dice) {
    if (plant.orders().isEmpty() || !dice.chance(0.5)) {
      return plant;
    }
    List<Lock> locks = new ArrayList<>();
    Map<String, Integer> left = new HashMap<>();
    plant.orders().forEach(order -> left.put(order.order(), order.quantity()));
    for (int i = dice.from(1, 4); i > 0; i--) {
      Order order = dice.oneOf(plant.orders());
      boolean isForOrder = dice.chance(0.8);
      int most = isForOrder ? left.getOrDefault(order.order(), 0) : 3;
      if (most > 0) {
        int units = dice.from(1, most);
        int day = dice.from(dice.chance(0.05) ? -2 : 0, plant.horizon().days() - 1);
        Lock lock =
            new Lock(
                isForOrder ? order.order() : null,
                line(plant, order.variant(), dice),
                plant.horizon().date(day),
                order.variant(),
                units);
        boolean isNew = locks.stream().noneMatch(one -> isAtTheSamePlace(one, lock));
        if (isNew) {
          locks.add(lock);
          left.merge(order.order(), isForOrder ? -units : 0, Integer::sum);
        }
      }
    }
    return plant.with(PlantTables.LOCKS, locks);
  }

  private static boolean isAtTheSamePlace(Lock one, Lock other) {
    return one.line().equals(other.line())
        && one.day().equals(other.day())
        && one.variant().equals(other.variant());
  }

  private static String line(Plant plant, String variant, Dice dice) {
    List<String> lines =
        plant.lineRates().stream()
            .filter(row -> row.variant().equals(variant) || row.variant().equals("*"))
            .map(LineRate::line)
            .toList();
    return lines.isEmpty() || dice.chance(0.1)
        ? dice.oneOf(plant.lines()).line()
        : dice.oneOf(lines);
  }
}
