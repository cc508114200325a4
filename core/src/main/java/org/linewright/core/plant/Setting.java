package org.linewright.core.plant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.TableSpec;

/**
 * One setting of {@code plant.yaml}.
 *
 * @param name name in files and in edits, e.g. {@code part_transfers} or {@code
 *     costs.late_per_vehicle}
 * @param column how its text is read and printed
 */
public record Setting(String name, ColumnSpec column) {
  /** The settings as the columns of one row. */
  public static final TableSpec<SettingsRow> SPEC = TableSpec.of(SettingsRow.class);

  /** The section that holds the costs. */
  public static final String COSTS = "costs";

  private static final Set<String> FIXED = Set.of("name", "currency");

  private static final Set<String> OF_COSTS =
      Set.of(
          "late_per_vehicle",
          "late_per_vehicle_day",
          "parked_per_vehicle_day",
          "transfer_per_part");

  private static final List<Setting> ALL = SPEC.columns().stream().map(Setting::of).toList();

  private static Setting of(ColumnSpec column) {
    String prefix = OF_COSTS.contains(column.name()) ? COSTS + "." : "";
    return new Setting(prefix + column.name(), column);
  }

  /** Every setting, in the order in which they are written. */
  public static List<Setting> all() {
    return ALL;
  }

  public static Optional<Setting> find(String name) {
    return ALL.stream().filter(setting -> setting.name.equals(name)).findFirst();
  }

  /** False for what the plant is, not how it works: its name and its currency. */
  public boolean isEditable() {
    return !FIXED.contains(name);
  }

  /** The text of this setting in a plant; empty when not given. */
  public String text(PlantSettings settings) {
    return SPEC.cell(SettingsRow.of(settings), column);
  }
}
