package org.linewright.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.core.launch.CurveFit;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.LaunchAnswer;
import org.linewright.core.launch.Milestone;
import org.linewright.core.launch.OrderShift;
import org.linewright.core.launch.Outlook;
import org.linewright.core.launch.RampFinding;
import org.linewright.core.launch.WeekGap;

/** How launches go, as tables. */
final class LaunchTables {
  private final LaunchAnswer answer;

  LaunchTables(LaunchAnswer answer) {
    this.answer = answer;
  }

  private record Curve(Launch launch, CurveFit fit, boolean chosen) {}

  private record Step(Launch launch, Milestone milestone) {}

  private record Week(Launch launch, WeekGap gap) {}

  Grid<Launch> launches() {
    return Grid.of("launches", "Launches", answer.launches())
        .column("line", Launch::line)
        .column("variant", Launch::variant)
        .column("finding", launch -> launch.finding().code())
        .column("start_planned", Launch::startPlanned)
        .column("started", Launch::started)
        .column("weeks", launch -> launch.weeks().size())
        .column("built", launch -> launch.weeks().stream().mapToInt(week -> week.units()).sum())
        .column("curve", launch -> of(launch.chosen(), CurveFit::family))
        .column("target", Launch::targetPerDay)
        .column("ahead", launch -> launch.gaps().isEmpty() ? null : launch.ahead())
        .column("days_behind", Launch::daysBehind);
  }

  static <T> @Nullable Object of(@Nullable CurveFit fit, Function<CurveFit, T> value) {
    return fit == null ? null : value.apply(fit);
  }

  Grid<Curve> curves() {
    List<Curve> rows = new ArrayList<>();
    for (Launch launch : answer.launches()) {
      if (launch.finding() instanceof RampFinding.Fitted fitted) {
        fitted.fits().forEach(fit -> rows.add(new Curve(launch, fit, fit.equals(fitted.chosen()))));
      }
    }
    return Grid.of("curves", "Curves, the best first", rows)
        .column("line", row -> row.launch.line())
        .column("variant", row -> row.launch.variant())
        .column("curve", row -> row.fit.family())
        .column("chosen", Curve::chosen)
        .column("residual_per_day", row -> row.fit.residualPerDay())
        .column("aicc", row -> row.fit.criterion())
        .column("parameters", row -> parameters(row.fit));
  }

  private static String parameters(CurveFit fit) {
    return fit.curve().parameters().entrySet().stream()
        .map(number -> number.getKey() + "=" + Cells.plain(rounded(number.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static Double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  Grid<Step> milestones() {
    List<Step> rows = new ArrayList<>();
    for (Launch launch : answer.launches()) {
      launch.milestones().forEach(milestone -> rows.add(new Step(launch, milestone)));
    }
    return Grid.of("milestones", "When the target is reached, first day of the week", rows)
        .column("line", row -> row.launch.line())
        .column("variant", row -> row.launch.variant())
        .column("percent", row -> row.milestone.percent())
        .column("per_day", row -> row.milestone.perDay())
        .column("planned", row -> row.milestone.planned())
        .column("reached", row -> row.milestone.reached())
        .column("expected", row -> row.milestone.expected())
        .column("earliest", row -> row.milestone.earliest())
        .column("latest", row -> row.milestone.latest());
  }

  Grid<Week> weeks() {
    List<Week> rows = new ArrayList<>();
    for (Launch launch : answer.launches()) {
      launch.gaps().forEach(gap -> rows.add(new Week(launch, gap)));
    }
    return Grid.of("weeks", "Plan against outcome", rows)
        .column("line", row -> row.launch.line())
        .column("variant", row -> row.launch.variant())
        .column("week", row -> row.gap.week())
        .column("from", row -> row.gap.from())
        .column("days", row -> row.gap.days())
        .column("planned", row -> row.gap.planned())
        .column("actual", row -> row.gap.actual())
        .column("planned_sum", row -> row.gap.plannedSum())
        .column("actual_sum", row -> row.gap.actualSum())
        .column("ahead", row -> row.gap.ahead());
  }

  Grid<OrderShift> orders() {
    List<OrderShift> rows = answer.outlook().map(Outlook::orders).orElse(List.of());
    return Grid.of("orders", "Orders that the fitted ramp moves", rows)
        .column("order", OrderShift::order)
        .column("variant", OrderShift::variant)
        .column("quantity", OrderShift::quantity)
        .column("due", OrderShift::due)
        .column("delivered_as_planned", OrderShift::before)
        .column("delivered_as_fitted", OrderShift::after)
        .column("days_later", OrderShift::daysLater)
        .column("late_more", OrderShift::lateMore)
        .column("unmet_more", OrderShift::unmetMore);
  }
}
