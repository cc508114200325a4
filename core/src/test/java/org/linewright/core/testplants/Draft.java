package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.TableSpec;

/** A plant on its way: each table is put once, later tables look at the earlier ones. */
final class Draft {
  private final Set<Feature> features;
  private final Size size;
  private Plant plant;

  Draft(Plant plant, Set<Feature> features, Size size) {
    this.plant = plant;
    this.features = features;
    this.size = size;
  }

  Plant plant() {
    return plant;
  }

  Size size() {
    return size;
  }

  boolean has(Feature feature) {
    return features.contains(feature);
  }

  int days() {
    return plant.horizon().days();
  }

  LocalDate date(int day) {
    return plant.horizon().date(day);
  }

  /** A day number from {@code earliest} to the end of the horizon. */
  LocalDate anyDate(Dice dice, int earliest) {
    return date(dice.from(Math.min(earliest, days() - 1), days() - 1));
  }

  <T extends Record> void put(TableSpec<T> spec, List<T> rows) {
    if (!rows.isEmpty()) {
      plant = plant.with(spec, rows);
    }
  }

  /** {@code P1}, {@code P2} … */
  static List<String> names(String letter, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add(letter + i);
    }
    return names;
  }
}
