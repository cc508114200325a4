package org.linewright.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.product.Part;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.units.Money;

class NewRowsTest {
  private static final Plant PLANT =
      Plant.of(PlantSettings.of("p", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 31)))
          .with(PlantTables.PARTS, List.of(part("A", "seat", 10), part("B", "tyre", 20)));

  private static Part part(String part, String name, int cost) {
    return new Part(part, name, null, null, Money.parse(String.valueOf(cost)), null, null);
  }

  private static Plant with(Writing writing, Set<String> columns, Part... rows) {
    Table<Part> table =
        Table.of(PlantTables.PARTS, List.of(rows), new int[rows.length], "export.csv");
    return PLANT.with(new NewRows<>(table, columns, writing).into(PLANT.table(PlantTables.PARTS)));
  }

  @Test
  void anUpdateKeepsOtherRowsAndTheCellsOfWhichItSaysNothing() {
    Plant after =
        with(Writing.UPDATE, Set.of("part", "unit_cost"), part("C", "", 3), part("A", "", 11));

    assertThat(after.parts())
        .containsExactly(part("A", "seat", 11), part("B", "tyre", 20), part("C", "", 3));
    assertThat(PlantChanges.between(PLANT, after))
        .isEqualTo(
            new PlantChanges(
                List.of(new TableChange("parts", 2, 1, 1, 0, 1, 3)),
                List.of(
                    new CellChange("parts", "changed", "A", "unit_cost", "10", "11"),
                    new CellChange("parts", "added", "C", "", "", "unit_cost=3"))));
  }

  @Test
  void aReplacementTakesAwayWhatDoesNotComeAgain() {
    Plant after =
        with(Writing.REPLACE, Set.of("part", "name", "unit_cost"), part("B", "wheel", 20));

    assertThat(after.parts()).containsExactly(part("B", "wheel", 20));
    assertThat(PlantChanges.between(PLANT, after).tables())
        .containsExactly(new TableChange("parts", 2, 0, 1, 1, 0, 1));
  }

  @Test
  void anAppendedRowOfAKnownKeyAndAKeyThatComesTwiceAreRefusedByTheCheck() {
    Plant appended = with(Writing.APPEND, Set.of("part"), part("B", "", 1));
    Plant twice = with(Writing.UPDATE, Set.of("part"), part("B", "", 1), part("B", "", 2));

    assertThat(appended.parts()).hasSize(3);
    assertThat(twice.parts()).hasSize(3);
    assertThat(PlantCheck.check(appended))
        .anyMatch(i -> i.code() == IssueCode.DUPLICATE_KEY && i.file().equals("export.csv"));
    assertThat(PlantCheck.check(twice))
        .anyMatch(i -> i.code() == IssueCode.DUPLICATE_KEY && i.file().equals("export.csv"));
  }
}
