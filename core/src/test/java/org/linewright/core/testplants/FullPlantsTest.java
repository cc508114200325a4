package org.linewright.core.testplants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.plant.SettingsRow;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.TableSpec;

/** Nothing that a plant folder can say is left out of the random plants, and all is accepted. */
class FullPlantsTest {
  private static final int PLANTS = 300;

  /** Texts drawn, by {@code table.column}. */
  private static final Map<String, Set<String>> DRAWN = new HashMap<>();

  private static final List<Plant> RANDOM = new ArrayList<>();

  @BeforeAll
  static void draw() {
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = FullPlants.plant(seed);
      RANDOM.add(plant);
      for (TableSpec<?> spec : PlantTables.all()) {
        collect(plant, spec);
      }
      for (ColumnSpec column : Setting.SPEC.columns()) {
        String text = Setting.SPEC.cell(SettingsRow.of(plant.settings()), column);
        DRAWN.computeIfAbsent("plant." + column.name(), first -> new HashSet<>()).add(text);
      }
    }
  }

  private static <T extends Record> void collect(Plant plant, TableSpec<T> spec) {
    for (T row : plant.table(spec).rows()) {
      for (ColumnSpec column : spec.columns()) {
        DRAWN
            .computeIfAbsent(spec.name() + "." + column.name(), first -> new HashSet<>())
            .add(spec.cell(row, column));
      }
    }
  }

  private static Map<String, ColumnSpec> columns() {
    Map<String, ColumnSpec> columns = new HashMap<>();
    for (TableSpec<?> spec : PlantTables.all()) {
      spec.columns().forEach(column -> columns.put(spec.name() + "." + column.name(), column));
    }
    Setting.SPEC.columns().forEach(column -> columns.put("plant." + column.name(), column));
    return columns;
  }

  @Test
  void everyColumnOfEveryTableSaysSomethingInSomePlants() {
    Set<String> silent = new TreeSet<>();
    columns()
        .forEach(
            (name, column) -> {
              Set<String> texts = new HashSet<>(DRAWN.getOrDefault(name, Set.of()));
              texts.remove("");
              texts.remove(column.fallback());
              if (texts.isEmpty()) {
                silent.add(name);
              }
            });
    assertThat(silent).isEmpty();
  }

  @Test
  void whatMayBeLeftOutIsLeftOutInSomePlants() {
    Set<String> always = new TreeSet<>();
    columns()
        .forEach(
            (name, column) -> {
              Set<String> texts = DRAWN.getOrDefault(name, Set.of());
              String unsaid = column.fallback() == null ? "" : column.fallback();
              if (!column.required() && column.type() != CellType.TEXT && !texts.contains(unsaid)) {
                always.add(name + " = " + unsaid);
              }
            });
    assertThat(always).isEmpty();
  }

  @Test
  void everyChoiceIsTakenInSomePlants() {
    Set<String> never = new TreeSet<>();
    columns()
        .forEach(
            (name, column) ->
                column.choices().stream()
                    .filter(choice -> !DRAWN.getOrDefault(name, Set.of()).contains(choice))
                    .forEach(choice -> never.add(name + " = " + choice)));
    assertThat(never).isEmpty();
  }

  @Test
  void noneIsRejected() {
    for (int seed = 0; seed < PLANTS; seed++) {
      assertThat(PlantCheck.check(RANDOM.get(seed)).stream().filter(InputIssue::isRejected))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void theSameSeedGivesTheSamePlant() {
    for (int seed = 0; seed < 20; seed++) {
      assertThat(FullPlants.plant(seed)).isEqualTo(RANDOM.get(seed));
    }
  }
}
