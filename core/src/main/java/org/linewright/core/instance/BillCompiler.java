package org.linewright.core.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.time.Horizon;

/** Compiles dated bills of materials and waivers into bills that hold from a day on. */
final class BillCompiler {
  private record Dated(BomLine line, int from, int to) {}

  private final Plant plant;
  private final Names variants;
  private final Names parts;
  private final EventBook events;

  BillCompiler(Plant plant, Names variants, Names parts, EventBook events) {
    this.plant = plant;
    this.variants = variants;
    this.parts = parts;
    this.events = events;
  }

  /**
   * {@code [variant]}: bills by first day; a variant without a bill of materials has one empty
   * bill.
   */
  List<List<Bill>> compile() {
    Horizon horizon = plant.horizon();
    List<List<Dated>> lines = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      lines.add(new ArrayList<>());
    }
    for (BomLine line : plant.bom()) {
      int from = line.from() == null ? Integer.MIN_VALUE : horizon.day(line.from());
      int to = line.to() == null ? Integer.MAX_VALUE : horizon.day(line.to());
      lines.get(variants.get(line.variant())).add(new Dated(line, from, to));
    }
    return lines.stream().map(this::billsOf).toList();
  }

  private List<Bill> billsOf(List<Dated> lines) {
    int days = plant.horizon().days();
    TreeSet<Integer> changes = new TreeSet<>(List.of(0));
    for (Dated dated : lines) {
      addChange(changes, dated.from, days);
      addChange(changes, dated.to == Integer.MAX_VALUE ? days : dated.to + 1, days);
      changes.addAll(events.of(EventKind.WAIVER, dated.line.part()).changes(days));
    }
    return changes.stream().map(day -> billOn(day, lines)).toList();
  }

  private static void addChange(Set<Integer> changes, int day, int days) {
    if (day > 0 && day < days) {
      changes.add(day);
    }
  }

  private Bill billOn(int day, List<Dated> lines) {
    List<BomLine> needed =
        lines.stream()
            .filter(dated -> dated.from <= day && day <= dated.to)
            .map(Dated::line)
            .filter(line -> !events.of(EventKind.WAIVER, line.part()).hit(day))
            .toList();
    int[] partNumbers = needed.stream().mapToInt(line -> parts.get(line.part())).toArray();
    int[] quantities = needed.stream().mapToInt(BomLine::quantity).toArray();
    boolean[] inKit = new boolean[needed.size()];
    for (int i = 0; i < inKit.length; i++) {
      inKit[i] = needed.get(i).supply() == SupplyKind.KIT;
    }
    return new Bill(day, partNumbers, quantities, inKit);
  }
}
