package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.table.TableSpec;

/**
 * In what one plant differs from another, whichever way the two came about: once as edits that lead
 * from the one to the other, once in words. Name and currency of the plants do not count, nor does
 * whether a table without rows was given. Cost: O(rows × log rows) for each table that differs.
 *
 * @param edits applied to the first plant in this order they give the second, the order of rows
 *     included
 * @param changes the same cell by cell, old value and new value; by table, options first
 */
public record PlantDifference(List<Edit> edits, List<Change> changes) {

  public PlantDifference {
    edits = List.copyOf(edits);
    changes = List.copyOf(changes);
  }

  /** What leads from {@code before} to {@code after}, two plants without rejected rows. */
  public static PlantDifference between(Plant before, Plant after) {
    List<Edit> edits = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Setting setting : Setting.all()) {
      String old = setting.text(before.settings());
      String now = setting.text(after.settings());
      if (setting.isEditable() && !old.equals(now)) {
        edits.add(new SetOption(setting.name(), now));
        changes.add(new Change(Change.Kind.OPTION, "", setting.name(), "", old, now));
      }
    }
    for (TableSpec<?> spec : PlantTables.all()) {
      add(spec, before, after, edits, changes);
    }
    return new PlantDifference(edits, changes);
  }

  private static <T extends Record> void add(
      TableSpec<T> spec, Plant before, Plant after, List<Edit> edits, List<Change> changes) {
    if (!before.table(spec).equals(after.table(spec))) {
      TableDifference<T> difference = new TableDifference<>(before.table(spec), after.table(spec));
      edits.addAll(difference.edits());
      changes.addAll(difference.changes());
    }
  }

  /** True when the two plants are the same. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }
}
