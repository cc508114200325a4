package org.linewright.answers.margin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Rounded;
import org.linewright.core.margin.Failure;
import org.linewright.core.margin.FailureMargin;
import org.linewright.core.margin.MarginAnswer;
import org.linewright.core.margin.WaitingFor;

/** Shows the answer of {@code margin} for one plant. */
public record MarginView(MarginAnswer answer) {

  public Answer view() {
    List<Grid<?>> shown = new ArrayList<>(List.of(hurting(), breaks()));
    if (!answer.waiting().isEmpty()) {
      shown.add(0, waiting());
    }
    return new Answer(
        new MarginSentences(answer).headlines(),
        shown,
        List.of(failures(), waiting(), breaks()),
        this::json);
  }

  /** For people: only what costs something, now or when it never recovers. */
  private Grid<FailureMargin> hurting() {
    return failures().withRows(answer.failures().stream().filter(row -> !row.outlasts()).toList());
  }

  private Grid<FailureMargin> failures() {
    return Grid.of("failures", "Failures, the smallest margin first", answer.failures())
        .column("kind", row -> row.failure().kind())
        .column("failure", row -> row.failure().name())
        .column(
            "time_to_recover_days",
            row -> row.failure().recovers() ? row.failure().timeToRecoverDays() : null)
        .column("assumed", row -> row.failure().assumed())
        .column(
            "time_to_survive_days", row -> row.outlasts() ? null : tenths(row.timeToSurviveDays()))
        .column("first_loss", FailureMargin::firstLoss)
        .column("margin", row -> finite(row.margin()))
        .column("passes", FailureMargin::passes)
        .column("lost_vehicles", row -> Math.round(row.lostVehicles()))
        .column("impact", FailureMargin::impact)
        .column("exposure", FailureMargin::exposure)
        .column("gating_part", FailureMargin::gatingPart)
        .column("volume", row -> Math.round(row.volume()))
        .column(
            "static_survive_days", row -> tenths(finite(row.staticMargin().timeToSurviveDays())))
        .column("static_lost_vehicles", row -> Math.round(row.staticMargin().lostVehicles()))
        .column("day_of_stock_pieces", row -> row.remedies().stockPieces())
        .column("day_of_stock_brings_days", row -> tenths(row.remedies().stockDays()))
        .column("day_of_stock_saves", row -> row.remedies().stockSaves())
        .column("to_approve", row -> row.remedies().supplier())
        .column("approval_saves", row -> row.remedies().approvalSaves())
        .column("proven_impact", FailureMargin::proven)
        .column("lost_for_good", row -> Math.round(row.lostForGood()))
        .column("waiting_vehicles", FailureMargin::waiting);
  }

  private Grid<WaitingFor> waiting() {
    return Grid.of("waiting", "Who keeps ordered vehicles out of any plan", answer.waiting())
        .column("supplier", WaitingFor::supplier)
        .column("country", WaitingFor::country)
        .column("vehicles", WaitingFor::vehicles)
        .column("families", WaitingFor::families)
        .column("parts", WaitingFor::parts);
  }

  private static @Nullable Rounded tenths(@Nullable Double days) {
    return days == null ? null : Rounded.tenths(days);
  }

  /** Without end is no number. */
  static @Nullable Double finite(double number) {
    return Double.isInfinite(number) ? null : Double.valueOf(number);
  }

  private Grid<List<Failure>> breaks() {
    return Grid.of(
            "breaks",
            "Fewest failures that cost a vehicle within " + answer.breaks().withinDays() + " days",
            answer.breaks().sets())
        .column("size", List::size)
        .column("failures", set -> set.stream().map(Failure::key).collect(Collectors.toList()));
  }

  /** The figures of a plant as a whole. */
  static Map<String, @Nullable Object> figures(MarginAnswer answer) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("plant", answer.plant());
    json.put("currency", answer.currency());
    json.put("horizon_days", answer.horizonDays());
    json.put("planned_vehicles", answer.plannedVehicles());
    json.put("unplanned_vehicles", answer.unplannedVehicles());
    json.put("margin", finite(answer.margin()));
    json.put("weakest", answer.weakest().map(row -> row.failure().key()).orElse(null));
    json.put("pass_share", answer.passShare());
    json.put("cvar95_vehicles", Math.round(answer.cvar95Vehicles()));
    Map<String, @Nullable Object> breaks = new LinkedHashMap<>();
    breaks.put("within_days", answer.breaks().withinDays());
    breaks.put("size", answer.breaks().size());
    breaks.put("worlds_solved", answer.breaks().asked());
    breaks.put("sets_settled", answer.breaks().covered());
    breaks.put(
        "sets",
        answer.breaks().sets().stream()
            .map(set -> set.stream().map(Failure::key).toList())
            .toList());
    json.put("breaks", breaks);
    return json;
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = figures(answer);
    json.put("waiting", waiting());
    json.put("failures", failures());
    return json;
  }
}
