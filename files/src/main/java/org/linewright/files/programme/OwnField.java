package org.linewright.files.programme;

import net.sf.mpxj.CustomField;
import net.sf.mpxj.FieldType;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Task;
import net.sf.mpxj.TaskField;
import org.jspecify.annotations.Nullable;

/** Columns that the other program has no field for: they travel in fields of its users. */
enum OwnField {
  ROW_NAME("row_name", TaskField.TEXT1),
  SERVES("serves", TaskField.TEXT2),
  P90_DURATION("p90_duration_days", TaskField.NUMBER1),
  AT_START("at_start_percent", TaskField.NUMBER2),
  AT_END("at_end_percent", TaskField.NUMBER3),
  /** Only of an activity that has begun, whose duration is what is done and what remains. */
  PLANNED_DURATION("duration_days", TaskField.NUMBER4),
  COST("cost", TaskField.COST1),
  P90_COST("p90_cost", TaskField.COST2),
  COST_TO_DATE("cost_to_date", TaskField.COST3),
  BUDGET("budget", TaskField.COST4),
  DAY_VALUE("day_value", TaskField.COST5),
  /** Of a XER file alone, which has planned dates but no baseline. */
  BASELINE_START("baseline_start", TaskField.START1),
  BASELINE_END("baseline_end", TaskField.FINISH1);

  private final String alias;
  private final TaskField field;

  OwnField(String alias, TaskField field) {
    this.alias = alias;
    this.field = field;
  }

  /** Gives the fields of a new file their names. */
  static void declare(ProjectFile file) {
    for (OwnField one : values()) {
      file.getCustomFields().getOrCreate(one.field).setAlias(one.alias);
    }
  }

  void set(Task task, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      task.set(field, value);
    }
  }

  /** The cell that stands there; empty = none. */
  String cell(Task task) {
    for (CustomField each : task.getParentFile().getCustomFields()) {
      FieldType type = each.getFieldType();
      if (alias.equals(each.getAlias()) && task.get(type) != null) {
        return Cells.cell(task.get(type));
      }
    }
    return "";
  }

  /** True when a file has the field. */
  boolean isIn(ProjectFile file) {
    for (CustomField each : file.getCustomFields()) {
      if (alias.equals(each.getAlias())) {
        return true;
      }
    }
    return false;
  }

  String column() {
    return alias;
  }
}
