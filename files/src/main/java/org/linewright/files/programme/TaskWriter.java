package org.linewright.files.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import net.sf.mpxj.ConstraintType;
import net.sf.mpxj.Duration;
import net.sf.mpxj.PercentCompleteType;
import net.sf.mpxj.Task;
import net.sf.mpxj.TimeUnit;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.ActivityActual;
import org.linewright.core.programme.ActivityDates;

/** An activity as a task: its schedule, its last report of progress, what was agreed. */
final class TaskWriter {
  private final Plant plant;
  private final Map<String, ActivityDates> dates;
  private final CrewWriter crews;
  private final NotCarried left;
  private final boolean isXer;
  private final Map<String, ActivityActual> reports = new HashMap<>();

  TaskWriter(
      Plant plant,
      Map<String, ActivityDates> dates,
      CrewWriter crews,
      NotCarried left,
      boolean isXer) {
    this.plant = plant;
    this.dates = dates;
    this.crews = crews;
    this.left = left;
    this.isXer = isXer;
    latestReports();
  }

  private void latestReports() {
    for (ActivityActual each : plant.activityActuals()) {
      if (each.day().isBefore(plant.settings().planDate())) {
        ActivityActual known = reports.get(each.activity());
        boolean isLater = known == null || known.day().isBefore(each.day());
        boolean isDone = known != null && known.percentDone() >= 100;
        if (isLater && !isDone) {
          reports.put(each.activity(), each);
        }
        left.add("activity_actuals: reports before the last one", known == null ? 0 : 1);
      } else {
        left.add("activity_actuals: reports on or after the plan date");
      }
    }
  }

  void fill(Activity row, Task task) {
    task.setName(row.name().isEmpty() ? row.activity() : row.name());
    task.setActivityID(row.activity());
    OwnField.ROW_NAME.set(task, row.activity());
    OwnField.P90_DURATION.set(task, row.p90DurationDays());
    OwnField.P90_COST.set(task, Cells.amount(row.p90Cost()));
    OwnField.COST.set(task, Cells.amount(row.cost()));
    OwnField.AT_START.set(task, row.atStartPercent() == 0 ? null : row.atStartPercent());
    OwnField.AT_END.set(task, row.atEndPercent() == 0 ? null : row.atEndPercent());
    crews.assign(row, task);
    if (row.cost() != null) {
      task.setFixedCost(Cells.amount(row.cost()));
      task.setCost(Cells.amount(row.cost()));
    }
    if (row.earliest() != null) {
      task.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
      task.setConstraintDate(Cells.begin(row.earliest()));
    }
    schedule(row, task);
    progress(row, task);
    LocalDate agreedStart = row.baselineStart();
    LocalDate agreedEnd = row.baselineEnd();
    if (agreedStart != null) {
      agree(task, OwnField.BASELINE_START, Cells.begin(agreedStart));
      task.setBaselineStart(Cells.begin(agreedStart));
    }
    if (agreedEnd != null) {
      agree(task, OwnField.BASELINE_END, Cells.end(agreedEnd));
      task.setBaselineFinish(Cells.end(agreedEnd));
    }
  }

  private void agree(Task task, OwnField field, LocalDateTime time) {
    if (isXer) {
      field.set(task, time);
    }
  }

  private static Duration days(int days) {
    return Duration.getInstance(days, TimeUnit.DAYS);
  }

  private void schedule(Activity row, Task task) {
    task.setDuration(days(row.durationDays()));
    task.setPlannedDuration(days(row.durationDays()));
    task.setRemainingDuration(days(row.durationDays()));
    task.setPercentCompleteType(PercentCompleteType.PHYSICAL);
    task.setPercentageComplete(0);
    ActivityDates when = dates.get(row.activity());
    if (when != null) {
      task.setStart(Cells.begin(when.start()));
      task.setFinish(row.durationDays() == 0 ? task.getStart() : Cells.end(when.last()));
      task.setPlannedStart(task.getStart());
      task.setPlannedFinish(task.getFinish());
      task.setEarlyStart(task.getStart());
      task.setEarlyFinish(task.getFinish());
      task.setRemainingEarlyStart(task.getStart());
      task.setRemainingEarlyFinish(task.getFinish());
      task.setCritical(when.isCritical());
    }
  }

  private void progress(Activity row, Task task) {
    ActivityActual report = reports.get(row.activity());
    if (report == null || report.percentDone() <= 0) {
      left.add("activity_actuals: reports of nothing done", report == null ? 0 : 1);
      return;
    }
    ActivityDates when = dates.get(row.activity());
    double share = report.percentDone() / 100;
    Integer said = report.remainingDays();
    int remaining = said != null ? said : (int) Math.ceil(row.durationDays() * (1 - share) - 1e-9);
    boolean isDone = report.percentDone() >= 100;
    int whole = (int) report.percentDone();
    if (!isXer && whole != report.percentDone()) {
      left.add("activity_actuals: parts of a percent");
    }
    task.setPercentageComplete(isXer ? report.percentDone() : whole);
    task.setPhysicalPercentComplete(isXer ? report.percentDone() : whole);
    task.setRemainingDuration(days(isDone ? 0 : remaining));
    OwnField.PLANNED_DURATION.set(task, row.durationDays());
    OwnField.COST_TO_DATE.set(task, Cells.amount(report.costToDate()));
    if (report.costToDate() != null) {
      task.setActualCost(Cells.amount(report.costToDate()));
    }
    LocalDate began =
        report.started() != null ? report.started() : when == null ? report.day() : when.start();
    task.setActualStart(Cells.begin(began));
    task.setActualDuration(days(Math.max(0, row.durationDays() - (isDone ? 0 : remaining))));
    if (isDone) {
      task.setActualFinish(Cells.end(report.day()));
    }
  }
}
