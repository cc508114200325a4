package org.linewright.core.stress.internal.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.OrderStart;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;
import org.linewright.core.promise.TwoSteps;

/**
 * What is to be built, as it is planned: ways to build a vehicle, tasks (vehicles of one order
 * built in one way), and how many of each task are to be started on which day. Flat arrays;
 * read-only once made.
 *
 * <p>A way is a recipe on a line, with alternates in the place of some parts. A finished base
 * vehicle is a material of its own: the way that builds it puts it out on the next day, the second
 * stage takes it. So is a vehicle begun incomplete, until it is finished.
 *
 * <p>Longer than most classes: its arrays are one table, and what fills them would have to hand all
 * of them around.
 */
public final class WorkTable {
  /**
   * Parts and kit pools, then one material for each variant: its finished base vehicles; then one
   * for each way to build in two steps: vehicles begun.
   */
  public final int materials;

  // ways
  public final int[] wayOption; // number of the build option; -1 = on the yard
  public final int[] wayVariant;
  public final Recipe.Kind[] wayStep;
  public final int[] wayFrom; // first and last day of its alternates
  public final int[] wayTo;
  public final int[][][] need; // [way][bill]: material, pieces, material, pieces …
  public final int[][] waysOf; // [variant]: all ways, planned or not

  // tasks, in the sequence of the list
  public final int[] taskOrder;
  public final int[] taskWay;
  public final int[]
      taskOutput; // material that it puts out on the next day; -1 = a vehicle for the order
  public final int[] taskUnits;
  public final int[] taskFirst; // first day on which the plan starts one
  public final int[][] tasksOf; // [line]: by first day

  // the plan: entries of a day are by task
  public final int[] dayStart; // [day], one more entry than days
  public final int[] entryTask;
  public final int[] entryUnits;

  private record Way(int option, int recipe, List<AlternateRule> alternates) {}

  private record Task(int order, int way, boolean isBase) {}

  private final Instance instance;
  private final Recipes recipes;
  private final List<BuildOption> options = new ArrayList<>();
  private final Map<Integer, Integer> begun; // by number of the recipe of either step: material
  private final Map<Way, Integer> ways = new HashMap<>();
  private final List<Way> wayList = new ArrayList<>();

  public WorkTable(Instance instance, Recipes recipes, PlanTrace trace, List<Integer> sequence) {
    this.instance = instance;
    this.recipes = recipes;
    this.begun = begun(instance, recipes);
    this.materials = recipes.materials() + instance.variants().size() + begun.size() / 2;
    instance.options().forEach(options::addAll);
    Map<Task, int[]> byTask = new HashMap<>();
    for (OrderStart start : trace.starts()) {
      if (start.pickedMaterials().length == 0) {
        note(byTask, start, List.of(), start.units());
      } else {
        split(byTask, start);
      }
    }
    List<Task> tasks = sorted(byTask, sequence);
    addOtherWays();
    int count = wayList.size();
    wayOption = wayList.stream().mapToInt(Way::option).toArray();
    wayVariant = wayList.stream().mapToInt(way -> recipe(way).variant()).toArray();
    wayStep = wayList.stream().map(way -> recipe(way).kind()).toArray(Recipe.Kind[]::new);
    wayFrom = new int[count];
    wayTo = new int[count];
    need = new int[count][][];
    for (int way = 0; way < count; way++) {
      fill(way);
    }
    waysOf = waysByVariant();
    int size = tasks.size();
    taskOrder = tasks.stream().mapToInt(Task::order).toArray();
    taskWay = tasks.stream().mapToInt(Task::way).toArray();
    taskOutput = tasks.stream().mapToInt(this::output).toArray();
    taskUnits = new int[size];
    taskFirst = new int[size];
    dayStart = new int[instance.days() + 1];
    for (int task = 0; task < size; task++) {
      int[] units = units(byTask, tasks.get(task));
      taskUnits[task] = Arrays.stream(units).sum();
      taskFirst[task] = firstDay(units);
      for (int day = 0; day < units.length; day++) {
        dayStart[day + 1] += units[day] > 0 ? 1 : 0;
      }
    }
    for (int day = 0; day < instance.days(); day++) {
      dayStart[day + 1] += dayStart[day];
    }
    entryTask = new int[dayStart[instance.days()]];
    entryUnits = new int[entryTask.length];
    int[] at = dayStart.clone();
    for (int task = 0; task < size; task++) {
      int[] units = units(byTask, tasks.get(task));
      for (int day = 0; day < units.length; day++) {
        if (units[day] > 0) {
          entryTask[at[day]] = task;
          entryUnits[at[day]++] = units[day];
        }
      }
    }
    tasksOf = tasksByLine();
  }

  private static int[] units(Map<Task, int[]> byTask, Task task) {
    return Objects.requireNonNull(byTask.get(task), "task");
  }

  private static int firstDay(int[] units) {
    int day = 0;
    while (units[day] == 0) {
      day++;
    }
    return day;
  }

  private Recipe recipe(Way way) {
    return recipes.all().get(way.recipe());
  }

  private static Map<Integer, Integer> begun(Instance instance, Recipes recipes) {
    Map<Integer, Integer> begun = new HashMap<>();
    int material = recipes.materials() + instance.variants().size();
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      for (TwoSteps steps : recipes.twoSteps(variant)) {
        begun.put(steps.begin().number(), material);
        begun.put(steps.finish().number(), material++);
      }
    }
    return begun;
  }

  private int output(Task task) {
    Recipe recipe = recipe(wayList.get(task.way()));
    if (recipe.kind() == Recipe.Kind.BEGIN) {
      return begun(recipe);
    }
    return task.isBase() ? baseVehicle(recipe.variant()) : -1;
  }

  private int begun(Recipe recipe) {
    return Objects.requireNonNull(begun.get(recipe.number()), "two steps");
  }

  /** The material that stands for finished base vehicles of a variant. */
  int baseVehicle(int variant) {
    return recipes.materials() + variant;
  }

  private int number(Way way) {
    return ways.computeIfAbsent(
        way,
        one -> {
          wayList.add(one);
          return wayList.size() - 1;
        });
  }

  private void note(
      Map<Task, int[]> byTask, OrderStart start, List<AlternateRule> alternates, int units) {
    int variant = recipes.all().get(start.recipe()).variant();
    boolean isBase = variant != instance.orders().get(start.order()).variant();
    int way = number(new Way(Math.max(-1, start.option()), start.recipe(), alternates));
    byTask
            .computeIfAbsent(
                new Task(start.order(), way, isBase), first -> new int[instance.days()])[
            start.day()] +=
        units;
  }

  /** Cuts a start whose pieces were picked one by one into runs of vehicles that are alike. */
  private void split(Map<Task, int[]> byTask, OrderStart start) {
    Recipe recipe = recipes.all().get(start.recipe());
    Need bill = recipe.needs().get(instance.billNumber(recipe.variant(), start.day()));
    List<List<AlternateRule>> perVehicle = new ArrayList<>();
    for (int unit = 0; unit < start.units(); unit++) {
      perVehicle.add(new ArrayList<>());
    }
    int pick = 0;
    for (int line = 0; line < bill.materials().length; line++) {
      for (int unit = 0; unit < start.units(); ) {
        int material = start.pickedMaterials()[pick];
        AlternateRule rule = rule(recipe.variant(), bill.materials()[line], material, start.day());
        int each = rule == null ? bill.quantities()[line] : rule.pieces(bill.quantities()[line]);
        int count = start.pickedPieces()[pick++] / each;
        for (int i = 0; i < count; i++, unit++) {
          if (rule != null) {
            perVehicle.get(unit).add(rule);
          }
        }
      }
    }
    perVehicle.forEach(alternates -> note(byTask, start, List.copyOf(alternates), 1));
  }

  /** The rule by which a material stands in for a part; null = it is the part itself. */
  private @Nullable AlternateRule rule(int variant, int part, int material, int day) {
    return instance.alternates().stream()
        .filter(one -> one.alternate() == material && one.allows(variant, part, day))
        .findFirst()
        .filter(one -> part != material)
        .orElse(null);
  }

  private List<Task> sorted(Map<Task, int[]> byTask, List<Integer> sequence) {
    int[] rank = new int[sequence.size()];
    for (int i = 0; i < rank.length; i++) {
      rank[sequence.get(i)] = i;
    }
    List<Task> tasks = new ArrayList<>(byTask.keySet());
    tasks.sort(
        Comparator.comparingInt((Task task) -> rank[task.order()])
            .thenComparingInt(task -> firstDay(units(byTask, task)))
            .thenComparingInt(Task::way)
            .thenComparing(Task::isBase));
    return tasks;
  }

  /** Ways that the plan does not use and a plant in need may: every line, kit and alternate. */
  private void addOtherWays() {
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      for (Recipe recipe : recipes.of(variant)) {
        if (recipe.kind() == Recipe.Kind.COMPLETE) {
          addWays(-1, recipe);
        } else if (recipe.kind() == Recipe.Kind.BUILD) {
          for (BuildOption option : instance.options().get(variant)) {
            addWays(option.number(), recipe);
          }
        }
      }
    }
  }

  private void addWays(int option, Recipe recipe) {
    number(new Way(option, recipe.number(), List.of()));
    for (AlternateRule rule : instance.alternates()) {
      boolean isUsed =
          recipe.needs().stream()
              .anyMatch(one -> Arrays.stream(one.materials()).anyMatch(m -> m == rule.part()));
      if (isUsed && (rule.variant() < 0 || rule.variant() == recipe.variant())) {
        number(new Way(option, recipe.number(), List.of(rule)));
      }
    }
  }

  private void fill(int way) {
    Way row = wayList.get(way);
    Recipe recipe = recipe(row);
    wayTo[way] = Integer.MAX_VALUE;
    for (AlternateRule rule : row.alternates()) {
      wayFrom[way] = Math.max(wayFrom[way], rule.fromDay());
      wayTo[way] = Math.min(wayTo[way], rule.toDay());
    }
    List<Bill> bills = instance.bills().get(recipe.variant());
    need[way] = new int[bills.size()][];
    boolean finishes = recipe.kind() == Recipe.Kind.FINISH;
    int base = instance.baseVariant()[recipe.variant()];
    int made = finishes ? begun(recipe) : base >= 0 ? baseVehicle(base) : -1;
    for (int bill = 0; bill < bills.size(); bill++) {
      int[] pairs = pairs(recipe.needs().get(bill), row.alternates());
      if (made >= 0) {
        pairs = Arrays.copyOf(pairs, pairs.length + 2);
        pairs[pairs.length - 2] = made;
        pairs[pairs.length - 1] = 1;
      }
      need[way][bill] = pairs;
    }
  }

  private static int[] pairs(Need need, List<AlternateRule> alternates) {
    Map<Integer, Integer> pieces = new LinkedHashMap<>();
    for (int i = 0; i < need.materials().length; i++) {
      int material = need.materials()[i];
      int quantity = need.quantities()[i];
      for (AlternateRule rule : alternates) {
        if (rule.part() == need.materials()[i]) {
          material = rule.alternate();
          quantity = rule.pieces(need.quantities()[i]);
        }
      }
      pieces.merge(material, quantity, Integer::sum);
    }
    return pieces.entrySet().stream()
        .flatMapToInt(entry -> IntStream.of(entry.getKey(), entry.getValue()))
        .toArray();
  }

  /** The ways that any order of a variant may take; what is built in two steps is its order's. */
  private int[][] waysByVariant() {
    int[][] byVariant = new int[instance.variants().size()][];
    for (int variant = 0; variant < byVariant.length; variant++) {
      List<Integer> found = new ArrayList<>();
      for (int way = 0; way < wayVariant.length; way++) {
        boolean isInTwoSteps =
            wayStep[way] == Recipe.Kind.BEGIN || wayStep[way] == Recipe.Kind.FINISH;
        if (wayVariant[way] == variant && !isInTwoSteps) {
          found.add(way);
        }
      }
      byVariant[variant] = found.stream().mapToInt(Integer::intValue).toArray();
    }
    return byVariant;
  }

  private int[][] tasksByLine() {
    List<List<Integer>> byLine = new ArrayList<>();
    for (int line = 0; line < instance.lines().size(); line++) {
      byLine.add(new ArrayList<>());
    }
    for (int task = 0; task < taskWay.length; task++) {
      int option = wayOption[taskWay[task]];
      if (option >= 0) {
        byLine.get(options.get(option).line()).add(task);
      }
    }
    return byLine.stream()
        .map(
            tasks ->
                tasks.stream()
                    .sorted(Comparator.comparingInt(task -> taskFirst[task]))
                    .mapToInt(Integer::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }

  /** A build option by its number. */
  BuildOption option(int number) {
    return options.get(number);
  }

  public int tasks() {
    return taskOrder.length;
  }

  public int ways() {
    return wayOption.length;
  }
}
