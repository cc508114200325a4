package org.linewright.answers.today;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.core.cover.LineCover;
import org.linewright.core.kits.KitTotals;
import org.linewright.core.plan.PlanSummary;

/**
 * The director's page as a tree.
 *
 * @param facts the answers
 */
public record TodayView(DemoFacts facts) {

  /** The tree. */
  public Map<String, @Nullable Object> json() {
    TodayFigures figures = new TodayFigures(facts);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", facts.plant().settings().name());
    json.put("currency", facts.plant().settings().currency());
    json.put("plan_date", facts.plant().settings().planDate());
    json.put("horizon_end", facts.plant().settings().horizonEnd());
    json.put("stop", facts.cover().stop());
    json.put("lines", lines());
    json.put("stop_by_contract", facts.cover().stopByContract());
    json.put("kits", kits());
    json.put(
        "arrivals",
        Grid.of("arrivals", "", figures.arrivals())
            .column("day", TodayFigures.Arriving::day)
            .column("kits", TodayFigures.Arriving::more));
    json.put(
        "stuck",
        Grid.of("stuck", "", figures.stuck())
            .column("variant", TodayFigures.StuckVariant::variant)
            .column("stuck", TodayFigures.StuckVariant::stuck)
            .column("on_yard", TodayFigures.StuckVariant::built)
            .column("lacking", TodayFigures.StuckVariant::lacking));
    json.put("cases", cases(figures));
    json.put("plan", plan(figures));
    json.put("decisions", new DemoDecisions(facts).sentences());
    return json;
  }

  private Grid<LineCover> lines() {
    return Grid.of("lines", "", facts.cover().lines())
        .column("line", LineCover::line)
        .column("vehicles", LineCover::buildable)
        .column("working_days", LineCover::daysOfCover)
        .column("last_unit", LineCover::stop);
  }

  private Map<String, @Nullable Object> kits() {
    KitTotals totals = facts.kits().totals();
    Map<String, @Nullable Object> kits = new LinkedHashMap<>();
    kits.put("kits_total", totals.kits());
    kits.put("clear_to_build", facts.kits().clearToBuild());
    kits.put("in_transit", totals.inTransit());
    kits.put("stuck", totals.stuck());
    kits.put("stuck_built", totals.stuckBuilt());
    kits.put("on_hold", totals.onHold());
    return kits;
  }

  private Grid<DemoFacts.Case> cases(TodayFigures figures) {
    return Grid.of("cases", "", facts.cases())
        .column("scenario", DemoFacts.Case::name)
        .column("title", DemoFacts.Case::title)
        .column("frees", facts::freed)
        .column("left", one -> facts.kits().totals().stuck() - facts.freed(one))
        .column("last_unit", one -> one.cover().stop())
        .column("then_binds", figures::binds);
  }

  private Map<String, @Nullable Object> plan(TodayFigures figures) {
    PlanSummary summary = facts.plan().summary();
    Map<String, @Nullable Object> plan = new LinkedHashMap<>();
    plan.put("released", summary.released());
    plan.put("on_time", summary.onTime());
    plan.put("late", summary.late());
    plan.put("unmet", summary.unmet());
    plan.put("gap", summary.gap());
    plan.put(
        "lines",
        Grid.of("lines", "", figures.linePlans())
            .column("line", TodayFigures.LinePlan::line)
            .column("name", TodayFigures.LinePlan::name)
            .column("vehicles", TodayFigures.LinePlan::units)
            .column("first_start", TodayFigures.LinePlan::first)
            .column("last_start", TodayFigures.LinePlan::last));
    plan.put(
        "build_out",
        Grid.of("build_out", "", figures.buildOut())
            .column("day", TodayFigures.BuiltDay::day)
            .column("line", TodayFigures.BuiltDay::line)
            .column("units", TodayFigures.BuiltDay::units)
            .column("cumulative", TodayFigures.BuiltDay::cumulative));
    return plan;
  }
}
