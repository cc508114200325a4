package org.linewright.answers.margin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.core.margin.PlantRanking;

/** Shows the answer of {@code margin} for several plants. */
public record RankingView(PlantRanking ranking) {

  public Answer view() {
    return new Answer(List.of(headline()), List.of(plants()), List.of(plants()), this::json);
  }

  private String headline() {
    return String.format(
        Locale.ROOT,
        "%d plants on the same %d failures, the largest margin first.",
        ranking.rows().size(),
        ranking.failures());
  }

  private Grid<PlantRanking.Row> plants() {
    return Grid.of("plants", "Plants", ranking.rows())
        .column("rank", PlantRanking.Row::rank)
        .column("plant", row -> row.answer().plant())
        .column("margin", row -> MarginView.finite(row.answer().margin()))
        .column(
            "weakest", row -> row.answer().weakest().map(one -> one.failure().key()).orElse(null))
        .column("pass_share", row -> row.answer().passShare())
        .column("cvar95_share", PlantRanking.Row::cvar95Share)
        .column("planned_vehicles", row -> row.answer().plannedVehicles())
        .column("breaks_size", row -> row.answer().breaks().size());
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("failures", ranking.failures());
    json.put("plants", plants());
    json.put(
        "answers", ranking.rows().stream().map(row -> MarginView.figures(row.answer())).toList());
    return json;
  }
}
