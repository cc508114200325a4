package org.linewright.core.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;

/** What a finished burn-down has used up: what stops each variant, and the plant. */
final class Gates {
  /** In place of a part where all kits are used up. */
  static final String KITS = "kits";

  private final Instance instance;
  private final Ways ways;
  private final BurnDown burnDown;
  private final PartBalance balance;

  Gates(Instance instance, Ways ways, BurnDown burnDown, PartBalance balance) {
    this.instance = instance;
    this.ways = ways;
    this.burnDown = burnDown;
    this.balance = balance;
  }

  /**
   * What lacks for one more vehicle of a variant when the burn-down is over: of the parts of which
   * nothing is left, the one that allows the fewest vehicles in all, of equals the first by name;
   * {@link #KITS} where kits are used up; empty where nothing lacks.
   */
  String gatingPart(int variant) {
    int day = burnDown.lastDay(variant);
    if (day < 0) {
      return "";
    }
    PromiseBook book = burnDown.materials();
    int bill = instance.billNumber(variant, day);
    TreeSet<Integer> lacking = new TreeSet<>(Comparator.comparing(instance.parts()::name));
    for (Way way : ways.of(variant)) {
      Need need = way.needs().get(bill);
      if (way.isOpen(day) && need.materials().length > 0 && need.available(book, day) > 0) {
        return "";
      }
      if (way.rules().isEmpty() && hasKit(need, book, day)) {
        for (int i = 0; i < need.materials().length; i++) {
          if (book.promised(need.materials()[i], day) < need.quantities()[i]) {
            lacking.add(need.materials()[i]);
          }
        }
      }
    }
    if (lacking.isEmpty()) {
      return instance.needsKit()[variant] ? KITS : "";
    }
    return lacking.stream()
        .min(Comparator.comparingLong(part -> balance.vehicles(variant, part)))
        .map(instance.parts()::name)
        .orElse("");
  }

  /** True when a kit is left, or none is needed. */
  private boolean hasKit(Need need, PromiseBook book, int day) {
    for (int material : need.materials()) {
      if (material >= instance.parts().size() && book.promised(material, day) < 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * What stops the lines that start the last vehicles; where none starts any, all lines.
   *
   * @param stop last day on which a vehicle is started; null = none is
   */
  StopCause stopCause(
      @Nullable LocalDate stop, List<LineCover> lines, List<VariantCover> variants) {
    Map<String, Long> usedUp = new TreeMap<>();
    TreeSet<String> closed = new TreeSet<>();
    boolean isHorizon = false;
    for (int line = 0; line < lines.size(); line++) {
      boolean isLast = stop == null || stop.equals(lines.get(line).stop());
      if (isLast) {
        int next = nextWorkingDay(line, stop == null ? -1 : instance.horizon().day(stop));
        isHorizon |= next < 0 && stop != null;
        for (BuildOption option : options(line, stop != null)) {
          String gate = gatingPart(option.variant());
          if (!gate.isEmpty() && next >= 0) {
            long wanted = variants.get(option.variant()).unitsAtRisk();
            usedUp.merge(spelled(gate, option.variant()), wanted, Long::sum);
          } else if (next >= 0 && option.use()[next] == 0) {
            closed.add(instance.variants().name(option.variant()));
          }
        }
      }
    }
    List<String> names = new ArrayList<>(usedUp.keySet());
    names.sort(Comparator.comparingLong(name -> -usedUp.getOrDefault(name, 0L)));
    return new StopCause(names, List.copyOf(closed), isHorizon);
  }

  private String spelled(String gate, int variant) {
    return gate.equals(KITS) ? KITS + " of " + instance.variants().name(variant) : gate;
  }

  /** Options of a line; of variants that were built, or of all. */
  private List<BuildOption> options(int line, boolean built) {
    return instance.options().stream()
        .flatMap(List::stream)
        .filter(option -> option.line() == line)
        .filter(option -> instance.baseVariant()[option.variant()] < 0)
        .filter(option -> !built || hasBuilt(option.variant()))
        .toList();
  }

  private boolean hasBuilt(int variant) {
    for (int units : burnDown.started[variant]) {
      if (units > 0) {
        return true;
      }
    }
    return false;
  }

  private int nextWorkingDay(int line, int after) {
    for (int day = after + 1; day < instance.days(); day++) {
      if (instance.lineCapacity()[line][day] > 0) {
        return day;
      }
    }
    return -1;
  }
}
