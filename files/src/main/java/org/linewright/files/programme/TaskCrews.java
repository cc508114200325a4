package org.linewright.files.programme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.mpxj.CustomField;
import net.sf.mpxj.FieldTypeClass;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Resource;
import net.sf.mpxj.ResourceAssignment;
import net.sf.mpxj.ResourceType;
import net.sf.mpxj.Task;
import org.linewright.core.intake.Writing;

/**
 * Who does the tasks, and when they work. Working time counts in the calendar of the crew; a task
 * without one whose calendar has days off gets a crew for that calendar, large enough for all of
 * them.
 */
final class TaskCrews {
  private final ProjectFile file;
  private final NotCarried left;
  private final Map<Task, Resource> crews = new HashMap<>();
  private final Map<String, Integer> crewsOfCalendars = new LinkedHashMap<>();
  private final Map<String, ProjectCalendar> calendars = new LinkedHashMap<>();

  TaskCrews(ProjectFile file, NotCarried left) {
    this.file = file;
    this.left = left;
  }

  /** The crew is the resource that it takes most of. */
  void find(Task task) {
    ResourceAssignment most = null;
    for (ResourceAssignment each : task.getResourceAssignments()) {
      Resource resource = each.getResource();
      if (resource == null || resource.getType() != ResourceType.WORK) {
        left.add("resources that are no people or machines");
      } else if (most == null) {
        most = each;
      } else {
        left.add("crews of an activity beyond the first");
        most = units(each) > units(most) ? each : most;
      }
    }
    if (most != null) {
      crews.put(task, most.getResource());
    }
  }

  private static double units(ResourceAssignment assignment) {
    return assignment.getUnits() == null ? 100 : assignment.getUnits().doubleValue();
  }

  boolean isPlain(Task task) {
    return WorkingDays.isEveryDay(effective(task));
  }

  /** The calendar in which an activity's work is counted. */
  ProjectCalendar effective(Task task) {
    Resource crew = crews.get(task);
    ProjectCalendar of = task.getCalendar();
    if (of == null && crew != null) {
      of = crew.getCalendar();
    }
    if (of == null) {
      of = file.getDefaultCalendar();
    }
    return of == null ? file.addDefaultBaseCalendar() : WorkingDays.meant(of);
  }

  String nameOf(Task task) {
    Resource crew = crews.get(task);
    if (crew != null) {
      return nameOf(crew);
    }
    ProjectCalendar calendar = effective(task);
    if (WorkingDays.isEveryDay(calendar)) {
      return "";
    }
    String name = calendarName(calendar);
    crewsOfCalendars.merge(name, 1, Integer::sum);
    return name;
  }

  private static String nameOf(Resource resource) {
    String id = Cells.cell(resource.getResourceID());
    String name = Cells.cell(resource.getName());
    return id.isEmpty() ? name : id;
  }

  String units(Task task) {
    Resource crew = crews.get(task);
    if (crew == null) {
      return "1";
    }
    double units =
        task.getResourceAssignments().stream()
            .filter(each -> crew.equals(each.getResource()))
            .mapToDouble(TaskCrews::units)
            .max()
            .orElse(100);
    double whole = Math.max(1, Math.ceil(units / 100 - 1e-6));
    left.add("parts of a crew, rounded up", Math.abs(whole - units / 100) > 1e-6 ? 1 : 0);
    return Cells.cell(whole);
  }

  private String calendarName(ProjectCalendar calendar) {
    String name = Cells.cell(calendar.getName());
    String used = name.isEmpty() ? "calendar-" + calendar.getUniqueID() : name;
    calendars.put(used, calendar);
    return used;
  }

  /** Tables calendars and crews; once {@link #nameOf} was asked for all tasks. */
  List<ProjectRows> rows() {
    ProjectRows crewRows =
        new ProjectRows("crews", Writing.UPDATE, List.of("crew", "capacity", "calendar"));
    Map<Resource, ProjectCalendar> counted = new LinkedHashMap<>();
    crews.forEach(
        (task, crew) -> {
          ProjectCalendar before = counted.putIfAbsent(crew, effective(task));
          left.add(
              "calendars of tasks that differ from that of their crew",
              before == null || before == effective(task) ? 0 : 1);
        });
    for (Resource resource : file.getResources()) {
      if (counted.containsKey(resource)) {
        ProjectCalendar calendar = counted.get(resource);
        String name = WorkingDays.isEveryDay(calendar) ? "" : calendarName(calendar);
        int line = resource.getID() == null ? 0 : resource.getID();
        crewRows.add(line, nameOf(resource), capacity(resource), name);
      }
    }
    crewsOfCalendars.forEach((name, size) -> crewRows.add(0, name, String.valueOf(size), name));
    ProjectRows calendarRows =
        new ProjectRows("calendars", Writing.UPDATE, List.of("calendar", "day", "shifts"));
    calendars.forEach(
        (name, calendar) ->
            WorkingDays.rows(calendar, name).forEach(row -> calendarRows.add(0, row)));
    return List.of(calendarRows, crewRows);
  }

  private String capacity(Resource resource) {
    for (CustomField each : file.getCustomFields()) {
      Object value =
          ProgrammeWriter.CAPACITY.equals(each.getAlias())
                  && each.getFieldType().getFieldTypeClass() == FieldTypeClass.RESOURCE
              ? resource.get(each.getFieldType())
              : null;
      if (value != null) {
        return Cells.cell(value);
      }
    }
    double units = resource.getMaxUnits() == null ? 100 : resource.getMaxUnits().doubleValue();
    double whole = Math.max(1, Math.floor(units / 100 + 1e-6));
    left.add("parts of a crew's capacity, rounded", Math.abs(whole - units / 100) > 1e-6 ? 1 : 0);
    return Cells.cell(whole);
  }
}
