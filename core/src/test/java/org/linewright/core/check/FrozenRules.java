package org.linewright.core.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.line.Line;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.FrozenNotKept;

/**
 * On frozen days a plan starts what a former plan started there and nothing else; what it leaves
 * out it tells in a notice.
 */
final class FrozenRules {
  private record Start(LocalDate day, String line, String variant, String cohort, boolean whole) {
    static Start of(Job job) {
      return new Start(job.day(), job.line(), job.variant(), job.cohort(), job.complete());
    }
  }

  private record Notice(LocalDate day, String line, String variant) {}

  private final RawPlant raw;
  private final Findings findings;

  FrozenRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
  }

  void check(Plan plan, List<Job> former) {
    Map<Start, Integer> planned = frozen(former);
    Map<Start, Integer> kept = frozen(plan.jobs());
    Map<Notice, Integer> told = new HashMap<>();
    for (Reason notice : plan.notices()) {
      if (notice instanceof FrozenNotKept row) {
        Notice key = new Notice(row.day(), row.line(), row.variant());
        told.merge(key, row.planned() - row.kept(), Integer::sum);
      }
    }
    Map<Notice, Integer> missing = new LinkedHashMap<>();
    planned.forEach(
        (start, units) -> {
          Notice key = new Notice(start.day, start.line, start.variant);
          missing.merge(key, units - kept.getOrDefault(start, 0), Integer::sum);
        });
    missing.forEach(
        (key, units) -> {
          int notices = told.getOrDefault(key, 0);
          if (units != notices) {
            findings.add(
                "Line "
                    + key.line
                    + " on frozen "
                    + key.day
                    + " leaves out "
                    + units
                    + " of "
                    + key.variant
                    + ", but tells of "
                    + notices
                    + ".");
          }
        });
    kept.forEach(
        (start, units) -> {
          int before = planned.getOrDefault(start, 0);
          if (units > before) {
            findings.add(
                "Line "
                    + start.line
                    + " on frozen "
                    + start.day
                    + " starts "
                    + units
                    + " of "
                    + start.variant
                    + " from \""
                    + start.cohort
                    + "\", the former plan "
                    + before
                    + ".");
          }
        });
  }

  /** Vehicles by variant that jobs start on frozen days. */
  Map<String, Integer> vehicles(List<Job> jobs) {
    Map<String, Integer> vehicles = new HashMap<>();
    frozen(jobs).forEach((start, units) -> vehicles.merge(start.variant, units, Integer::sum));
    return vehicles;
  }

  private Map<Start, Integer> frozen(List<Job> jobs) {
    Map<Start, Integer> starts = new LinkedHashMap<>();
    for (Job job : jobs) {
      Line line = raw.lines.get(job.line());
      if (line != null
          && line.frozenUntil() != null
          && !job.day().isAfter(line.frozenUntil())
          && !job.day().isBefore(raw.plant.settings().planDate())) {
        starts.merge(Start.of(job), job.units(), Integer::sum);
      }
    }
    return starts;
  }
}
