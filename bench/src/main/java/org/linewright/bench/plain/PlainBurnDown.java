package org.linewright.bench.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Burns a plant down on what is on hand and announced, the plain twin of {@code
 * CoverQuestion.inProportion}: every working day each line builds at its full rate, shared among
 * its variants in proportion to the vehicles that can still be made of each; what one variant
 * cannot take the others get, first those that are owed most. Vehicles are whole; the fraction of a
 * share is owed to the variant. Nothing is bought.
 *
 * <p>It does less than its twin: no gaps, no gating parts, no figures of parts but the run-out
 * days.
 */
public final class PlainBurnDown {
  private final PlainPlant plant;
  private final Map<String, List<PlainPlant.Option>> optionsByLine = new HashMap<>();
  private final Map<String, Long> usable = new HashMap<>();
  private final Map<String, Long> stillToUse = new HashMap<>();
  private final Map<String, Map<String, Double>> owedByLine = new HashMap<>();
  private final Map<String, Integer> built = new TreeMap<>();
  private final Map<String, LocalDate> stopByVariant = new TreeMap<>();
  private final Map<String, LocalDate> stopByLine = new TreeMap<>();

  private PlainBurnDown(PlainPlant plant) {
    this.plant = plant;
    plant.supply().forEach((material, days) -> stillToUse.put(material, sum(days)));
    for (List<PlainPlant.Option> options : plant.options().values()) {
      for (PlainPlant.Option option : options) {
        optionsByLine.computeIfAbsent(option.line(), line -> new ArrayList<>()).add(option);
      }
    }
  }

  /** Burns a plant down to the end of its horizon. */
  public static PlainCover answer(PlainPlant plant) {
    PlainBurnDown burnDown = new PlainBurnDown(plant);
    burnDown.run();
    return new PlainCover(
        burnDown.built,
        burnDown.stopByVariant,
        burnDown.stopByLine,
        new PlainPartCover(plant).runOuts());
  }

  private static long sum(NavigableMap<LocalDate, Integer> days) {
    return days.values().stream().mapToLong(Integer::longValue).sum();
  }

  private void run() {
    for (LocalDate day = plant.planDate();
        !day.isAfter(plant.horizonEnd());
        day = day.plusDays(1)) {
      receive(day);
      for (Map.Entry<String, Map<LocalDate, Long>> line :
          new TreeMap<>(plant.capacity()).entrySet()) {
        long capacity = line.getValue().getOrDefault(day, 0L);
        if (capacity > 0) {
          new LineDay(line.getKey(), day, capacity).work();
        }
      }
    }
  }

  private void receive(LocalDate day) {
    plant
        .supply()
        .forEach(
            (material, days) -> {
              Integer pieces = days.get(day);
              if (pieces != null) {
                usable.merge(material, (long) pieces, Long::sum);
              }
            });
  }

  /** Vehicles that some pieces allow. */
  private long vehicles(String variant, Map<String, Long> pieces) {
    long vehicles = PlainBalance.PLENTY;
    for (Map.Entry<String, Integer> need :
        plant.needs().getOrDefault(variant, Map.of()).entrySet()) {
      vehicles = Math.min(vehicles, pieces.getOrDefault(need.getKey(), 0L) / need.getValue());
    }
    return vehicles;
  }

  /** One line on one day. */
  private final class LineDay {
    private final String line;
    private final LocalDate day;
    private final long capacity;
    private final Map<String, Double> owed;
    private long free;

    LineDay(String line, LocalDate day, long capacity) {
      this.line = line;
      this.day = day;
      this.capacity = capacity;
      this.owed = owedByLine.computeIfAbsent(line, name -> new HashMap<>());
      this.free = this.capacity;
    }

    void work() {
      List<PlainPlant.Option> open =
          optionsByLine.getOrDefault(line, List.of()).stream()
              .filter(this::isOpen)
              .sorted(Comparator.comparing(PlainPlant.Option::variant))
              .toList();
      Map<String, Long> remaining = new HashMap<>();
      double load = 0;
      for (PlainPlant.Option option : open) {
        long vehicles = vehicles(option.variant(), stillToUse);
        remaining.put(option.variant(), vehicles);
        load += (double) vehicles * use(option);
      }
      if (load == 0) {
        return;
      }
      for (PlainPlant.Option option : open) {
        double share = (double) remaining.getOrDefault(option.variant(), 0L) * capacity / load;
        owed.merge(option.variant(), share, Double::sum);
        int whole = (int) Math.floor(owed.getOrDefault(option.variant(), 0.0) + 1e-9);
        start(option, Math.max(0, whole));
      }
      open.stream()
          .sorted(Comparator.comparingDouble(option -> -owed.getOrDefault(option.variant(), 0.0)))
          .forEach(option -> start(option, PlainBalance.PLENTY));
    }

    /** A variant that takes nothing would last for ever: it says nothing about cover. */
    private boolean isOpen(PlainPlant.Option option) {
      return use(option) > 0 && !plant.needs().getOrDefault(option.variant(), Map.of()).isEmpty();
    }

    private long use(PlainPlant.Option option) {
      return option.use().getOrDefault(day, 0L);
    }

    private void start(PlainPlant.Option option, int wanted) {
      String variant = option.variant();
      long possible = Math.min(free / use(option), vehicles(variant, usable));
      int units = (int) Math.min(wanted, possible);
      if (units == 0) {
        return;
      }
      free -= use(option) * units;
      plant
          .needs()
          .getOrDefault(variant, Map.of())
          .forEach(
              (material, pieces) -> {
                usable.merge(material, (long) -pieces * units, Long::sum);
                stillToUse.merge(material, (long) -pieces * units, Long::sum);
              });
      owed.merge(variant, (double) -units, Double::sum);
      built.merge(variant, units, Integer::sum);
      stopByVariant.put(variant, day);
      stopByLine.put(line, day);
    }
  }
}
