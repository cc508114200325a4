package org.linewright.core.stress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.stress.StressAnswer.ContractRisk;
import org.linewright.core.stress.StressAnswer.CurvePoint;
import org.linewright.core.stress.StressAnswer.Dates;
import org.linewright.core.stress.StressAnswer.Driver;
import org.linewright.core.stress.StressAnswer.TailRisk;
import org.linewright.core.stress.internal.figures.Histogram;

/** Reads the answer off a tally. */
final class StressReport {
  private static final double[] LEVELS = {0.9, 0.95, 0.99};

  private final StressRun run;
  private final StressModel model;
  private final StressTally tally;

  StressReport(StressRun run, StressTally tally) {
    this.run = run;
    this.model = run.model();
    this.tally = tally;
  }

  StressAnswer answer(StressRequest request, StepWatcher watcher) {
    Outcome plan = run.plan();
    return new StressAnswer(
        tally.replications(),
        run.seed(),
        plan.built,
        date(plan.stop),
        Spread.of(tally.built, tally.builtShares),
        Spread.of(tally.lost, tally.lostShares),
        Spread.of(tally.delayed, tally.delayedShares),
        tally.late.mean(),
        tally.lateDays.mean(),
        tally.rerouted.mean(),
        Spread.of(tally.lossCents, tally.lossShares),
        dates(tally.stop),
        contracts(plan),
        curve(plan),
        risks(),
        drivers(request, watcher),
        tally.rounds.known(),
        isPrecise(request));
  }

  /** True when the mean is known as well as was asked for. */
  boolean isPrecise(StressRequest request) {
    return request.precision() == 0
        || tally.lost.halfWidth() <= request.precision() * run.plan().built;
  }

  private @Nullable LocalDate date(long day) {
    return day < 0 ? null : model.instance.horizon().date((int) day);
  }

  private Dates dates(Histogram stops) {
    long[] byDay = new long[model.days];
    for (int day = 0; day < byDay.length; day++) {
      byDay[day] = stops.atMost(day);
    }
    return new Dates(
        date(stops.quantile(0.1)), date(stops.quantile(0.5)), date(stops.quantile(0.9)), byDay);
  }

  private List<ContractRisk> contracts(Outcome plan) {
    List<ContractRisk> contracts = new ArrayList<>();
    for (int i = 0; i < model.contracts.size(); i++) {
      String name = model.contracts.get(i);
      LocalDate end =
          model.instance.plant().contracts().stream()
              .filter(row -> row.contract().equals(name))
              .findFirst()
              .map(Contract::end)
              .orElse(null);
      contracts.add(
          new ContractRisk(
              name,
              end,
              date(plan.contractStop[i]),
              dates(tally.contractStop[i]),
              chanceKept(i, plan)));
    }
    return contracts;
  }

  /** A contract for which the plan builds nothing has nothing to keep. */
  private @Nullable Double chanceKept(int contract, Outcome plan) {
    return plan.contractBuilt[contract] == 0
        ? null
        : Double.valueOf((double) tally.kept[contract] / Math.max(1, tally.replications()));
  }

  private List<CurvePoint> curve(Outcome plan) {
    List<CurvePoint> curve = new ArrayList<>();
    for (int step = 0; step < model.steps(); step++) {
      Histogram shares = tally.curve[step];
      curve.add(
          new CurvePoint(
              model.instance.horizon().date(model.stepEnd(step)),
              plan.curve[step],
              shares.quantile(0.1),
              shares.quantile(0.5),
              shares.quantile(0.9)));
    }
    return curve;
  }

  private List<TailRisk> risks() {
    List<TailRisk> risks = new ArrayList<>();
    for (double level : LEVELS) {
      risks.add(
          new TailRisk(
              level,
              tally.lostShares.quantile(level),
              tally.lostShares.tailMean(level),
              tally.lossShares.quantile(level),
              tally.lossShares.tailMean(level)));
    }
    return risks;
  }

  /**
   * Each source of chance alone, and all but it, with the same draws as in the run itself. None
   * when the watcher ends it: half a list would hide the worst.
   */
  private List<Driver> drivers(StressRequest request, StepWatcher watcher) {
    List<Driver> drivers = new ArrayList<>();
    long count = Math.min(request.driverReplications(), request.replications());
    if (count > 0 && !watcher.isStopped()) {
      boolean[] isOn = run.all();
      StressTally together = some(request, count, isOn);
      for (int chance = 0; chance < isOn.length; chance++) {
        if (watcher.isStopped()) {
          return List.of();
        }
        watcher.progress(tally.replications() + 2L * chance * count, steps(request));
        boolean[] alone = new boolean[isOn.length];
        alone[chance] = true;
        isOn[chance] = false;
        StressTally only = some(request, count, alone);
        StressTally without = some(request, count, isOn);
        isOn[chance] = true;
        drivers.add(driver(model.chances.names().get(chance), only, without, together));
      }
    }
    drivers.sort(
        Comparator.comparingDouble(
                (Driver driver) -> -Math.max(driver.lostAlone(), driver.lostSaved()))
            .thenComparing(driver -> -driver.delayedAlone())
            .thenComparing(Driver::name));
    return drivers;
  }

  /** Replications that are lived through in all: the run's own, then two rounds for each source. */
  long steps(StressRequest request) {
    long count = Math.min(request.driverReplications(), request.replications());
    return request.replications() + 2L * count * run.all().length;
  }

  private static Driver driver(
      String name, StressTally only, StressTally without, StressTally together) {
    return new Driver(
        name,
        only.lost.mean(),
        together.lost.mean() - without.lost.mean(),
        only.delayed.mean(),
        only.lossCents.mean(),
        together.lossCents.mean() - without.lossCents.mean());
  }

  private StressTally some(StressRequest request, long count, boolean[] isOn) {
    StressTally some = run.tally();
    run.addTo(some, 0, count, request.threads(), isOn);
    return some;
  }
}
