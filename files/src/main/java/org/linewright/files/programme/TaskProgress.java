package org.linewright.files.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Task;
import org.linewright.core.intake.Writing;

/** How far the tasks are, and when they were to be done. */
final class TaskProgress {
  private static final int BASELINES = 10;

  private final ProjectFile file;
  private final Map<Task, String> names;
  private final TaskDays days;
  private final NotCarried left;

  TaskProgress(ProjectFile file, Map<Task, String> names, TaskDays days, NotCarried left) {
    this.file = file;
    this.names = names;
    this.days = days;
    this.left = left;
  }

  List<ProjectRows> rows() {
    return List.of(actuals(), baselines());
  }

  private ProjectRows actuals() {
    ProjectRows rows =
        new ProjectRows(
            "activity_actuals",
            Writing.UPDATE,
            List.of(
                "day", "activity", "percent_done", "cost_to_date", "remaining_days", "started"));
    LocalDateTime status = file.getProjectProperties().getStatusDate();
    names.forEach(
        (task, name) -> {
          double done = percent(task);
          LocalDateTime started = task.getActualStart();
          if (done <= 0 && started == null) {
            return;
          }
          LocalDate finished = Cells.last(task.getActualFinish(), started);
          boolean isDone = done >= 100 && finished != null;
          LocalDate day = isDone ? finished : status == null ? null : status.toLocalDate();
          if (day == null) {
            left.add("progress without a status date of the project");
            return;
          }
          String spent = OwnField.COST_TO_DATE.cell(task);
          double actual = task.getActualCost() == null ? 0 : task.getActualCost().doubleValue();
          rows.add(
              ProjectTables.line(task),
              day.toString(),
              name,
              Cells.cell(done),
              !spent.isEmpty() || actual == 0 ? spent : Cells.cell(actual),
              isDone
                  ? ""
                  : days.days(
                      task,
                      task.getRemainingDuration(),
                      "remaining durations that are not whole days, rounded up"),
              Cells.cell(started));
        });
    return rows;
  }

  private static double percent(Task task) {
    if (task.getActualFinish() != null) {
      return 100;
    }
    Number done =
        task.getPhysicalPercentComplete() != null
                && task.getPhysicalPercentComplete().doubleValue() > 0
            ? task.getPhysicalPercentComplete()
            : task.getPercentageComplete();
    return done == null ? 0 : Math.min(100, done.doubleValue());
  }

  private ProjectRows baselines() {
    ProjectRows rows =
        new ProjectRows(
            "baselines", Writing.UPDATE, List.of("baseline", "activity", "start", "end", "cost"));
    String subject = Cells.cell(file.getProjectProperties().getSubject());
    String[] told =
        subject.startsWith(ProgrammeWriter.BASELINES)
            ? subject.substring(ProgrammeWriter.BASELINES.length()).split("; ", -1)
            : new String[0];
    for (int number = 1; number <= BASELINES; number++) {
      String baseline = number <= told.length ? told[number - 1] : "baseline-" + number;
      for (Map.Entry<Task, String> each : names.entrySet()) {
        LocalDateTime start = each.getKey().getBaselineStart(number);
        LocalDate end = Cells.last(each.getKey().getBaselineFinish(number), start);
        if (start != null && end != null) {
          Number cost = each.getKey().getBaselineCost(number);
          rows.add(
              ProjectTables.line(each.getKey()),
              baseline,
              each.getValue(),
              Cells.cell(start),
              end.toString(),
              cost == null ? "" : Cells.cell(cost));
        }
      }
    }
    return rows;
  }
}
