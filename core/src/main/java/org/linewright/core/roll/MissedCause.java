package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Job;

/**
 * Proposes why vehicles were not built as planned: whether kits, parts or the line were there at
 * the end of the day for so many more, with everything taken out that was used.
 */
final class MissedCause {
  private final DayBooks books;
  private final Receipts receipts;
  private final Fitted fitted;

  MissedCause(DayBooks books, Receipts receipts) {
    this.books = books;
    this.receipts = receipts;
    this.fitted = new Fitted(books);
  }

  /**
   * Says what was short.
   *
   * @param jobs what the plan starts of the variant on this line and day
   * @param missed vehicles missed
   * @param unplanned vehicles that the line built and nobody planned
   */
  String of(LocalDate day, List<Job> jobs, int missed, int unplanned) {
    Job first = jobs.get(0);
    List<String> causes = new ArrayList<>();
    int line = books.instance().lines().find(first.line());
    int number = books.instance().horizon().day(day);
    if (line >= 0 && books.instance().lineCapacity()[line][number] == 0) {
      causes.add(first.line() + " is closed on this day");
    }
    addKits(day, jobs, missed, causes);
    addParts(day, first, missed, causes);
    if (causes.isEmpty() && unplanned > 0) {
      causes.add(first.line() + " built " + unplanned + " that were not planned");
    }
    return causes.isEmpty()
        ? "kits, parts and line were there: ask " + first.line()
        : String.join("; ", causes);
  }

  private void addKits(LocalDate day, List<Job> jobs, int missed, List<String> causes) {
    List<String> cohorts =
        jobs.stream().map(Job::cohort).filter(name -> !name.isEmpty()).distinct().toList();
    if (cohorts.isEmpty()) {
      return;
    }
    int free = 0;
    for (String name : cohorts) {
      KitLedger.Cohort cohort = books.kits().find(name);
      free += cohort == null ? 0 : cohort.free(day);
    }
    if (free < missed) {
      causes.add(free + " kits of " + String.join(", ", cohorts) + " were left for " + missed);
    }
  }

  private void addParts(LocalDate day, Job job, int missed, List<String> causes) {
    KitLedger.Cohort cohort = books.kits().find(job.cohort());
    Map<String, Integer> wanted =
        fitted.pieces(
            job.variant(),
            day,
            job.complete() ? Fitted.Step.BUILD : Fitted.Step.BEGIN,
            !job.cohort().isEmpty(),
            cohort == null ? List.of() : cohort.row.missing(),
            missed);
    wanted.forEach(
        (part, pieces) -> {
          int there = books.shelf().usable(part, day);
          if (there < pieces) {
            causes.add(
                part + ": " + there + " of " + pieces + " pieces were there" + late(part, day));
          }
        });
  }

  private String late(String part, LocalDate day) {
    List<LateGoods> waiting = receipts.waitingFor(part, day);
    return waiting.isEmpty()
        ? ""
        : ", %s with %d was due %s"
            .formatted(waiting.get(0).name(), waiting.get(0).quantity(), waiting.get(0).expected());
  }
}
