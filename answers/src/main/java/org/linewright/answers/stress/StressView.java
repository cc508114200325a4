package org.linewright.answers.stress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  private record End(String contract, LocalDate day, double chance) {}

  public Answer view() {
    List<Grid<?>> all =
        List.of(figures(), contracts(), risks(), drivers(), ends(), curve(), convergence());
    List<Grid<?>> shown = new ArrayList<>(List.of(figures(), contracts(), risks()));
    if (!answer.drivers().isEmpty()) {
      shown.add(drivers());
    }
    return new Answer(headlines(), shown, all, this::json);
  }

  private List<String> headlines() {
    List<String> lines = new ArrayList<>();
    Spread lost = answer.lost();
    lines.add(
        String.format(
            Locale.US,
            "In %,d replications the plant loses %,.0f of %,d vehicles on average (95 %% sure: %s);"
                + " in one of ten %,d or more.",
            answer.replications(),
            lost.mean(),
            answer.planned(),
            range(lost),
            lost.p90()));
    answer.drivers().stream()
        .findFirst()
        .filter(worst -> worst.lostAlone() > 0 || worst.lostSaved() > 0)
        .ifPresent(
            worst ->
                lines.add(
                    String.format(
                        Locale.US,
                        "The worst source is %s: alone it costs %,.0f vehicles; without it %,.0f"
                            + " fewer are lost.",
                        worst.name(),
                        worst.lostAlone(),
                        worst.lostSaved())));
    if (!answer.isPrecise()) {
      lines.add("The precision asked for was not reached: ask for more replications.");
    }
    LocalDate day = by;
    if (day != null) {
      for (ContractRisk contract : answer.contracts()) {
        lines.add(
            String.format(
                Locale.US,
                "%s has started its last vehicle by %s in %.1f %% of the replications.",
                contract.contract(),
                day,
                100 * chance(contract, day)));
      }
    }
    return lines;
  }

  private static String range(Spread spread) {
    return Double.isInfinite(spread.halfWidth())
        ? "unknown"
        : String.format(
            Locale.US,
            "%,.0f to %,.0f",
            spread.mean() - spread.halfWidth(),
            spread.mean() + spread.halfWidth());
  }

  private double chance(ContractRisk contract, LocalDate day) {
    int number = plant.horizon().day(day);
    return number < 0 ? 0 : contract.stop().chanceBy(number, answer.replications());
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

  /** Chance that a contract has ended, by month. */
  private Grid<End> ends() {
    List<End> rows = new ArrayList<>();
    for (ContractRisk contract : answer.contracts()) {
      LocalDate last = plant.horizon().end();
      long months =
          ChronoUnit.MONTHS.between(
              YearMonth.from(plant.horizon().planDate()), YearMonth.from(last));
      for (int month = 0; month <= months; month++) {
        LocalDate end = YearMonth.from(plant.horizon().planDate()).plusMonths(month).atEndOfMonth();
        LocalDate day = end.isAfter(last) ? last : end;
        rows.add(new End(contract.contract(), day, chance(contract, day)));
      }
    }
    return Grid.of("ends", "Chance that the last vehicle has been started", rows)
        .column("contract", End::contract)
        .column("day", End::day)
        .column("chance", End::chance);
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
    json.put("ends", ends());
    json.put("curve", curve());
    json.put("convergence", convergence());
    return json;
  }
}
