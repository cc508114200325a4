package org.linewright.core.kits.internal.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.kits.KitGroup;
import org.linewright.core.kits.KitTotals;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;

/** Counts kits by what can be done with them, and by what they lack. */
public final class Census {
  private static final class Count {
    private long kits;
    private long built;
    private long usable;
    private final Set<String> cohorts = new TreeSet<>();
  }

  private final KitBook book;
  private final Instance instance;

  public Census(KitBook book) {
    this.book = book;
    this.instance = book.instance();
  }

  public KitTotals totals() {
    Set<String> held =
        instance.plant().kits().stream()
            .filter(row -> row.status() == StockStatus.ON_HOLD)
            .map(KitCohort::cohort)
            .collect(Collectors.toSet());
    long inTransit = 0;
    long onHold = 0;
    for (KitLot lot : instance.kitLots()) {
      long kits = (long) lot.kits() + lot.built();
      onHold += lot.availableDay() > 0 && held.contains(lot.cohort()) ? kits : 0;
      inTransit += lot.availableDay() > 0 && !held.contains(lot.cohort()) ? kits : 0;
    }
    long complete = 0;
    long stuck = 0;
    long stuckBuilt = 0;
    for (KitClass kits : book.usable(0)) {
      complete += kits.isComplete() ? kits.vehicles() : 0;
      stuck += kits.isComplete() ? 0 : kits.vehicles();
      stuckBuilt += !kits.isComplete() && kits.built() ? kits.vehicles() : 0;
    }
    return new KitTotals(
        complete + stuck + inTransit + onHold, complete, stuck, stuckBuilt, inTransit, onHold);
  }

  public List<KitGroup> groups() {
    Map<Integer, Map<List<String>, Count>> counts = new TreeMap<>();
    for (KitClass kits : book.classes()) {
      List<String> lacking =
          Arrays.stream(kits.lacking()).mapToObj(instance.parts()::name).sorted().toList();
      Count count =
          counts
              .computeIfAbsent(kits.variant(), first -> new LinkedHashMap<>())
              .computeIfAbsent(lacking, first -> new Count());
      count.kits += kits.vehicles();
      count.built += kits.built() ? kits.vehicles() : 0;
      count.usable += kits.availableDay() <= 0 ? kits.vehicles() : 0;
      for (int lot : kits.lots()) {
        count.cohorts.add(instance.kitLots().get(lot).cohort());
      }
    }
    List<KitGroup> groups = new ArrayList<>();
    counts.forEach(
        (variant, byLacking) ->
            byLacking.forEach(
                (lacking, count) ->
                    groups.add(group(instance.variants().name(variant), lacking, count))));
    groups.sort(
        Comparator.comparing((KitGroup group) -> instance.variants().get(group.variant()))
            .thenComparing(group -> group.missing().size())
            .thenComparing(group -> String.join(";", group.missing())));
    return groups;
  }

  private static KitGroup group(String variant, List<String> lacking, Count count) {
    return new KitGroup(
        variant, lacking, count.kits, count.built, count.usable, List.copyOf(count.cohorts));
  }
}
