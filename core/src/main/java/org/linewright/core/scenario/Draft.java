package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.plant.SettingsRow;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.OtherSpelling;
import org.linewright.core.table.TableSpec;

/** A plant under edit: takes edits one by one, collects their issues and how to undo them. */
final class Draft implements EditTarget {
  private final Plant before;
  private final EditLog log = new EditLog();
  private final Map<String, DraftTable<?>> tables = new LinkedHashMap<>();
  private final List<List<Edit>> undos = new ArrayList<>();
  private PlantSettings settings;

  Draft(Plant before) {
    this.before = before;
    this.settings = before.settings();
  }

  /**
   * Applies one edit, or adds its issues.
   *
   * @param file scenario to which changed rows are traced
   * @param row line or number of the edit
   */
  void apply(Edit edit, String file, int row) {
    log.moveTo(file, row);
    edit.applyTo(this);
  }

  List<InputIssue> issues() {
    return log.list();
  }

  /** The plant after all edits. */
  Plant plant() {
    Plant plant = before.with(settings);
    for (DraftTable<?> table : tables.values()) {
      plant = plant.with(table.table());
    }
    return plant;
  }

  /** The edits that undo everything, in the order in which to apply them. */
  List<Edit> undo() {
    List<Edit> all = new ArrayList<>();
    for (int i = undos.size() - 1; i >= 0; i--) {
      all.addAll(undos.get(i));
    }
    return all;
  }

  @Override
  public void set(SetCells edit) {
    findTable(edit.table()).ifPresent(table -> undos.add(table.set(edit)));
  }

  @Override
  public void add(AddRow edit) {
    findTable(edit.table()).ifPresent(table -> undos.add(table.add(edit)));
  }

  @Override
  public void remove(RemoveRow edit) {
    findTable(edit.table()).ifPresent(table -> undos.add(table.remove(edit)));
  }

  private Optional<DraftTable<?>> findTable(String name) {
    Optional<TableSpec<?>> spec = PlantTables.find(name);
    if (spec.isEmpty()) {
      List<String> known = PlantTables.all().stream().map(TableSpec::name).toList();
      log.unknown("table", name, known);
      return Optional.empty();
    }
    return Optional.of(
        tables.computeIfAbsent(name, first -> new DraftTable<>(before.table(spec.get()), log)));
  }

  @Override
  public void option(SetOption edit) {
    Optional<Setting> setting = Setting.find(edit.option()).filter(Setting::isEditable);
    if (setting.isEmpty()) {
      List<String> known =
          Setting.all().stream().filter(Setting::isEditable).map(Setting::name).toList();
      log.unknown("option", edit.option(), known);
      return;
    }
    Object value = setting.get().column().parse(edit.value());
    if (value instanceof Fault fault) {
      log.badCell(setting.get().name(), edit.value(), fault);
      return;
    }
    ColumnSpec column = setting.get().column();
    if (column.type() == CellType.MONEY && OtherSpelling.isRounded(edit.value())) {
      log.rounded(setting.get().name(), edit.value(), column.print(value));
    }
    undos.add(List.of(new SetOption(edit.option(), setting.get().text(settings))));
    settings = with(setting.get(), value);
  }

  private PlantSettings with(Setting changed, @Nullable Object value) {
    SettingsRow row = SettingsRow.of(settings);
    @Nullable Object[] values = new @Nullable Object[Setting.all().size()];
    for (Setting setting : Setting.all()) {
      values[setting.column().index()] = Setting.SPEC.value(row, setting.column());
    }
    values[changed.column().index()] = value;
    return Setting.SPEC.newRow(values).settings();
  }
}
