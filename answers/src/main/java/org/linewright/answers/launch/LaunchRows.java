package org.linewright.answers.launch;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.core.launch.CurveFamily;
import org.linewright.core.launch.CurveFit;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.Milestone;
import org.linewright.core.launch.OrderShift;
import org.linewright.core.launch.RampFinding;
import org.linewright.core.launch.WeekGap;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/** The rows of how launches go. */
public final class LaunchRows {
  private LaunchRows() {}

  /** A launch of a variant on a line. */
  @TableInfo(name = "launches", doc = "Launches")
  public record LaunchRow(
      @Column(doc = "line") String line,
      @Column(doc = "variant") String variant,
      @Column(
              doc =
                  "`fitted`, `too_few_weeks`, `no_ramp` (the first week is as good as the best),"
                      + " `not_started`")
          String finding,
      @Column(doc = "first day of the ramp by `ramps`; empty = it has none")
          @Nullable LocalDate startPlanned,
      @Column(doc = "first day with a vehicle by `actuals`; empty = none yet")
          @Nullable LocalDate started,
      @Column(doc = "weeks reported") int weeks,
      @Column(doc = "vehicles built in them") int built,
      @Column(doc = "the chosen curve; empty = none fits") @Nullable CurveFamily curve,
      @Column(doc = "vehicles a day that the ramp leads to: of `ramps`, else of the curve")
          @Nullable Double target,
      @Column(doc = "vehicles built − planned, up to the last day reported; negative = behind")
          @Nullable Integer ahead,
      @Column(doc = "working days by which the outcome lags; negative = ahead")
          @Nullable Integer daysBehind,
      @Column(doc = "the finding in a sentence") String says) {

    static LaunchRow of(Launch launch) {
      CurveFit chosen = launch.chosen();
      return new LaunchRow(
          launch.line(),
          launch.variant(),
          launch.finding().code(),
          launch.startPlanned(),
          launch.started(),
          launch.weeks().size(),
          launch.weeks().stream().mapToInt(week -> week.units()).sum(),
          chosen == null ? null : chosen.family(),
          launch.targetPerDay(),
          launch.gaps().isEmpty() ? null : launch.ahead(),
          launch.daysBehind(),
          launch.finding().text());
    }
  }

  /** When a launch reaches a share of its target. */
  @TableInfo(name = "milestones", doc = "When the target is reached, first day of the week")
  public record MilestoneRow(
      @Column(doc = "line") String line,
      @Column(doc = "variant") String variant,
      @Column(doc = "percent of the target") int percent,
      @Column(doc = "vehicles a day") int perDay,
      @Column(doc = "first day of the week by `ramps`") @Nullable LocalDate planned,
      @Column(doc = "as it happened") @Nullable LocalDate reached,
      @Column(doc = "by the chosen curve") @Nullable LocalDate expected,
      @Column(doc = "by the upper edge of the 90 % band of the curve") @Nullable LocalDate earliest,
      @Column(doc = "by its lower edge") @Nullable LocalDate latest) {

    static Stream<MilestoneRow> of(Launch launch) {
      return launch.milestones().stream().map(milestone -> of(launch, milestone));
    }

    private static MilestoneRow of(Launch launch, Milestone milestone) {
      return new MilestoneRow(
          launch.line(),
          launch.variant(),
          milestone.percent(),
          milestone.perDay(),
          milestone.planned(),
          milestone.reached(),
          milestone.expected(),
          milestone.earliest(),
          milestone.latest());
    }
  }

  /** A curve that was fitted. */
  @TableInfo(name = "curves", doc = "Curves, the best first")
  public record CurveRow(
      @Column(doc = "line") String line,
      @Column(doc = "variant") String variant,
      @Column(doc = "the curve") CurveFamily curve,
      @Column(doc = "it is the one that is used") boolean chosen,
      @Column(doc = "standard error of a mean week, vehicles per working day")
          double residualPerDay,
      @Column(doc = "information criterion; the smallest is chosen") double aicc,
      @Column(doc = "its numbers") String parameters) {

    static Stream<CurveRow> of(Launch launch) {
      return launch.finding() instanceof RampFinding.Fitted fitted
          ? fitted.fits().stream().map(fit -> of(launch, fit, fit.equals(fitted.chosen())))
          : Stream.of();
    }

    private static CurveRow of(Launch launch, CurveFit fit, boolean chosen) {
      return new CurveRow(
          launch.line(),
          launch.variant(),
          fit.family(),
          chosen,
          fit.residualPerDay(),
          fit.criterion(),
          parameters(fit));
    }

    private static String parameters(CurveFit fit) {
      return fit.curve().parameters().entrySet().stream()
          .map(number -> number.getKey() + "=" + Cells.plain(thousandths(number.getValue())))
          .collect(Collectors.joining("; "));
    }

    private static double thousandths(double value) {
      return Math.round(value * 1000) / 1000.0;
    }
  }

  /** A week of a launch. */
  @TableInfo(name = "weeks", doc = "Plan against outcome")
  public record WeekRow(
      @Column(doc = "line") String line,
      @Column(doc = "variant") String variant,
      @Column(doc = "week of the launch, from 1") int week,
      @Column(doc = "its first day") LocalDate from,
      @Column(doc = "working days") int days,
      @Column(doc = "vehicles planned") int planned,
      @Column(doc = "vehicles built") int actual,
      @Column(doc = "planned up to its end") int plannedSum,
      @Column(doc = "built up to its end") int actualSum,
      @Column(doc = "vehicles built − planned up to its end") int ahead) {

    static Stream<WeekRow> of(Launch launch) {
      return launch.gaps().stream().map(gap -> of(launch, gap));
    }

    private static WeekRow of(Launch launch, WeekGap gap) {
      return new WeekRow(
          launch.line(),
          launch.variant(),
          gap.week(),
          gap.from(),
          gap.days(),
          gap.planned(),
          gap.actual(),
          gap.plannedSum(),
          gap.actualSum(),
          gap.ahead());
    }
  }

  /** An order that the fitted ramp moves. */
  @TableInfo(name = "orders", doc = "Orders that the fitted ramp moves")
  public record ShiftRow(
      @Column(doc = "order") String order,
      @Column(doc = "variant") String variant,
      @Column(doc = "vehicles ordered") int quantity,
      @Column(doc = "when it is due") @Nullable LocalDate due,
      @Column(doc = "last delivery of the plan with the ramps as planned")
          @Nullable LocalDate deliveredAsPlanned,
      @Column(doc = "the same with the fitted ramps") @Nullable LocalDate deliveredAsFitted,
      @Column(doc = "calendar days later") @Nullable Long daysLater,
      @Column(doc = "vehicles late, against the plan without the fitted ramp") int lateMore,
      @Column(doc = "vehicles unmet, against the same plan") int unmetMore) {

    static ShiftRow of(OrderShift shift) {
      return new ShiftRow(
          shift.order(),
          shift.variant(),
          shift.quantity(),
          shift.due(),
          shift.before(),
          shift.after(),
          shift.daysLater(),
          shift.lateMore(),
          shift.unmetMore());
    }
  }
}
