package org.linewright.core.plant.check;

import java.time.LocalDate;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.table.IssueCode;

/** The horizon must run forward and be of a length that anybody plans. */
final class SettingsCheck {
  static final String FILE = "plant.yaml";

  private SettingsCheck() {}

  /** False when dates cannot be held against the horizon. */
  static boolean check(Plant plant, Unread unread, CheckLog log) {
    if (unread.settings()) {
      return false;
    }
    LocalDate start = plant.settings().planDate();
    LocalDate end = plant.settings().horizonEnd();
    if (start.isBefore(HorizonCheck.EARLIEST)) {
      log.reject(
          new Cell(FILE, 0, "plan_date", start.toString()),
          IssueCode.OUT_OF_HORIZON,
          "lies before " + HorizonCheck.EARLIEST,
          "the first day planned.");
    }
    if (end.isBefore(start)) {
      log.reject(
          new Cell(FILE, 0, "horizon_end", end.toString()),
          IssueCode.REVERSED_DATES,
          "lies before plan_date " + start,
          "the last day planned; maybe the two are swapped.");
      return false;
    }
    if (end.isAfter(start.plusYears(HorizonCheck.YEARS_BEYOND))) {
      log.reject(
          new Cell(FILE, 0, "horizon_end", end.toString()),
          IssueCode.OUT_OF_HORIZON,
          "lies more than " + HorizonCheck.YEARS_BEYOND + " years after plan_date " + start,
          "a nearer last day.");
    }
    return true;
  }
}
