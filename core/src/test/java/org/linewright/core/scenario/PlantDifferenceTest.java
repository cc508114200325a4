package org.linewright.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.table.Table;

class PlantDifferenceTest {
  private final Plant before = EditablePlant.plant();

  private List<String> changes(Edit... edits) {
    Plant after = Scenarios.apply(before, Scenario.of("SC", edits)).plant().orElseThrow();
    return PlantDifference.between(before, after).changes().stream()
        .map(PlantDifferenceTest::text)
        .toList();
  }

  private static String text(Change change) {
    return String.join(
        "|",
        change.kind().code(),
        change.table(),
        change.key(),
        change.column(),
        change.before(),
        change.after());
  }

  @Test
  void changesAreToldCellByCellWithOldAndNewValue() {
    assertThat(
            changes(
                new SetCells("orders", Map.of("variant", "SUV"), Map.of("quantity", "7")),
                new RemoveRow("orders", Map.of("order", "R3")),
                new AddRow("stock", Map.of("part", "HU", "quantity", "24")),
                new SetOption("part_transfers", "anywhere")))
        .containsExactly(
            "option||part_transfers||none|anywhere",
            "added|stock|HU/on_hand/|||quantity=24",
            "set|orders|R2|quantity|10|7",
            "set|orders|R4|quantity|10|7",
            "removed|orders|R3||variant=SEDAN quantity=10 due=2026-01-19 priority=2|");
  }

  @Test
  void whatIsSetBackIsNoChange() {
    assertThat(
            changes(
                new SetCells("orders", Map.of("order", "R2"), Map.of("quantity", "7")),
                new SetCells("orders", Map.of("order", "R2"), Map.of("quantity", "10"))))
        .isEmpty();
  }

  @Test
  void asFewRowsAsPossibleMove() {
    List<Order> orders = before.orders();
    Plant after =
        before.with(
            PlantTables.ORDERS,
            List.of(orders.get(3), orders.get(0), orders.get(1), orders.get(2)));
    PlantDifference difference = PlantDifference.between(before, after);
    assertThat(difference.changes())
        .extracting(PlantDifferenceTest::text)
        .containsExactly("moved|orders|R4||row 4|row 1");
    assertThat(difference.edits()).hasSize(2);
  }

  @Test
  void neitherNamesNorTablesWithoutRowsCount() {
    Plant renamed =
        before
            .with(before.settings().withName("Another"))
            .with(Table.of(PlantTables.STOCK, List.of()));
    assertThat(PlantDifference.between(before, renamed).isEmpty()).isTrue();
  }

  @Test
  void theLongestRisingRunStays() {
    assertThat(RisingRun.longest(new int[] {3, 1, 2, -1, 4})).containsExactly(1, 2, 4);
    assertThat(RisingRun.longest(new int[] {5, 0, 6, 1, 7, 2})).containsExactly(0, 1, 2);
    assertThat(RisingRun.longest(new int[] {})).isEmpty();
    assertThat(RisingRun.longest(new int[] {-1, -1})).isEmpty();
  }
}
