package org.linewright.core.plan.internal.frozen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.FrozenDays;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.TwoSteps;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.FrozenNotKept;

/**
 * Starts the jobs of a former plan again in fresh books, before any order: on the same line and
 * day, from kits of the same cohort, as many as kits, parts, lines and yard still allow. Then it
 * closes the frozen line-days and puts the vehicles on offer to all orders of their variant.
 * Vehicles begun incomplete are finished as early as their parts allow. Then what is locked is
 * started, see {@link LockedStarts}. One use.
 */
public final class FrozenStarts {
  private final Books books;
  private final Instance instance;
  private final StageDays stages;
  private final FrozenCause causes;
  private final FrozenStages waiting;
  private final FrozenKits kits;
  private final FrozenVehicles vehicles;
  private final List<String> cohorts = new ArrayList<>();
  private final List<FrozenNotKept> notices = new ArrayList<>();

  /**
   * Opens books in which the frozen line-days are as a former plan had them, and all locks are
   * started.
   *
   * @param former all jobs of the former plan; empty = there is none
   */
  public static Books open(Instance instance, List<Job> former) {
    return reopen(instance, former.isEmpty() ? null : FrozenDays.jobs(instance, former));
  }

  /**
   * Opens books as they were opened for a plan.
   *
   * @param jobs what was to be kept on frozen line-days, by day; null = no former plan was given
   */
  public static Books reopen(Instance instance, @Nullable List<Job> jobs) {
    Books books = jobs == null ? new Books(instance) : new Books(instance, jobs);
    if (jobs != null || !instance.plant().locks().isEmpty()) {
      books.freeze(new FrozenStarts(books).keep(jobs, true));
    }
    return books;
  }

  /**
   * Books as one more lock would find them: what is kept and locked is on offer to nobody yet.
   *
   * @param former all jobs of the former plan; empty = there is none
   */
  public static Books forOneMoreLock(Instance instance, List<Job> former) {
    List<Job> jobs = FrozenDays.jobs(instance, former);
    Books books = new Books(instance, jobs);
    books.freeze(new FrozenStarts(books).keep(jobs, false));
    return books;
  }

  private FrozenStarts(Books books) {
    this.books = books;
    this.instance = books.instance;
    this.stages = new StageDays(instance);
    this.causes = new FrozenCause(books, stages);
    this.waiting = new FrozenStages(books);
    this.kits = new FrozenKits(books);
    this.vehicles = new FrozenVehicles(books);
  }

  /**
   * @param jobs jobs on frozen line-days, by day; null = no day is frozen
   * @param offers true: what is kept and locked for no order is put on offer
   */
  private FrozenDays keep(@Nullable List<Job> jobs, boolean offers) {
    if (jobs != null) {
      keepFrozen(jobs);
    }
    notices.sort(Comparator.comparing(FrozenNotKept::day));
    List<Reason> told = new ArrayList<>(notices);
    told.addAll(new LockedStarts(books, vehicles, stages).start());
    if (offers) {
      vehicles.offer();
    }
    return new FrozenDays(books.log.size, cohorts, vehicles.made(), told);
  }

  private void keepFrozen(List<Job> jobs) {
    for (int first = 0, next; first < jobs.size(); first = next) {
      next = first + 1;
      while (next < jobs.size() && jobs.get(next).day().equals(jobs.get(first).day())) {
        next++;
      }
      keepDay(jobs.subList(first, next));
    }
    for (int line = 0; line < instance.lines().size(); line++) {
      books.lines.closeUntil(line, FrozenDays.lastDay(instance, line));
    }
    waiting.start(this::endOfStage);
  }

  private void keepDay(List<Job> jobs) {
    int[] kept = new int[jobs.size()];
    // once more: a family that comes later may spare a changeover between two others
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < kept.length; i++) {
        kept[i] += keep(jobs.get(i), jobs.get(i).units() - kept[i]);
      }
    }
    for (int i = 0; i < kept.length; i++) {
      Job job = jobs.get(i);
      BuildOption option = openOption(job);
      if (option != null && instance.baseVariant()[option.variant()] >= 0) {
        waiting.hold(job, option, kept[i]);
      } else if (kept[i] < job.units()) {
        int left = kits.of(job.cohort(), instance.horizon().day(job.day()));
        tell(job, kept[i], causes.of(job, job.units() - kept[i], left));
      }
    }
  }

  private void tell(Job job, int kept, String cause) {
    notices.add(new FrozenNotKept(job.variant(), job.line(), job.day(), job.units(), kept, cause));
  }

  private void endOfStage(Job job, BuildOption option, int kept, int started) {
    int day = instance.horizon().day(job.day());
    vehicles.add(option.variant(), stages.release(option, day), started);
    int missing = job.units() - kept - started;
    if (missing > 0) {
      tell(job, kept + started, causes.ofStage(option, day, missing));
    }
  }

  /** The way to build a job that is released within the horizon; null = there is none. */
  private @Nullable BuildOption openOption(Job job) {
    BuildOption option = stages.option(job);
    int day = instance.horizon().day(job.day());
    return option != null && stages.release(option, day) < books.days ? option : null;
  }

  private int keep(Job job, int wanted) {
    BuildOption option = openOption(job);
    if (option == null || wanted == 0) {
      return 0;
    }
    int day = instance.horizon().day(job.day());
    int base = instance.baseVariant()[option.variant()];
    int most = base < 0 ? wanted : Math.min(wanted, vehicles.by(base, day));
    int started = job.complete() ? build(job, option, most) : begin(job, option, most);
    if (base >= 0) {
      vehicles.useUp(base, started);
    }
    return started;
  }

  private int build(Job job, BuildOption option, int wanted) {
    int day = instance.horizon().day(job.day());
    int started = 0;
    for (Recipe recipe : books.recipes.of(option.variant())) {
      if (recipe.kind() == Recipe.Kind.BUILD) {
        started += start(recipe, job.cohort(), option, day, wanted - started);
      }
    }
    vehicles.add(option.variant(), stages.release(option, day), started);
    return started;
  }

  /** Starts from the kits of a cohort, or without a kit; returns how many. */
  private int start(Recipe recipe, String cohort, BuildOption option, int day, int wanted) {
    if (recipe.material() < 0) {
      return cohort.isEmpty() ? startParts(recipe, "", option, day, wanted) : 0;
    }
    int started = 0;
    for (KitLot lot : recipe.lots()) {
      if (lot.cohort().equals(cohort) && lot.availableDay() <= day) {
        int most = Math.min(kits.of(recipe, lot), wanted - started);
        int units = startParts(recipe.withoutKit(), cohort, option, day, most);
        kits.take(recipe, lot, units);
        started += units;
      }
    }
    return started;
  }

  private int startParts(Recipe recipe, String cohort, BuildOption option, int day, int wanted) {
    int units = Math.min(wanted, books.lines.freeUnits(option, day));
    int started =
        units <= 0
            ? 0
            : new Fitting(books, option.variant()).start(recipe, option.number(), day, units);
    if (started > 0) {
      cohorts.add(cohort);
    }
    return started;
  }

  /** Begins incomplete vehicles and finishes them, as far as that can be within the horizon. */
  private int begin(Job job, BuildOption option, int wanted) {
    int day = instance.horizon().day(job.day());
    int started = 0;
    for (TwoSteps way : books.recipes.twoSteps(option.variant())) {
      if (!way.begin().lacksAPart(instance, day)) {
        continue;
      }
      int room = Instance.PLENTY;
      for (int finish = day + 1; finish <= books.days && started < wanted; finish++) {
        room = Math.min(room, books.yard.free(finish - 1));
        int most = finishable(way.finish(), finish, Math.min(wanted - started, room));
        if (most > 0) {
          int units = start(way.begin(), job.cohort(), option, day, most);
          finish(way.finish(), job.cohort(), finish, units);
          room -= units;
          started += units;
        }
      }
    }
    return started;
  }

  /** Behind the horizon nothing is finished: all that is wanted stays on the yard. */
  private int finishable(Recipe recipe, int day, int wanted) {
    if (day == books.days) {
      return wanted;
    }
    int most = day > books.lastStart() ? 0 : Math.min(wanted, books.completionsLeft[day]);
    return most <= 0 ? 0 : new Fitting(books, recipe.variant()).available(recipe, day, most);
  }

  private void finish(Recipe recipe, String cohort, int day, int units) {
    if (units > 0 && day < books.days) {
      new Fitting(books, recipe.variant()).start(recipe, JobLog.YARD, day, units);
      cohorts.add(cohort);
      vehicles.add(recipe.variant(), day + 1, units);
    }
  }
}
