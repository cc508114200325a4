package org.linewright.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.supply.KitCohort;

/**
 * Every row names things of the plant, a count above zero and a day of the horizon. Rows that do
 * not are reported here and left out of the other rules.
 */
final class NameRules {
  private final RawPlant raw;
  private final Findings findings;

  NameRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
  }

  /** The plan without the rows that no other rule can read. */
  Plan knownRows(Plan plan) {
    return new Plan(
        kept(plan.jobs(), this::isKnown),
        kept(plan.completions(), this::isKnown),
        kept(plan.transfers(), this::isKnown),
        kept(plan.purchases(), this::isKnown),
        kept(plan.deliveries(), this::isKnown),
        knownOutcomes(plan.orders()),
        plan.summary());
  }

  private static <T> List<T> kept(List<T> rows, Predicate<T> known) {
    List<T> kept = new ArrayList<>(rows.size());
    for (T row : rows) {
      if (known.test(row)) {
        kept.add(row);
      }
    }
    return kept;
  }

  private boolean isKnown(Job job) {
    return isNamed(raw.lines.containsKey(job.line()), "line", job.line(), job)
        && isNamed(raw.variants.containsKey(job.variant()), "variant", job.variant(), job)
        && (job.cohort().isEmpty() || isCohort(job.cohort(), job.variant(), job))
        && isPositive(job.units(), job)
        && isInside(job.day(), job);
  }

  private boolean isKnown(Completion row) {
    return isNamed(raw.variants.containsKey(row.variant()), "variant", row.variant(), row)
        && isCohort(row.cohort(), row.variant(), row)
        && isPositive(row.units(), row)
        && isInside(row.day(), row);
  }

  private boolean isKnown(PartTransfer row) {
    return isNamed(raw.parts.containsKey(row.part()), "part", row.part(), row)
        && isNamed(raw.cohorts.containsKey(row.fromCohort()), "cohort", row.fromCohort(), row)
        && isNamed(raw.cohorts.containsKey(row.toCohort()), "cohort", row.toCohort(), row)
        && isPositive(row.quantity(), row)
        && isInside(row.day(), row);
  }

  private boolean isKnown(Purchase row) {
    return isNamed(raw.parts.containsKey(row.part()), "part", row.part(), row)
        && isPositive(row.quantity(), row);
  }

  private boolean isKnown(Delivery row) {
    return isNamed(raw.orders.containsKey(row.order()), "order", row.order(), row)
        && isPositive(row.quantity(), row)
        && (isDue(row) || isInside(row.day(), row));
  }

  /** What is due after the horizon is delivered then. */
  private boolean isDue(Delivery row) {
    return raw.day(row.day()) >= raw.days() && row.day().equals(raw.orders.get(row.order()).due());
  }

  private List<OrderOutcome> knownOutcomes(List<OrderOutcome> rows) {
    Set<String> seen = new HashSet<>();
    List<OrderOutcome> kept = new ArrayList<>(rows.size());
    for (OrderOutcome row : rows) {
      if (!isNamed(raw.orders.containsKey(row.order()), "order", row.order(), row)) {
        continue;
      }
      if (seen.add(row.order())) {
        kept.add(row);
      } else {
        findings.add("Order " + row.order() + " has two outcomes; the second is " + row + ".");
      }
    }
    return kept;
  }

  private boolean isCohort(String cohort, String variant, Record row) {
    KitCohort known = raw.cohorts.get(cohort);
    if (known != null && !known.variant().equals(variant)) {
      findings.add(
          "Cohort "
              + cohort
              + " holds kits of "
              + known.variant()
              + ", not of "
              + variant
              + ": "
              + row
              + ".");
      return false;
    }
    return isNamed(known != null, "cohort", cohort, row);
  }

  private boolean isNamed(boolean exists, String kind, String name, Record row) {
    if (!exists) {
      findings.add("The plant has no " + kind + " \"" + name + "\": " + row + ".");
    }
    return exists;
  }

  private boolean isPositive(int count, Record row) {
    if (count <= 0) {
      findings.add("A count of " + count + " must be above 0: " + row + ".");
    }
    return count > 0;
  }

  private boolean isInside(LocalDate date, Record row) {
    boolean inside = raw.isInside(raw.day(date));
    if (!inside) {
      findings.add(
          "Day "
              + date
              + " lies outside the horizon "
              + raw.date(0)
              + " to "
              + raw.date(raw.days() - 1)
              + ": "
              + row
              + ".");
    }
    return inside;
  }
}
