package org.linewright.answers.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.core.plan.PriorityClass;

/** Shows what becomes of the orders of each priority, the most urgent first. */
public record PriorityClassesView(List<PriorityClass> classes) {

  /** As a table that is shown beside others: without rows where all orders have one priority. */
  public Grid<PriorityClass> ofSeveral() {
    return grid().withRows(classes.size() > 1 ? classes : List.of());
  }

  /** As a table. */
  public Grid<PriorityClass> grid() {
    return Grid.of("classes", "By priority", classes)
        .column("priority", PriorityClass::priority)
        .column("ordered", PriorityClass::ordered)
        .column("on_time", PriorityClass::onTime)
        .column("late", PriorityClass::late)
        .column("unmet", PriorityClass::unmet)
        .column("late_vehicle_days", PriorityClass::lateVehicleDays)
        .column("earned", PriorityClass::earned)
        .column("bound", PriorityClass::bound)
        .column("gap", PriorityClass::gap);
  }

  /** As the value of {@code classes} in JSON. */
  public List<Map<String, @Nullable Object>> json() {
    return classes.stream().map(PriorityClassesView::json).toList();
  }

  private static Map<String, @Nullable Object> json(PriorityClass row) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("priority", row.priority());
    json.put("ordered", row.ordered());
    json.put("on_time", row.onTime());
    json.put("late", row.late());
    json.put("unmet", row.unmet());
    json.put("late_vehicle_days", row.lateVehicleDays());
    json.put("earned", row.earned());
    json.put("bound", row.bound());
    json.put("gap", row.gap());
    return json;
  }
}
