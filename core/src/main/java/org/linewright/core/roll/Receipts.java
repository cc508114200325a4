package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.supply.Receipt;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Goods that come, or do not. */
final class Receipts {
  private final DayBooks books;
  private final boolean asAnnounced;
  private final Map<LocalDate, List<Integer>> byDay = new HashMap<>();
  private final Map<List<String>, LateGoods> late = new LinkedHashMap<>();

  Receipts(DayBooks books, boolean asAnnounced) {
    this.books = books;
    this.asAnnounced = asAnnounced;
    List<Receipt> rows = books.plant().receipts();
    for (int i = 0; i < rows.size(); i++) {
      LocalDate day = rows.get(i).received();
      if (day != null) {
        byDay.computeIfAbsent(day, first -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Tells receipts of closed days whose goods are still under way. */
  void tellForgotten() {
    Table<Receipt> table = books.plant().table(PlantTables.RECEIPTS);
    LocalDate planDate = books.plant().settings().planDate();
    for (int i = 0; i < table.rows().size(); i++) {
      Receipt row = table.rows().get(i);
      LocalDate day = row.received();
      if (day != null
          && day.isBefore(planDate)
          && books.arrivals().find(row.order(), row.part()) >= 0) {
        books
            .log()
            .warn(
                table,
                i,
                "received",
                IssueCode.CLOSED_DAY,
                "lies before plan_date "
                    + planDate
                    + ", and "
                    + row.order()
                    + " is still expected with "
                    + row.part(),
                "Not counted.",
                "take the pieces out of arrivals.csv, or count the part in stock_counts.csv.");
      }
    }
  }

  /** What came on a day. */
  void come(LocalDate day) {
    Table<Receipt> table = books.plant().table(PlantTables.RECEIPTS);
    for (int i : byDay.getOrDefault(day, List.of())) {
      receive(table, i, day);
    }
    if (asAnnounced) {
      for (int i : books.arrivals().announcedBy(day)) {
        String part = books.arrivals().row(i).part();
        books.shelf().receive(part, books.arrivals().left(i), day, day);
        books.arrivals().take(i, books.arrivals().left(i));
        unpack(books.arrivals().row(i).consignment(), null);
      }
    }
  }

  private void receive(Table<Receipt> table, int index, LocalDate day) {
    Receipt row = table.rows().get(index);
    Integer quantity = row.quantity();
    if (quantity == null) {
      return;
    }
    if (books.instance().parts().find(row.part()) < 0) {
      books
          .log()
          .reject(
              table,
              index,
              "part",
              IssueCode.UNKNOWN_NAME,
              "is not in parts.csv",
              "add the part, or mend its name.");
      return;
    }
    LocalDate usable = day;
    int left = quantity;
    for (int at = open(row); at >= 0 && left > 0; at = open(row)) {
      usable = books.arrivals().usable(at, day);
      int taken = Math.min(left, books.arrivals().left(at));
      books.arrivals().take(at, taken);
      left -= taken;
    }
    books.shelf().receive(row.part(), quantity, usable, day);
    unpack(row.order(), usable.isAfter(day) ? usable : null);
  }

  private int open(Receipt row) {
    return books.arrivals().find(row.order(), row.part());
  }

  /** Kits that wait for a consignment are there once all of it is. */
  private void unpack(String consignment, @Nullable LocalDate usable) {
    if (!books.arrivals().isThere(consignment)) {
      return;
    }
    for (KitLedger.Cohort cohort : books.kits().all()) {
      if (cohort.status == StockStatus.IN_TRANSIT
          && cohort.available == null
          && consignment.equals(cohort.row.consignment())) {
        cohort.comes(usable);
      }
    }
  }

  /** A day ends: what has not come is expected on the next. */
  void wait(LocalDate day) {
    LocalDate next = day.plusDays(1);
    for (int i : books.arrivals().expectedBy(day)) {
      if (!asAnnounced || books.arrivals().hasReceipts(i)) {
        var row = books.arrivals().row(i);
        String name = row.consignment();
        tell("arrivals", name, row.part(), books.arrivals().left(i), row.eta(), next);
        books.arrivals().expect(i, next);
      }
    }
    for (KitLedger.Cohort cohort : books.kits().all()) {
      LocalDate available = cohort.available;
      if (cohort.status == StockStatus.IN_TRANSIT
          && available != null
          && !available.isAfter(day)
          && cohort.kits > 0) {
        if (asAnnounced) {
          cohort.comes(null);
        } else {
          LocalDate first = cohort.row.available() == null ? available : cohort.row.available();
          tell("kits", cohort.row.cohort(), cohort.row.variant(), cohort.kits, first, next);
          cohort.available = next;
        }
      }
    }
  }

  private void tell(
      String table, String name, String what, int quantity, LocalDate first, LocalDate next) {
    late.put(List.of(table, name, what), new LateGoods(table, name, what, quantity, first, next));
  }

  /** Goods that are still waited for on the new plan date. */
  List<LateGoods> late(LocalDate to) {
    return late.values().stream().filter(goods -> goods.now().equals(to)).toList();
  }

  /** Goods of a part that should have come by a day. */
  List<LateGoods> waitingFor(String part, LocalDate day) {
    List<LateGoods> waiting = new ArrayList<>();
    for (int i : books.arrivals().expectedBy(day)) {
      var row = books.arrivals().row(i);
      if (row.part().equals(part)) {
        waiting.add(
            new LateGoods(
                "arrivals",
                row.consignment(),
                part,
                books.arrivals().left(i),
                row.eta(),
                day.plusDays(1)));
      }
    }
    return waiting;
  }
}
