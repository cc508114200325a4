package org.linewright.core.testplants;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.table.TableSpec;

/**
 * Rows for the questions that are not about the plan of the days: stress, launch, facilities,
 * balance, sequence. A plan must not care for them.
 */
final class OtherTables {
  private Plant plant;
  private final Dice dice;

  OtherTables(Plant plant, Dice dice) {
    this.plant = plant;
    this.dice = dice;
  }

  Plant add() {
    if (dice.chance(0.4)) {
      addTroubles();
    }
    if (dice.chance(0.4)) {
      addFacilities();
    }
    if (dice.chance(0.4)) {
      addWork();
    }
    if (dice.chance(0.4)) {
      addObligations();
    }
    if (dice.chance(0.4)) {
      addCandidates();
    }
    return plant;
  }

  private <T extends Record> void put(TableSpec<T> spec, String... cells) {
    List<T> rows = new ArrayList<>(plant.table(spec).rows());
    rows.add(Cells.row(spec, cells));
    plant = plant.with(spec, rows);
  }

  private String number(int low, int high) {
    return String.valueOf(dice.from(low, high));
  }

  private String date() {
    return plant.horizon().date(dice.from(0, plant.horizon().days() - 1)).toString();
  }

  private void addTroubles() {
    String way = dice.oneOf("exponential", "geometric", "fixed", "permanent");
    String line = dice.oneOf(plant.lines()).line();
    put(PlantTables.SHOCKS, "S1", number(20, 400), number(1, 60), way, "orders");
    put(PlantTables.SHOCKS, "S1", number(20, 400), number(1, 60), way, "receipts");
    put(PlantTables.SHOCKS, "R1", number(20, 400), number(1, 60), way, "transit");
    put(PlantTables.SHOCKS, "CN", number(20, 400), number(1, 60), way, dice.oneOf("shipments", ""));
    put(PlantTables.SHOCKS, line, number(20, 400), number(1, 60), way, "work");
    put(PlantTables.DOUBTS, line, "output", "0.9", "0.05");
    put(PlantTables.DOUBTS, "C1", "demand", "1.1", "");
    put(PlantTables.DOUBTS, plant.parts().get(0).part(), "yield", "0.98", "0.01");
    if (!plant.kits().isEmpty()) {
      String cohort = dice.oneOf(plant.kits()).cohort();
      put(PlantTables.DOUBTS, cohort, "late", number(1, 9), "2");
      put(PlantTables.DOUBTS, cohort, "lost", "0.1", "");
    }
    addReceipts();
    Variant variant = dice.oneOf(plant.variants());
    String before = plant.settings().planDate().minusDays(1).toString();
    put(PlantTables.ACTUALS, before, line, variant.variant(), number(0, 9));
    addDone(before, line, variant.variant());
  }

  /** What a roll has taken over already, or will only later. */
  private void addDone(String before, String line, String variant) {
    String after = plant.settings().horizonEnd().plusDays(1).toString();
    String part = plant.parts().get(0).part();
    put(PlantTables.BUILT, before, line, variant, "O1", "", number(0, 9), "", "rain", "yes");
    put(PlantTables.BUILT, after, line, variant, "", "K1", number(0, 9), "no", "", "");
    put(PlantTables.COMPLETED, before, "K1", "O1", number(0, 9), "yes");
    put(PlantTables.COMPLETED, after, "K1", "", number(0, 9), "no");
    put(PlantTables.STOCK_COUNTS, before, part, number(0, 9), "shelf 3", "yes");
    put(PlantTables.STOCK_COUNTS, after, part, number(0, 9), "", "");
    put(PlantTables.ACTION_MARKS, "expedite-" + part, "done", "Anna", before, "spoke to them");
    put(PlantTables.ACTION_MARKS, "defer-O1", "ignored", "", "", "");
    put(PlantTables.ACTION_MARKS, "cancel-O1", "open", "", "", "");
  }

  private void addReceipts() {
    String part = plant.parts().get(0).part();
    String due = date();
    String got = number(1, 9);
    put(
        PlantTables.RECEIPTS,
        "G1",
        "P1",
        part,
        "S1",
        "R1",
        before(30),
        due,
        "",
        "9",
        due,
        got,
        "",
        "",
        "");
    put(
        PlantTables.RECEIPTS,
        "G2",
        "P1",
        part,
        "S1",
        "",
        "",
        due,
        due,
        "9",
        due,
        "2",
        "",
        "Q1",
        "1");
    put(
        PlantTables.RECEIPTS,
        "G3",
        "P2",
        part,
        "S2",
        "",
        "",
        "",
        due,
        "5",
        "",
        "",
        before(1),
        "",
        "");
  }

  private void addFacilities() {
    String row = "part=" + plant.parts().get(0).part() + "; quantity=5";
    String by = dice.oneOf("", date());
    String value = dice.oneOf("", "700");
    put(PlantTables.FACILITIES, "seats", "seat plant", dice.oneOf("", "90000"), "seats", by, value);
    String calendar = dice.oneOf("", plant.lines().get(0).calendar());
    String welders = number(1, 3);
    put(PlantTables.CREWS, "welders", welders, calendar);
    hall(welders);
    put(
        PlantTables.ACTIVITIES,
        "presses",
        "seats",
        "",
        "5",
        "",
        "",
        "",
        "",
        "",
        "1",
        "0",
        "0",
        "",
        "");
    String kind = dice.oneOf("finish_start", "start_start", "finish_finish", "start_finish");
    put(PlantTables.ACTIVITY_LINKS, "hall", "presses", number(-1, 4), kind);
    if (dice.chance(0.5)) {
      put(PlantTables.FUNDS, date(), number(0, 9000));
    }
    put(PlantTables.UNLOCKS, "seats", "stock", row);
    String variant = dice.oneOf(plant.variants()).variant();
    put(PlantTables.LOCALIZATION, variant, "seats", dice.oneOf("", date()), number(1, 90));
    if (dice.chance(0.5)) {
      addProgress();
    }
  }

  /** Built by all of the crew. */
  private void hall(String welders) {
    String start = number(0, 60);
    String end = number(0, 40);
    put(
        PlantTables.ACTIVITIES,
        "hall",
        "seats",
        "hall",
        "10",
        "14",
        "5000",
        "welders",
        date(),
        dice.oneOf("", "7000"),
        welders,
        start,
        end,
        before(9),
        before(2));
  }

  private String before(int days) {
    return plant.settings().planDate().minusDays(days).toString();
  }

  /** Reports of one activity or both, some of them with all that can be said. */
  private void addProgress() {
    String share = number(0, 100);
    String left = share.equals("100") ? "" : dice.oneOf("", number(1, 20));
    String cost = dice.oneOf("", number(0, 6000));
    put(PlantTables.ACTIVITY_ACTUALS, before(5), "hall", number(0, 90), "", "", "");
    put(PlantTables.ACTIVITY_ACTUALS, before(3), "hall", share, cost, left, before(6));
    if (dice.chance(0.3)) {
      put(PlantTables.ACTIVITY_ACTUALS, before(1), "presses", number(0, 100), "", "", "");
    }
    put(PlantTables.BASELINES, "agreed", "hall", before(9), date(), "4000");
    put(PlantTables.BASELINES, "agreed", "garage", before(9), date(), "");
  }

  /** Of each measure one, in windows that may begin before and end after the horizon. */
  private void addObligations() {
    String variant = dice.oneOf(plant.variants()).variant();
    String who = dice.oneOf("", variant, plant.orders().isEmpty() ? "" : "C1");
    String by = plant.horizon().end().plusDays(dice.from(-20, 3)).toString();
    owed("VOLUME", "vehicles", plant.contracts().isEmpty() ? variant : who, number(1, 60), by);
    owed("POINTS", "localization_points", dice.oneOf("", variant), number(0, 6000), by);
    owed("SKD", "skd_share", "", number(0, 100), by);
    owed("MONEY", "investment", "", number(0, 9000), by);
    if (!plant.facilities().isEmpty()) {
      owed("OPENING", "opening", "seats", "", by);
    }
    owed("TYPE", "approval", variant, "", by);
    String until = date();
    put(
        PlantTables.OBLIGATIONS,
        "PERMIT",
        "waste",
        "region",
        "approval",
        "",
        "",
        before(60),
        by,
        until,
        number(0, 9),
        number(0, 900),
        "7");
  }

  private void owed(String name, String measure, String subject, String threshold, String by) {
    String from = dice.oneOf("", before(5));
    String each = measure.equals("investment") ? "" : number(0, 90);
    put(
        PlantTables.OBLIGATIONS,
        name,
        "",
        "ministry",
        measure,
        subject,
        threshold,
        from,
        by,
        "",
        number(0, 9),
        dice.oneOf("", "500"),
        each);
  }

  /** Other sources of a family, one of them with all that can be said. */
  private void addCandidates() {
    List<Part> known = plant.parts().stream().filter(one -> one.partFamily() != null).toList();
    if (known.isEmpty()) {
      return;
    }
    String part = dice.oneOf(known).part();
    String family =
        String.valueOf(
            known.stream().filter(one -> one.part().equals(part)).findAny().get().partFamily());
    String route = plant.routes().isEmpty() ? "" : plant.routes().get(0).route();
    candidate("NEAR", family, "", "S1", "", "", "", "", "", false);
    candidate("FAR", family, part, "FAR", "TR", "CN;DE", route, "west", date(), true);
    String kind = dice.oneOf("country", "tier2_country", "route", "regime", "supplier");
    put(PlantTables.SOURCING_LIMITS, kind, "", "0." + number(4, 9));
    put(PlantTables.SOURCING_LIMITS, "country", "TR", "0." + number(4, 9));
  }

  private void candidate(
      String name,
      String family,
      String part,
      String supplier,
      String country,
      String tier2,
      String route,
      String regime,
      String barredFrom,
      boolean isWhole) {
    String crew = isWhole && !plant.crews().isEmpty() ? plant.crews().get(0).crew() : "";
    put(
        PlantTables.CANDIDATES,
        name,
        family,
        part,
        supplier,
        country,
        tier2,
        route,
        regime,
        barredFrom,
        number(1, 40),
        isWhole ? "1." + number(1, 5) : "",
        isWhole ? "0.9" : "",
        number(1, 50),
        isWhole ? number(1, 20) : "",
        isWhole ? number(2, 6) : "",
        isWhole ? "0." + number(4, 9) : "",
        number(0, 90),
        number(1, 9000),
        crew,
        isWhole ? "1" : "",
        isWhole ? number(1, 20) : "",
        isWhole ? number(1, 20) : "",
        isWhole ? "1.5" : "",
        isWhole ? number(1, 20) : "",
        isWhole ? number(100, 400) : "",
        isWhole ? number(1, 20) : "");
  }

  private void addWork() {
    Line line = dice.oneOf(plant.lines());
    Variant variant = dice.oneOf(plant.variants());
    String name = variant.variant();
    put(PlantTables.TASKS, name, "doors", number(10, 90), "left");
    put(PlantTables.TASKS, name, "seats", number(10, 90), "");
    put(PlantTables.TASK_LINKS, name, "doors", "seats");
    put(PlantTables.STATIONS, line.line(), "1", "left");
    put(PlantTables.STATIONS, line.line(), "2", "");
    put(PlantTables.OPTIONS, name, "roof", dice.oneOf("glass", ""));
    put(PlantTables.SEQUENCE_RULES, line.line(), "roof", "1", "3", dice.oneOf("hard", "soft"));
    put(PlantTables.COLORS, line.line(), "white", number(1, 9));
    String lot = plant.kits().isEmpty() ? "" : plant.kits().get(0).cohort();
    put(PlantTables.VEHICLES, "A-1", date(), line.line(), "1", name, lot, "white", "roof;hook");
    put(PlantTables.VEHICLES, "A-2", date(), line.line(), "", name, "", "", "");
  }
}
