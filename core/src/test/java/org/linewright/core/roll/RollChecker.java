package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Built;
import org.linewright.core.plant.line.Completed;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Receipt;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockCount;

/**
 * Balances every part, cohort and order of two plants from their tables alone: before + in − used =
 * after. Parts with alternates and second stages must not be in them; parts that are counted in the
 * days are balanced by their last count only.
 */
final class RollChecker {
  private final Plant before;
  private final Plant after;
  private final RawPlant raw;
  private final LocalDate from;
  private final LocalDate to;
  private final boolean asAnnounced;
  private final List<String> findings = new ArrayList<>();

  RollChecker(Plant before, Plant after, boolean asAnnounced) {
    this.before = before;
    this.after = after;
    this.raw = new RawPlant(before);
    this.from = before.settings().planDate();
    this.to = after.settings().planDate();
    this.asAnnounced = asAnnounced;
  }

  /** What does not balance; empty = all does. */
  List<String> findings() {
    parts();
    kits();
    orders();
    return findings;
  }

  private boolean isIn(@Nullable LocalDate day) {
    return day != null && !day.isBefore(from) && day.isBefore(to);
  }

  private List<Built> built() {
    return after.built().stream().filter(row -> isIn(row.day())).toList();
  }

  private List<Completed> completed() {
    return after.completed().stream().filter(row -> isIn(row.day())).toList();
  }

  private void parts() {
    Map<String, Long> balance = new TreeMap<>();
    for (Stock row : before.stock()) {
      balance.merge(row.part(), (long) row.quantity(), Long::sum);
    }
    for (Receipt row : before.receipts()) {
      if (isIn(row.received()) && row.quantity() != null) {
        balance.merge(row.part(), (long) row.quantity(), Long::sum);
      }
    }
    if (asAnnounced) {
      announced(balance);
    }
    for (Built row : built()) {
      KitCohort cohort = row.cohort() == null ? null : raw(row.cohort());
      for (BomLine line : needed(row.variant(), row.day())) {
        boolean isMissing = cohort != null && cohort.missing().contains(line.part());
        boolean isPacked = cohort != null && line.supply() == SupplyKind.KIT;
        if (row.complete() ? !isPacked || isMissing : !isPacked && !isMissing) {
          balance.merge(line.part(), -(long) line.quantity() * row.units(), Long::sum);
        }
      }
    }
    for (Completed row : completed()) {
      KitCohort cohort = raw(row.cohort());
      for (BomLine line : needed(cohort.variant(), row.day())) {
        if (cohort.missing().contains(line.part())) {
          balance.merge(line.part(), -(long) line.quantity() * row.units(), Long::sum);
        }
      }
    }
    for (Stock row : after.stock()) {
      balance.merge(row.part(), -(long) row.quantity(), Long::sum);
    }
    for (StockCount row : before.stockCounts()) {
      if (isIn(row.day())) {
        balance.remove(row.part());
        if (row.day().equals(to.minusDays(1)) && usable(row.part()) != row.quantity()) {
          findings.add(
              row.part() + " was counted " + row.quantity() + ", not " + usable(row.part()));
        }
      }
    }
    balance.forEach(
        (part, pieces) -> {
          if (pieces != 0) {
            findings.add(part + " is out of balance by " + pieces);
          }
        });
  }

  private long usable(String part) {
    return after.stock().stream()
        .filter(row -> row.part().equals(part) && !row.status().code().equals("on_hold"))
        .filter(row -> row.available() == null || row.available().isBefore(to))
        .mapToLong(Stock::quantity)
        .sum();
  }

  /** What was announced, is no longer under way and was not received. */
  private void announced(Map<String, Long> balance) {
    Map<List<String>, Long> open = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Arrival row : before.arrivals()) {
      open.merge(List.of(row.consignment(), row.part()), (long) row.quantity(), Long::sum);
    }
    for (Receipt row : before.receipts()) {
      open.remove(List.of(row.order(), row.part())); // these come as they are received
    }
    for (Arrival row : after.arrivals()) {
      open.computeIfPresent(
          List.of(row.consignment(), row.part()), (key, pieces) -> pieces - row.quantity());
    }
    open.forEach((key, pieces) -> balance.merge(key.get(1), pieces, Long::sum));
  }

  private KitCohort raw(String cohort) {
    return before.kits().stream()
        .filter(row -> row.cohort().equals(cohort))
        .findFirst()
        .orElseThrow();
  }

  private List<BomLine> needed(String variant, LocalDate date) {
    int day = raw.day(date);
    List<BomLine> needed = new ArrayList<>(raw.needed(variant, SupplyKind.KIT, day));
    needed.addAll(raw.needed(variant, SupplyKind.LOOSE, day));
    return needed;
  }

  private void kits() {
    Map<String, Integer> kits = new TreeMap<>();
    Map<String, Integer> yard = new TreeMap<>();
    for (KitCohort row : before.kits()) {
      kits.merge(row.cohort(), row.kits(), Integer::sum);
      yard.merge(row.cohort(), row.builtIncomplete(), Integer::sum);
    }
    for (Built row : built()) {
      if (row.cohort() != null) {
        (row.complete() ? kits : yard)
            .merge(row.cohort(), row.complete() ? -row.units() : row.units(), Integer::sum);
      }
    }
    for (Completed row : completed()) {
      kits.merge(row.cohort(), -row.units(), Integer::sum);
      yard.merge(row.cohort(), -row.units(), Integer::sum);
    }
    for (KitCohort row : after.kits()) {
      kits.merge(row.cohort(), -row.kits(), Integer::sum);
      yard.merge(row.cohort(), -row.builtIncomplete(), Integer::sum);
    }
    tell("kits", kits);
    tell("incomplete vehicles", yard);
  }

  private void orders() {
    Map<String, Integer> left = new TreeMap<>();
    for (Order row : before.orders()) {
      left.merge(row.order(), row.quantity(), Integer::sum);
    }
    for (Built row : built()) {
      if (row.complete() && row.order() != null) {
        left.merge(row.order(), -row.units(), Integer::sum);
      }
    }
    for (Completed row : completed()) {
      left.merge(String.valueOf(row.order()), -row.units(), Integer::sum);
    }
    for (Order row : after.orders()) {
      left.merge(row.order(), -row.quantity(), Integer::sum);
    }
    tell("vehicles", left);
  }

  private void tell(String what, Map<String, Integer> balance) {
    balance.forEach(
        (name, units) -> {
          if (units != 0) {
            findings.add(name + " is out of balance by " + units + " " + what);
          }
        });
  }
}
