package org.linewright.files.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.programme.FacilityDates;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.files.text.ICalendar;

/** Openings and deadlines of the facilities as days of a calendar. */
public final class ProgrammeCalendar {

  private ProgrammeCalendar() {}

  /** The file. */
  public static byte[] of(Plant plant, ProgrammeAnswer answer) {
    String name = plant.settings().name();
    ICalendar calendar = new ICalendar(name, plant.settings().planDate());
    Map<String, FacilityDates> dates = new HashMap<>();
    answer.facilities().forEach(each -> dates.put(each.facility(), each));
    for (Facility each : plant.facilities()) {
      String title = each.name().isEmpty() ? each.facility() : each.facility() + " " + each.name();
      FacilityDates when = dates.get(each.facility());
      LocalDate opening = when == null ? null : when.opening();
      LocalDate deadline = each.deadline();
      if (opening != null) {
        calendar.add(
            "opening-" + each.facility() + "-" + name, opening, title + " opens", each.serves());
      }
      if (deadline != null) {
        calendar.add(
            "deadline-" + each.facility() + "-" + name,
            deadline,
            title + " is to be open",
            opening == null ? "" : "By the schedule it opens on " + opening + ".");
      }
    }
    return calendar.bytes();
  }
}
