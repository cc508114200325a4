package org.linewright.core.kits;

import java.util.Arrays;

/**
 * Solves a {@link CompletionModel} component by component: greedily; when counting proves the
 * greedy solution best, that is the end; else by an integer program. A component with one variant
 * and no cars on the yard never needs the program to count: its answer is min over rows of pieces /
 * quantity.
 */
final class CompletionSolver {
  private final boolean fewestMoves;

  private CompletionSolver(boolean fewestMoves) {
    this.fewestMoves = fewestMoves;
  }

  /** Most vehicles, and of those solutions one with the fewest moves. */
  static CompletionPlan solve(CompletionModel model) {
    return new CompletionSolver(true).whole(model);
  }

  /** Most vehicles, moves as they come. */
  static CompletionPlan solveCount(CompletionModel model) {
    return new CompletionSolver(false).whole(model);
  }

  private CompletionPlan whole(CompletionModel model) {
    CompletionPlan whole = CompletionPlan.empty(model);
    long bound = 0;
    long movesBound = 0;
    for (int j = 0; j < model.columns().length; j++) {
      Column column = model.columns()[j];
      if (model.draws()[column.draw()].rows().length == 0) {
        whole.finished()[j] = column.most();
        bound += column.most();
      }
    }
    for (Component component : Components.of(model)) {
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
    CompletionPlan plan = new GreedyFill(model).fill(GreedyFill.FEWEST_PIECES);
    if (plan.count() < bound) {
      CompletionPlan other = new GreedyFill(model).fill(GreedyFill.CARS_FIRST);
      plan = other.count() > plan.count() ? other : plan;
    }
    plan = plan.proven(bound, 0);
    if (plan.count() < bound) {
      plan = new CompletionProgram(model, fewestMoves).mostVehicles(plan);
    }
    if (!fewestMoves) {
      return plan;
    }
    boolean oneBlock = Arrays.stream(component.block()).allMatch(number -> number == 0);
    long movesBound = new MovesBound(model, counting).moves(plan.count(), oneBlock);
    return plan.moves(model) > movesBound
        ? new CompletionProgram(model, true).fewestMoves(plan, plan.count())
        : plan.proven(plan.bound(), movesBound);
  }
}
