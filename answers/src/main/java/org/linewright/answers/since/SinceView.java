package org.linewright.answers.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.answers.format.Grid;
import org.linewright.answers.world.World;
import org.linewright.core.intake.CellChange;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.roll.DayOutput;
import org.linewright.core.roll.Output;
import org.linewright.core.since.Since;
import org.linewright.core.table.InputIssue;
import org.linewright.core.units.Money;

/**
 * Shows what has happened since a plan was published.
 *
 * @param since what differs
 * @param publication which one, in a few words: {@code publication 3 of 2 Mar 2026 by Anna}
 * @param from the plan date at which it was made
 * @param to the plan date now
 * @param currency of the plant
 * @param effect what it costs; empty = it cannot be told
 */
public record SinceView(
    Since since,
    String publication,
    LocalDate from,
    LocalDate to,
    String currency,
    Optional<SinceEffect> effect) {
  private static final int MOST_LINES = 12;

  /**
   * Plans what is not planned yet.
   *
   * @param published the published plan
   * @param world the plant as it is
   * @param kept its plan; null = is made, going on from the published one
   */
  public static SinceView of(
      Since since,
      String publication,
      LocalDate from,
      Plan published,
      World world,
      @Nullable Plan kept) {
    return new SinceView(
        since,
        publication,
        from,
        world.plant().settings().planDate(),
        world.plant().settings().currency(),
        SinceEffect.of(since, published, world, kept));
  }

  /** The answer in sentences and tables. */
  public Answer answer() {
    Grid<DayOutput> starts = Grid.of(DayOutput.class, since.starts());
    List<Grid<?>> tables = List.of(changes(), starts, orders(), figures());
    List<Grid<?>> shown = new ArrayList<>();
    shown.add(starts.withRows(since.starts().stream().filter(row -> row.missed() > 0).toList()));
    shown.add(changes());
    shown.add(figures());
    shown.add(orders());
    shown.removeIf(grid -> grid.rows().isEmpty());
    return new Answer(headlines(), shown, tables, this::json);
  }

  private Grid<CellChange> changes() {
    return Grid.of(CellChange.class, since.changes().cells());
  }

  private Grid<OrderDrift> orders() {
    return Grid.of(OrderDrift.class, effect.map(SinceEffect::orders).orElse(List.of()));
  }

  private Grid<PlanFigure> figures() {
    return Grid.of(PlanFigure.class, effect.map(SinceView::figures).orElse(List.of()));
  }

  private static List<PlanFigure> figures(SinceEffect effect) {
    PlanSummary before = effect.asPublished().summary();
    PlanSummary now = effect.now().summary();
    List<PlanFigure> figures = new ArrayList<>();
    figures.add(figure("vehicles on time", before.onTime(), now.onTime()));
    figures.add(figure("vehicles late", before.late(), now.late()));
    figures.add(figure("vehicles unmet", before.unmet(), now.unmet()));
    figures.add(figure("late vehicle-days", before.lateVehicleDays(), now.lateVehicleDays()));
    figures.add(new PlanFigure("last start", day(before.lastStart()), day(now.lastStart())));
    figures.add(new PlanFigure("objective", before.objective().in(""), now.objective().in("")));
    return figures;
  }

  private static PlanFigure figure(String name, long before, long now) {
    return new PlanFigure(name, Cells.grouped(before), Cells.grouped(now));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "none" : day.toString();
  }

  private List<String> headlines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Since "
            + publication
            + (to.equals(from)
                ? ": no day was closed; the plan date is " + Days.spelled(to) + "."
                : to.equals(from.plusDays(1))
                    ? ": " + Days.spelled(from) + " was closed."
                    : ": closed are the days from "
                        + Days.spelled(from)
                        + " to "
                        + Days.spelled(to.minusDays(1))
                        + "."));
    addOutput(lines);
    addChanges(lines);
    for (InputIssue issue : since.issues()) {
      lines.add("What it costs cannot be told, for the published plan cannot be booked: " + issue);
    }
    effect.ifPresent(known -> addEffect(known, lines));
    return lines;
  }

  private void addOutput(List<String> lines) {
    Output output = since.output();
    if (to.equals(from)) {
      return;
    }
    lines.add(
        "Of %s planned %s were built, %s of them as planned; %s were missed."
            .formatted(
                vehicles(output.planned()),
                Cells.grouped(output.built()),
                Cells.grouped(output.asPlanned()),
                Cells.grouped(output.missed())));
    since.starts().stream()
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
    List<CellChange> cells = since.changes().cells();
    if (cells.isEmpty()) {
      lines.add(
          to.equals(from)
              ? "No table of the plant has changed."
              : "All else came and was counted as announced.");
    }
    cells.stream().limit(MOST_LINES).forEach(cell -> lines.add(sentence(cell)));
    if (cells.size() > MOST_LINES) {
      lines.add("%s more stand in table changes.".formatted(cells.size() - MOST_LINES));
    }
    if (since.settings()) {
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
    long cents = now.objective().cents() - before.objective().cents() - since.missedValue().cents();
    lines.add(
        cents == 0
            ? "In money nothing is lost: objective and value of what was released."
            : "In money %s %s: objective and value of what was released on the closed days."
                .formatted(new Money(Math.abs(cents)).in(currency), cents < 0 ? "less" : "more"));
    if (known.planned() > 0) {
      lines.add(
          "Of %s published from %s on, %s start elsewhere now or not at all."
              .formatted(
                  vehicles(known.planned()), Days.spelled(to), Cells.grouped(known.moved())));
    }
  }

  private static String vehicles(long number) {
    return Cells.grouped(number) + (number == 1 ? " vehicle" : " vehicles");
  }

  private Map<String, @Nullable Object> json() {
    Output output = since.output();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("from", from);
    json.put("to", to);
    json.put("planned", output.planned());
    json.put("built", output.built());
    json.put("as_planned", output.asPlanned());
    json.put("missed", output.missed());
    json.put("missed_value", since.missedValue());
    json.put("changes", changes());
    json.put("settings_changed", since.settings());
    json.put("starts", Grid.of(DayOutput.class, since.starts()));
    json.put("orders", orders());
    json.put("moved", effect.map(SinceEffect::moved).orElse(null));
    json.put("of_published", effect.map(SinceEffect::planned).orElse(null));
    json.put("as_published", effect.map(known -> figure(known.asPublished())).orElse(null));
    json.put("now", effect.map(known -> figure(known.now())).orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> figure(Plan plan) {
    PlanSummary summary = plan.summary();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("on_time", summary.onTime());
    json.put("late", summary.late());
    json.put("unmet", summary.unmet());
    json.put("late_vehicle_days", summary.lateVehicleDays());
    json.put("last_start", summary.lastStart());
    json.put("objective", summary.objective());
    return json;
  }
}
