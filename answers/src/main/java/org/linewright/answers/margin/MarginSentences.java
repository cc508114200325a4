package org.linewright.answers.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.margin.FailureKind;
import org.linewright.core.margin.FailureMargin;
import org.linewright.core.margin.MarginAnswer;
import org.linewright.core.margin.ReverseStress;
import org.linewright.core.margin.WaitingFor;

/** What the answer of {@code margin} comes to, in sentences. */
final class MarginSentences {
  /** Suppliers that the first sentence names. */
  private static final int NAMED = 3;

  private final MarginAnswer answer;

  MarginSentences(MarginAnswer answer) {
    this.answer = answer;
  }

  List<String> headlines() {
    List<String> lines = new ArrayList<>();
    if (answer.unplannedVehicles() > 0) {
      lines.add(outside());
    }
    lines.add(answer.weakest().map(this::weakest).orElseGet(this::keepsItsPlan));
    answer.worstLoss().ifPresent(worst -> lines.add(lost(worst)));
    lines.add(
        String.format(
            Locale.ROOT,
            "Of %d failures %d cost vehicles before they recover; %s of the volume that hangs on"
                + " one is safe. The worst twentieth costs %,.0f of %,d planned vehicles.",
            answer.failures().size(),
            answer.failures().stream().filter(row -> !row.passes()).count(),
            percent(answer.passShare()),
            answer.cvar95Vehicles(),
            answer.plannedVehicles()));
    lines.add(told(answer.breaks()));
    return lines;
  }

  /** What the measure says nothing of, because the plan has nothing of it. */
  private String outside() {
    List<WaitingFor> named =
        answer.waiting().stream().filter(row -> row.supplier() != null).limit(NAMED).toList();
    List<String> lacks = new ArrayList<>();
    named.forEach(
        row ->
            lacks.add(
                Cells.grouped(row.vehicles())
                    + " lack "
                    + String.join(", ", row.families())
                    + " of "
                    + row.supplier()));
    answer.waiting().stream()
        .filter(row -> row.supplier() == null)
        .forEach(row -> lacks.add(Cells.grouped(row.vehicles()) + lackWithoutSupplier(row)));
    return Cells.grouped(answer.unplannedVehicles())
        + " ordered vehicles are in no plan: "
        + String.join("; ", lacks)
        + ". What follows is about the other "
        + Cells.grouped(answer.plannedVehicles())
        + ".";
  }

  private static String lackWithoutSupplier(WaitingFor row) {
    return row.parts().isEmpty()
        ? " lack no part, but line time, an approval or the rest of their order"
        : " lack " + String.join(", ", row.families()) + ", approved from nobody";
  }

  String weakest(FailureMargin weakest) {
    String margin = answer.plant() + " has a safety margin of " + percent(weakest.margin());
    if (weakest.failure().kind() == FailureKind.LATE) {
      return String.format(
          Locale.ROOT,
          "%s: %d days late, consignment %s can be used after %s; without it the plan is kept for"
              + " %s.",
          margin,
          weakest.failure().lateDays(),
          weakest.failure().name(),
          days(weakest.failure().timeToRecoverDays()),
          days(weakest.timeToSurviveDays()));
    }
    return margin
        + ": without "
        + weakest.failure().key()
        + " it keeps its plan for "
        + days(weakest.timeToSurviveDays())
        + ", which takes "
        + days(weakest.failure().timeToRecoverDays())
        + " to recover.";
  }

  private String keepsItsPlan() {
    return answer.plant()
        + " keeps its plan for all "
        + answer.horizonDays()
        + " days whatever fails alone"
        + (answer.worstLoss().isPresent() ? " and recovers." : ".");
  }

  /** Goods that never come have no time to recover, so they are in no margin. */
  private String lost(FailureMargin worst) {
    long costly =
        answer.failures().stream()
            .filter(row -> row.failure().kind() == FailureKind.CONSIGNMENT && !row.outlasts())
            .count();
    return String.format(
        Locale.ROOT,
        "Goods under way: %s. If %s is lost, %,d vehicles of the plan are not built, the first on"
            + " %s.",
        costly == 1
            ? "the loss of 1 consignment costs vehicles"
            : "the loss of any of " + costly + " consignments costs vehicles",
        worst.failure().key(),
        Math.round(worst.lostForGood()),
        Days.spelled(Objects.requireNonNull(worst.firstLoss())));
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

  static String days(double time) {
    return String.format(Locale.ROOT, "%,.1f days", time).replace(".0 ", " ");
  }
}
