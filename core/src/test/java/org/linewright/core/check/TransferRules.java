package org.linewright.core.check;

import java.util.List;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;

/**
 * Parts move only between kits that {@code part_transfers} allows, and from kits that hold them.
 */
final class TransferRules {
  private final RawPlant raw;
  private final Findings findings;

  TransferRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
  }

  void check(List<PartTransfer> transfers) {
    for (PartTransfer row : transfers) {
      KitCohort from = raw.cohorts.get(row.fromCohort());
      KitCohort to = raw.cohorts.get(row.toCohort());
      String what =
          "The transfer of "
              + row.quantity()
              + " "
              + row.part()
              + " from "
              + from.cohort()
              + " to "
              + to.cohort()
              + " on "
              + row.day();
      PartTransfers rule = raw.plant.settings().partTransfers();
      if (!isAllowed(rule, from.variant(), to.variant())) {
        findings.add(what + " is not allowed: part_transfers is " + rule.code() + ".");
      }
      if (from.cohort().equals(to.cohort())) {
        findings.add(what + " gives to itself.");
      }
      if (raw.heldPerKit(from, row.part()) == 0) {
        findings.add(what + " cannot be: kits of " + from.cohort() + " do not hold the part.");
      }
      if (raw.day(row.day()) < raw.cohortDay(from.cohort())) {
        findings.add(
            what
                + " cannot be: kits of "
                + from.cohort()
                + " can be used from: "
                + raw.date(raw.cohortDay(from.cohort()))
                + ".");
      }
    }
  }

  private boolean isAllowed(PartTransfers rule, String from, String to) {
    Variant giver = raw.variants.get(from);
    Variant taker = raw.variants.get(to);
    return switch (rule) {
      case NONE -> false;
      case WITHIN_VARIANT -> from.equals(to);
      case WITHIN_FAMILY ->
          from.equals(to) || (giver.family() != null && giver.family().equals(taker.family()));
      case ANYWHERE -> true;
    };
  }
}
