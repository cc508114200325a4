package org.linewright.core.plan.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.FormerPlan;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.PlanWatcher;
import org.linewright.core.plan.Planner;
import org.linewright.core.plan.internal.frozen.FrozenStarts;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.plan.internal.write.KeptBooks;
import org.linewright.core.plant.line.Lock;

/**
 * A plan that is worked on by hand. What is set by hand is a list of locks, and the plan around
 * them hangs on nothing but the plan that was begun with and this list: the list as it was before
 * gives the plan as it was before. Threads may share one.
 */
public final class Board {
  /** Moves that the search tries when a plan is mended. */
  static final long MOVES = 300;

  /** What a moved vehicle costs the search, in cents: nothing moves without a gain. */
  private static final long STABLE_CENTS = 1;

  private final AfterTransfers world;
  private final Plan plan;
  private final Map<String, Integer> orders = new HashMap<>();
  private @Nullable PlannedOrders planned;

  private Board(AfterTransfers world, Plan plan) {
    this.world = world;
    this.plan = plan;
    for (int order = 0; order < world.instance().orders().size(); order++) {
      orders.put(world.instance().orders().get(order).name(), order);
    }
  }

  /**
   * A plan as it stands.
   *
   * @param world what it was made of
   */
  public static Board of(AfterTransfers world, Plan plan) {
    return new Board(world, plan);
  }

  /** The plan. */
  public Plan plan() {
    return plan;
  }

  /** What the plan was made of, its locks among it. */
  public Instance instance() {
    return world.instance();
  }

  /** What is locked. */
  public List<Lock> locks() {
    return instance().plant().locks();
  }

  /**
   * The plan mended around other locks: what still can be built of it stays, orders that lost their
   * place are placed anew, a few moves are tried.
   *
   * @param locks all locks, checked against the plant; the same as those of the plan give the plan
   *     itself
   */
  public Board mended(List<Lock> locks) {
    return locks.equals(locks()) ? this : new Board(with(locks), mendedPlan(with(locks)));
  }

  /** How a plan is mended, wherever it is asked for. */
  public static PlanRequest mending(Plan plan) {
    Effort few = Effort.USUAL.within(Duration.ofHours(1)).withGap(0).withMoves(MOVES);
    return new PlanRequest(
        Mode.BEST,
        List.of(),
        plan.jobs(),
        FormerPlan.of(plan),
        STABLE_CENTS,
        few,
        PlanWatcher.NONE,
        false,
        true);
  }

  private AfterTransfers with(List<Lock> locks) {
    return new AfterTransfers(instance().withLocks(locks), world.ledger());
  }

  private Plan mendedPlan(AfterTransfers locked) {
    return Planner.plan(locked.instance(), mending(plan).with(locked.ledger()));
  }

  /** All runs of the plan, by line and day. */
  public List<Run> runs() {
    return new Runs(instance(), plan).all();
  }

  /**
   * Where a run can go, on all lines that build its variant.
   *
   * @throws IllegalArgumentException when the plant has no such order or variant
   */
  public synchronized List<Place> places(MovedRun run) {
    int variant = instance().variants().get(run.variant());
    int order = -1;
    if (run.order() != null) {
      Integer found = orders.get(run.order());
      if (found == null || instance().orders().get(found).variant() != variant) {
        throw new IllegalArgumentException("run = " + run + "\nMaybe of another plant.");
      }
      order = found;
    }
    PlannedOrders opened = planned;
    if (opened == null) {
      opened = new KeptBooks(instance(), plan).open();
      planned = opened;
    }
    Instance others = instance().withLocks(locksBeside(run));
    return new Places(opened, FrozenStarts.forOneMoreLock(others, plan.jobs()))
        .of(run, order, variant);
  }

  /** The locks without that of the run itself. */
  private List<Lock> locksBeside(MovedRun run) {
    List<Lock> beside = new ArrayList<>();
    for (Lock lock : locks()) {
      boolean isOwn =
          lock.line().equals(run.line())
              && lock.day().equals(run.day())
              && lock.variant().equals(run.variant())
              && Objects.equals(lock.order(), run.order());
      int left = isOwn ? lock.units() - run.units() : lock.units();
      if (left > 0) {
        beside.add(new Lock(lock.order(), lock.line(), lock.day(), lock.variant(), left));
      }
    }
    return beside;
  }
}
