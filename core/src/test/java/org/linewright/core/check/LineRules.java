package org.linewright.core.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.line.Ramp;
import org.linewright.core.plant.risk.EventKind;

/**
 * The line works that day, may build the variant, and has the time: Σ units / rate ≤ shifts /
 * nominal shifts × capacity factors. Where a rate is not whole and no changeovers count, a vehicle
 * of that rate may be begun on earlier days: less than its line time comes from there (see {@link
 * CarriedTime}). Ramps: in week w = 1, 2, … after the start of production at most ⌊target × (1 −
 * e^(−w/τ))⌋ units a day, in the first two weeks also at most {@code first_weeks_max_per_day}.
 *
 * <p>Worked example: target 20, τ = 4, tenth day after the start: w = 2, ⌊20 × (1 − e^(−0.5))⌋ =
 * ⌊7.87⌋ = 7.
 */
final class LineRules {
  private static final double TOLERANCE = 1e-9;
  private static final int DAYS_PER_WEEK = 7;

  private record LineDay(String line, int day) {}

  private final RawPlant raw;
  private final Findings findings;

  LineRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
  }

  void check(List<Job> jobs) {
    Map<LineDay, Map<String, Integer>> unitsByLineDay = new LinkedHashMap<>();
    for (Job job : jobs) {
      unitsByLineDay
          .computeIfAbsent(
              new LineDay(job.line(), raw.day(job.day())), key -> new LinkedHashMap<>())
          .merge(job.variant(), job.units(), Integer::sum);
    }
    unitsByLineDay.forEach(this::checkLineDay);
    for (Line line : raw.plant.lines()) {
      SortedMap<Integer, Map<String, Integer>> byDay = new TreeMap<>();
      unitsByLineDay.forEach(
          (at, units) -> {
            if (at.line.equals(line.line())) {
              byDay.put(at.day, units);
            }
          });
      checkTime(line, byDay);
    }
  }

  /** Follows the line time day by day, with what earlier days leave for a vehicle begun. */
  private void checkTime(Line line, SortedMap<Integer, Map<String, Integer>> byDay) {
    boolean changes =
        raw.plant.changeovers().stream()
            .anyMatch(row -> row.line().equals(line.line()) && row.hours() > 0);
    CarriedTime carried = new CarriedTime();
    int last = byDay.isEmpty() ? -1 : byDay.lastKey();
    for (int day = 0; day <= last; day++) {
      Map<String, Integer> units = byDay.getOrDefault(day, Map.of());
      boolean isOpen = !raw.events.hits(EventKind.LINE_STOPPED, line.line(), day);
      double room = isOpen ? room(line, day) : 0;
      double taken = taken(line.line(), day, units);
      double largest = 0;
      for (String variant : units.keySet()) {
        double rate = rate(line.line(), variant, day);
        largest = rate > 0 && CarriedTime.isParted(rate) ? Math.max(largest, 1 / rate) : largest;
      }
      double spare = changes ? 0 : carried.usable(largest);
      if (taken > (room + spare) * (1 + TOLERANCE)) {
        findings.add(
            "Line "
                + line.line()
                + " on "
                + raw.date(day)
                + " has "
                + room
                + " line-days of time"
                + (spare > 0 ? " and " + spare + " before" : "")
                + ", but "
                + units
                + " take "
                + taken
                + ".");
      }
      carried.endDay(room, taken, largest);
    }
  }

  private void checkLineDay(LineDay at, Map<String, Integer> units) {
    Line line = raw.lines.get(at.line);
    String where = "Line " + at.line + " on " + raw.date(at.day);
    double shifts = raw.calendars.shifts(line.calendar(), at.day);
    if (shifts <= 0) {
      findings.add(
          where + " is closed by calendar " + line.calendar() + ", but builds " + units + ".");
      return;
    }
    if (raw.events.hits(EventKind.LINE_STOPPED, at.line, at.day)) {
      findings.add(where + " is stopped by an event, but builds " + units + ".");
      return;
    }
    for (Map.Entry<String, Integer> entry : units.entrySet()) {
      String variant = entry.getKey();
      if (rate(at.line, variant, at.day) <= 0) {
        findings.add(
            where + " has no rate for " + variant + ", but builds " + entry.getValue() + ".");
      }
      checkRamp(where, at, variant, entry.getValue());
    }
  }

  /** Time of a line on a day, in line-days at nominal shifts. */
  double room(Line line, int day) {
    return raw.calendars.shifts(line.calendar(), day)
        / line.nominalShifts()
        * raw.events.factor(EventKind.CAPACITY_FACTOR, line.line(), day);
  }

  /** Line-days that vehicles take; those without a rate take none. */
  double taken(String line, int day, Map<String, Integer> units) {
    double taken = 0;
    for (Map.Entry<String, Integer> entry : units.entrySet()) {
      double rate = rate(line, entry.getKey(), day);
      taken += rate > 0 ? entry.getValue() / rate : 0;
    }
    return taken;
  }

  /** Units a day; a named variant beats {@code *}; 0 = cannot be built there that day. */
  private double rate(String line, String variant, int day) {
    LineRate found = null;
    boolean named = false;
    for (LineRate row : raw.plant.lineRates()) {
      if (!row.line().equals(line)) {
        continue;
      }
      boolean own = row.variant().equals(variant);
      named |= own;
      if ((own || row.variant().equals("*"))
          && raw.isValid(row.from(), row.to(), day)
          && (found == null || own)) {
        found = row;
      }
    }
    return found == null || (named && found.variant().equals("*")) ? 0 : found.unitsPerDay();
  }

  private void checkRamp(String where, LineDay at, String variant, int units) {
    for (Ramp ramp : raw.plant.ramps()) {
      if (!ramp.line().equals(at.line) || !ramp.variant().equals(variant)) {
        continue;
      }
      LocalDate sop = ramp.sop();
      if (at.day < raw.day(sop)) {
        findings.add(
            where
                + " builds "
                + units
                + " of "
                + variant
                + " before its start of production "
                + sop
                + ".");
        continue;
      }
      int week = (at.day - raw.day(sop)) / DAYS_PER_WEEK + 1;
      double limit = ramp.targetUnitsPerDay() * (1 - Math.exp(-week / ramp.tauWeeks()));
      double most = Math.floor(limit + TOLERANCE);
      @Nullable Double first = ramp.firstWeeksMaxPerDay();
      if (week <= 2 && first != null) {
        most = Math.min(most, Math.floor(first + TOLERANCE));
      }
      if (units > most) {
        findings.add(
            where
                + " builds "
                + units
                + " of "
                + variant
                + " in week "
                + week
                + " of its ramp, but at most "
                + most
                + " are allowed.");
      }
    }
  }
}
