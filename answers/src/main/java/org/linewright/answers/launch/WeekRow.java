package org.linewright.answers.launch;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.WeekGap;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

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
