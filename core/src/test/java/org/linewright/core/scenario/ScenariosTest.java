package org.linewright.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;
import org.linewright.core.units.Money;

class ScenariosTest {
  private final Plant before = EditablePlant.plant();

  private Plant applied(Edit... edits) {
    Applied applied = Scenarios.apply(before, Scenario.of("SC", edits));
    assertThat(applied.issues()).isEmpty();
    return applied.plant().orElseThrow();
  }

  private List<InputIssue> issues(Edit... edits) {
    Applied applied = Scenarios.apply(before, Scenario.of("SC", edits));
    assertThat(applied.isRejected()).isTrue();
    assertThat(applied.undo()).isEmpty();
    return applied.issues();
  }

  @Test
  void noEditsGiveTheSamePlant() {
    assertThat(applied()).isEqualTo(before);
  }

  @Test
  void aFullKeyChangesOneRowAndLeavesThePlantBeforeAlone() {
    Plant after = applied(new SetCells("orders", Map.of("order", "R2"), Map.of("quantity", "7")));
    assertThat(after.orders()).extracting(Order::quantity).containsExactly(10, 7, 10, 10);
    assertThat(before.orders()).extracting(Order::quantity).containsOnly(10);
  }

  @Test
  void aPartialKeyChangesAllRowsThatMatch() {
    Plant after =
        applied(new SetCells("line_rates", Map.of("line", "A2"), Map.of("units_per_day", "5.5")));
    assertThat(after.lineRates()).extracting(LineRate::unitsPerDay).containsExactly(40.0, 5.5, 5.5);
  }

  @Test
  void aKeyMayNameAnyColumnAndAnEmptyCell() {
    Plant after =
        applied(
            new SetCells(
                "orders",
                Map.of("variant", "SUV", "market", ""),
                Map.of("due", "", "late_cost_per_day", "2.5")));
    assertThat(after.orders().get(1).due()).isNull();
    assertThat(after.orders().get(3).lateCostPerDay()).isEqualTo(Money.parse("2.5"));
    assertThat(after.orders().get(0)).isEqualTo(before.orders().get(0));
  }

  @Test
  void rowsAreAddedAtTheEndOrAtAPlace() {
    Map<String, String> row = Map.of("order", "R9", "variant", "SUV", "quantity", "1");
    assertThat(applied(new AddRow("orders", row)).orders())
        .extracting(Order::order)
        .containsExactly("R1", "R2", "R3", "R4", "R9");
    assertThat(applied(new AddRow("orders", row, 2, 0)).orders())
        .extracting(Order::order)
        .containsExactly("R1", "R9", "R2", "R3", "R4");
  }

  @Test
  void addingToATableThatIsNotGivenGivesIt() {
    Plant after = applied(new AddRow("stock", Map.of("part", "HU", "quantity", "24")));
    assertThat(after.table(PlantTables.STOCK).isPresent()).isTrue();
    assertThat(after.stock()).hasSize(1);
  }

  @Test
  void rowsAreRemovedByAnyKey() {
    assertThat(applied(new RemoveRow("orders", Map.of("priority", "1"))).orders())
        .extracting(Order::order)
        .containsExactly("R3", "R4");
  }

  @Test
  void optionsAreChanged() {
    Plant after =
        applied(
            new SetOption("part_transfers", "within_variant"),
            new SetOption("build_incomplete", "true"),
            new SetOption("yard_capacity", "12"),
            new SetOption("horizon_end", "2026-06-30"),
            new SetOption("costs.transfer_per_part", "0.5"));
    assertThat(after.settings().partTransfers()).isEqualTo(PartTransfers.WITHIN_VARIANT);
    assertThat(after.settings().buildIncomplete()).isTrue();
    assertThat(after.settings().yardCapacity()).isEqualTo(12);
    assertThat(after.settings().horizonEnd()).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(after.settings().costs().transferPerPart()).isEqualTo(Money.parse("0.5"));
  }

  @Test
  void laterEditsSeeEarlierOnesAndABaseComesFirst() {
    Scenario base =
        Scenario.of("BASE", new SetCells("orders", Map.of("order", "R1"), Map.of("quantity", "3")));
    Edit byNewValue = new SetCells("orders", Map.of("quantity", "3"), Map.of("quantity", "4"));
    Scenario scenario =
        new Scenario("SC", "", Optional.of(base), List.of(byNewValue), "scenarios/SC.yaml");
    Plant after = Scenarios.apply(before, scenario).plant().orElseThrow();
    assertThat(after.orders().get(0).quantity()).isEqualTo(4);
  }

  @Test
  void editedRowsAreTracedToTheScenario() {
    Plant after =
        applied(
            new SetCells("orders", Map.of("order", "R2"), Map.of("quantity", "7"), 14),
            new AddRow("orders", Map.of("order", "R9", "variant", "SUV", "quantity", "1")));
    Table<Order> orders = after.table(PlantTables.ORDERS);
    assertThat(orders.file(0) + ":" + orders.fileRow(0)).isEqualTo("orders.csv:2");
    assertThat(orders.file(1) + ":" + orders.fileRow(1)).isEqualTo("scenarios/SC.yaml:14");
    assertThat(orders.file(4) + ":" + orders.fileRow(4)).isEqualTo("scenarios/SC.yaml:2");
  }

  @Test
  void unknownTablesColumnsOptionsAndKeysAreToldWithTheNearest() {
    assertThat(
            issues(
                new SetCells("order", Map.of("order", "R1"), Map.of("quantity", "1")),
                new SetCells("orders", Map.of("order", "R1"), Map.of("quantty", "1")),
                new SetCells("orders", Map.of("order", "R11"), Map.of("quantity", "1")),
                new SetOption("part_transfer", "none"),
                new SetOption("currency", "USD"),
                new RemoveRow("line_rates", Map.of("line", "B2"))))
        .extracting(InputIssue::toString)
        .containsExactly(
            "IN-040 scenarios/SC.yaml:1 table = \"order\": is no table of the format."
                + " Edit not applied. Fix: maybe orders.",
            "IN-040 scenarios/SC.yaml:2 column = \"quantty\": is no column of the format."
                + " Edit not applied. Fix: maybe quantity.",
            "IN-040 scenarios/SC.yaml:3 key = \"R11\": matches no row of orders."
                + " Edit not applied. Fix: maybe R1.",
            "IN-040 scenarios/SC.yaml:4 option = \"part_transfer\": is no option of the format."
                + " Edit not applied. Fix: maybe part_transfers.",
            "IN-040 scenarios/SC.yaml:5 option = \"currency\": is no option of the format."
                + " Edit not applied. Fix: one of plan_date, horizon_end, part_transfers,"
                + " priorities, build_incomplete, yard_capacity, completions_per_day, build,"
                + " slack_days, openings, costs.late_per_vehicle, costs.late_per_vehicle_day,"
                + " costs.parked_per_vehicle_day, costs.transfer_per_part.",
            "IN-040 scenarios/SC.yaml:6 key = \"B2\": matches no row of line_rates."
                + " Edit not applied. Fix: maybe A2.");
  }

  @Test
  void badCellsAreToldByTheRulesOfTheTable() {
    assertThat(
            issues(
                new SetCells("orders", Map.of("order", "R1"), Map.of("quantity", "-3")),
                new SetCells("orders", Map.of("priority", "first"), Map.of("quantity", "3")),
                new AddRow("orders", Map.of("order", "R9", "quantity", "3")),
                new SetOption("yard_capacity", "-1")))
        .extracting(issue -> issue.code().code() + " " + issue.row() + " " + issue.column())
        .containsExactly(
            "IN-012 1 quantity", "IN-011 2 priority", "IN-010 3 variant", "IN-012 4 yard_capacity");
  }

  @Test
  void emptyKeysEmptyChangesAndPlacesBeyondTheEndAreRefused() {
    assertThat(
            issues(
                new RemoveRow("orders", Map.of()),
                new SetCells("orders", Map.of("order", "R1"), Map.of()),
                new AddRow(
                    "orders", Map.of("order", "R9", "variant", "SUV", "quantity", "1"), 6, 0)))
        .extracting(issue -> issue.code().code() + " " + issue.row() + " " + issue.column())
        .containsExactly("IN-040 1 key", "IN-040 2 to", "IN-040 3 at");
  }

  @Test
  void aKeyNeverStandsTwiceNotEvenForAMoment() {
    assertThat(
            issues(
                new AddRow("orders", Map.of("order", "R1", "variant", "SUV", "quantity", "1")),
                new SetCells("orders", Map.of("order", "R1"), Map.of("order", "R2")),
                new SetCells("orders", Map.of("variant", "SUV"), Map.of("order", "R7"))))
        .extracting(issue -> issue.code().code() + " " + issue.row() + " " + issue.value())
        .containsExactly("IN-021 1 R1", "IN-021 2 R2", "IN-021 3 R7");
  }

  @Test
  void theChangedPlantIsCheckedAsAWhole() {
    assertThat(
            issues(
                new RemoveRow("variants", Map.of("variant", "SEDAN")),
                new SetCells("kits", Map.of("cohort", "K2"), Map.of("built_incomplete", "99"))))
        .extracting(issue -> issue.code().code() + " " + issue.file() + ":" + issue.row())
        .containsExactly(
            "IN-020 scenarios/SC.yaml:1",
            "IN-020 scenarios/SC.yaml:1",
            "IN-020 scenarios/SC.yaml:1",
            "IN-020 scenarios/SC.yaml:1",
            "IN-020 scenarios/SC.yaml:1",
            "IN-025 scenarios/SC.yaml:2");
  }

  @Test
  void anEditThatLeavesAnInvalidPlantIsNamedWithTheRowsThatItBreaks() {
    assertThat(
            issues(
                new SetCells("orders", Map.of("order", "R1"), Map.of("quantity", "3")),
                new RemoveRow("variants", Map.of("variant", "SEDAN")),
                new SetOption("horizon_end", "2026-06-30")))
        .hasSize(5)
        .last()
        .hasToString(
            "IN-020 scenarios/SC.yaml:2 variant = \"SEDAN\": is not in variants.csv, in"
                + " orders.csv:4 after this edit. Edit not applied. Fix: edit orders.csv:4, too,"
                + " or leave this edit out.");
  }

  @Test
  void aBaseThatLeavesAnInvalidPlantIsNamedToo() {
    Scenario base = Scenario.of("BASE", new SetOption("horizon_end", "2026-01-01"));
    Edit harmless = new SetCells("orders", Map.of("order", "R2"), Map.of("quantity", "4"));
    Scenario scenario =
        new Scenario("SC", "", Optional.of(base), List.of(harmless), "scenarios/SC.yaml");
    assertThat(Scenarios.apply(before, scenario).issues())
        .extracting(issue -> issue.code().code() + " " + issue.file() + ":" + issue.row())
        .containsExactly("IN-023 scenarios/BASE.yaml:1");
  }

  @Test
  void whatWasWrongBeforeIsNotToldAgain() {
    Plant warned =
        Scenarios.apply(
                before,
                Scenario.of(
                    "W",
                    new SetCells(
                        "kits", Map.of("cohort", "K1"), Map.of("available", "2027-01-01"))))
            .plant()
            .orElseThrow();
    Edit harmless = new SetCells("orders", Map.of("order", "R1"), Map.of("quantity", "11"));
    Edit another = new SetCells("kits", Map.of("cohort", "K2"), Map.of("available", "2027-01-01"));
    assertThat(Scenarios.apply(warned, Scenario.of("S", harmless)).issues()).isEmpty();
    assertThat(Scenarios.apply(warned, Scenario.of("S", another)).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.problem()).contains("2 rows in all"));
  }

  @Test
  void aRejectedScenarioHasNoInverse() {
    Scenario bad = Scenario.of("SC", new RemoveRow("orders", Map.of("order", "R77")));
    assertThatThrownBy(() -> Scenarios.inverse(before, bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("matches no row of orders")
        .hasMessageContaining("\nMaybe ");
  }
}
