package org.linewright.core.brute;

import java.time.LocalDate;
import java.util.List;
import org.linewright.core.check.CarriedTime;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.line.Ramp;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.EventKind;

/** What each line can build on each day, from the raw tables. */
public final class LineFacts {
  private static final double TOLERANCE = 1e-9;
  private static final double HOURS_PER_SHIFT = 8;
  private static final int DAYS_PER_WEEK = 7;

  private final RawPlant raw;

  LineFacts(RawPlant raw) {
    this.raw = raw;
  }

  /** {@code [line][day]}: line-days of time, 1 = a day of nominal shifts; 0 = closed. */
  double[][] room() {
    List<Line> lines = raw.plant.lines();
    double[][] room = new double[lines.size()][raw.days()];
    for (int line = 0; line < room.length; line++) {
      Line row = lines.get(line);
      for (int day = 0; day < raw.days(); day++) {
        if (!raw.events.hits(EventKind.LINE_STOPPED, row.line(), day)) {
          double factor = raw.events.factor(EventKind.CAPACITY_FACTOR, row.line(), day);
          double shifts = raw.calendars.shifts(row.calendar(), day);
          room[line][day] = shifts / row.nominalShifts() * factor;
        }
      }
    }
    return room;
  }

  /** Units a day of a variant on a line at nominal shifts; 0 = none may be started. */
  double rate(Line line, Variant variant, int day) {
    boolean approved =
        raw.isValid(null, variant.approvalUntil(), day)
            && !raw.events.hits(EventKind.APPROVAL_ENDED, variant.variant(), day);
    if (!approved) {
      return 0;
    }
    String name = variant.variant();
    boolean own =
        raw.plant.lineRates().stream()
            .anyMatch(row -> row.line().equals(line.line()) && row.variant().equals(name));
    for (LineRate row : raw.plant.lineRates()) {
      if (row.line().equals(line.line())
          && row.variant().equals(own ? name : "*")
          && raw.isValid(row.from(), row.to(), day)) {
        return row.unitsPerDay();
      }
    }
    return 0;
  }

  /** Most units of a variant on a line on a day: its ramp, and what fits alone. */
  int most(Line line, Variant variant, int day, double room) {
    double rate = rate(line, variant, day);
    // a vehicle may be begun on the day before
    double begun = CarriedTime.isParted(rate) && room > 0 ? 1 - 1e-6 : 0;
    double most = Math.floor(room * rate * (1 + TOLERANCE) + begun);
    for (Ramp row : raw.plant.ramps()) {
      if (row.line().equals(line.line()) && row.variant().equals(variant.variant())) {
        most = Math.min(most, rampLimit(row, day));
      }
    }
    return (int) most;
  }

  private double rampLimit(Ramp row, int day) {
    LocalDate sop = row.sop();
    if (day < raw.day(sop)) {
      return 0;
    }
    int week = (day - raw.day(sop)) / DAYS_PER_WEEK + 1;
    double units = row.targetUnitsPerDay() * (1 - Math.exp(-week / row.tauWeeks()));
    if (week <= 2 && row.firstWeeksMaxPerDay() != null) {
      units = Math.min(units, row.firstWeeksMaxPerDay());
    }
    return Math.floor(units + TOLERANCE);
  }

  /** Line-days that a change of family takes on a line; 0 without a row. */
  public double change(Line line, String fromFamily, String toFamily) {
    for (Changeover row : raw.plant.changeovers()) {
      if (row.line().equals(line.line())
          && row.fromFamily().equals(fromFamily)
          && row.toFamily().equals(toFamily)) {
        return row.hours() / (HOURS_PER_SHIFT * line.nominalShifts());
      }
    }
    return 0;
  }

  /** Day on which a second stage started on a day is released. */
  public int secondStageRelease(Line line, Variant variant, int day) {
    Integer stage = variant.secondStageDays();
    int end = stage == null ? day : raw.calendars.workingDaysAfter(line.calendar(), day, stage);
    return Math.max(day + 1, end);
  }
}
