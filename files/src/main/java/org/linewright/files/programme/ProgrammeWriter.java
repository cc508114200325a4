package org.linewright.files.programme;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.sf.mpxj.Duration;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.ProjectProperties;
import net.sf.mpxj.Relation;
import net.sf.mpxj.RelationType;
import net.sf.mpxj.Task;
import net.sf.mpxj.TimeUnit;
import net.sf.mpxj.mspdi.MSPDIWriter;
import net.sf.mpxj.primavera.PrimaveraXERFileWriter;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.ActivityLink;
import org.linewright.core.plant.programme.Baseline;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.programme.ActivityDates;

/**
 * Writes the programme with its schedule: a summary for each facility, an activity as a task, a
 * crew as a resource with its calendar, what was agreed as the first baseline, kept baselines as
 * those after it, and the last report of progress before the plan date.
 */
public final class ProgrammeWriter {
  static final String BASELINES = "Baselines: ";
  static final String CAPACITY = "capacity";
  private static final int MOST_BASELINES = 10;

  private final Plant plant;
  private final ProgrammeFormat format;
  private final Map<String, ActivityDates> dates = new HashMap<>();
  private final NotCarried left = new NotCarried();
  private final ProjectFile file = new ProjectFile();
  private final Map<String, Task> tasks = new HashMap<>();
  private final TaskWriter activities;

  private ProgrammeWriter(Plant plant, Collection<ActivityDates> schedule, ProgrammeFormat format) {
    this.plant = plant;
    this.format = format;
    schedule.forEach(each -> dates.put(each.activity(), each));
    CrewWriter crews = new CrewWriter(plant, file, left);
    this.activities = new TaskWriter(plant, dates, crews, left, isXer());
  }

  /**
   * Writes a file.
   *
   * @param plant a checked plant
   * @param schedule when its activities are done
   * @param format not {@link ProgrammeFormat#MPP}, which is read only
   * @return what the file has no place for, with how often
   */
  public static Map<String, Integer> write(
      Plant plant, Collection<ActivityDates> schedule, ProgrammeFormat format, OutputStream out)
      throws IOException {
    ProgrammeWriter writer = new ProgrammeWriter(plant, schedule, format);
    writer.fill();
    if (format == ProgrammeFormat.PROJECT_XML) {
      new MSPDIWriter().write(writer.file, out);
    } else if (format == ProgrammeFormat.XER) {
      new PrimaveraXERFileWriter().write(writer.file, out);
    } else {
      throw new IllegalArgumentException(format.name());
    }
    return writer.left.counts();
  }

  private boolean isXer() {
    return format == ProgrammeFormat.XER;
  }

  private void fill() {
    OwnField.declare(file);
    properties();
    Task top = isXer() ? file.addTask() : null; // there the first node is the project itself
    if (top != null) {
      top.setName(plant.settings().name());
      top.setWBS("PLANT");
    }
    Set<String> worked = new HashSet<>();
    plant.activities().forEach(each -> worked.add(each.facility()));
    for (Facility each : plant.facilities()) {
      if (!worked.contains(each.facility())) {
        left.add("facilities: without activities");
        continue;
      }
      Task summary = top == null ? file.addTask() : top.addTask();
      facility(each, summary);
      plant.activities().stream()
          .filter(activity -> activity.facility().equals(each.facility()))
          .forEach(
              activity -> {
                Task task = summary.addTask();
                activities.fill(activity, task);
                tasks.put(activity.activity(), task);
              });
    }
    plant.activityLinks().forEach(this::link);
    baselines();
    left.add("funds: rows", plant.funds().size());
    left.add("unlocks: rows", plant.unlocks().size());
  }

  private void properties() {
    ProjectProperties properties = file.getProjectProperties();
    LocalDate planDate = plant.settings().planDate();
    LocalDate first =
        dates.values().stream()
            .map(ActivityDates::start)
            .min(LocalDate::compareTo)
            .orElse(planDate);
    properties.setName(plant.settings().name());
    properties.setProjectTitle(plant.settings().name());
    properties.setProjectID("PLANT");
    properties.setCurrencyCode(plant.settings().currency());
    properties.setStartDate(Cells.begin(first));
    properties.setStatusDate(Cells.end(planDate.minusDays(1)));
    properties.setMinutesPerDay(WorkingDays.MINUTES);
  }

  private void facility(Facility facility, Task summary) {
    summary.setName(facility.name().isEmpty() ? facility.facility() : facility.name());
    summary.setWBS(facility.facility());
    if (isXer()) {
      left.add("facilities: budget", facility.budget() == null ? 0 : 1);
      left.add("facilities: day_value", facility.dayValue() == null ? 0 : 1);
      left.add("facilities: deadline", facility.deadline() == null ? 0 : 1);
      left.add("facilities: serves", facility.serves().isEmpty() ? 0 : 1);
      return;
    }
    OwnField.ROW_NAME.set(summary, facility.facility());
    OwnField.SERVES.set(summary, facility.serves());
    OwnField.BUDGET.set(summary, Cells.amount(facility.budget()));
    OwnField.DAY_VALUE.set(summary, Cells.amount(facility.dayValue()));
    LocalDate deadline = facility.deadline();
    if (deadline != null) {
      summary.setDeadline(Cells.end(deadline));
    }
  }

  private void link(ActivityLink link) {
    Task from = tasks.get(link.from());
    Task to = tasks.get(link.to());
    if (from != null && to != null) {
      RelationType type =
          switch (link.kind()) {
            case FINISH_START -> RelationType.FINISH_START;
            case START_START -> RelationType.START_START;
            case FINISH_FINISH -> RelationType.FINISH_FINISH;
            case START_FINISH -> RelationType.START_FINISH;
          };
      to.addPredecessor(
          new Relation.Builder()
              .predecessorTask(from)
              .type(type)
              .lag(Duration.getInstance(link.lagDays(), TimeUnit.ELAPSED_DAYS)));
    }
  }

  /** Kept baselines as number 1 and so on; the names stand in the subject of the file. */
  private void baselines() {
    Map<String, List<Baseline>> byName = new TreeMap<>();
    plant
        .baselines()
        .forEach(row -> byName.computeIfAbsent(row.baseline(), of -> new ArrayList<>()).add(row));
    List<String> names = new ArrayList<>();
    byName.forEach(
        (name, rows) -> {
          if (isXer() || names.size() == MOST_BASELINES) {
            left.add("baselines: rows of " + name, rows.size());
          } else {
            names.add(name);
            rows.forEach(row -> baseline(row, names.size()));
          }
        });
    if (!names.isEmpty()) {
      file.getProjectProperties().setSubject(BASELINES + String.join("; ", names));
    }
  }

  private void baseline(Baseline row, int number) {
    Task task = tasks.get(row.activity());
    if (task == null) {
      left.add("baselines: rows of activities that are there no more");
      return;
    }
    task.setBaselineStart(number, Cells.begin(row.start()));
    task.setBaselineFinish(number, Cells.end(row.end()));
    if (row.cost() != null) {
      task.setBaselineCost(number, Cells.amount(row.cost()));
    }
  }
}
