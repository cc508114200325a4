package org.linewright.core.launch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One variant on one line: how it ramps.
 *
 * @param line line
 * @param variant variant
 * @param startPlanned start of production by table {@code ramps}; null = no row
 * @param started day of the first vehicle; null = none yet
 * @param targetPerDay vehicles a day that the ramp leads to: of table {@code ramps}, else the
 *     plateau of the fitted curve in whole vehicles, else the best week; null when nothing is known
 * @param weeks what was built
 * @param finding what can be said of it
 * @param milestones when 80, 90 and 100 % of the target are reached; empty without a target
 * @param gaps plan against outcome; empty when nothing was planned or built
 * @param daysBehind working days by which the outcome is behind the plan, negative = ahead; null =
 *     no plan or no outcome
 */
public record Launch(
    String line,
    String variant,
    @Nullable LocalDate startPlanned,
    @Nullable LocalDate started,
    @Nullable Double targetPerDay,
    List<LaunchWeek> weeks,
    RampFinding finding,
    List<Milestone> milestones,
    List<WeekGap> gaps,
    @Nullable Integer daysBehind) {

  public Launch {
    weeks = List.copyOf(weeks);
    milestones = List.copyOf(milestones);
    gaps = List.copyOf(gaps);
  }

  /** The chosen curve; null when none was fitted. */
  public @Nullable CurveFit chosen() {
    return finding instanceof RampFinding.Fitted fitted ? fitted.chosen() : null;
  }

  /** Vehicles built more than planned; negative = behind the plan. */
  public int ahead() {
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() - 1).ahead();
  }
}
