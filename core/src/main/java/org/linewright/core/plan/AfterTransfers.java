package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.kits.Transfers;
import org.linewright.core.plant.PartTransfers;

/**
 * A scenario ready to be planned: where the plant's rule allows part transfers, the proposal of
 * {@code kits} is carried out on the plan date before anything else is asked.
 *
 * @param instance kits and shelf after the transfers
 * @param ledger what was moved; empty when the rule is none
 */
public record AfterTransfers(Instance instance, List<PartTransfer> ledger) {

  public AfterTransfers {
    ledger = List.copyOf(ledger);
  }

  /** Carries out the best transfers under the plant's rule. */
  public static AfterTransfers of(Instance before) {
    if (before.plant().settings().partTransfers() == PartTransfers.NONE) {
      return new AfterTransfers(before, List.of());
    }
    Transfers best = KitsQuestion.transfers(before);
    LocalDate day = before.horizon().planDate();
    List<PartTransfer> ledger =
        best.ledger().moves().stream()
            .map(
                move ->
                    new PartTransfer(
                        day,
                        move.part(),
                        move.fromCohort(),
                        move.toCohort(),
                        Math.toIntExact(move.quantity())))
            .toList();
    return new AfterTransfers(before.with(best.lots(), best.supply()), ledger);
  }

  /** Plans by list. */
  public Plan plan(Mode mode) {
    return Planner.plan(instance, mode, ledger);
  }
}
