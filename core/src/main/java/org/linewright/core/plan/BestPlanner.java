package org.linewright.core.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.bound.ProvenBound;
import org.linewright.core.plan.internal.exact.WholePlan;
import org.linewright.core.plan.internal.frozen.FormerStart;
import org.linewright.core.plan.internal.frozen.FrozenStarts;
import org.linewright.core.plan.internal.list.BuildTiming;
import org.linewright.core.plan.internal.list.EarlierCompletions;
import org.linewright.core.plan.internal.list.FinishedOrders;
import org.linewright.core.plan.internal.list.ListPlanner;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.plan.internal.objective.OrderValue;
import org.linewright.core.plan.internal.objective.PlanFigures;
import org.linewright.core.plan.internal.objective.PlanRanking;
import org.linewright.core.plan.internal.objective.PriorityClasses;
import org.linewright.core.plan.internal.reasons.Explained;
import org.linewright.core.plan.internal.reasons.Explaining;
import org.linewright.core.plan.internal.search.OrderSearch;
import org.linewright.core.plan.internal.search.SearchReport;
import org.linewright.core.plan.internal.write.PlanAssembler;
import org.linewright.core.reason.Reason;

/**
 * Finds the best plan that it can: begins with the better one of the two list plans, solves a small
 * plant exactly, improves by search while a second thread proves a bound, and gives the best of
 * all, see {@link PlanRanking}. After an edit it begins with the former plan instead.
 */
final class BestPlanner {
  private static final double SHORTEST_PROOF_SECONDS = 5;
  private static final long AFTER_A_STOP_NANOS = 100_000_000;

  private final Instance instance;
  private final PlanRequest request;
  private final Effort effort;
  private final long begin = System.nanoTime();
  private final long end;
  private final ProvenBound bound;
  private final SearchReport report;
  private long stoppedAt; // 0 = not yet
  private @Nullable Explaining explaining; // the plan that search ended with

  BestPlanner(Instance instance, PlanRequest request) {
    this.instance = instance;
    this.request = request;
    this.effort = request.effort();
    this.end = begin + effort.timeLimit().toNanos();
    this.bound = new ProvenBound(books(), request.transfers());
    this.report = new SearchReport(instance, request, bound, begin);
  }

  /** A plan that may be the best one. */
  private record Contender(PlannedOrders planned, Plan plan) {
    PlanFigures figures() {
      return PlanFigures.of(plan);
    }
  }

  Plan plan() {
    double seconds = effort.timeLimit().toNanos() / 1e9;
    if (request.proves() && (request.start() == null || seconds >= SHORTEST_PROOF_SECONDS)) {
      bound.startProof(end);
    } else {
      bound.leaveProof();
    }
    try {
      Contender found = best();
      Plan told = request.explains() ? found.plan.with(reasons(found.planned)) : found.plan;
      Plan best = told.with(told.summary().within(bound));
      report.tell(PlanFigures.of(best));
      return best;
    } finally {
      bound.end();
    }
  }

  /** The plan with its books open, without any proof: the same search, the same choice. */
  PlannedOrders planned() {
    bound.leaveProof();
    return best().planned;
  }

  private Contender best() {
    Contender found = found();
    if (!BuildTiming.isWanted(instance.plant())) {
      return found;
    }
    PlanRanking ranking =
        new PlanRanking(found.figures(), new PriorityClasses(instance).isStrict());
    Contender best = timed(found.planned);
    boolean isQuick = WholePlan.suits(instance, request.former());
    if (ranking.compare(found.figures(), best.figures()) > 0 && (isQuick || !isOver())) {
      // that it is built at the wanted time cost something: a list may be better now
      for (Mode mode : List.of(Mode.LIST, Mode.TWO)) {
        best = better(best, timed(listed(mode)), ranking);
      }
    }
    return best;
  }

  private Contender timed(PlannedOrders planned) {
    BuildTiming.in(planned);
    EarlierCompletions.in(planned);
    return contender(planned);
  }

  private Contender found() {
    FormerPlan former = request.start();
    if (instance.orders().isEmpty()) {
      return contender(listed(Mode.TWO));
    }
    return former == null ? bestFromLists() : replanned(former);
  }

  private Contender bestFromLists() {
    PlannedOrders list = listed(Mode.LIST);
    OrderValue value = new OrderValue(instance, list.books().recipes);
    Placement[] byList = list.placements(value);
    report.tell(byList);
    PlannedOrders two = listed(Mode.TWO);
    Placement[] inTwo = two.placements(value);
    PlanFigures figuresOfList = figures(byList);
    PlanFigures figuresOfTwo = figures(inTwo);
    PriorityClasses classes = new PriorityClasses(instance);
    PlanRanking ranking = new PlanRanking(figuresOfTwo, classes.isStrict());
    boolean isListBetter = ranking.compare(figuresOfList, figuresOfTwo) > 0;
    report.tell(isListBetter ? figuresOfList : figuresOfTwo);
    if (request.proves() && !WholePlan.suits(instance, request.former())) { // else no clock ends it
      rehearseTheEnd(isListBetter ? list : two);
    }
    long deadline = deadline(System.nanoTime() - begin);
    Optional<WholePlan.Answer> exact = exact(classes);
    boolean isProven = exact.map(WholePlan.Answer::isProven).orElse(false);
    if (isProven) {
      ranking.proven();
    }
    // even beside a proven optimum: of equal plans search builds just in time
    boolean isEnough = isProven && effort.moves() == Effort.ENDLESS;
    OrderSearch search =
        new OrderSearch(
            instance,
            isEnough ? effort.withMoves(0) : effort,
            isListBetter ? list.books() : two.books(),
            isListBetter ? byList.clone() : inTwo.clone(),
            inTwo);
    Placement[] placed = search.run(deadline, report);
    PlanFigures beforePrices = figures(placed);
    Contender best = ended(placed, deadline);
    Optional<PlannedOrders> whole = exact.flatMap(WholePlan.Answer::planned);
    if (whole.isPresent()) {
      best = better(best, contender(whole.get()), ranking);
    }
    if (!figuresOfList.equals(beforePrices)) { // else search ends where it began
      best = betterOfList(best, figuresOfList, Mode.LIST, ranking);
    }
    return figuresOfTwo.equals(beforePrices)
        ? best
        : betterOfList(best, figuresOfTwo, Mode.TWO, ranking);
  }

  /**
   * The better of a plan and that of a list.
   *
   * @param atBest figures of the list's plan, purchase prices left out
   */
  private Contender betterOfList(
      Contender best, PlanFigures atBest, Mode mode, PlanRanking ranking) {
    return ranking.compare(atBest, best.figures()) > 0
        ? better(best, contender(listed(mode)), ranking)
        : best;
  }

  private static Contender better(Contender one, Contender other, PlanRanking ranking) {
    return ranking.compare(other.figures(), one.figures()) > 0 ? other : one;
  }

  /** Solves a small plant exactly; empty when it is not small. */
  private Optional<WholePlan.Answer> exact(PriorityClasses classes) {
    if (!WholePlan.suits(instance, request.former()) || request.watcher().isStopped()) {
      return Optional.empty();
    }
    long floor =
        Math.max(
            contender(listed(Mode.LIST)).figures().objectiveCents(),
            contender(listed(Mode.TWO)).figures().objectiveCents());
    if (floor >= bound.cents() && classes.ranks() == 1) {
      return Optional.of(new WholePlan.Answer(Optional.empty(), floor, List.of(), true));
    }
    long fixed = bound.fixedCents();
    double seconds = effort.timeLimit().toNanos() / 2e9;
    WholePlan.Answer answer = new WholePlan(instance).solve(floor - fixed, seconds);
    bound.lower(answer);
    return Optional.of(answer);
  }

  /** Starts from a former plan: what still fits of it stays, the search mends the rest. */
  private Contender replanned(FormerPlan former) {
    PlannedOrders taken = new FormerStart(books(), former).planned();
    Placement[] placed = taken.placements(new OrderValue(instance, taken.books().recipes));
    report.tell(placed);
    long deadline = deadline(System.nanoTime() - begin);
    OrderSearch search =
        new OrderSearch(instance, effort, taken.books(), placed.clone(), placed)
            .stable(request.stableCents());
    return ended(search.run(deadline, report), deadline);
  }

  private Contender ended(Placement[] placed, long deadline) {
    report.tell(placed);
    bound.await(deadline, request.watcher());
    if (request.watcher().isStopped()) {
      bound.end(); // both cores are for whoever waits
    }
    PlannedOrders planned = new FinishedOrders(books(), placed).planned();
    if (request.explains() && !BuildTiming.isWanted(instance.plant())) {
      explaining = explaining(planned);
    }
    return contender(planned);
  }

  private Explaining explaining(PlannedOrders planned) {
    return Explaining.begin(planned, PlacingRules.SEARCH, this::books);
  }

  private List<List<Reason>> reasons(PlannedOrders planned) {
    if (explaining != null && explaining.isOf(planned)) {
      return explaining.reasons();
    }
    if (explaining != null) {
      explaining.leave();
    }
    return new Explained(planned, PlacingRules.SEARCH).all().reasons();
  }

  /**
   * Writes down and explains a plan as at the end: so it is known how long that takes here and now,
   * and the end, for which somebody may wait who has pressed Stop, finds its code compiled.
   */
  private void rehearseTheEnd(PlannedOrders planned) {
    Explaining rehearsed = request.explains() ? explaining(planned) : null;
    request.watcher().rehearsed(contender(planned).plan());
    if (rehearsed != null) {
      rehearsed.reasons();
    }
  }

  /**
   * When the search ends: its plan still has to be made, which takes no longer than the first plans
   * did.
   */
  private long deadline(long nanosOfFirstPlans) {
    return end - Math.min(nanosOfFirstPlans, effort.timeLimit().toNanos() / 2);
  }

  /** True when what could still be made cheaper is left as it is. */
  private boolean isOver() {
    long now = System.nanoTime();
    if (stoppedAt == 0 && request.watcher().isStopped()) {
      stoppedAt = now;
    }
    return now >= end || (stoppedAt != 0 && now - stoppedAt >= AFTER_A_STOP_NANOS);
  }

  private PlannedOrders listed(Mode mode) {
    ListPlanner planner = new ListPlanner(books(), PlacingRules.LIST);
    planner.plan(mode);
    PlannedOrders planned = planner.planned();
    EarlierCompletions.in(planned);
    return planned;
  }

  private Books books() {
    return FrozenStarts.open(instance, request.former());
  }

  private PlanFigures figures(Placement[] placed) {
    return PlanFigures.of(instance, placed, bound.fixedCents());
  }

  private Contender contender(PlannedOrders planned) {
    PlanAssembler assembler = new PlanAssembler(instance, planned, this::isOver);
    return new Contender(planned, assembler.assemble(Mode.BEST, request.transfers(), bound));
  }
}
