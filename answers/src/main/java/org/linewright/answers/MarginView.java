package org.linewright.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.margin.Failure;
import org.linewright.core.margin.FailureMargin;
import org.linewright.core.margin.MarginAnswer;
import org.linewright.core.margin.ReverseStress;

/** Shows the answer of {@code margin} for one plant. */
public record MarginView(MarginAnswer answer) {

  public Answer view() {
    return new Answer(
        headlines(), List.of(hurting(), breaks()), List.of(failures(), breaks()), this::json);
  }

  private List<String> headlines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        answer
            .weakest()
            .map(
                weakest ->
                    answer.plant()
                        + " has a safety margin of "
                        + percent(weakest.margin())
                        + ": without "
                        + weakest.failure().key()
                        + " it keeps its plan for "
                        + days(weakest.timeToSurviveDays())
                        + ", which takes "
                        + days(weakest.failure().timeToRecoverDays())
                        + " to recover.")
            .orElse(
                answer.plant()
                    + " keeps its plan for all "
                    + answer.horizonDays()
                    + " days whatever fails alone."));
    lines.add(
        String.format(
            Locale.ROOT,
            "Of %d failures %d cost vehicles before they recover; %s of the volume that hangs on one"
                + " is safe. The worst twentieth costs %,.0f of %,.0f planned vehicles.",
            answer.failures().size(),
            answer.failures().stream().filter(row -> !row.passes()).count(),
            percent(answer.passShare()),
            answer.cvar95Vehicles(),
            answer.plannedVehicles()));
    lines.add(told(answer.breaks()));
    return lines;
  }

  private static String told(ReverseStress breaks) {
    return breaks.size() == 0
        ? "No "
            + ReverseStress.MOST
            + " failures together cost a vehicle within "
            + breaks.withinDays()
            + " days: proven."
        : "It takes "
            + breaks.size()
            + (breaks.size() == 1 ? " failure" : " failures together")
            + " to cost a vehicle within "
            + breaks.withinDays()
            + " days.";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String days(double time) {
    return String.format(Locale.ROOT, "%.1f days", time).replace(".0 ", " ");
  }

  /** For people: only what costs something, now or when it never recovers. */
  private Grid<FailureMargin> hurting() {
    return failures().withRows(answer.failures().stream().filter(row -> !row.outlasts()).toList());
  }

  private Grid<FailureMargin> failures() {
    return Grid.of("failures", "Failures, the smallest margin first", answer.failures())
        .column("kind", row -> row.failure().kind())
        .column("failure", row -> row.failure().name())
        .column("time_to_recover_days", row -> row.failure().timeToRecoverDays())
        .column("assumed", row -> row.failure().assumed())
        .column("time_to_survive_days", row -> row.outlasts() ? null : row.timeToSurviveDays())
        .column("first_loss", FailureMargin::firstLoss)
        .column("margin", row -> finite(row.margin()))
        .column("passes", FailureMargin::passes)
        .column("lost_vehicles", FailureMargin::lostVehicles)
        .column("impact", FailureMargin::impact)
        .column("exposure", FailureMargin::exposure)
        .column("gating_part", FailureMargin::gatingPart)
        .column("volume", FailureMargin::volume)
        .column("static_survive_days", row -> finite(row.staticMargin().timeToSurviveDays()))
        .column("static_lost_vehicles", row -> row.staticMargin().lostVehicles())
        .column("day_of_stock_pieces", row -> row.remedies().stockPieces())
        .column("day_of_stock_brings_days", row -> row.remedies().stockDays())
        .column("day_of_stock_saves", row -> row.remedies().stockSaves())
        .column("to_approve", row -> row.remedies().supplier())
        .column("approval_saves", row -> row.remedies().approvalSaves())
        .column("proven_impact", FailureMargin::proven);
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
    json.put("margin", finite(answer.margin()));
    json.put("weakest", answer.weakest().map(row -> row.failure().key()).orElse(null));
    json.put("pass_share", answer.passShare());
    json.put("cvar95_vehicles", answer.cvar95Vehicles());
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
    json.put("failures", failures());
    return json;
  }
}
