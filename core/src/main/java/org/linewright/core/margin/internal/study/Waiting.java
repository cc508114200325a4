package org.linewright.core.margin.internal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Vehicles in no plan that lack the same parts or kits. Pieces that are left over went to the first
 * of them: those that lack a part are the last.
 *
 * @param units vehicles
 * @param lack vehicles that lack each part, by part number
 * @param kits variants of which every vehicle lacks a kit, by name
 */
record Waiting(long units, Map<Integer, Long> lack, List<String> kits) {

  /** Vehicles that lack at least one of some parts. */
  long waitingFor(Predicate<Integer> which) {
    return lack.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /**
   * Vehicles that wait for what either stage of them lacks.
   *
   * @param stages one stage of the vehicles
   * @param bases the stage before, of as many vehicles
   */
  static List<Waiting> both(List<Waiting> stages, List<Waiting> bases) {
    List<Waiting> both = new ArrayList<>();
    int at = 0;
    long done = 0; // of the stage's current group
    for (Waiting base : bases) {
      for (long from = 0; from < base.units; ) {
        Waiting stage = stages.get(at);
        long units = Math.min(base.units - from, stage.units - done);
        both.add(stage.part(done, units).and(base.part(from, units)));
        from += units;
        done += units;
        if (done == stage.units) {
          at++;
          done = 0;
        }
      }
    }
    return both;
  }

  private Waiting part(long from, long count) {
    Map<Integer, Long> lacking = new TreeMap<>();
    lack.forEach(
        (part, last) -> {
          long of = Math.min(count, from + count - (units - last));
          if (of > 0) {
            lacking.put(part, of);
          }
        });
    return new Waiting(count, lacking, kits);
  }

  private Waiting and(Waiting base) {
    Map<Integer, Long> lacking = new TreeMap<>(lack);
    base.lack.forEach((part, vehicles) -> lacking.merge(part, vehicles, Math::max));
    List<String> both = new ArrayList<>(kits);
    both.addAll(base.kits);
    return new Waiting(units, lacking, both);
  }
}
