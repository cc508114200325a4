package org.linewright.core.launch.internal.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.launch.CurveFit;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.LaunchWeek;
import org.linewright.core.launch.PlannedOutput;
import org.linewright.core.launch.RampFinding;
import org.linewright.core.launch.internal.fit.CurveFitter;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Ramp;

/** Says of every variant with a ramp or an outcome how it ramps. */
public final class LaunchReport {
  /** From this share of the best week on, a first week shows no ramp. */
  private static final double FLAT = 0.8;

  private final Plant plant;
  private final PlannedOutput planned;

  public LaunchReport(Plant plant, PlannedOutput planned) {
    this.plant = plant;
    this.planned = planned;
  }

  /** Those of table {@code ramps} in file order, then those that only {@code actuals} tells of. */
  public List<Launch> launches() {
    Set<List<String>> pairs = new LinkedHashSet<>();
    plant.ramps().forEach(ramp -> pairs.add(List.of(ramp.line(), ramp.variant())));
    plant.actuals().forEach(row -> pairs.add(List.of(row.line(), row.variant())));
    List<Launch> launches = new ArrayList<>();
    for (List<String> pair : pairs) {
      Ramp ramp = ramp(pair.get(0), pair.get(1));
      LaunchHistory history =
          LaunchHistory.find(plant, pair.get(0), pair.get(1), ramp == null ? null : ramp.sop())
              .orElse(null);
      if (history != null) {
        launches.add(underWay(pair.get(0), pair.get(1), ramp, history));
      } else if (ramp != null) {
        launches.add(waiting(ramp));
      }
    }
    return launches;
  }

  private @Nullable Ramp ramp(String line, String variant) {
    return plant.ramps().stream()
        .filter(ramp -> ramp.line().equals(line) && ramp.variant().equals(variant))
        .findFirst()
        .orElse(null);
  }

  private Launch waiting(Ramp ramp) {
    LineDays days = new LineDays(plant, ramp.line());
    double target = ramp.targetUnitsPerDay();
    return new Launch(
        ramp.line(),
        ramp.variant(),
        ramp.sop(),
        null,
        target,
        List.of(),
        new RampFinding.NotStarted(ramp.sop()),
        new Milestones(days, ramp.sop(), ramp, target).planned(),
        List.of(),
        null);
  }

  private Launch underWay(String line, String variant, @Nullable Ramp ramp, LaunchHistory history) {
    LineDays days = new LineDays(plant, line);
    List<LaunchWeek> weeks = history.weeks(days);
    RampFinding finding = finding(weeks);
    CurveFit fit = finding instanceof RampFinding.Fitted fitted ? fitted.chosen() : null;
    Double target = target(ramp, fit, weeks);
    GapTable table = new GapTable(line, variant, planned, history, days);
    boolean compared = planned.plans(line, variant);
    LocalDate first = first(ramp, history);
    return new Launch(
        line,
        variant,
        ramp == null ? null : ramp.sop(),
        history.started(),
        target,
        weeks,
        finding,
        target == null
            ? List.of()
            : new Milestones(days, history.started(), ramp, target).list(weeks, fit),
        compared ? table.weeks(first) : List.of(),
        compared ? table.daysBehind(first) : null);
  }

  private static LocalDate first(@Nullable Ramp ramp, LaunchHistory history) {
    return ramp != null && ramp.sop().isBefore(history.started()) ? ramp.sop() : history.started();
  }

  static RampFinding finding(List<LaunchWeek> weeks) {
    CurveFitter fitter = new CurveFitter(weeks);
    List<LaunchWeek> worked = weeks.stream().filter(week -> week.days() > 0).toList();
    if (worked.size() < CurveFitter.weeksNeeded()) {
      return new RampFinding.TooFewWeeks(worked.size(), CurveFitter.weeksNeeded());
    }
    double best = fitter.bestPerDay();
    double firstWeek = worked.get(0).perDay();
    return firstWeek >= FLAT * best
        ? new RampFinding.NoRamp(firstWeek, best)
        : new RampFinding.Fitted(fitter.fitAll());
  }

  private static @Nullable Double target(
      @Nullable Ramp ramp, @Nullable CurveFit fit, List<LaunchWeek> weeks) {
    if (ramp != null) {
      return ramp.targetUnitsPerDay();
    }
    if (fit == null) {
      return null;
    }
    Double plateau = fit.curve().plateau();
    double best = new CurveFitter(weeks).bestPerDay();
    // a plateau far above anything seen is an extrapolation, no target
    return plateau != null && plateau <= 1.25 * best ? (double) Math.round(plateau) : best;
  }
}
