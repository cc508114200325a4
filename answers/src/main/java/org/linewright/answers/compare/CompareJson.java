package org.linewright.answers.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.core.compare.CompareAnswer;
import org.linewright.core.compare.Comparison;
import org.linewright.core.compare.Kpi;
import org.linewright.core.compare.OrderChange;

/**
 * Worlds side by side as a tree.
 *
 * @param compared the answer
 * @param rows its tables of rows
 */
public record CompareJson(CompareAnswer compared, List<Grid<?>> rows) {

  public Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("baseline", compared.worlds().get(0));
    json.put("worlds", compared.worlds());
    json.put("different", compared.isDifferent());
    json.put("figures", figures());
    Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    for (int i = 0; i < compared.comparisons().size(); i++) {
      changes.put(compared.worlds().get(i + 1), changes(i + 1, compared.comparisons().get(i)));
    }
    json.put("changes", changes);
    rows.forEach(table -> json.put(table.name(), table));
    return json;
  }

  private Map<String, @Nullable Object> figures() {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    for (Kpi kpi : compared.kpis()) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      for (int world = 0; world < kpi.worlds(); world++) {
        values.put(compared.worlds().get(world), kpi.value(world));
      }
      figures.put(kpi.name(), values);
    }
    return figures;
  }

  private Map<String, @Nullable Object> changes(int world, Comparison comparison) {
    Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    compared.kpis().forEach(kpi -> changes.put(kpi.name(), kpi.difference(world)));
    for (OrderChange.Kind kind : OrderChange.Kind.values()) {
      changes.put("orders_" + kind.code().replace(' ', '_'), comparison.orders(kind).size());
    }
    changes.put("starts_kept", comparison.starts().kept());
    changes.put("starts_moved", comparison.starts().moved());
    changes.put("starts_added", comparison.starts().added());
    changes.put("starts_dropped", comparison.starts().dropped());
    changes.put("edits", comparison.edits().size());
    return changes;
  }
}
