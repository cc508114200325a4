package org.linewright.core.kits.internal.solve;

import org.jspecify.annotations.Nullable;
import org.linewright.core.kits.internal.book.Patience;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Component;
import org.linewright.core.kits.internal.model.Components;

/**
 * Solves a {@link CompletionModel} component by component: greedily; when counting proves the
 * greedy plan best, that is the end; else by an integer program. A component with one variant and
 * no cars on the yard never needs the program to count: its answer is min over rows of pieces /
 * quantity.
 */
public final class CompletionSolver {
  private enum Aim {
    FEWEST_MOVES,
    COUNT,
    ESTIMATE
  }

  /** Effort that proves most programs that can be proven at all. */
  private static final double GLANCE = 0.05;

  private final Aim aim;
  private final Patience patience;

  private CompletionSolver(Aim aim, Patience patience) {
    this.aim = aim;
    this.patience = patience;
  }

  /** Most vehicles, and of those plans one with the fewest moves. */
  public static CompletionPlan solve(CompletionModel model) {
    return new CompletionSolver(Aim.FEWEST_MOVES, Patience.ample()).whole(model);
  }

  /** Most vehicles, moves as they come. */
  public static CompletionPlan solveCount(CompletionModel model) {
    return solveCount(model, Patience.ample());
  }

  /** The same as long as the patience lasts; after that, what is sure. */
  public static CompletionPlan solveCount(CompletionModel model, Patience patience) {
    return new CompletionSolver(Aim.COUNT, patience).whole(model);
  }

  /** A plan and a bound of the count, without any integer program. */
  public static CompletionPlan estimateCount(CompletionModel model) {
    return new CompletionSolver(Aim.ESTIMATE, Patience.ample()).whole(model);
  }

  private CompletionPlan whole(CompletionModel model) {
    CompletionPlan whole = CompletionPlan.empty(model);
    long bound = 0;
    long movesBound = 0;
    Components components = new Components(model, aim != Aim.FEWEST_MOVES);
    for (int j = 0; j < model.columns().length; j++) {
      if (components.isFree(j)) {
        Column column = model.columns()[j];
        whole.finished()[j] = column.most();
        bound += column.most();
        movesBound += column.most() * column.pieces();
      }
    }
    for (Component component : components.list()) {
      CompletionPlan part = part(component);
      component.enter(part, whole);
      bound += part.bound();
      movesBound += part.movesBound();
    }
    return whole.proven(bound, movesBound);
  }

  private CompletionPlan part(Component component) {
    CompletionModel model = component.model();
    CountBound counting = new CountBound(component, true);
    long bound = counting.vehicles();
    CompletionPlan plan = greedy(model, counting, bound).proven(bound, 0);
    if (plan.count() < bound && aim != Aim.ESTIMATE && (patience.left() > 0 || !model.isBig())) {
      plan = relaxed(model, plan);
    }
    if (aim != Aim.FEWEST_MOVES) {
      return plan;
    }
    plan = plan.proven(plan.bound(), new MovesBound(model, counting).moves(plan.count()));
    if (plan.moves(model) <= plan.movesBound()) {
      return plan;
    }
    CompletionProgram program = program(model);
    if (model.isBig()) {
      Relaxation relaxed = Relaxation.moves(model, plan.count());
      plan = plan.proven(plan.bound(), Math.max(plan.movesBound(), -relaxed.bound()));
      program.stayNear(plan);
    }
    return program.fewestMoves(plan, plan.count());
  }

  private CompletionProgram program(CompletionModel model) {
    return new CompletionProgram(model, aim == Aim.FEWEST_MOVES);
  }

  /**
   * The best fractional plan rounded, where that is not proven best improved by the integer
   * program: of a model too big to search all of it, and where all of it takes long, the
   * neighborhood of the fractional plan.
   */
  private CompletionPlan relaxed(CompletionModel model, CompletionPlan greedy) {
    Relaxation relaxed = Relaxation.count(model);
    CompletionPlan plan = better(model, relaxed.rounded(), greedy);
    plan = plan.proven(Math.min(greedy.bound(), relaxed.bound()), 0);
    if (!model.isBig()) {
      plan = improved(model, plan, aim == Aim.COUNT ? GLANCE : CompletionProgram.EFFORT, null);
    }
    return aim == Aim.COUNT || model.isBig()
        ? improved(model, plan, CompletionProgram.EFFORT, relaxed)
        : plan;
  }

  private CompletionPlan improved(
      CompletionModel model, CompletionPlan plan, double effort, @Nullable Relaxation near) {
    if (plan.count() == plan.bound() || patience.left() == 0) {
      return plan;
    }
    CompletionProgram program = program(model);
    if (near != null) {
      program.stayNear(near);
    }
    return program.mostVehicles(plan, effort, patience);
  }

  /** The best of some greedy plans; stops trying when one finishes all that the bound allows. */
  private CompletionPlan greedy(CompletionModel model, CountBound counting, long bound) {
    CompletionPlan best = GreedyFill.fill(model, GreedyFill.fewestPieces(counting));
    if (best.count() < bound) {
      best = better(model, best, GreedyFill.fill(model, GreedyFill.carsFirst()));
    }
    return aim == Aim.FEWEST_MOVES && model.shelfPart().length > 0
        ? better(model, best, ThriftyFill.fill(model, counting))
        : best;
  }

  private static CompletionPlan better(CompletionModel model, CompletionPlan a, CompletionPlan b) {
    long more = b.count() - a.count();
    return more > 0 || (more == 0 && b.moves(model) < a.moves(model)) ? b : a;
  }
}
