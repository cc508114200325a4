package org.linewright.answers.stress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.core.units.Money;

/** Shows a resilience map: what each world of a sweep loses. */
public record SweepView(SweepFile.Content content) {

  public Answer view() {
    return new Answer(headlines(), List.of(worlds()), List.of(worlds()), this::json);
  }

  private List<String> headlines() {
    return content.rows().stream()
        .min(Comparator.comparingDouble(SweepRow::lost))
        .map(
            best ->
                String.format(
                    Locale.US,
                    "%,d worlds; the fewest vehicles are lost with %s: %,.0f of %,d on average.",
                    content.rows().size(),
                    best.labels().isEmpty() ? "the plant" : String.join(", ", best.labels()),
                    best.lost(),
                    best.planned()))
        .stream()
        .toList();
  }

  private Grid<SweepRow> worlds() {
    Grid<SweepRow> grid = Grid.of("worlds", "Worlds", content.rows());
    for (int i = 0; i < content.dimensions().size(); i++) {
      int dimension = i;
      grid = grid.column(content.dimensions().get(i), row -> row.labels().get(dimension));
    }
    return grid.column("replications", SweepRow::replications)
        .column("planned", SweepRow::planned)
        .column("lost_mean", SweepRow::lost)
        .column("half_width_95", row -> Double.isFinite(row.halfWidth()) ? row.halfWidth() : null)
        .column("lost_p50", SweepRow::lostP50)
        .column("lost_p90", SweepRow::lostP90)
        .column("lost_tail_mean_95", SweepRow::lostTail)
        .column("delayed_mean", SweepRow::delayed)
        .column("money_lost_mean", row -> new Money(Math.round(row.centsLost())))
        .column("stop_p50", SweepRow::stop);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("worlds", worlds());
    return json;
  }
}
