package org.linewright.core.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.linewright.core.cover.LineCover;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.programme.LocalizationPoints;
import org.linewright.core.units.Money;

/** Reads the figures of worlds, one row for each figure. */
final class KpiRows {
  private static final List<String> TERMS =
      List.of(
          "value",
          "late_vehicles",
          "late_days",
          "waiting_days",
          "parked",
          "transfers",
          "purchases",
          "other");

  private final List<PlannedWorld> worlds;
  private final List<Kpi> rows = new ArrayList<>();

  private KpiRows(List<PlannedWorld> worlds) {
    this.worlds = worlds;
  }

  static List<Kpi> figures(List<PlannedWorld> worlds) {
    KpiRows rows = new KpiRows(worlds);
    rows.amount("objective", world -> world.plan().summary().objective());
    rows.amount("bound", world -> world.plan().summary().bound());
    rows.ratio("gap", world -> world.plan().summary().gap());
    rows.ofSummary("released", PlanSummary::released);
    rows.ofSummary("on_time", PlanSummary::onTime);
    rows.ofSummary("late", PlanSummary::late);
    rows.ofSummary("unmet", PlanSummary::unmet);
    rows.ofSummary("unmet_due_after_horizon", PlanSummary::unmetDueAfterHorizon);
    rows.ofSummary("late_vehicle_days", PlanSummary::lateVehicleDays);
    rows.ofSummary("waiting_vehicle_days", PlanSummary::waitingVehicleDays);
    rows.day("last_start", world -> world.plan().summary().lastStart());
    rows.day("stop", world -> world.cover().stop());
    rows.amount(
        "spent_on_purchases",
        world -> new Money(new Spending(world.instance(), world.plan().purchases()).cents()));
    rows.count(
        "parked_vehicle_days", world -> new ParkedDays(world.instance(), world.plan()).total());
    rows.count(
        "pieces_moved",
        world -> world.plan().transfers().stream().mapToLong(PartTransfer::quantity).sum());
    rows.count("kits_clear_to_build", world -> world.kits().clearToBuild());
    rows.count("kits_stuck", world -> world.kits().totals().stuck());
    rows.count(
        "kits_freed", world -> world.kits().freedByShelf() + world.kits().freedByTransfers());
    if (worlds.stream().anyMatch(world -> !world.instance().plant().localization().isEmpty())) {
      rows.count("localization_points", KpiRows::points);
    }
    return rows.rows;
  }

  private static long points(PlannedWorld world) {
    return Math.round(new LocalizationPoints(world.instance().plant()).of(world.plan().jobs()));
  }

  static List<Kpi> terms(List<PlannedWorld> worlds) {
    List<List<Money>> terms =
        worlds.stream()
            .map(world -> ObjectiveTerms.of(world.instance(), world.plan()).list())
            .toList();
    List<Kpi> rows = new ArrayList<>();
    for (int i = 0; i < TERMS.size(); i++) {
      int term = i;
      rows.add(
          new Kpi.Amount(
              "objective." + TERMS.get(i), terms.stream().map(list -> list.get(term)).toList()));
    }
    return rows;
  }

  static List<Kpi> dates(List<PlannedWorld> worlds) {
    KpiRows rows = new KpiRows(worlds);
    rows.days("last_start_by_line", world -> world.plan().summary().lastStartByLine());
    rows.days("last_start_by_contract", world -> world.plan().summary().lastStartByContract());
    rows.days("stop_by_line", KpiRows::stopByLine);
    rows.days("stop_by_contract", world -> world.cover().stopByContract());
    return rows.rows;
  }

  private static Map<String, LocalDate> stopByLine(PlannedWorld world) {
    Map<String, LocalDate> stops = new TreeMap<>();
    for (LineCover line : world.cover().lines()) {
      LocalDate stop = line.stop();
      if (stop != null) {
        stops.put(line.line(), stop);
      }
    }
    return stops;
  }

  private void ofSummary(String name, ToLongFunction<PlanSummary> figure) {
    count(name, world -> figure.applyAsLong(world.plan().summary()));
  }

  private void count(String name, ToLongFunction<PlannedWorld> figure) {
    rows.add(new Kpi.Count(name, worlds.stream().map(figure::applyAsLong).toList()));
  }

  private void amount(String name, Function<PlannedWorld, Money> figure) {
    rows.add(new Kpi.Amount(name, worlds.stream().map(figure).toList()));
  }

  private void ratio(String name, ToDoubleFunction<PlannedWorld> figure) {
    rows.add(new Kpi.Ratio(name, worlds.stream().map(figure::applyAsDouble).toList()));
  }

  private void day(String name, Function<PlannedWorld, @Nullable LocalDate> figure) {
    List<Optional<LocalDate>> values = new ArrayList<>();
    worlds.forEach(world -> values.add(Optional.ofNullable(figure.apply(world))));
    rows.add(new Kpi.Day(name, values));
  }

  /** One row for each name that a world has, sorted by name. */
  private void days(String name, Function<PlannedWorld, Map<String, LocalDate>> figure) {
    TreeSet<String> names = new TreeSet<>();
    worlds.forEach(world -> names.addAll(figure.apply(world).keySet()));
    for (String each : names) {
      day(name + "." + each, world -> figure.apply(world).get(each));
    }
  }
}
