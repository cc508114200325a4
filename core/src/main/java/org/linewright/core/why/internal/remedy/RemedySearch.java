package org.linewright.core.why.internal.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Plan;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;
import org.linewright.core.why.Remedy;
import org.linewright.core.why.Tried;
import org.linewright.core.why.internal.goal.Goal;
import org.linewright.core.why.internal.levers.Lever;
import org.linewright.core.why.internal.levers.Window;

/**
 * Finds the smallest size of each lever that reaches as much of a goal as the lever can, and the
 * latest day on which it still does. Every size and day that it tells was planned; one piece less,
 * or one day later, was planned too and did not do. Cost: about 2 log2(size × days) plans a lever.
 */
public final class RemedySearch {
  /** Those that fix most first; what can be had without asking and without harm before the rest. */
  private static final Comparator<Remedy> BEST_FIRST =
      Comparator.comparing((Remedy remedy) -> !remedy.fixesAll())
          .thenComparing(Remedy::asksTheCustomer)
          .thenComparing(remedy -> !remedy.others().isEmpty())
          .thenComparing(Remedy::stillOpen)
          .thenComparing(
              Remedy::cost, Comparator.nullsLast(Comparator.comparing((Money cost) -> cost)))
          .thenComparing(Remedy::objective, Comparator.reverseOrder());

  /** What helps when the plan is not the best that can be had. */
  private static final String GOING_ON = "plan on from this plan, with nothing changed";

  private static final boolean[] NEVER = {false};

  private final Replanner replanner;
  private final Goal goal;
  private final long before;
  private long byItself; // open when nothing is edited and the plan is gone on from
  private boolean searches;
  private final List<Remedy> remedies = new ArrayList<>();
  private final List<Tried> failed = new ArrayList<>();

  public RemedySearch(Replanner replanner, Goal goal) {
    this.replanner = replanner;
    this.goal = goal;
    this.before = goal.open(replanner.before());
    for (boolean searching : replanner.canSearch() ? new boolean[] {true, false} : NEVER) {
      goOn(searching);
      if (byItself < before && remedies.isEmpty()) {
        Lever.Change nothing = new Lever.Change(GOING_ON, Money.ZERO, List.of());
        add(Lever.of(GOING_ON, 1, (size, day) -> nothing), nothing, false);
      }
    }
  }

  private void goOn(boolean searching) {
    searches = searching;
    byItself = Math.min(before, goal.open(replanner.unedited(searches)));
  }

  /** The remedies found so far, the best advice first. */
  public List<Remedy> remedies() {
    return remedies.stream().sorted(BEST_FIRST).toList();
  }

  /** What was tried in vain. */
  public List<Tried> failed() {
    return failed;
  }

  /** Tries one lever; searches on where a change of orders does not help at once. */
  public void tryOut(Lever lever) {
    if (replanner.isUsedUp()) {
      failed.add(
          new Tried(
              "change",
              lever.subject(),
              lever.subject() + ": not tried, that would take too many plans"));
      return;
    }
    if (!find(lever)) {
      goOn(replanner.canSearch() && changesOrders(lever));
      if (!searches || !find(lever)) {
        String words = lever.maker().of(lever.most(), 0).words();
        failed.add(new Tried("change", lever.subject(), words + ": does not help"));
      }
      goOn(false);
    }
  }

  /** Tries one lever without a word when it does not help. */
  public boolean helps(Lever lever) {
    return !replanner.isUsedUp() && find(lever);
  }

  /** True for a lever that gives nothing new: the plan has to be made another one. */
  private static boolean changesOrders(Lever lever) {
    return lever.maker().of(lever.most(), 0).edits().stream()
        .anyMatch(edit -> edit instanceof Edit.SetCells set && set.table().equals("orders"));
  }

  /** Finds the smallest size and the latest day of a lever; false when it does not help. */
  private boolean find(Lever lever) {
    long most = open(lever, lever.most(), 0) < byItself ? lever.most() : lever.guess();
    long reached = most > 0 ? open(lever, most, 0) : byItself;
    if (reached >= byItself) {
      return false;
    }
    long size = smallest(most, lever.guess(), n -> open(lever, n, 0) <= reached);
    add(lever, onADay(lever.window(), day -> lever.maker().of(size, day), reached), false);
    return true;
  }

  /**
   * A change on the latest day on which it still does; on the first on which it could be used when
   * it is wanted as soon as possible.
   */
  private Lever.Change onADay(Window window, IntFunction<Lever.Change> change, long reached) {
    int latest = latest(window.latest(), day -> open(change.apply((int) day)) <= reached);
    Lever.Change soon = change.apply(window.isSoon() ? window.first() : latest);
    if (!window.isSoon() || window.first() >= latest || open(soon) > reached) {
      return change.apply(latest);
    }
    LocalDate last = replanner.plant().horizon().date(latest);
    String each = eachDayEarlier(soon, change.apply(latest), latest - window.first());
    return soon.saying(", when a line first has room (by " + last + " at the latest" + each + ")");
  }

  /** What a change is worth more on each day on which it is made earlier, on average. */
  private String eachDayEarlier(Lever.Change soon, Lever.Change late, int days) {
    Money first = worth(soon.edits());
    Money last = worth(late.edits());
    if (first == null || last == null || first.compareTo(last) <= 0) {
      return "";
    }
    String currency = replanner.plant().settings().currency();
    return ", each day earlier brings " + first.minus(last).dividedBy(days).in(currency);
  }

  /**
   * Tries levers all at once, for vehicles that lack several things; nothing when one of them alone
   * does as much.
   */
  public void tryTogether(List<Lever> levers) {
    if (levers.size() < 2 || replanner.isUsedUp()) {
      return;
    }
    long[] sizes = levers.stream().mapToLong(Lever::most).toArray();
    long reached = open(together(levers, sizes, 0));
    long alone = remedies.stream().mapToLong(Remedy::stillOpen).min().orElse(byItself);
    if (reached >= alone) {
      return;
    }
    for (int i = 0; i < sizes.length; i++) {
      int one = i;
      sizes[i] =
          smallest(
              sizes[i],
              levers.get(i).guess(),
              size -> {
                long[] tried = sizes.clone();
                tried[one] = size;
                return open(together(levers, tried, 0)) <= reached;
              });
    }
    Window window = levers.stream().map(Lever::window).reduce(Window::and).orElse(Window.NONE);
    add(levers.get(0), onADay(window, day -> together(levers, sizes, day), reached), true);
  }

  private static Lever.Change together(List<Lever> levers, long[] sizes, int day) {
    List<String> words = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    Money cost = Money.ZERO;
    for (int i = 0; i < sizes.length; i++) {
      Lever.Change change = levers.get(i).maker().of(sizes[i], day);
      words.add(change.words());
      edits.addAll(change.edits());
      Money one = change.cost();
      cost = cost == null || one == null ? null : cost.plus(one);
    }
    return new Lever.Change(String.join(" and ", words), cost, edits);
  }

  private void add(Lever lever, Lever.Change change, boolean ofSeveral) {
    Plan plan = replanner.plan(change.edits(), searches).orElseThrow();
    Plan old = change.edits().isEmpty() ? replanner.before() : replanner.unedited(searches);
    long open = goal.open(plan);
    remedies.add(
        new Remedy(
            change.words(),
            goal.effect(open, before),
            open,
            change.cost(),
            plan.summary().objective().minus(old.summary().objective()),
            new Harm(goal).of(old, plan),
            lever.asksTheCustomer(),
            lever.condition(),
            ofSeveral,
            change.edits()));
  }

  private long open(Lever lever, long size, long day) {
    return open(lever.maker().of(size, (int) day));
  }

  private long open(Lever.Change change) {
    return replanner.plan(change.edits(), searches).map(goal::open).orElse(Long.MAX_VALUE);
  }

  /** The smallest size that does, while one less does not; {@code most} does. */
  private static long smallest(long most, long guess, LongPredicate does) {
    long low = 0;
    long high = most;
    if (guess > 0 && guess < high) {
      if (!does.test(guess)) {
        low = guess;
      } else {
        high = guess;
        low = guess > 1 && !does.test(guess - 1) ? guess - 1 : 0;
      }
    }
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (does.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** The latest day up to {@code latestDay} that does, while the next does not; day 0 does. */
  private static int latest(int latestDay, LongPredicate does) {
    if (latestDay <= 0) {
      return 0;
    }
    if (does.test(latestDay)) {
      return latestDay;
    }
    int low = 0;
    int high = latestDay;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (does.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The objective with a change − the objective without; null when it cannot be applied. */
  public @Nullable Money worth(List<Edit> edits) {
    Money old = replanner.unedited(searches).summary().objective();
    return replanner
        .plan(edits, searches)
        .map(plan -> plan.summary().objective().minus(old))
        .orElse(null);
  }
}
