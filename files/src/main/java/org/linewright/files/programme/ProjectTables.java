package org.linewright.files.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.mpxj.ConstraintType;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Relation;
import net.sf.mpxj.RelationType;
import net.sf.mpxj.Task;
import org.jspecify.annotations.Nullable;
import org.linewright.core.intake.Writing;

/**
 * The tables of a programme that another program wrote. An activity's name is the one that it had
 * here, else its activity ID, else T and its number.
 */
final class ProjectTables {
  private static final String WHOLE = "PROJECT"; // of tasks outside all summaries

  private final ProjectFile file;
  private final NotCarried left = new NotCarried();
  private final Map<Task, String> names = new LinkedHashMap<>();
  private final Map<Task, String> facilities = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final TaskCrews crews;
  private final TaskDays days;

  ProjectTables(ProjectFile file) {
    this.file = file;
    this.crews = new TaskCrews(file, left);
    this.days = new TaskDays(crews, left, !isXml());
    for (Task task : file.getTasks()) {
      boolean isLeaf = task.getChildTasks().isEmpty();
      boolean isRoot = !isLeaf && task.getID() != null && task.getID() == 0;
      boolean isInactive = !task.getActive() || task.getNull();
      if (isInactive) {
        left.add("tasks that are not active");
      } else if (isLeaf && !task.getSummary()) {
        names.put(task, free(nameOf(task)));
        crews.find(task);
      } else if (!isRoot && task.getChildTasks().stream().anyMatch(each -> !each.getSummary())) {
        facilities.put(task, free(nameOf(task)));
      } else if (isLeaf) {
        left.add("summaries without tasks");
      }
    }
  }

  NotCarried left() {
    return left;
  }

  private String nameOf(Task task) {
    String own = OwnField.ROW_NAME.cell(task);
    String id = Cells.cell(task.getActivityID());
    String wbs = Cells.cell(task.getWBS());
    if (!own.isEmpty()) {
      return own;
    }
    if (!isXml() && task.getSummary()) { // the project's own code stands before those of its parts
      return id.substring(id.indexOf('.') + 1);
    }
    return !id.isEmpty() ? id : task.getSummary() && !wbs.isEmpty() ? wbs : "T" + task.getID();
  }

  private String free(String name) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  /** All tables that the file gives rows to. */
  List<ProjectRows> all() {
    List<ProjectRows> all = new ArrayList<>();
    all.add(facilities());
    all.add(activities());
    all.addAll(0, crews.rows());
    all.add(links());
    all.addAll(new TaskProgress(file, names, days, left).rows());
    return all;
  }

  private ProjectRows facilities() {
    List<String> columns = new ArrayList<>(List.of("facility", "name", "deadline"));
    List<OwnField> own = new ArrayList<>();
    for (OwnField each : List.of(OwnField.BUDGET, OwnField.SERVES, OwnField.DAY_VALUE)) {
      if (each.isIn(file) && isXml()) {
        own.add(each);
        columns.add(each.column());
      }
    }
    if (!isXml()) {
      columns.remove("deadline");
    }
    ProjectRows rows = new ProjectRows("facilities", Writing.UPDATE, columns);
    facilities.forEach(
        (task, name) -> {
          List<String> cells = new ArrayList<>(List.of(name, title(task, name)));
          if (isXml()) {
            cells.add(Cells.cell(task.getDeadline()));
          }
          own.forEach(each -> cells.add(each.cell(task)));
          rows.add(line(task), cells.toArray(String[]::new));
        });
    if (names.keySet().stream().anyMatch(task -> facilityOf(task).equals(WHOLE))) {
      List<String> cells = new ArrayList<>(List.of(WHOLE, Cells.cell(title())));
      while (cells.size() < columns.size()) {
        cells.add("");
      }
      rows.add(1, cells.toArray(String[]::new));
    }
    return rows;
  }

  private @Nullable String title() {
    String title = file.getProjectProperties().getProjectTitle();
    return title == null ? file.getProjectProperties().getName() : title;
  }

  private boolean isXml() {
    return !"XER".equals(file.getProjectProperties().getFileType());
  }

  private String facilityOf(Task task) {
    Task parent = task.getParentTask();
    while (parent != null && !facilities.containsKey(parent)) {
      parent = parent.getParentTask();
    }
    return parent == null ? WHOLE : facilities.getOrDefault(parent, WHOLE);
  }

  private static String title(Task task, String name) {
    String title = Cells.cell(task.getName());
    return title.equals(name) ? "" : title;
  }

  static int line(Task task) {
    return task.getID() == null ? 0 : task.getID();
  }

  private ProjectRows activities() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "activity",
                "facility",
                "name",
                "duration_days",
                "crew",
                "crew_units",
                "earliest",
                "baseline_start",
                "baseline_end",
                "cost"));
    List<OwnField> own = new ArrayList<>();
    for (OwnField each :
        List.of(OwnField.P90_DURATION, OwnField.P90_COST, OwnField.AT_START, OwnField.AT_END)) {
      if (each.isIn(file)) {
        own.add(each);
        columns.add(each.column());
      }
    }
    ProjectRows rows = new ProjectRows("activities", Writing.REPLACE, columns);
    names.forEach(
        (task, name) -> {
          List<String> cells = new ArrayList<>();
          cells.add(name);
          cells.add(facilityOf(task));
          cells.add(title(task, name));
          cells.add(days.duration(task));
          cells.add(crews.nameOf(task));
          cells.add(crews.units(task));
          cells.add(earliest(task));
          addAgreed(task, cells);
          String cost = OwnField.COST.cell(task);
          cells.add(cost.isEmpty() ? cost(task) : cost);
          own.forEach(each -> cells.add(each.cell(task)));
          rows.add(line(task), cells.toArray(String[]::new));
        });
    return rows;
  }

  private void addAgreed(Task task, List<String> cells) {
    if (!isXml() && OwnField.ROW_NAME.isIn(file)) {
      cells.add(OwnField.BASELINE_START.cell(task));
      cells.add(OwnField.BASELINE_END.cell(task));
      return;
    }
    LocalDateTime begin = task.getBaselineStart();
    boolean isAgreed = begin != null && (isXml() || isPlannedApart(task));
    LocalDate end = Cells.last(task.getBaselineFinish(), begin);
    cells.add(isAgreed ? Cells.cell(begin) : "");
    cells.add(isAgreed && end != null ? end.toString() : "");
  }

  /** XER has planned dates always; they are an agreement where they differ from the schedule. */
  private static boolean isPlannedApart(Task task) {
    LocalDateTime start = task.getActualStart() == null ? task.getStart() : task.getActualStart();
    return task.getPlannedStart() != null
        && task.getPlannedFinish() != null
        && !(task.getPlannedStart().equals(start)
            && task.getPlannedFinish().equals(task.getFinish()));
  }

  private static String cost(Task task) {
    double cost = task.getCost() == null ? 0 : task.getCost().doubleValue();
    return cost == 0 ? "" : Cells.cell(cost);
  }

  private String earliest(Task task) {
    ConstraintType type = task.getConstraintType();
    if (type == null || type == ConstraintType.AS_SOON_AS_POSSIBLE) {
      return "";
    }
    if (type == ConstraintType.START_NO_EARLIER_THAN) {
      return Cells.cell(task.getConstraintDate());
    }
    left.add("constraints of tasks: " + type.toString().toLowerCase(Locale.ROOT).replace('_', ' '));
    return "";
  }

  private ProjectRows links() {
    ProjectRows rows =
        new ProjectRows(
            "activity_links", Writing.REPLACE, List.of("from", "to", "lag_days", "kind"));
    for (Task task : names.keySet()) {
      for (Relation link : task.getPredecessors()) {
        String from = names.get(link.getPredecessorTask());
        if (from == null) {
          left.add("links of summaries");
        } else {
          rows.add(line(task), from, names.get(task), days.lag(link), kind(link.getType()));
        }
      }
    }
    file.getTasks().stream()
        .filter(task -> !names.containsKey(task))
        .forEach(task -> left.add("links of summaries", task.getPredecessors().size()));
    return rows;
  }

  private static String kind(RelationType type) {
    return switch (type) {
      case FINISH_START -> "finish_start";
      case START_START -> "start_start";
      case FINISH_FINISH -> "finish_finish";
      case START_FINISH -> "start_finish";
    };
  }
}
