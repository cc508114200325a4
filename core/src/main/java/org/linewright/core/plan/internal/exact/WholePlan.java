package org.linewright.core.plan.internal.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.LineChangeovers;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.books.WantedVariants;
import org.linewright.core.plan.internal.list.FinishedOrders;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.plan.internal.objective.PriorityClasses;
import org.linewright.core.plan.internal.objective.Tally;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;
import org.linewright.core.promise.LineCarry;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * The best plan of a small plant, exactly: the order-level model of {@code
 * docs/explanation/optimal-planning.md} as an integer program, whole orders, vehicles and pieces.
 * {@link WholeProduction} and {@link WholeDemand} hold its variables and those of its rows that
 * speak of vehicles, {@link WholeLines}, {@link WholeYard} and {@link WholeMaterials} the other
 * rows. For plants of a few hundred columns that takes well under a second; beyond some thousands
 * search is the better way to spend the time.
 */
public final class WholePlan {
  /** Starts, and deliveries, of a plant that is tried. */
  private static final long MOST_COLUMNS = 1_500;

  private static final int MOST_FAMILIES = 8;
  private static final long MOST_DAYS_A_VEHICLE = 8;
  private static final double WORK = 1;

  private final Instance instance;
  private final Books books;
  private final WholeProgram program = new WholeProgram();
  private final WholeSum objective = new WholeSum();
  private final WholeProduction production;
  private final WholeDemand demand;
  private final WholeMaterials materials;
  private final PriorityClasses classes;

  /**
   * What came out.
   *
   * @param planned a plan above the floor; empty = none was found
   * @param boundCents no plan has a greater objective, whatever its priorities; fixed cents left
   *     out; MAX_VALUE = not known
   * @param earned what is known of each class that is compared, the most urgent first
   * @param isProven nothing is better than the plan or, without one, than the floor
   */
  public record Answer(
      Optional<PlannedOrders> planned, long boundCents, List<Earned> earned, boolean isProven) {}

  /**
   * What a class earns.
   *
   * @param cents in the plan that was found; of the last class, which shares the last comparison
   *     with all other costs, in some plan
   * @param boundCents no plan in which the more urgent classes earn at least as much as in the plan
   *     found earns more
   */
  public record Earned(long cents, long boundCents) {}

  public WholePlan(Instance instance) {
    this.instance = instance;
    this.books = Books.ofAnyPlan(instance);
    Recipes recipes = books.recipes;
    this.production = new WholeProduction(instance, recipes, program);
    new WholeLines(instance, production, program).addAll();
    new WholeYard(instance, production, program).addAll(recipes);
    this.classes = new PriorityClasses(instance);
    this.demand = new WholeDemand(instance, classes, production, program);
    demand.addAll(objective);
    this.materials = new WholeMaterials(instance, recipes, production, program);
    materials.addAll(recipes, objective);
    addParking();
  }

  /**
   * True when a plant is small enough to be solved exactly.
   *
   * @param former jobs of a former plan; what frozen days keep, and what is locked, is not in the
   *     model
   */
  public static boolean suits(Instance instance, List<Job> former) {
    if (!former.isEmpty() || instance.orders().isEmpty() || !instance.plant().locks().isEmpty()) {
      return false;
    }
    boolean[] isWanted = WantedVariants.of(instance);
    boolean[] isUsed = new boolean[instance.lines().size()];
    for (int variant = 0; variant < isWanted.length; variant++) {
      for (BuildOption option : instance.options().get(variant)) {
        isUsed[option.line()] |= isWanted[variant];
      }
    }
    for (int line = 0; line < isUsed.length; line++) {
      LineChangeovers changeovers = isUsed[line] ? LineChangeovers.find(instance, line) : null;
      if (changeovers != null && changeovers.families() > MOST_FAMILIES) {
        return false;
      }
      if (LineCarry.largestUse(instance, line) > MOST_DAYS_A_VEHICLE * Instance.CAPACITY) {
        return false;
      }
    }
    return columns(instance, isWanted) <= MOST_COLUMNS;
  }

  /** Starts and deliveries that there could be; kits that lack the same count together. */
  private static long columns(Instance instance, boolean[] isWanted) {
    Recipes recipes = new Recipes(instance);
    long ways = 0;
    for (int variant = 0; variant < isWanted.length; variant++) {
      if (isWanted[variant]) {
        long options = instance.options().get(variant).size();
        for (Recipe recipe : recipes.of(variant)) {
          ways += recipe.completes() ? 1 : options;
        }
        ways += recipes.twoSteps(variant).size() * (options + 1);
      }
    }
    return (ways + instance.orders().size()) * instance.days();
  }

  /** Parked to the end; what completes a vehicle gives the rest back. */
  private void addParking() {
    long[] parkedCents = Tally.parkedCents(instance);
    for (WholeProduction.Start start : production.starts()) {
      Recipe recipe = start.recipe();
      long parked = parkedCents[recipe.variant()] * (instance.days() - 1L - start.day());
      if (recipe.completes()) {
        objective.add(parked, start.column());
      } else if (recipe.kind() == Recipe.Kind.BEGIN) {
        objective.add(-parked, start.column());
      }
    }
  }

  /**
   * Looks for the best plan.
   *
   * @param floorCents only plans above that are wanted, fixed cents left out; where several classes
   *     of priority are compared it is not looked at
   * @param seconds wall time
   */
  public Answer solve(long floorCents, double seconds) {
    if (classes.ranks() > 1) {
      return solveByClass(System.nanoTime() + (long) (seconds * 1e9));
    }
    WholeProgram.Result result =
        program.maximize(objective, floorCents, new WholeProgram.Limit(WORK, seconds));
    if (result.values().length == 0) {
      return new Answer(Optional.empty(), result.bound(), List.of(), result.bound() == floorCents);
    }
    boolean isProven = result.bound() == objective.value(result.values());
    return new Answer(Optional.of(planned(result.values())), result.bound(), List.of(), isProven);
  }

  /**
   * First the objective alone, for its bound; then class by class what it earns, each but the last
   * kept from then on; at last the objective again.
   */
  private Answer solveByClass(long deadlineNanos) {
    WholeProgram.Result money = maximize(objective, deadlineNanos);
    List<Earned> earned = new ArrayList<>();
    boolean isProven = true;
    int lastClass = classes.ranks() - 1;
    for (int number = 0; number <= lastClass; number++) {
      WholeSum ofClass = demand.earned(number);
      WholeProgram.Result result = maximize(ofClass, deadlineNanos);
      if (result.values().length == 0) {
        return new Answer(Optional.empty(), money.bound(), List.of(), false);
      }
      long cents = ofClass.value(result.values());
      earned.add(new Earned(cents, result.bound()));
      if (number < lastClass) {
        isProven &= result.bound() == cents;
        program.addRow(cents, ofClass, WholeProgram.ENDLESS);
      }
    }
    WholeProgram.Result last = maximize(objective, deadlineNanos);
    if (last.values().length == 0) {
      return new Answer(Optional.empty(), money.bound(), List.of(), false);
    }
    isProven &= last.bound() == objective.value(last.values());
    return new Answer(
        Optional.of(planned(last.values())), money.bound(), List.copyOf(earned), isProven);
  }

  private WholeProgram.Result maximize(WholeSum sum, long deadlineNanos) {
    double seconds = (deadlineNanos - System.nanoTime()) / 1e9;
    return program.maximize(sum, -WholeProgram.ENDLESS, new WholeProgram.Limit(WORK, seconds));
  }

  private PlannedOrders planned(long[] values) {
    Placement[] placed =
        new WholeVehicles(instance, values, materials).placements(demand.deliveries());
    return new FinishedOrders(books, placed).planned();
  }

  /** Columns, for measurements. */
  int columns() {
    return program.columns();
  }
}
