package org.linewright.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.ActivityActual;
import org.linewright.core.plant.programme.ActivityLink;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.plant.programme.Fund;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.units.Money;

/**
 * Checks the dates of a programme against the tables alone, day by day, by walking over the
 * calendar; shares nothing with what makes them.
 */
final class ProgrammeChecker {
  private final Plant plant;
  private final LocalDate today;
  private final Map<String, Work> works = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * An activity on its days.
   *
   * @param last the last report before the plan date; null = none
   * @param from first day of what remains, or of all that was done
   * @param end the day after the last one
   */
  private record Work(
      Activity row,
      @Nullable ActivityActual last,
      ActivityDates told,
      LocalDate from,
      LocalDate end) {

    boolean isDone() {
      return last != null && last.percentDone() == 100;
    }

    boolean isBegun() {
      return told.state() == ActivityState.BEGUN;
    }
  }

  private ProgrammeChecker(Plant plant) {
    this.plant = plant;
    this.today = plant.settings().planDate();
  }

  /** Everything that is wrong; empty = the dates hold. */
  static List<String> faults(Plant plant, ProgrammeAnswer answer) {
    ProgrammeChecker checker = new ProgrammeChecker(plant);
    for (int a = 0; a < answer.activities().size(); a++) {
      checker.activity(plant.activities().get(a), answer.activities().get(a));
    }
    checker.links();
    checker.crews();
    checker.openings(answer);
    checker.money();
    return checker.faults;
  }

  private void demand(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private List<ActivityActual> reports(String activity) {
    List<ActivityActual> rows = new ArrayList<>();
    for (ActivityActual row : plant.activityActuals()) {
      if (row.activity().equals(activity) && row.day().isBefore(today)) {
        rows.add(row);
      }
    }
    rows.sort((one, other) -> one.day().compareTo(other.day()));
    return rows;
  }

  private boolean works(Activity row, LocalDate day) {
    Optional<Crew> crew =
        plant.crews().stream().filter(one -> one.crew().equals(row.crew())).findFirst();
    String calendar = crew.map(Crew::calendar).orElse(null);
    if (calendar == null) {
      return true;
    }
    double shifts = 0;
    int precision = 0;
    for (CalendarRow one : plant.calendars()) {
      boolean isFiner = one.day().precision() > precision;
      if (one.calendar().equals(calendar) && one.day().matches(day) && isFiner) {
        precision = one.day().precision();
        shifts = one.shifts();
      }
    }
    return shifts > 0;
  }

  private void activity(Activity row, ActivityDates told) {
    List<ActivityActual> reports = reports(row.activity());
    ActivityActual last = reports.isEmpty() ? null : reports.get(reports.size() - 1);
    String name = row.activity();
    if (last != null && last.percentDone() == 100) {
      LocalDate ended = last.day();
      for (int i = reports.size() - 1; i >= 0 && reports.get(i).percentDone() == 100; i--) {
        ended = reports.get(i).day();
      }
      demand(told.state() == ActivityState.DONE, name + " is done");
      demand(told.last().equals(ended), name + " ended on " + ended);
      demand(told.start().equals(began(reports)), name + " began on " + began(reports));
      works.put(name, new Work(row, last, told, told.start(), ended.plusDays(1)));
      return;
    }
    LocalDate began = began(reports);
    int days = row.durationDays();
    if (last != null) {
      Integer left = last.remainingDays();
      days =
          left != null
              ? left
              : (int) Math.ceil(Math.round(days * (100 - last.percentDone()) * 1000) / 100_000.0);
    }
    LocalDate from = told.last();
    LocalDate end = days == 0 ? from : from.plusDays(1);
    for (int left = days; left > 0; from = left > 0 ? from.minusDays(1) : from) {
      left -= works(row, from) ? 1 : 0;
      if (left == 0) {
        break;
      }
    }
    demand(days == 0 || works(row, told.last()), name + " ends on a day off");
    demand(!from.isBefore(today), name + " is put before the plan date");
    if (began == null) {
      demand(told.state() == ActivityState.PLANNED, name + " has not begun");
      demand(told.start().equals(from), name + " takes " + days + " days of work");
      LocalDate earliest = row.earliest();
      demand(earliest == null || !from.isBefore(earliest), name + " may not start before");
    } else {
      demand(told.state() == ActivityState.BEGUN, name + " has begun");
      demand(told.start().equals(began), name + " began on " + began);
    }
    works.put(name, new Work(row, last, told, from, end));
  }

  private static @Nullable LocalDate began(List<ActivityActual> reports) {
    LocalDate given = null;
    LocalDate seen = null;
    for (ActivityActual row : reports) {
      given = row.started() != null ? row.started() : given;
      seen = seen == null && row.percentDone() > 0 ? row.day() : seen;
    }
    return given != null ? given : seen;
  }

  private void links() {
    for (ActivityLink row : plant.activityLinks()) {
      Work from = work(row.from());
      Work to = work(row.to());
      boolean tiesEnd = row.kind() == LinkKind.FINISH_FINISH || row.kind() == LinkKind.START_FINISH;
      boolean ofEnd = row.kind() == LinkKind.FINISH_START || row.kind() == LinkKind.FINISH_FINISH;
      boolean isPast = to.isDone() || (to.isBegun() && !tiesEnd);
      LocalDate before = (ofEnd ? from.end : from.told.start()).plusDays(row.lagDays());
      LocalDate held = tiesEnd ? to.end : to.told.start();
      demand(isPast || !held.isBefore(before), "link " + row + " is not kept");
    }
  }

  private Work work(String activity) {
    Work work = works.get(activity);
    if (work == null) {
      throw new IllegalStateException(activity);
    }
    return work;
  }

  private void crews() {
    for (Crew crew : plant.crews()) {
      for (Work one : works.values()) { // the load rises only where something starts
        int used = 0;
        for (Work other : works.values()) {
          boolean isAtWork = !other.from.isAfter(one.from) && one.from.isBefore(other.end);
          boolean isOwn = crew.crew().equals(other.row.crew()) && !other.isDone();
          used += isAtWork && isOwn ? other.row.crewUnits() : 0;
        }
        demand(one.isDone() || used <= crew.capacity(), crew.crew() + " on " + one.from);
      }
    }
  }

  private void openings(ProgrammeAnswer answer) {
    for (int f = 0; f < answer.facilities().size(); f++) {
      Facility row = plant.facilities().get(f);
      LocalDate opening = null;
      for (Work work : works.values()) {
        if (work.row.facility().equals(row.facility())) {
          opening = opening == null || work.end.isAfter(opening) ? work.end : opening;
        }
      }
      LocalDate told = answer.facilities().get(f).opening();
      demand(
          opening == null ? told == null : opening.equals(told),
          row.facility() + " opens on " + opening + ", not " + told);
    }
  }

  /** What an activity has cost and what the rest of it costs, cents. */
  private long[] cost(Work work) {
    Money budget = work.row.cost();
    long whole = budget == null ? 0 : budget.cents();
    double share = work.last == null ? 0 : work.last.percentDone() / 100;
    long done = Math.round(whole * share);
    Long spent = null;
    for (ActivityActual row : reports(work.row.activity())) {
      spent = row.costToDate() == null ? spent : Long.valueOf(row.costToDate().cents());
    }
    boolean isOpen = work.told.state() == ActivityState.PLANNED;
    long past = spent == null ? done : spent;
    return new long[] {past, isOpen ? Math.max(0, whole - past) : whole - done};
  }

  /** Paid by the end of a day: at start and end as agreed, by progress after each 30 days. */
  private double paid(Work work, LocalDate day) {
    Money budget = work.row.cost();
    double rest = cost(work)[1];
    double whole = budget == null ? 0 : budget.cents();
    boolean isOpen = work.told.state() == ActivityState.PLANNED;
    double atStart = isOpen ? Math.min(rest, whole * work.row.atStartPercent() / 100) : 0;
    double atEnd = Math.min(rest - atStart, whole * work.row.atEndPercent() / 100);
    if (work.isDone() || day.isBefore(work.from)) {
      return 0;
    }
    int worked = 0;
    int all = 0;
    for (LocalDate one = work.from; one.isBefore(work.end); one = one.plusDays(1)) {
      boolean isWorked = works(work.row, one);
      worked += isWorked && one.isBefore(day) ? 1 : 0;
      all += isWorked ? 1 : 0;
    }
    int settled = worked == all ? all : worked - worked % 30;
    double progress = all == 0 ? 1 : (double) settled / all;
    boolean isOver = !day.isBefore(work.end);
    return atStart + (rest - atStart - atEnd) * progress + (isOver ? atEnd : 0);
  }

  private void money() {
    if (plant.funds().isEmpty()) {
      return;
    }
    LocalDate last = today;
    double past = 0;
    for (Work work : works.values()) {
      last = work.end.isAfter(last) ? work.end : last;
      past += cost(work)[0];
    }
    for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
      double funds = 0;
      for (Fund fund : plant.funds()) {
        funds += fund.available().isAfter(day) ? 0 : fund.amount().cents();
      }
      double paid = 0;
      for (Work work : works.values()) {
        paid += paid(work, day);
      }
      demand(paid <= Math.max(0, funds - past) + 2.0 * works.size(), day + ": money is missing");
    }
  }
}
