package org.linewright.core.plan.internal.bound;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.internal.books.FrozenDays;
import org.linewright.core.plan.internal.objective.Tally;
import org.linewright.core.plan.internal.program.LinearProgram;
import org.linewright.core.promise.Recipes;

/**
 * The plan as a linear program, whose optimum no plan can beat: fractions of vehicles may be built
 * and delivered, minimum shipments, changeovers and prices of parts cost nothing. Everything else
 * is as in the order-level model of {@code docs/explanation/optimal-planning.md}: lines by day,
 * ramps, kits and parts by day, alternates, second stages, cars on the yard, lateness by day.
 *
 * <p>Written in cumulative form: what a recipe has started up to a day is one column, and a
 * material has a row only for the last day before more of it comes. Against a stock column for each
 * part and day that is many times smaller, with the same optimum.
 */
final class Relaxation {
  private final Instance instance;
  private final LinearProgram program = new LinearProgram();
  private final long fixedCents;

  /**
   * @param frozen what is built in any case, ordered or not
   * @param fixedCents what every plan has alike: cost of transfers, parking of cars on the yard
   */
  Relaxation(Instance instance, Recipes recipes, FrozenDays frozen, long fixedCents) {
    this(instance, recipes, frozen, OrderWeights.objective(instance), fixedCents);
  }

  private Relaxation(
      Instance instance,
      Recipes recipes,
      FrozenDays frozen,
      OrderWeights weights,
      long fixedCents) {
    this.instance = instance;
    this.fixedCents = fixedCents;
    RelaxedProduction production =
        new RelaxedProduction(instance, recipes, frozen, program, weights);
    new RelaxedDemand(instance, production, frozen, program, weights).addAll();
  }

  /**
   * What a class of orders and the more urgent ones can earn, weighted; costs of the plant as a
   * whole are left out.
   */
  static Relaxation ofClasses(
      Instance instance, Recipes recipes, FrozenDays frozen, OrderWeights weights) {
    return new Relaxation(instance, recipes, frozen, weights, 0);
  }

  /**
   * Upper bound on the objective, or the weighted earnings, in cents; {@link Long#MAX_VALUE} when
   * it was not found in time.
   */
  long boundCents(double timeLimitSeconds) {
    return boundCents(timeLimitSeconds, () -> false);
  }

  /**
   * The same unless it is stopped.
   *
   * @param isStopped asked often, from this thread
   */
  long boundCents(double timeLimitSeconds, BooleanSupplier isStopped) {
    if (instance.orders().isEmpty()) {
      return fixedCents;
    }
    LinearProgram.Solution solution = program.solve(timeLimitSeconds, isStopped);
    if (!solution.solved()) {
      return Long.MAX_VALUE;
    }
    return (long) Math.floor(solution.bound()) + fixedCents;
  }

  String size() {
    return program.size();
  }

  /** Cents that every plan has alike. */
  static long fixedCents(Instance instance, List<PartTransfer> transfers) {
    Tally tally = new Tally(instance);
    tally.transferred(transfers);
    return tally.cents();
  }
}
