package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;

/**
 * Finds the best plan that it can: begins with the better one of the two list plans, solves a small
 * plant exactly, improves by search while a second thread proves a bound, and gives the plan with
 * the highest objective of all: never worse than either list plan. After an edit it begins with the
 * former plan instead.
 */
final class BestPlanner {
  private static final double SHORTEST_PROOF_SECONDS = 5;

  private final Instance instance;
  private final PlanRequest request;
  private final Effort effort;
  private final long begin = System.nanoTime();

  BestPlanner(Instance instance, PlanRequest request) {
    this.instance = instance;
    this.request = request;
    this.effort = request.effort();
  }

  Plan plan() {
    ProvenBound bound = new ProvenBound(new Books(instance, request.former()), request.transfers());
    List<Plan> plans = new ArrayList<>();
    FormerPlan start = request.start();
    double seconds = effort.timeLimit().toNanos() / 1e9;
    if (start == null || seconds >= SHORTEST_PROOF_SECONDS) {
      bound.startProof(seconds);
    } else {
      bound.leaveProof();
    }
    if (start == null) {
      addSearched(plans, bound);
    } else {
      addReplanned(plans, start, bound);
    }
    Comparator<Plan> byObjective =
        Comparator.comparingLong(plan -> plan.summary().objective().cents());
    // of equal ones the last: what search has confirmed
    Plan best = plans.get(0);
    for (Plan plan : plans) {
      best = byObjective.compare(plan, best) >= 0 ? plan : best;
    }
    return best.with(best.summary().within(bound.cents()));
  }

  private void addSearched(List<Plan> plans, ProvenBound bound) {
    PlannedOrders list = listed(Mode.LIST);
    PlannedOrders two = listed(Mode.TWO);
    long listedAt = System.nanoTime();
    plans.add(assemble(list, bound));
    plans.add(assemble(two, bound));
    long afterwards = afterwards(System.nanoTime() - listedAt);
    if (!instance.orders().isEmpty()) {
      OrderValue value = new OrderValue(instance, two.books().recipes);
      int[] onTimeInTwo = onTime(two);
      PlannedOrders better = cents(two, value) >= cents(list, value) ? two : list;
      // even then: of equal plans search builds just in time
      boolean isEndless = addExact(plans, bound) && effort.moves() == Effort.ENDLESS;
      Effort enough = isEndless ? effort.withMoves(0) : effort;
      OrderSearch search = new OrderSearch(instance, enough, better, onTimeInTwo);
      plans.add(assemble(run(search, bound, deadline(afterwards)), bound));
    }
  }

  /** Starts from a former plan: what still fits of it stays, the search mends the rest. */
  private void addReplanned(List<Plan> plans, FormerPlan former, ProvenBound bound) {
    long takingAt = System.nanoTime();
    Books books = new Books(instance, request.former());
    PlannedOrders taken = new FormerStart(books, former).planned();
    long afterwards = afterwards(System.nanoTime() - takingAt);
    OrderSearch search =
        new OrderSearch(instance, effort, taken, onTime(taken)).stable(request.stableCents());
    plans.add(assemble(run(search, bound, deadline(afterwards)), bound));
  }

  /** After the search the tables of the plan have to be made: about as long as for a first plan. */
  private long afterwards(long nanosOfAFirstPlan) {
    return Math.min(2 * nanosOfAFirstPlan, effort.timeLimit().toNanos() / 3);
  }

  private long deadline(long nanosAfterwards) {
    return begin + effort.timeLimit().toNanos() - nanosAfterwards;
  }

  private PlannedOrders run(OrderSearch search, ProvenBound bound, long deadline) {
    SearchReport report = new SearchReport(instance, request, bound, begin);
    Placement[] placed = search.run(deadline, report);
    report.tell(placed);
    bound.await(deadline, request.watcher());
    return new FinishedOrders(new Books(instance, request.former()), placed).explained();
  }

  /** Adds the optimum of a small plant if it is better; true when nothing can be better then. */
  private boolean addExact(List<Plan> plans, ProvenBound bound) {
    if (!WholePlan.suits(instance, request.former())) {
      return false;
    }
    long fixed = bound.fixedCents();
    long floor =
        plans.stream().mapToLong(plan -> plan.summary().objective().cents()).max().orElseThrow();
    if (floor >= bound.cents()) {
      return true;
    }
    double seconds = effort.timeLimit().toNanos() / 2e9;
    WholePlan.Answer answer = new WholePlan(instance).solve(floor - fixed, seconds);
    answer.planned().ifPresent(planned -> plans.add(assemble(planned, bound)));
    if (answer.boundCents() < Long.MAX_VALUE) {
      bound.lower(answer.boundCents() + fixed);
    }
    return answer.isProven();
  }

  /** The plan with its books open, without any proof: the same search, the same choice. */
  PlannedOrders planned() {
    ProvenBound unproven =
        new ProvenBound(new Books(instance, request.former()), request.transfers());
    unproven.leaveProof();
    PlannedOrders list = listed(Mode.LIST);
    PlannedOrders two = listed(Mode.TWO);
    long byList = objectiveCents(list, unproven);
    long byTwo = objectiveCents(two, unproven);
    if (!instance.orders().isEmpty()) {
      PlannedOrders better = byTwo >= byList ? two : list;
      OrderSearch search = new OrderSearch(instance, effort, better, onTime(two));
      PlannedOrders searched = run(search, unproven, deadline(0));
      if (objectiveCents(searched, unproven) >= Math.max(byList, byTwo)) {
        return searched;
      }
    }
    // the books of the list plans are used up by the search
    return listed(byTwo >= byList ? Mode.TWO : Mode.LIST);
  }

  private long objectiveCents(PlannedOrders planned, ProvenBound bound) {
    return assemble(planned, bound).summary().objective().cents();
  }

  private PlannedOrders listed(Mode mode) {
    ListPlanner planner = new ListPlanner(new Books(instance, request.former()), PlacingRules.LIST);
    planner.plan(mode);
    return planner.planned();
  }

  private Plan assemble(PlannedOrders planned, ProvenBound bound) {
    return new PlanAssembler(instance, planned)
        .assemble(Mode.BEST, request.transfers(), bound.cents());
  }

  private long cents(PlannedOrders planned, OrderValue value) {
    long sum = 0;
    for (int order = 0; order < instance.orders().size(); order++) {
      sum += planned.placement(order, value).cents();
    }
    return sum;
  }

  private int[] onTime(PlannedOrders planned) {
    int[] onTime = new int[instance.orders().size()];
    for (int order = 0; order < onTime.length; order++) {
      OrderLine line = instance.orders().get(order);
      OrderResult result = planned.results()[order];
      onTime[order] =
          result == null || line.isAsSoonAsPossible() ? 0 : result.unitsUntil(line.dueDay());
    }
    return onTime;
  }
}
