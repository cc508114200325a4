package org.linewright.core.launch.internal.ahead;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.launch.RetoolWindow;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plant.Plant;
import org.linewright.core.units.Money;

/** What stops of one line do to the plan; every stop is planned once. */
final class StopCosts {
  private static final String STOP = "RETOOLING-TRIAL";

  private record Stop(LocalDate from, LocalDate to) {}

  /** A plan against the plan without the stop. */
  private record Effect(Money objective, int lateMore, int unmetMore, int moved) {}

  private final Replanner replanner;
  private final String line;
  private final Plan base;
  private final LineLoad load;
  private final boolean mayBeIdle;
  private final Map<Stop, Effect> effects = new HashMap<>();
  private Money best;

  /**
   * @param base the plan without the stop
   */
  StopCosts(Plant plant, Plan base, String line) {
    this.replanner = new Replanner(plant, base);
    this.line = line;
    this.base = base;
    this.load = new LineLoad(plant.horizon(), base, line);
    this.mayBeIdle = !RetoolSearch.hasSecondStage(Instance.compile(plant), line);
    this.best = base.summary().objective();
  }

  /** The plan without the stop. */
  Plan base() {
    return base;
  }

  /** What the plan without the stop starts on the line. */
  LineLoad load() {
    return load;
  }

  /**
   * False for lines of a second stage: they hold vehicles between start and release, so that a stop
   * matters on days on which nothing is started, too.
   */
  boolean mayBeIdle() {
    return mayBeIdle;
  }

  /** Plans with the line stopped from a day to a day, both counted, unless that was done before. */
  void plan(LocalDate from, LocalDate to) {
    if (!isKnown(from, to)) {
      Effect effect = effect(replanner.plan(List.of(StopEdit.of(STOP, line, from, to))));
      effects.put(new Stop(from, to), effect);
    }
  }

  boolean isKnown(LocalDate from, LocalDate to) {
    return effects.containsKey(new Stop(from, to));
  }

  private Effect effect(Plan plan) {
    PlanSummary before = base.summary();
    PlanSummary after = plan.summary();
    best = after.objective().compareTo(best) > 0 ? after.objective() : best;
    return new Effect(
        after.objective(),
        after.late() - before.late(),
        after.unmet() - before.unmet(),
        LineLoad.moved(base, plan));
  }

  /** Objective lost, in cents, against the plan without a stop; negative by chance. */
  long centsLost(LocalDate from, LocalDate to) {
    plan(from, to);
    Effect effect = effects.get(new Stop(from, to));
    return effect == null ? 0 : base.summary().objective().minus(effect.objective).cents();
  }

  int plans() {
    return replanner.plans();
  }

  /** What a plan costs that was made elsewhere and keeps the line stopped on these days. */
  RetoolWindow window(LocalDate from, LocalDate to, Plan plan) {
    return window(from, to, effect(plan), true);
  }

  /**
   * What a stop costs, counted from the best of all plans made so far. A stop that was not planned
   * is one on days on which nothing is started: the plan stays as it is.
   */
  RetoolWindow window(LocalDate from, LocalDate to) {
    Effect known = effects.get(new Stop(from, to));
    Effect unchanged = new Effect(base.summary().objective(), 0, 0, 0);
    return window(from, to, known == null ? unchanged : known, known != null);
  }

  private RetoolWindow window(LocalDate from, LocalDate to, Effect effect, boolean planned) {
    return new RetoolWindow(
        from,
        to,
        from,
        best.minus(effect.objective),
        load.units(from, to),
        effect.lateMore,
        effect.unmetMore,
        effect.moved,
        planned);
  }

  /** First of the days from which the line starts nothing any more; null = none. */
  @Nullable LocalDate idleFrom(List<LocalDate> days) {
    LocalDate idle = null;
    for (int i = days.size() - 1; i >= 0; i--) {
      if (load.units(days.get(i), days.get(days.size() - 1)) > 0) {
        return idle;
      }
      idle = days.get(i);
    }
    return idle;
  }
}
