package org.linewright.core.sourcing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Candidate;
import org.linewright.core.scenario.Edit;
import org.linewright.core.sourcing.internal.program.Portfolio;
import org.linewright.core.sourcing.internal.program.SourcingModel;
import org.linewright.core.sourcing.internal.world.CandidateEdits;
import org.linewright.core.sourcing.internal.world.SourcingWorld;
import org.linewright.core.stress.StressAnswer;
import org.linewright.core.stress.StressQuestion;
import org.linewright.core.stress.StressRequest;

/**
 * A portfolio as edits of the plant, and what stress says to it. What a candidate sells of all its
 * parts together is dealt to them as the kits lack them.
 */
final class SourcingEdits {
  private static final long REPLICATIONS = 200;

  private final Instance instance;
  private final List<Edit> edits;

  SourcingEdits(Instance instance, SourcingWorld world, SourcingModel model, Portfolio portfolio) {
    this.instance = instance;
    CandidateEdits made = new CandidateEdits(instance.plant());
    for (int k = 0; k < model.offers().size(); k++) {
      Candidate one = world.candidates().get(k);
      if (portfolio.pieces()[k] > 0) {
        made.add(one, dealt(one, one.capacityPerWeek()), false);
      }
      if (portfolio.reserved()[k] > 0) {
        made.add(one, dealt(one, portfolio.reserved()[k]), true);
      }
    }
    this.edits = made.edits();
  }

  List<Edit> edits() {
    return edits;
  }

  private Map<String, Long> dealt(Candidate one, long weekly) {
    List<Part> parts = CandidateEdits.parts(instance.plant(), one);
    long[] need = new long[parts.size()];
    long all = 0;
    for (int i = 0; i < need.length; i++) {
      need[i] = lacking(instance.parts().get(parts.get(i).part()));
      all += need[i];
    }
    Map<String, Long> dealt = new LinkedHashMap<>();
    for (int i = 0; i < need.length; i++) {
      long mine = all == 0 ? weekly / need.length : weekly * need[i] / all;
      if (need[i] > 0 || all == 0) {
        dealt.put(parts.get(i).part(), Math.max(1, mine));
      }
    }
    return dealt;
  }

  private long lacking(int part) {
    long pieces = 0;
    for (KitLot lot : instance.kitLots()) {
      for (int missing : lot.missing()) {
        pieces += missing == part ? lot.kits() + lot.built() : 0;
      }
    }
    return pieces;
  }

  private static long unmet(Plan plan) {
    return plan.orders().stream().mapToLong(OrderOutcome::unmet).sum();
  }

  /** Plans with and without the portfolio, each lived through under the shocks of another seed. */
  Proof proof(Plan plan, SourceRequest request) {
    StressRequest wish =
        new StressRequest(REPLICATIONS, request.seed() + 1, request.threads(), 0, 0, 0);
    StressAnswer before = StressQuestion.answer(instance, plan, wish);
    AfterTransfers with =
        AfterTransfers.of(Instance.compile(SourcingWorld.apply(instance.plant(), edits)));
    Mode mode = plan.summary().mode();
    PlanRequest asked =
        mode == Mode.BEST
            ? PlanRequest.forQuestions(instance.orders().size())
            : PlanRequest.of(mode);
    Plan planned = with.plan(asked);
    StressAnswer after = StressQuestion.answer(with.instance(), planned, wish);
    long ordered = instance.orders().stream().mapToLong(one -> one.quantity()).sum();
    return new Proof(
        unmet(plan),
        unmet(planned),
        REPLICATIONS,
        ordered - before.built().mean(),
        ordered - after.built().mean(),
        Math.hypot(before.built().halfWidth(), after.built().halfWidth()));
  }
}
