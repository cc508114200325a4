package org.linewright.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.cover.CoverQuestion;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.kits.PartMove;
import org.linewright.core.kits.Transfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.why.WhyQuestion;

/**
 * One plant, as it is or as a scenario has it, ready for every question. The one place that knows
 * in which order the questions build on each other: where the plant's rule allows part transfers,
 * the proposal of {@code kits} is carried out before {@code cover}, {@code plan} and {@code why}
 * are asked. For one thread.
 */
final class World {
  private final Plant plant;
  private final Instance instance;
  private final Stopwatch stopwatch;
  private @Nullable KitsAnswer kits;
  private @Nullable Moved moved;

  /** The instance after the transfers, and the transfers. */
  private record Moved(Instance instance, List<PartTransfer> transfers) {}

  private World(Plant plant, Stopwatch stopwatch) {
    this.plant = plant;
    this.stopwatch = stopwatch;
    this.instance = Instance.compile(plant);
    stopwatch.lap("compile");
  }

  /** Compiles a checked plant. */
  static World of(Plant plant, Stopwatch stopwatch) {
    return new World(plant, stopwatch);
  }

  Plant plant() {
    return plant;
  }

  Instance instance() {
    return instance;
  }

  KitsAnswer kits() {
    if (kits == null) {
      kits = KitsQuestion.answer(instance);
      stopwatch.lap("kits");
    }
    return kits;
  }

  CoverAnswer cover() {
    Moved after = moved();
    CoverAnswer answer = CoverQuestion.answer(after.instance);
    stopwatch.lap("cover");
    return answer;
  }

  Plan plan(Mode mode) {
    Moved after = moved();
    Plan plan = Planner.plan(after.instance, mode, after.transfers);
    stopwatch.lap("plan");
    return plan;
  }

  WhyQuestion why(Mode mode) {
    return new WhyQuestion(moved().instance, mode);
  }

  private Moved moved() {
    if (moved == null) {
      moved = move();
      stopwatch.lap("kits");
    }
    return moved;
  }

  private Moved move() {
    if (plant.settings().partTransfers() == PartTransfers.NONE) {
      return new Moved(instance, List.of());
    }
    Transfers proposal = kits == null ? KitsQuestion.transfers(instance) : kits.transfers();
    return new Moved(
        instance.with(proposal.lots(), proposal.supply()),
        onFirstDay(proposal.ledger().moves(), plant.settings().planDate()));
  }

  /** The moves as transfers of a day, those between the same cohorts in one. */
  private static List<PartTransfer> onFirstDay(List<PartMove> moves, LocalDate day) {
    Map<PartTransfer, Long> quantities = new LinkedHashMap<>();
    for (PartMove move : moves) {
      PartTransfer key = new PartTransfer(day, move.part(), move.fromCohort(), move.toCohort(), 0);
      quantities.merge(key, move.quantity(), Long::sum);
    }
    List<PartTransfer> transfers = new ArrayList<>();
    quantities.forEach(
        (key, quantity) ->
            transfers.add(
                new PartTransfer(
                    day, key.part(), key.fromCohort(), key.toCohort(), Math.toIntExact(quantity))));
    return List.copyOf(transfers);
  }
}
