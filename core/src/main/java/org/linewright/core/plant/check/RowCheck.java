package org.linewright.core.plant.check;

import java.util.function.Predicate;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.core.units.Money;

/** Cells of one row that cannot be true together. */
final class RowCheck {
  private final Plant plant;
  private final CheckLog log;

  private RowCheck(Plant plant, CheckLog log) {
    this.plant = plant;
    this.log = log;
  }

  static void check(Plant plant, CheckLog log) {
    RowCheck rows = new RowCheck(plant, log);
    rows.checkSupply();
    rows.checkDemand();
    rows.checkFacilities();
  }

  private void checkSupply() {
    rejectIf(
        PlantTables.STOCK,
        row -> isWaiting(row.status()) && row.available() == null,
        "available",
        "must be given for stock that is in_transit or uncleared",
        "first day on which the pieces can be used.");
    rejectIf(
        PlantTables.ALTERNATES,
        row -> row.part().equals(row.alternate()),
        "alternate",
        "is the part itself",
        "another part, or no row.");
    rejectIf(
        PlantTables.ALTERNATES,
        row -> row.ratio() == 0,
        "ratio",
        "must be above 0",
        "pieces of the alternate for one piece of the part.");
  }

  static boolean isWaiting(StockStatus status) {
    return status == StockStatus.IN_TRANSIT || status == StockStatus.UNCLEARED;
  }

  private void checkDemand() {
    rejectIf(
        PlantTables.LINES,
        row -> row.nominalShifts() == 0,
        "nominal_shifts",
        "must be above 0",
        "shifts a day at which line_rates are stated.");
    rejectIf(
        PlantTables.ORDERS,
        row -> row.minimumShipment() != null && row.minimumShipment() > row.quantity(),
        "minimum_shipment",
        "is more than the quantity of the order",
        "at most the quantity; empty = the whole order at once.");
  }

  private void checkFacilities() {
    rejectIf(
        PlantTables.ACTIVITIES,
        row -> row.p90DurationDays() != null && row.p90DurationDays() < row.durationDays(),
        "p90_duration_days",
        "is shorter than duration_days",
        "time that is enough in nine of ten cases.");
    rejectIf(
        PlantTables.ACTIVITIES,
        RowCheck::isCheaperMostly,
        "p90_cost",
        "is less than cost",
        "a cost that is enough in nine of ten cases, beside the likely one.");
    rejectIf(
        PlantTables.ACTIVITIES,
        row -> row.atStartPercent() + row.atEndPercent() > 100,
        "at_end_percent",
        "makes more than the cost with at_start_percent",
        "both together at most 100.");
    rejectIf(
        PlantTables.SEQUENCE_RULES,
        row -> row.atMost() > row.of(),
        "at_most",
        "is more than the window",
        "at_most of the vehicles of the window, so at most the number in column of.");
  }

  private static boolean isCheaperMostly(Activity row) {
    Money cost = row.cost();
    Money p90 = row.p90Cost();
    return p90 != null && (cost == null || p90.compareTo(cost) < 0);
  }

  private <T extends Record> void rejectIf(
      TableSpec<T> spec, Predicate<T> contradiction, String column, String problem, String fix) {
    Table<T> table = plant.table(spec);
    for (int i = 0; i < table.rows().size(); i++) {
      if (contradiction.test(table.rows().get(i))) {
        log.reject(Cell.of(table, i, column), IssueCode.CONTRADICTION, problem, fix);
      }
    }
  }
}
