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
import org.linewright.answers.format.Grid;
import org.linewright.answers.world.World;
import org.linewright.core.intake.CellChange;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.roll.DayOutput;
import org.linewright.core.roll.Output;
import org.linewright.core.since.Since;

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
    return new Answer(new SinceSentences(this).headlines(), shown, tables, this::json);
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
