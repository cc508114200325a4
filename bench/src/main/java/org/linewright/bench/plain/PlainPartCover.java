package org.linewright.bench.plain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.linewright.core.plant.demand.Order;

/**
 * When does each part run out at plan rates? Every line works at its full rate on the mix of what
 * is still to be built of the orders (fractions of vehicles allowed); a part runs out on the first
 * working day whose use, added up, exceeds what is on the shelf or has arrived.
 */
final class PlainPartCover {
  private final PlainPlant plant;
  private final Map<String, Double> stillToBuild = new HashMap<>();
  private final Map<String, NavigableMap<LocalDate, Double>> use = new HashMap<>();

  PlainPartCover(PlainPlant plant) {
    this.plant = plant;
    for (Order order : plant.orders()) {
      stillToBuild.merge(order.variant(), (double) order.quantity(), Double::sum);
    }
  }

  /** Part to its run-out day; a part that lasts has no entry. */
  Map<String, LocalDate> runOuts() {
    spread();
    Set<String> kits = new HashSet<>();
    plant.needs().keySet().forEach(variant -> kits.add(PlainPlant.kitsOf(variant)));
    Map<String, LocalDate> runOuts = new TreeMap<>();
    use.forEach(
        (material, days) -> {
          if (!kits.contains(material)) {
            addRunOut(material, days, runOuts);
          }
        });
    return runOuts;
  }

  private void spread() {
    for (LocalDate day = plant.planDate();
        !day.isAfter(plant.horizonEnd());
        day = day.plusDays(1)) {
      for (Map.Entry<String, Map<LocalDate, Long>> line : plant.capacity().entrySet()) {
        long capacity = line.getValue().getOrDefault(day, 0L);
        if (capacity > 0) {
          spread(line.getKey(), day, capacity);
        }
      }
    }
  }

  private void spread(String line, LocalDate day, long capacity) {
    List<PlainPlant.Option> open =
        plant.options().values().stream()
            .flatMap(List::stream)
            .filter(option -> option.line().equals(line) && option.use().containsKey(day))
            .toList();
    double load = 0;
    for (PlainPlant.Option option : open) {
      load += left(option) * option.use().getOrDefault(day, 0L);
    }
    if (load == 0) {
      return;
    }
    double share = Math.min(1, capacity / load);
    for (PlainPlant.Option option : open) {
      double vehicles = left(option) * share;
      stillToBuild.merge(option.variant(), -vehicles, Double::sum);
      if (vehicles > 0) {
        addUse(option.variant(), day, vehicles);
      }
    }
  }

  private double left(PlainPlant.Option option) {
    return stillToBuild.getOrDefault(option.variant(), 0.0);
  }

  private void addUse(String variant, LocalDate day, double vehicles) {
    plant
        .needs()
        .getOrDefault(variant, Map.of())
        .forEach(
            (material, pieces) ->
                use.computeIfAbsent(material, name -> new TreeMap<>())
                    .merge(day, vehicles * pieces, Double::sum));
  }

  private void addRunOut(
      String part, NavigableMap<LocalDate, Double> days, Map<String, LocalDate> runOuts) {
    NavigableMap<LocalDate, Integer> supply = plant.supply().getOrDefault(part, new TreeMap<>());
    double used = 0;
    for (Map.Entry<LocalDate, Double> day : days.entrySet()) {
      used += day.getValue();
      int there =
          supply.headMap(day.getKey(), true).values().stream().mapToInt(Integer::intValue).sum();
      if (used > there + 1e-6) {
        runOuts.put(part, day.getKey());
        return;
      }
    }
  }
}
