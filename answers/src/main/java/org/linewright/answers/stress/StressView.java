package org.linewright.answers.stress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.core.plant.Plant;
import org.linewright.core.stress.Spread;
import org.linewright.core.stress.StressAnswer;
import org.linewright.core.stress.StressAnswer.ContractRisk;
import org.linewright.core.stress.StressAnswer.CurvePoint;
import org.linewright.core.stress.StressAnswer.Driver;
import org.linewright.core.stress.StressAnswer.Known;
import org.linewright.core.stress.StressAnswer.TailRisk;
import org.linewright.core.units.Money;

/**
 * Shows how bad it can get.
 *
 * @param plant the plant
 * @param answer what came out
 * @param by a day; null, or the day by which the chances of an end are told
 */
public record StressView(Plant plant, StressAnswer answer, @Nullable LocalDate by) {

  private record Figure(String name, Spread spread, boolean isMoney) {

    @Nullable Object shown(double value) {
      return !Double.isFinite(value) ? null : isMoney ? money(value) : (Object) value;
    }
  }

  public Answer view() {
    List<Grid<?>> all =
        List.of(
            figures(),
            contracts(),
            risks(),
            drivers(),
            new EndChances(plant, answer).ends(),
            curve(),
            convergence());
    List<Grid<?>> shown = new ArrayList<>(List.of(figures(), contracts(), risks()));
    if (!answer.drivers().isEmpty()) {
      shown.add(drivers());
    }
    return new Answer(new StressSentences(plant, answer, by).headlines(), shown, all, this::json);
  }

  private Grid<Figure> figures() {
    List<Figure> rows =
        List.of(
            new Figure("vehicles_built", answer.built(), false),
            new Figure("vehicles_lost", answer.lost(), false),
            new Figure("vehicles_delayed", answer.delayed(), false),
            new Figure("money_lost", answer.lossCents(), true));
    return Grid.of("figures", "Beside the plan", rows)
        .column("figure", Figure::name)
        .column("mean", row -> row.shown(row.spread.mean()))
        .column("half_width_95", row -> row.shown(row.spread.halfWidth()))
        .column("sd", row -> row.shown(row.spread.sd()))
        .column("p10", row -> row.shown((double) row.spread.p10()))
        .column("p50", row -> row.shown((double) row.spread.p50()))
        .column("p90", row -> row.shown((double) row.spread.p90()));
  }

  private static Money money(double cents) {
    return new Money(Math.round(cents));
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private Grid<ContractRisk> contracts() {
    return Grid.of("contracts", "Last vehicle of each contract", answer.contracts())
        .column("contract", ContractRisk::contract)
        .column("end", ContractRisk::end)
        .column("planned_stop", ContractRisk::plannedStop)
        .column("stop_p10", row -> row.stop().p10())
        .column("stop_p50", row -> row.stop().p50())
        .column("stop_p90", row -> row.stop().p90())
        .column("chance_kept", ContractRisk::chanceKept);
  }

  private Grid<TailRisk> risks() {
    return Grid.of("risks", "The worst cases", answer.risks())
        .column("level", TailRisk::level)
        .column("lost_at_risk", TailRisk::lostAtRisk)
        .column("lost_tail_mean", TailRisk::lostTail)
        .column("money_at_risk", row -> money((double) row.centsAtRisk()))
        .column("money_tail_mean", row -> money(row.centsTail()));
  }

  private Grid<Driver> drivers() {
    return Grid.of("drivers", "What drives the loss", answer.drivers())
        .column("source", Driver::name)
        .column("lost_alone", Driver::lostAlone)
        .column("lost_saved_without", Driver::lostSaved)
        .column("delayed_alone", Driver::delayedAlone)
        .column("money_alone", row -> money(row.centsAlone()))
        .column("money_saved_without", row -> money(row.centsSaved()));
  }

  private Grid<CurvePoint> curve() {
    return Grid.of("curve", "Vehicles started, plan and fan", answer.curve())
        .column("day", CurvePoint::day)
        .column("planned", CurvePoint::planned)
        .column("p10", CurvePoint::p10)
        .column("p50", CurvePoint::p50)
        .column("p90", CurvePoint::p90);
  }

  private Grid<Known> convergence() {
    return Grid.of("convergence", "How sure the mean is", answer.convergence())
        .column("replications", Known::replications)
        .column("lost_mean", Known::lost)
        .column("half_width_95", row -> finite(row.halfWidth()));
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("replications", answer.replications());
    json.put("seed", answer.seed());
    json.put("planned", answer.planned());
    json.put("planned_stop", answer.plannedStop());
    json.put("stop_p10", answer.stop().p10());
    json.put("stop_p50", answer.stop().p50());
    json.put("stop_p90", answer.stop().p90());
    json.put("vehicles_late", answer.late());
    json.put("late_vehicle_days", answer.lateVehicleDays());
    json.put("rerouted_pieces", answer.reroutedPieces());
    json.put("is_precise", answer.isPrecise());
    json.put("figures", figures());
    json.put("contracts", contracts());
    json.put("risks", risks());
    json.put("drivers", drivers());
    json.put("ends", new EndChances(plant, answer).ends());
    json.put("curve", curve());
    json.put("convergence", convergence());
    return json;
  }
}
