package org.linewright.answers.launch;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.Milestone;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

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
