package org.linewright.answers.margin;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.core.margin.network.NetworkAnswer;
import org.linewright.core.margin.network.SiteMargin;

/** Shows the margin of a supply network. */
public record NetworkView(NetworkAnswer answer) {

  public Answer view() {
    return new Answer(List.of(headline()), List.of(failures()), List.of(failures()), this::json);
  }

  private String headline() {
    long failed = answer.failures().stream().filter(row -> !row.passes()).count();
    return String.format(
        Locale.ROOT,
        "Of %,d failures %,d lose demand before they recover.",
        answer.failures().size(),
        failed);
  }

  private Grid<SiteMargin> failures() {
    List<SiteMargin> ranked =
        answer.failures().stream()
            .sorted(
                Comparator.comparingDouble(SiteMargin::margin)
                    .thenComparing(Comparator.comparingDouble(SiteMargin::impact).reversed()))
            .toList();
    return Grid.of("failures", "Failures, the smallest margin first", ranked)
        .column("failure", SiteMargin::failure)
        .column("time_to_recover", SiteMargin::timeToRecover)
        .column("time_to_survive", row -> MarginView.finite(row.timeToSurvive()))
        .column("margin", row -> MarginView.finite(row.margin()))
        .column("passes", SiteMargin::passes)
        .column("impact", SiteMargin::impact)
        .column("lost_units", SiteMargin::lostUnits)
        .column("exposure", SiteMargin::exposure)
        .column("proven_impact", SiteMargin::proven);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("margin", MarginView.finite(answer.margin()));
    json.put("undisturbed", MarginView.finite(answer.undisturbed()));
    json.put("failures", failures());
    return json;
  }
}
