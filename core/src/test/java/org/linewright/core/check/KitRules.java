package org.linewright.core.check;

import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.supply.KitCohort;

/**
 * Kits used ≤ kits usable, by cohort and day; completions ≤ incomplete cars on the yard; limits on
 * completions a day and on cars on the yard.
 */
final class KitRules {
  private final RawPlant raw;
  private final Findings findings;

  KitRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
  }

  void check(CohortUse use) {
    long[] completed = new long[raw.days()];
    long[] builtIncomplete = new long[raw.days()];
    long carsAtStart = 0;
    for (KitCohort cohort : raw.plant.kits()) {
      CohortUse.Counts counts = use.of(cohort.cohort());
      checkKits(cohort, counts);
      checkCompletions(cohort, counts);
      checkBuiltIncomplete(cohort, counts);
      carsAtStart += cohort.builtIncomplete();
      for (int day = 0; day < raw.days(); day++) {
        completed[day] += counts.completed()[day];
        builtIncomplete[day] += counts.incomplete()[day];
      }
    }
    checkCompletionsPerDay(completed);
    checkYard(carsAtStart, builtIncomplete, completed);
  }

  private void checkKits(KitCohort cohort, CohortUse.Counts counts) {
    long usable = (long) cohort.kits() - cohort.builtIncomplete();
    long used = 0;
    for (int day = 0; day < raw.days(); day++) {
      long today = counts.complete()[day] + counts.incomplete()[day];
      used += today;
      if (today > 0 && day < raw.cohortDay(cohort.cohort())) {
        findings.add(
            "Cohort "
                + cohort.cohort()
                + " gives "
                + today
                + " kits on "
                + raw.date(day)
                + ", but its kits ("
                + cohort.status().code()
                + ") can be used from: "
                + raw.date(raw.cohortDay(cohort.cohort()))
                + ".");
        return;
      }
      if (today > 0 && used > usable) {
        findings.add(
            "Cohort "
                + cohort.cohort()
                + " gives "
                + used
                + " kits by "
                + raw.date(day)
                + ", but has "
                + usable
                + " that are not built yet.");
        return;
      }
    }
  }

  private void checkCompletions(KitCohort cohort, CohortUse.Counts counts) {
    long cars = cohort.builtIncomplete();
    for (int day = 0; day < raw.days(); day++) {
      long today = counts.completed()[day];
      cars -= today;
      if (today > 0 && cars < 0) {
        findings.add(
            "Cohort "
                + cohort.cohort()
                + " has "
                + today
                + " vehicles completed on "
                + raw.date(day)
                + ", "
                + -cars
                + " more than stand incomplete on the yard.");
        return;
      }
      if (today > 0 && raw.cohortDay(cohort.cohort()) == RawPlant.NEVER) {
        findings.add(
            "Cohort "
                + cohort.cohort()
                + " is "
                + cohort.status().code()
                + " and never usable, but "
                + today
                + " of its vehicles are completed on "
                + raw.date(day)
                + ".");
        return;
      }
      if (today > 0 && day == raw.days() - 1) {
        findings.add(
            "Cohort "
                + cohort.cohort()
                + " has "
                + today
                + " vehicles completed on the last day "
                + raw.date(day)
                + ": they would be released after the horizon.");
      }
      cars += counts.incomplete()[day];
    }
  }

  private void checkBuiltIncomplete(KitCohort cohort, CohortUse.Counts counts) {
    for (int day = 0; day < raw.days(); day++) {
      if (counts.incomplete()[day] == 0) {
        continue;
      }
      String what =
          counts.incomplete()[day]
              + " vehicles of cohort "
              + cohort.cohort()
              + " are built incomplete on "
              + raw.date(day);
      if (!raw.plant.settings().buildIncomplete()) {
        findings.add(what + ", but the plant does not build incomplete vehicles.");
        return;
      }
      if (!lacksRetrofittablePart(cohort, day)) {
        findings.add(what + ", but none of their missing parts can be fitted later.");
        return;
      }
    }
  }

  /** Every vehicle that the plan begins is completed within the horizon. */
  void checkFinished(CohortUse use) {
    for (KitCohort cohort : raw.plant.kits()) {
      CohortUse.Counts counts = use.of(cohort.cohort());
      long left = 0;
      for (int day = 0; day < raw.days(); day++) {
        left += counts.incomplete()[day] - counts.completed()[day];
      }
      if (left > 0) {
        findings.add(
            "Cohort "
                + cohort.cohort()
                + " has "
                + left
                + " vehicles built incomplete that are never completed.");
      }
    }
  }

  private boolean lacksRetrofittablePart(KitCohort cohort, int day) {
    return raw.needed(cohort.variant(), SupplyKind.KIT, day).stream()
        .anyMatch(row -> cohort.missing().contains(row.part()) && raw.canBeRetrofitted(row.part()));
  }

  private void checkCompletionsPerDay(long[] completed) {
    @Nullable Integer limit = raw.plant.settings().completionsPerDay();
    for (int day = 0; limit != null && day < raw.days(); day++) {
      if (completed[day] > limit) {
        findings.add(
            completed[day]
                + " vehicles are completed on "
                + raw.date(day)
                + ", but at most "
                + limit
                + " a day can be.");
      }
    }
  }

  private void checkYard(long carsAtStart, long[] builtIncomplete, long[] completed) {
    @Nullable Integer limit = raw.plant.settings().yardCapacity();
    long cars = carsAtStart;
    for (int day = 0; limit != null && day < raw.days(); day++) {
      cars += builtIncomplete[day] - completed[day];
      if (builtIncomplete[day] > 0 && cars > limit) {
        findings.add(
            "The yard holds "
                + limit
                + " incomplete vehicles, but with the "
                + builtIncomplete[day]
                + " of "
                + raw.date(day)
                + " it would have "
                + cars
                + ".");
      }
    }
  }
}
