package org.linewright.files.programme;

import java.time.DayOfWeek;
import net.sf.mpxj.Duration;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.Relation;
import net.sf.mpxj.Task;
import net.sf.mpxj.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Durations and lags as whole days. */
final class TaskDays {
  private final TaskCrews crews;
  private final NotCarried left;
  private final boolean isXer;

  /**
   * @param isXer true when durations have a planned value, and lags written here are elapsed hours
   */
  TaskDays(TaskCrews crews, NotCarried left, boolean isXer) {
    this.crews = crews;
    this.left = left;
    this.isXer = isXer;
  }

  String duration(Task task) {
    String planned = OwnField.PLANNED_DURATION.cell(task);
    if (!planned.isEmpty()) {
      return planned;
    }
    Duration duration =
        !isXer || task.getPlannedDuration() == null
            ? task.getDuration()
            : task.getPlannedDuration();
    return days(task, duration, "durations that are not whole days, rounded up");
  }

  String days(Task task, @Nullable Duration duration, String rounded) {
    if (duration == null) {
      return "";
    }
    if (duration.getUnits().isElapsed()) {
      left.add(
          "durations of calendar days where the crew has days off", crews.isPlain(task) ? 0 : 1);
    }
    Duration days =
        duration.convertUnits(
            duration.getUnits().isElapsed() ? TimeUnit.ELAPSED_DAYS : TimeUnit.DAYS,
            crews.effective(task));
    double whole = Math.ceil(days.getDuration() - 1e-6);
    left.add(rounded, whole - days.getDuration() > 1e-6 ? 1 : 0);
    return Cells.cell(whole);
  }

  /** Calendar days; working days are counted as that, seven calendar days for a week of them. */
  String lag(Relation link) {
    Duration lag = link.getLag();
    if (lag == null || lag.getDuration() == 0) {
      return "0";
    }
    if (lag.getUnits().isElapsed()) {
      return rounded(
          lag.convertUnits(
                  TimeUnit.ELAPSED_DAYS,
                  link.getPredecessorTask().getParentFile().getProjectProperties())
              .getDuration());
    }
    ProjectCalendar calendar = crews.effective(link.getPredecessorTask());
    if (lag.getUnits() == TimeUnit.PERCENT) {
      left.add("lags of a percentage, as none");
      return "0";
    }
    if (isXer
        && OwnField.ROW_NAME.isIn(
            link.getPredecessorTask().getParentFile())) { // we write elapsed hours
      return rounded(lag.convertUnits(TimeUnit.HOURS, calendar).getDuration() / 24);
    }
    double days = lag.convertUnits(TimeUnit.DAYS, calendar).getDuration();
    int worked = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      worked += calendar.isWorkingDay(day) ? 1 : 0;
    }
    if (worked > 0 && worked < 7) {
      left.add("lags of working days, as so many more calendar days");
      days = days * 7 / worked;
    }
    return rounded(days);
  }

  private String rounded(double days) {
    double whole = days < 0 ? Math.floor(days + 1e-6) : Math.ceil(days - 1e-6);
    left.add("lags that are not whole days, rounded", Math.abs(whole - days) > 1e-6 ? 1 : 0);
    return Cells.cell(whole);
  }
}
