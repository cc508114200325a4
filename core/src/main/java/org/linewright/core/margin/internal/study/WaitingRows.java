package org.linewright.core.margin.internal.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.WaitingFor;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Supplier;

/** The vehicles that are in no plan, by what they wait for. */
final class WaitingRows {
  private final Instance instance;
  private final Plant plant;
  private final List<Waiting> groups;

  WaitingRows(Instance instance, Plant plant, List<Waiting> groups) {
    this.instance = instance;
    this.plant = plant;
    this.groups = groups;
  }

  List<WaitingFor> rows() {
    Map<String, TreeSet<Integer>> partsOf = new TreeMap<>();
    TreeSet<Integer> brought = new TreeSet<>();
    for (Source source : plant.sources()) {
      int part = instance.parts().get(source.part());
      if (source.approved()) {
        partsOf.computeIfAbsent(source.supplier(), first -> new TreeSet<>()).add(part);
        brought.add(part);
      }
    }
    List<WaitingFor> rows = new ArrayList<>();
    partsOf.forEach((supplier, parts) -> addRow(rows, supplier, parts::contains));
    rows.sort(
        Comparator.comparingLong((WaitingFor row) -> -row.vehicles())
            .thenComparing(row -> Objects.requireNonNullElse(row.supplier(), "")));
    addRow(rows, null, part -> !brought.contains(part));
    addKits(rows);
    long none =
        groups.stream()
            .filter(group -> group.kits().isEmpty())
            .mapToLong(group -> group.units() - group.waitingFor(part -> true))
            .sum();
    if (none > 0) {
      rows.add(new WaitingFor(null, null, none, List.of(), List.of()));
    }
    return rows;
  }

  private void addRow(List<WaitingFor> rows, @Nullable String supplier, Predicate<Integer> which) {
    long vehicles = groups.stream().mapToLong(group -> group.waitingFor(which)).sum();
    if (vehicles > 0) {
      List<String> parts =
          groups.stream()
              .flatMap(group -> group.lack().keySet().stream())
              .filter(which)
              .map(part -> instance.parts().name(part))
              .distinct()
              .sorted()
              .toList();
      rows.add(new WaitingFor(supplier, country(supplier), vehicles, parts, families(parts)));
    }
  }

  private void addKits(List<WaitingFor> rows) {
    for (Waiting group : groups) {
      for (String of : group.kits()) {
        List<String> kits = List.of("kits of " + of);
        rows.add(new WaitingFor(null, null, group.units(), kits, kits));
      }
    }
  }

  private @Nullable String country(@Nullable String supplier) {
    return plant.suppliers().stream()
        .filter(row -> row.supplier().equals(supplier))
        .findFirst()
        .map(Supplier::country)
        .orElse(null);
  }

  private List<String> families(List<String> parts) {
    Map<String, String> familyOf = new TreeMap<>();
    for (Part row : plant.parts()) {
      if (row.partFamily() != null) {
        familyOf.put(row.part(), row.partFamily());
      }
    }
    return parts.stream()
        .map(part -> familyOf.getOrDefault(part, part))
        .distinct()
        .sorted()
        .toList();
  }
}
