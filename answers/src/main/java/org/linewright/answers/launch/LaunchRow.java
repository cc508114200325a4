package org.linewright.answers.launch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.launch.CurveFamily;
import org.linewright.core.launch.CurveFit;
import org.linewright.core.launch.Launch;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

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
