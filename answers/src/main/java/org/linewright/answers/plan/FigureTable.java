package org.linewright.answers.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;

/** Key figures of a plan as tables of two columns. */
final class FigureTable {
  private FigureTable() {}

  record Figure(String figure, @Nullable Object value) {}

  static Grid<Figure> figures(String title, List<Figure> figures) {
    return Grid.of(PlanView.SUMMARY, title, figures)
        .column("figure", Figure::figure)
        .column("value", Figure::value);
  }

  static Grid<Figure> lastStarts(String what, Map<String, LocalDate> lastStarts) {
    List<Figure> rows =
        lastStarts.entrySet().stream()
            .map(entry -> new Figure(entry.getKey(), entry.getValue()))
            .toList();
    return Grid.of(PlanView.SUMMARY, "Last starts by " + what, rows)
        .column(what, Figure::figure)
        .column("last_start", Figure::value);
  }
}
