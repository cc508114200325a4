package org.linewright.files.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.sf.mpxj.Availability;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Resource;
import net.sf.mpxj.ResourceField;
import net.sf.mpxj.ResourceType;
import net.sf.mpxj.Task;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.Crew;

/** Crews as resources, each with its calendar. */
final class CrewWriter {
  private final Plant plant;
  private final ProjectFile file;
  private final NotCarried left;
  private final ProjectCalendar everyDay;
  private final Map<String, ProjectCalendar> calendars = new HashMap<>();
  private final Map<String, Resource> resources = new HashMap<>();

  CrewWriter(Plant plant, ProjectFile file, NotCarried left) {
    this.plant = plant;
    this.file = file;
    this.left = left;
    this.everyDay = WorkingDays.everyDay(file);
    file.setDefaultCalendar(everyDay);
    file.getCustomFields().getOrCreate(ResourceField.NUMBER1).setAlias(ProgrammeWriter.CAPACITY);
    plant.crews().forEach(this::crew);
  }

  /** Gives a task its crew, and the calendar in which its work is counted. */
  void assign(Activity row, Task task) {
    String calendar = null;
    for (Crew each : plant.crews()) {
      if (each.crew().equals(row.crew())) {
        calendar = each.calendar();
        task.addResourceAssignment(resources.get(each.crew())).setUnits(100.0 * row.crewUnits());
      }
    }
    task.setCalendar(calendar(calendar));
  }

  private void crew(Crew crew) {
    Resource resource = file.addResource();
    resource.setName(crew.crew());
    resource.setResourceID(crew.crew());
    resource.setType(ResourceType.WORK);
    resource.set(ResourceField.NUMBER1, crew.capacity());
    resource.getAvailability().clear();
    resource
        .getAvailability()
        .add(
            new Availability(
                LocalDate.of(1984, 1, 1).atStartOfDay(),
                LocalDate.of(2049, 12, 31).atTime(23, 59),
                100.0 * crew.capacity()));
    resource.setCalendar(calendar(crew.calendar()));
    resources.put(crew.crew(), resource);
  }

  private ProjectCalendar calendar(@Nullable String name) {
    return name == null
        ? everyDay
        : calendars.computeIfAbsent(name, of -> WorkingDays.add(file, plant, of, left));
  }
}
