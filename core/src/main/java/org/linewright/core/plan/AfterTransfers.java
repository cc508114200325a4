package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.kits.PartMove;
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
    return of(before, KitsQuestion.transfers(before));
  }

  /**
   * Carries out transfers that were found before; where nothing moves, nothing is fitted either.
   */
  public static AfterTransfers of(Instance before, Transfers best) {
    if (best.ledger().moves().isEmpty()) {
      return new AfterTransfers(before, List.of());
    }
    // moves between the same two cohorts are one entry of the ledger
    Map<PartTransfer, Long> quantities = new LinkedHashMap<>();
    for (PartMove move : best.ledger().moves()) {
      PartTransfer key =
          new PartTransfer(
              before.horizon().planDate(), move.part(), move.fromCohort(), move.toCohort(), 0);
      quantities.merge(key, move.quantity(), Long::sum);
    }
    List<PartTransfer> ledger = new ArrayList<>();
    quantities.forEach(
        (key, quantity) ->
            ledger.add(
                new PartTransfer(
                    key.day(),
                    key.part(),
                    key.fromCohort(),
                    key.toCohort(),
                    Math.toIntExact(quantity))));
    return new AfterTransfers(before.with(best.lots(), best.supply()), ledger);
  }

  /** Plans by a mode with the usual effort. */
  public Plan plan(Mode mode) {
    return plan(PlanRequest.of(mode));
  }

  /** Plans as asked for; the transfers of this ledger count. */
  public Plan plan(PlanRequest request) {
    return Planner.plan(instance, request.with(ledger));
  }
}
