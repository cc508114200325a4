package org.linewright.core.plant.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Doubt;
import org.linewright.core.plant.risk.DoubtKind;
import org.linewright.core.plant.risk.Shock;
import org.linewright.core.plant.risk.ShockDistribution;
import org.linewright.core.plant.risk.ShockEffect;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Shocks and doubts must have figures that can be drawn. What is about nothing that exists is told
 * and not used: an edit may take away what a doubt is about, and other questions do not need it.
 */
final class ShockCheck {
  private static final List<TableSpec<?>> HIT =
      List.of(
          PlantTables.SUPPLIERS,
          PlantTables.ROUTES,
          PlantTables.PARTS,
          PlantTables.ARRIVALS,
          PlantTables.LINES,
          PlantTables.CONTRACTS);

  private final Plant plant;
  private final KnownNames names;
  private final CheckLog log;
  private final Set<String> countries = new HashSet<>();
  private final Set<String> families = new HashSet<>();
  private final Set<String> consignments = new HashSet<>();

  ShockCheck(Plant plant, KnownNames names, CheckLog log) {
    this.plant = plant;
    this.names = names;
    this.log = log;
    for (Supplier supplier : plant.suppliers()) {
      countries.add(supplier.country());
      countries.addAll(supplier.tier2Country());
    }
    for (Part part : plant.parts()) {
      countries.add(part.originCountry());
      families.add(part.partFamily());
    }
    plant.kits().forEach(cohort -> consignments.add(cohort.consignment()));
  }

  void check() {
    Table<Shock> shocks = plant.table(PlantTables.SHOCKS);
    for (int i = 0; i < shocks.rows().size(); i++) {
      checkShock(shocks, i);
    }
    Table<Doubt> doubts = plant.table(PlantTables.DOUBTS);
    for (int i = 0; i < doubts.rows().size(); i++) {
      checkDoubt(doubts, i);
    }
  }

  private void checkShock(Table<Shock> table, int index) {
    Shock shock = table.rows().get(index);
    if (shock.meanDaysBetween() <= 0) {
      log.reject(
          Cell.of(table, index, "mean_days_between"),
          IssueCode.TOO_SMALL,
          "must be above 0",
          "days, e.g. 300.");
    }
    if (shock.meanDaysDown() <= 0 && shock.distribution() != ShockDistribution.PERMANENT) {
      log.reject(
          Cell.of(table, index, "mean_days_down"),
          IssueCode.TOO_SMALL,
          "must be above 0",
          "days, e.g. 14; or distribution permanent.");
    }
    String target = shock.target();
    int at = target.lastIndexOf('@');
    boolean isOrigin =
        at > 0
            && families.contains(target.substring(0, at))
            && countries.contains(target.substring(at + 1));
    if (!isOrigin && !countries.contains(target) && !consignments.contains(target)) {
      checkTarget(table, index, target, HIT);
    }
    boolean isWork =
        names.of(PlantTables.LINES).contains(target)
            || names.of(PlantTables.CONTRACTS).contains(target);
    ShockEffect effect = shock.effect();
    if (effect != null && (effect == ShockEffect.WORK) != isWork) {
      log.reject(
          Cell.of(table, index, "effect"),
          IssueCode.CONTRADICTION,
          isWork ? "cannot hit a line or contract" : "can only hit a line or contract",
          isWork ? "work, or nothing." : "orders, shipments, transit or receipts.");
    }
  }

  private void checkDoubt(Table<Doubt> table, int index) {
    Doubt doubt = table.rows().get(index);
    List<TableSpec<?>> targets =
        switch (doubt.kind()) {
          case LATE, LOST -> List.of(PlantTables.ARRIVALS, PlantTables.KITS);
          case YIELD -> List.of(PlantTables.PARTS);
          case OUTPUT -> List.of(PlantTables.LINES);
          case DEMAND -> List.of(PlantTables.CONTRACTS, PlantTables.VARIANTS);
        };
    boolean isConsignment = doubt.kind() == DoubtKind.LATE || doubt.kind() == DoubtKind.LOST;
    if (!isConsignment || !consignments.contains(doubt.target())) {
      checkTarget(table, index, doubt.target(), targets);
    }
    boolean isShare = doubt.kind() == DoubtKind.LOST || doubt.kind() == DoubtKind.YIELD;
    if (isShare && doubt.mean() > 1) {
      log.reject(
          Cell.of(table, index, "mean"),
          IssueCode.BAD_NUMBER,
          "must be at most 1 for " + doubt.kind().code(),
          "a share, e.g. 0.97.");
    }
  }

  private <T extends Record> void checkTarget(
      Table<T> table, int index, String target, List<TableSpec<?>> tables) {
    if (tables.stream().anyMatch(one -> names.of(one).contains(target) || isUnknown(one))) {
      return;
    }
    Set<String> known = new HashSet<>();
    tables.forEach(one -> known.addAll(names.of(one)));
    String places = tables.stream().map(TableSpec::fileName).collect(Collectors.joining(", "));
    String problem = "is not in " + places;
    log.warn(
        Cell.of(table, index, "target"),
        IssueCode.UNKNOWN_NAME,
        problem,
        "Row not used.",
        names.fix(problem, target, known, "a name of " + places + "."));
  }

  /** True when names of a table may be missing, which has been told already. */
  private boolean isUnknown(TableSpec<?> table) {
    boolean isReferred = table == PlantTables.SUPPLIERS || table == PlantTables.ROUTES;
    return isReferred ? !names.isComplete(table) : names.isUnread(table);
  }
}
