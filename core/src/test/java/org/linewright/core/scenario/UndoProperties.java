package org.linewright.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.TableSpec;

class UndoProperties {
  private static final Plant BEFORE = EditablePlant.plant();

  @Property(tries = 300)
  void undoneEditsGiveThePlantBeforeWithItsRowsInOrder(@ForAll long seed) {
    Random random = new Random(seed);
    Scenario scenario = Scenario.of("SC");
    Plant after = BEFORE;
    int edits = 1 + random.nextInt(5);
    for (int tries = 0; tries < 40 && scenario.edits().size() < edits; tries++) {
      Scenario longer = scenario.with(edit(after, random));
      Applied applied = Scenarios.apply(BEFORE, longer);
      if (applied.plant().isPresent()) {
        scenario = longer;
        after = applied.plant().get();
      }
    }
    Statistics.label("edits").collect(scenario.edits().size());

    List<Edit> undo = Scenarios.inverse(BEFORE, scenario);
    Applied undone = Scenarios.apply(after, new Scenario("UNDO", undo, "scenarios/UNDO.yaml"));

    assertThat(undone.issues()).as(scenario + "\n" + undo).isEmpty();
    assertThat(undone.plant()).as(scenario + "\n" + undo).contains(BEFORE);
  }

  /** An edit that often fits: it moves cells of the plant's own rows about. */
  private static Edit edit(Plant plant, Random random) {
    List<TableSpec<?>> tables =
        PlantTables.all().stream().filter(spec -> !plant.table(spec).rows().isEmpty()).toList();
    TableSpec<?> spec = tables.get(random.nextInt(tables.size()));
    return switch (random.nextInt(6)) {
      case 0 -> new SetOption("yard_capacity", random.nextBoolean() ? "" : "" + random.nextInt(9));
      case 1 -> new RemoveRow(spec.name(), key(plant, spec, random), random.nextBoolean(), 0);
      case 2 -> new AddRow("stock", Map.of("part", "HU", "quantity", "" + random.nextInt(9)));
      case 3 -> {
        Map<String, String> row = row(plant, spec, random);
        row.put(spec.columns().get(0).name(), "N" + random.nextInt(9));
        yield new AddRow(spec.name(), row, random.nextInt(3), 0);
      }
      default -> new SetCells(spec.name(), key(plant, spec, random), cells(plant, spec, random));
    };
  }

  private static Map<String, String> cells(Plant plant, TableSpec<?> spec, Random random) {
    Map<String, String> row = row(plant, spec, random);
    List<String> names = new ArrayList<>(row.keySet());
    row.keySet().retainAll(List.of(names.get(random.nextInt(names.size()))));
    row.replaceAll((name, cell) -> random.nextInt(4) == 0 ? "" : cell);
    return row;
  }

  private static Map<String, String> key(Plant plant, TableSpec<?> spec, Random random) {
    Map<String, String> row = row(plant, spec, random);
    List<String> keys =
        spec.key().stream().map(ColumnSpec::name).collect(Collectors.toCollection(ArrayList::new));
    if (keys.size() > 1 && random.nextBoolean()) {
      keys.remove(random.nextInt(keys.size()));
    }
    row.keySet().retainAll(keys);
    return row;
  }

  private static <T extends Record> Map<String, String> row(
      Plant plant, TableSpec<T> spec, Random random) {
    List<T> rows = plant.table(spec).rows();
    T row = rows.get(random.nextInt(rows.size()));
    Map<String, String> cells = new LinkedHashMap<>();
    spec.columns().forEach(column -> cells.put(column.name(), spec.cell(row, column)));
    return cells;
  }
}
