package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.LineBook;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;
import org.linewright.core.promise.ScarceFirst;

/** All that a list planner hands out: materials, line capacity, completions, and the log of it. */
final class Books {
  final Instance instance;
  final Recipes recipes;
  final PromiseBook materials;
  final LineBook lines;
  final JobLog log = new JobLog();
  final int[] completionsLeft;
  final YardRoom yard;
  final int days;
  private final BuildOption[] options;
  private final Recipe[] recipeOf; // [recipe]
  private final @Nullable ScarceFirst[][] needs; // [recipe][bill]
  private int mark;
  private boolean trial;

  /** What was kept of a former plan; its starts are the first entries of the log. */
  final FrozenDays frozen;

  /** What was to be kept of it; null = no former plan was given. */
  final @Nullable List<Job> toKeep;

  Books(Instance instance) {
    this(instance, List.of());
  }

  /**
   * @param former jobs of a former plan; on frozen line-days they are started again, as far as they
   *     still can be, and nothing else is
   */
  Books(Instance instance, List<Job> former) {
    this(
        instance,
        FrozenDays.jobs(instance, former),
        !former.isEmpty(),
        new Recipes(instance, FrozenDays.variants(instance, FrozenDays.jobs(instance, former))));
  }

  /**
   * Books as they were opened for a plan.
   *
   * @param jobs what was to be kept on frozen days; null = no former plan was given
   */
  static Books keeping(Instance instance, @Nullable List<Job> jobs) {
    return jobs == null
        ? new Books(instance)
        : new Books(
            instance, jobs, true, new Recipes(instance, FrozenDays.variants(instance, jobs)));
  }

  /** Books that know also the ways to build a vehicle that the list planner leaves out. */
  static Books ofAnyPlan(Instance instance) {
    return new Books(instance, List.of(), false, Recipes.ofAnyPlan(instance));
  }

  private Books(Instance instance, List<Job> kept, boolean isFrozen, Recipes recipes) {
    this.instance = instance;
    this.days = instance.days();
    this.recipes = recipes;
    this.recipeOf = recipes.all().toArray(Recipe[]::new);
    this.needs = new ScarceFirst[recipeOf.length][];
    this.materials = PromiseBook.open(instance, recipes, true);
    this.lines = new LineBook(instance);
    this.yard = new YardRoom(instance);
    this.completionsLeft = new int[days];
    Integer perDay = instance.plant().settings().completionsPerDay();
    Arrays.fill(completionsLeft, perDay == null ? Instance.PLENTY : perDay);
    List<BuildOption> all = new ArrayList<>();
    instance.options().forEach(all::addAll);
    this.options = all.toArray(BuildOption[]::new);
    this.toKeep = isFrozen ? List.copyOf(kept) : null;
    this.frozen = isFrozen ? new FrozenStarts(this).keep(kept) : FrozenDays.NONE;
  }

  /** What a vehicle takes from these books by a recipe, perhaps without its kit, and a bill. */
  @SuppressWarnings("ReferenceEquality") // the same number does not make it the same recipe
  ScarceFirst need(Recipe recipe, int bill) {
    if (recipe != recipeOf[recipe.number()]) {
      return new ScarceFirst(recipe.needs().get(bill), materials);
    }
    ScarceFirst[] ofRecipe = needs[recipe.number()];
    if (ofRecipe == null) {
      ofRecipe =
          recipe.needs().stream()
              .map(need -> new ScarceFirst(need, materials))
              .toArray(ScarceFirst[]::new);
      needs[recipe.number()] = ofRecipe;
    }
    return ofRecipe[bill];
  }

  BuildOption option(int number) {
    return options[number];
  }

  /** Last day on which a start still gives a vehicle released within the horizon. */
  int lastStart() {
    return days - 2;
  }

  /** Starts vehicles: takes materials and capacity and writes the log. */
  void start(Recipe recipe, int option, int day, int units) {
    int bill = instance.billNumber(recipe.variant(), day);
    need(recipe, bill).take(day, units);
    takeCapacity(recipe, option, day, units);
    log.add(day, option, recipe.number(), bill, units, null);
  }

  /** Starts vehicles for which the pieces were picked one by one, alternates among them. */
  void start(Recipe recipe, int option, int day, int units, List<Fitting.Pick> picks) {
    for (Fitting.Pick pick : picks) {
      materials.take(pick.material(), day, pick.pieces());
    }
    takeCapacity(recipe, option, day, units);
    int bill = instance.billNumber(recipe.variant(), day);
    log.add(day, option, recipe.number(), bill, units, picks);
  }

  private void takeCapacity(Recipe recipe, int option, int day, int units) {
    yard.note(recipe, day, units);
    if (option == JobLog.YARD) {
      completionsLeft[day] -= units;
    } else if (option != JobLog.HAND_OVER) {
      lines.take(options[option], day, units);
    }
  }

  /** Starts again what an entry of another log started; it must fit. */
  void startAgain(JobLog from, int entry) {
    takeAgain(from, entry);
    log.add(
        from.day[entry],
        from.option[entry],
        from.recipe[entry],
        from.bill[entry],
        from.units[entry],
        from.picks[entry]);
  }

  /** Takes again what {@link #giveBack} gave back; the log stays as it is. */
  void takeAgain(JobLog from, int entry) {
    int day = from.day[entry];
    int units = from.units[entry];
    Recipe recipe = recipeOf[from.recipe[entry]];
    List<Fitting.Pick> picks = from.picks[entry];
    if (picks == null) {
      need(recipe, from.bill[entry]).take(day, units);
    } else {
      for (Fitting.Pick pick : picks) {
        materials.take(pick.material(), day, pick.pieces());
      }
    }
    takeCapacity(recipe, from.option[entry], day, units);
  }

  /** Gives back what an entry of a log took; the log stays as it is. */
  void giveBack(JobLog from, int entry) {
    int day = from.day[entry];
    int units = from.units[entry];
    Recipe recipe = recipeOf[from.recipe[entry]];
    List<Fitting.Pick> picks = from.picks[entry];
    if (picks == null) {
      need(recipe, from.bill[entry]).giveBack(day, units);
    } else {
      for (Fitting.Pick pick : picks) {
        materials.giveBack(pick.material(), day, pick.pieces());
      }
    }
    takeCapacity(recipe, from.option[entry], day, -units);
  }

  /**
   * True when lines and yard have room for all that is in the books. What is started where there is
   * room keeps it true; giving back may make it false: a later day may have relied on the family
   * that a line was set up for, or on the place that a completion left on the yard.
   */
  boolean hold() {
    return lines.holds() && yard.holds();
  }

  void beginTrial() {
    mark = log.size;
    trial = true;
  }

  void keep() {
    trial = false;
  }

  /** Gives back everything started since {@link #beginTrial}. */
  void rollBack() {
    if (!trial) {
      throw new IllegalStateException("no trial is open");
    }
    cutTo(mark);
    trial = false;
  }

  /** Gives back the entries behind a mark and cuts them off the log. */
  void cutTo(int size) {
    for (int entry = log.size - 1; entry >= size; entry--) {
      giveBack(log, entry);
    }
    log.size = size;
  }
}
