package org.linewright.core.receive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Loose parts of consignments: under way as arrivals, or on the shelf once they are here. */
final class LooseBooks {
  private final Plant plant;
  private final Table<PackedPart> packed;
  private final Arriving arriving;
  private final ReceiveLog log;
  private final Map<List<String>, Pieces> pieces = new LinkedHashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  /** Pieces of a part in a consignment. */
  private static final class Pieces {
    private final int line;
    private final List<String> cases = new ArrayList<>();
    private int advised;
    private int damaged;
    private int beside;
    private @Nullable LocalDate eta;

    private Pieces(int line) {
      this.line = line;
    }
  }

  LooseBooks(Plant plant, Table<PackedPart> packed, Arriving arriving, ReceiveLog log) {
    this.plant = plant;
    this.packed = packed;
    this.arriving = arriving;
    this.log = log;
  }

  /** Takes a line of loose parts. */
  void takeLine(int line) {
    PackedPart row = packed.rows().get(line);
    Pieces all = of(line, row.part());
    all.advised += row.quantity();
    all.damaged += row.damaged();
    if (row.caseNumber() != null && !all.cases.contains(row.caseNumber())) {
      all.cases.add(row.caseNumber());
    }
    later(all, row.eta());
  }

  /** Takes pieces that no kit of a lot needs. */
  void take(int line, String part, int quantity, @Nullable LocalDate eta) {
    if (quantity > 0) {
      Pieces all = of(line, part);
      all.beside += quantity;
      later(all, eta);
    }
  }

  private Pieces of(int line, String part) {
    String consignment = packed.rows().get(line).consignment();
    return pieces.computeIfAbsent(List.of(consignment, part), key -> new Pieces(line));
  }

  private static void later(Pieces all, @Nullable LocalDate eta) {
    if (eta != null && (all.eta == null || eta.isAfter(all.eta))) {
      all.eta = eta;
    }
  }

  /** The plant with the parts. */
  Plant into(Plant before) {
    List<Arrival> arrivals = new ArrayList<>(before.arrivals());
    List<Stock> stock = new ArrayList<>(before.stock());
    pieces.forEach((key, all) -> book(key.get(0), key.get(1), all, arrivals, stock));
    tellUnknown();
    Plant after = before;
    if (!arrivals.equals(before.arrivals())) {
      after = after.with(PlantTables.ARRIVALS, arrivals);
    }
    return stock.equals(before.stock()) ? after : after.with(PlantTables.STOCK, stock);
  }

  private void book(
      String consignment, String part, Pieces all, List<Arrival> arrivals, List<Stock> stock) {
    boolean known =
        plant.parts().isEmpty() || plant.parts().stream().anyMatch(row -> row.part().equals(part));
    if (!known) {
      unknown.add(part);
      return;
    }
    Optional<Arrival> announced =
        arrivals.stream()
            .filter(row -> row.consignment().equals(consignment) && row.part().equals(part))
            .findFirst();
    announced.ifPresent(row -> hold(row, all));
    if (all.damaged > 0) {
      claim(all, consignment, part, Claim.Kind.DAMAGED, all.advised, all.damaged, "not used");
    }
    int usable = all.advised - all.damaged + all.beside;
    LocalDate arrived = arriving.arrived();
    if (arrived != null) {
      announced.ifPresent(arrivals::remove);
      shelve(part, usable, arrived, stock);
      return;
    }
    LocalDate eta = all.eta == null ? arriving.eta() : all.eta;
    LocalDate day = eta == null ? announced.map(Arrival::eta).orElse(null) : eta;
    if (day == null) {
      tellNoDay(all);
      return;
    }
    PackedPart row = packed.rows().get(all.line);
    Arrival changed =
        announced
            .map(
                a ->
                    new Arrival(
                        consignment,
                        part,
                        usable,
                        day,
                        a.etaSdDays(),
                        a.customsDays(),
                        a.route(),
                        a.supplier(),
                        a.status()))
            .orElseGet(
                () ->
                    new Arrival(
                        consignment, part, usable, day, null, 0, null, supplier(row), "advised"));
    int at = announced.map(arrivals::indexOf).orElse(-1);
    if (at >= 0) {
      arrivals.set(at, changed);
    } else {
      arrivals.add(changed);
    }
  }

  private @Nullable String supplier(PackedPart row) {
    return plant.suppliers().stream().anyMatch(s -> s.supplier().equals(row.supplier()))
        ? row.supplier()
        : null;
  }

  /** Holds what is advised against what was announced. */
  private void hold(Arrival row, Pieces all) {
    int difference = all.advised + all.beside - row.quantity();
    if (difference != 0) {
      claim(
          all,
          row.consignment(),
          row.part(),
          difference < 0 ? Claim.Kind.SHORT : Claim.Kind.OVER,
          row.quantity(),
          Math.abs(difference),
          "arrival changed");
    }
  }

  private void claim(
      Pieces all,
      String consignment,
      String part,
      Claim.Kind kind,
      int expected,
      int claimed,
      String note) {
    log.add(
        new Claim(
            consignment,
            "",
            "",
            part,
            kind.code(),
            kind.edifact(),
            expected,
            all.advised + all.beside,
            claimed,
            all.cases,
            note));
  }

  private static void shelve(String part, int quantity, LocalDate day, List<Stock> stock) {
    if (quantity == 0) {
      return;
    }
    for (int i = 0; i < stock.size(); i++) {
      Stock row = stock.get(i);
      boolean usable = row.available() == null || !row.available().isAfter(day);
      if (row.part().equals(part) && row.status() == StockStatus.ON_HAND && usable) {
        stock.set(
            i, new Stock(part, row.quantity() + quantity, StockStatus.ON_HAND, row.available()));
        return;
      }
    }
    stock.add(new Stock(part, quantity, StockStatus.ON_HAND, null));
  }

  private void tellNoDay(Pieces all) {
    log.add(
        issue(
            all.line,
            IssueCode.MISSING_VALUE,
            Severity.REJECTED,
            "eta",
            "",
            "is not given: when do the parts come",
            "Nothing is received.",
            "--eta DAY, or --arrived DAY when they are here."));
  }

  private void tellUnknown() {
    if (!unknown.isEmpty()) {
      List<String> names = List.copyOf(unknown);
      log.add(
          issue(
              0,
              IssueCode.NOT_USED,
              Severity.WARNING,
              "part",
              names.get(0),
              names.size() == 1
                  ? "is no part of the plant"
                  : "and "
                      + (names.size() - 1)
                      + " more are no parts of the plant: "
                      + String.join(", ", names.subList(1, Math.min(6, names.size()))),
              "Not booked.",
              "add them to parts, if they can stop a vehicle."));
    }
  }

  private InputIssue issue(
      int line,
      IssueCode code,
      Severity severity,
      String column,
      String value,
      String problem,
      String done,
      String fix) {
    return new InputIssue(
        code, severity, packed.file(line), packed.fileRow(line), column, value, problem, done, fix);
  }
}
