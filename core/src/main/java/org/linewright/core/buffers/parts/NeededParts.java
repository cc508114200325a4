package org.linewright.core.buffers.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.cover.PlannedUse;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.units.Money;

/** Puts together what is needed of each part, what there is of it, and where it is bought. */
final class NeededParts {
  private static final double WEEK = 7;
  private final Instance instance;
  private final PlannedUse use;
  private final Map<String, Part> rows = new HashMap<>();
  private final Map<String, List<Source>> sources = new HashMap<>();
  private final boolean[] isKit;

  NeededParts(Instance instance) {
    this.instance = instance;
    use = PlannedUse.of(instance);
    instance.plant().parts().forEach(row -> rows.put(row.part(), row));
    instance.plant().sources().stream()
        .filter(Source::approved)
        .sorted(Comparator.comparingInt(Source::priority))
        .forEach(row -> sources.computeIfAbsent(row.part(), any -> new ArrayList<>()).add(row));
    isKit = new boolean[instance.parts().size()];
    for (List<Bill> bills : instance.bills()) {
      for (Bill bill : bills) {
        for (int at = 0; at < bill.parts().length; at++) {
          isKit[bill.parts()[at]] |= bill.inKit()[at];
        }
      }
    }
  }

  /** All that are needed within the horizon, in file order. */
  List<NeededPart> list() {
    List<NeededPart> needed = new ArrayList<>();
    for (int part = 0; part < isKit.length; part++) {
      double[] byDay = use.byDay(part);
      PartNeed need = byDay == null ? null : PartNeed.of(byDay);
      if (need != null) {
        needed.add(part(part, need));
      }
    }
    return needed;
  }

  private NeededPart part(int number, PartNeed need) {
    String name = instance.parts().name(number);
    Part row = rows.get(name);
    Part known = row == null ? new Part(name, name, null, null, null, null, null) : row;
    List<Source> all = sources.getOrDefault(name, List.of());
    Source first = all.isEmpty() ? null : all.get(0);
    return new NeededPart(
        known,
        need,
        use.wanted(number),
        use.usableBy(number, 0),
        use.usableBy(number, instance.days() - 1),
        isKit[number],
        first,
        others(number, first),
        cents(known, first),
        lot(known, first));
  }

  /** What the sources of other suppliers deliver a day, where orders can be placed with them. */
  private double others(int part, @Nullable Source first) {
    double perDay = 0;
    for (SourceOption option : instance.sources().get(part)) {
      boolean isOther = first != null && !option.supplier().equals(first.supplier());
      if (isOther && option.firstDay() != Instance.NEVER) {
        perDay += option.isUnlimited() ? Double.POSITIVE_INFINITY : option.weeklyLots()[0] / WEEK;
      }
    }
    return perDay;
  }

  private static long cents(Part part, @Nullable Source source) {
    Money price =
        source == null || source.unitPrice() == null ? part.unitCost() : source.unitPrice();
    return price == null ? -1 : price.cents();
  }

  /** Pieces in which it is ordered; without such a rule whole containers. */
  private static long lot(Part part, @Nullable Source source) {
    if (source != null && source.orderMultiple() > 1) {
      return source.orderMultiple();
    }
    Double container = part.unitsPerContainer();
    return container == null ? 1 : Math.max(1, (long) Math.floor(container));
  }
}
