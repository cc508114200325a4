package org.linewright.core.plan.internal.books;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.promise.LineBook;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;
import org.linewright.core.promise.ScarceFirst;

/** All that a list planner hands out: materials, line capacity, completions, and the log of it. */
public final class Books {
  public final Instance instance;
  public final Recipes recipes;
  public final PromiseBook materials;
  public final LineBook lines;
  public final JobLog log = new JobLog();
  public final int[] completionsLeft;
  public final YardRoom yard;
  public final int days;
  private final BuildOption[] options;
  private final Recipe[] recipeOf; // [recipe]
  private final @Nullable ScarceFirst[][] needs; // [recipe][bill]
  private int mark;
  private boolean trial;
  private FrozenDays frozen = FrozenDays.NONE;
  private final Map<String, HeldVehicles> held = new HashMap<>(); // by order

  /** What was to be kept of it; null = no former plan was given. */
  public final @Nullable List<Job> toKeep;

  /** Books without a former plan. */
  public Books(Instance instance) {
    this(instance, null, recipes(instance, List.of()));
  }

  /**
   * Books that know the ways to build what a former plan built on frozen days; they are to be
   * {@link #freeze frozen}.
   *
   * @param toKeep jobs on frozen line-days, by day
   */
  public Books(Instance instance, List<Job> toKeep) {
    this(instance, toKeep, recipes(instance, toKeep));
  }

  private static Recipes recipes(Instance instance, List<Job> toKeep) {
    Set<Integer> built = new HashSet<>(FrozenDays.variants(instance, toKeep));
    for (Lock lock : instance.plant().locks()) {
      int variant = lock.order() == null ? instance.variants().find(lock.variant()) : -1;
      if (variant >= 0) {
        built.add(variant);
      }
    }
    return new Recipes(instance, built, List.copyOf(lockedOrders(instance).values()));
  }

  /** Variants of the orders of which vehicles are locked, in the sequence of the table. */
  private static Map<String, Integer> lockedOrders(Instance instance) {
    Map<String, Integer> locked = new LinkedHashMap<>();
    List<Lock> locks = instance.plant().locks();
    if (!locks.isEmpty()) {
      Map<String, Integer> variants = new HashMap<>();
      instance.orders().forEach(order -> variants.put(order.name(), order.variant()));
      for (Lock lock : locks) {
        if (lock.order() != null && variants.containsKey(lock.order())) {
          locked.put(lock.order(), variants.get(lock.order()));
        }
      }
    }
    return locked;
  }

  /** Books that know also the ways to build a vehicle that the list planner leaves out. */
  public static Books ofAnyPlan(Instance instance) {
    return new Books(instance, null, Recipes.ofAnyPlan(instance));
  }

  private Books(Instance instance, @Nullable List<Job> toKeep, Recipes recipes) {
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
    this.toKeep = toKeep == null ? null : List.copyOf(toKeep);
    if (!recipes.held().isEmpty()) {
      List<String> locked = List.copyOf(lockedOrders(instance).keySet());
      for (int i = 0; i < locked.size(); i++) {
        held.put(locked.get(i), new HeldVehicles(recipes.held().get(i)));
      }
    }
  }

  /** Keeps vehicles that are started anyway for one order, which has a lock. */
  public void hold(String order, int units, int releaseDay) {
    HeldVehicles of = Objects.requireNonNull(held.get(order), order);
    materials.add(of.recipe().material(), releaseDay - 1, units);
    of.add(units, releaseDay);
  }

  /** What locks start for an order; null = nothing. */
  public @Nullable HeldVehicles held(String order) {
    HeldVehicles of = held.isEmpty() ? null : held.get(order);
    return of == null || of.units() == 0 ? null : of;
  }

  /** Says what the first entries of the log are: that much was kept of a former plan. */
  public void freeze(FrozenDays kept) {
    frozen = kept;
  }

  /** What was kept of a former plan; its starts are the first entries of the log. */
  public FrozenDays frozen() {
    return frozen;
  }

  /** What a vehicle takes from these books by a recipe, perhaps without its kit, and a bill. */
  @SuppressWarnings("ReferenceEquality") // the same number does not make it the same recipe
  public ScarceFirst need(Recipe recipe, int bill) {
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

  public BuildOption option(int number) {
    return options[number];
  }

  /** Last day on which a start still gives a vehicle released within the horizon. */
  public int lastStart() {
    return days - 2;
  }

  /** Starts vehicles: takes materials and capacity and writes the log. */
  public void start(Recipe recipe, int option, int day, int units) {
    int bill = instance.billNumber(recipe.variant(), day);
    need(recipe, bill).take(day, units);
    takeCapacity(recipe, option, day, units);
    log.add(day, option, recipe.number(), bill, units, null);
  }

  /** Starts vehicles for which the pieces were picked one by one, alternates among them. */
  public void start(Recipe recipe, int option, int day, int units, List<Fitting.Pick> picks) {
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
  public void startAgain(JobLog from, int entry) {
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
  public void takeAgain(JobLog from, int entry) {
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
  public void giveBack(JobLog from, int entry) {
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
  public boolean hold() {
    return lines.holds() && yard.holds();
  }

  public void beginTrial() {
    mark = log.size;
    trial = true;
  }

  public void keep() {
    trial = false;
  }

  /** Gives back everything started since {@link #beginTrial}. */
  public void rollBack() {
    if (!trial) {
      throw new IllegalStateException("no trial is open");
    }
    cutTo(mark);
    trial = false;
  }

  /** Gives back the entries behind a mark and cuts them off the log. */
  public void cutTo(int size) {
    for (int entry = log.size - 1; entry >= size; entry--) {
      giveBack(log, entry);
    }
    log.size = size;
  }
}
