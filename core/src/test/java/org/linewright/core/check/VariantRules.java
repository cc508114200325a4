package org.linewright.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.KitCohort;

/**
 * A vehicle starts early enough to be released within the horizon, under a valid approval, and from
 * a kit exactly when its variant is built from kits.
 */
final class VariantRules {
  private final RawPlant raw;
  private final Findings findings;
  private final Set<String> withCohorts = new HashSet<>();

  VariantRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
    for (KitCohort cohort : raw.plant.kits()) {
      withCohorts.add(cohort.variant());
    }
  }

  void check(List<Job> jobs) {
    for (Job job : jobs) {
      int day = raw.day(job.day());
      int released = VehicleFlow.releaseDay(raw, job);
      if (released > raw.days() - 1) {
        findings.add(
            "The "
                + text(job)
                + " would be released "
                + raw.date(released)
                + ", after the end of the horizon "
                + raw.date(raw.days() - 1)
                + ".");
      }
      checkApproval(job, day);
      checkKit(job);
    }
  }

  private void checkApproval(Job job, int day) {
    Variant variant = raw.variants.get(job.variant());
    if (!raw.isValid(null, variant.approvalUntil(), day)) {
      findings.add(
          "The "
              + text(job)
              + " start after the approval ended on "
              + variant.approvalUntil()
              + ".");
    }
    if (raw.events.hits(EventKind.APPROVAL_ENDED, job.variant(), day)) {
      findings.add("The " + text(job) + " start while an event has ended the approval.");
    }
  }

  private void checkKit(Job job) {
    boolean needsKit =
        !raw.isSecondStage(job.variant())
            && (withCohorts.contains(job.variant()) || raw.hasKitLines(job.variant()));
    if (needsKit && job.cohort().isEmpty()) {
      findings.add("The " + text(job) + " name no cohort, but " + job.variant() + " needs a kit.");
    }
    if (!job.complete() && job.cohort().isEmpty()) {
      findings.add("The " + text(job) + " are built incomplete without a kit that lacks parts.");
    }
    if (!needsKit && !job.cohort().isEmpty()) {
      findings.add(
          "The "
              + text(job)
              + " name cohort "
              + job.cohort()
              + ", but "
              + job.variant()
              + " is built without a kit.");
    }
  }

  private static String text(Job job) {
    return job.units()
        + " vehicles "
        + job.variant()
        + " of line "
        + job.line()
        + " on "
        + job.day();
  }
}
