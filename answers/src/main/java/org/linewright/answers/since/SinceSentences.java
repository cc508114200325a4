package org.linewright.answers.since;

import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.intake.CellChange;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.roll.Output;
import org.linewright.core.table.InputIssue;
import org.linewright.core.units.Money;

/** The page in sentences. */
record SinceSentences(SinceView view) {
  private static final int MOST_LINES = 12;

  List<String> headlines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Since "
            + view.publication()
            + (view.to().equals(view.from())
                ? ": no day was closed; the plan date is " + Days.spelled(view.to()) + "."
                : view.to().equals(view.from().plusDays(1))
                    ? ": " + Days.spelled(view.from()) + " was closed."
                    : ": closed are the days from "
                        + Days.spelled(view.from())
                        + " to "
                        + Days.spelled(view.to().minusDays(1))
                        + "."));
    addOutput(lines);
    addChanges(lines);
    for (InputIssue issue : view.since().issues()) {
      lines.add("What it costs cannot be told, for the published plan cannot be booked: " + issue);
    }
    view.effect().ifPresent(known -> addEffect(known, lines));
    return lines;
  }

  private void addOutput(List<String> lines) {
    Output output = view.since().output();
    if (view.to().equals(view.from())) {
      return;
    }
    lines.add(
        "Of %s planned %s were built, %s of them as planned; %s were missed."
            .formatted(
                vehicles(output.planned()),
                Cells.grouped(output.built()),
                Cells.grouped(output.asPlanned()),
                Cells.grouped(output.missed())));
    view.since().starts().stream()
        .filter(row -> row.missed() > 0)
        .limit(MOST_LINES)
        .forEach(
            row ->
                lines.add(
                    "%s, %s: %s of %s missed: %s."
                        .formatted(
                            Days.spelled(row.day()),
                            row.line(),
                            vehicles(row.missed()),
                            row.variant(),
                            row.cause())));
  }

  private void addChanges(List<String> lines) {
    List<CellChange> cells = view.since().changes().cells();
    if (cells.isEmpty()) {
      lines.add(
          view.to().equals(view.from())
              ? "No table of the plant has changed."
              : "All else came and was counted as announced.");
    }
    cells.stream().limit(MOST_LINES).forEach(cell -> lines.add(sentence(cell)));
    if (cells.size() > MOST_LINES) {
      lines.add("%s more stand in table changes.".formatted(cells.size() - MOST_LINES));
    }
    if (view.since().settings()) {
      lines.add("Settings in plant.yaml were changed, too.");
    }
  }

  /** {@code stock TYRE: quantity 472, not 488.} */
  private static String sentence(CellChange cell) {
    String row = cell.table() + " " + cell.key();
    return switch (cell.change()) {
      case "added" -> row + ": new, " + cell.after() + ".";
      case "removed" -> row + ": gone, " + cell.before() + ".";
      default ->
          "%s: %s %s, not %s."
              .formatted(row, cell.column(), shown(cell.after()), shown(cell.before()));
    };
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "empty" : cell;
  }

  private void addEffect(SinceEffect known, List<String> lines) {
    PlanSummary before = known.asPublished().summary();
    PlanSummary now = known.now().summary();
    int more = now.late() + now.unmet() - before.late() - before.unmet();
    lines.add(
        "Late or unmet: %s; had all gone as published, %s%s."
            .formatted(
                vehicles(now.late() + now.unmet()),
                Cells.grouped(before.late() + before.unmet()),
                more == 0
                    ? ": as many"
                    : more > 0 ? ": " + more + " more" : ": " + -more + " fewer"));
    long cents =
        now.objective().cents() - before.objective().cents() - view.since().missedValue().cents();
    lines.add(
        cents == 0
            ? "In money nothing is lost: objective and value of what was released."
            : "In money %s %s: objective and value of what was released on the closed days."
                .formatted(
                    new Money(Math.abs(cents)).in(view.currency()), cents < 0 ? "less" : "more"));
    if (known.planned() > 0) {
      lines.add(
          "Of %s published from %s on, %s start elsewhere now or not at all."
              .formatted(
                  vehicles(known.planned()),
                  Days.spelled(view.to()),
                  Cells.grouped(known.moved())));
    }
  }

  private static String vehicles(long number) {
    return Cells.grouped(number) + (number == 1 ? " vehicle" : " vehicles");
  }
}
