package org.linewright.core.plan.internal.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;
import org.linewright.core.promise.LineCarry;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * Starts of the exact model, <i>x</i>, <i>i</i> and <i>e</i> of {@code
 * docs/explanation/optimal-planning.md}: one column for each recipe, line and day on which a
 * vehicle may be started or completed; rows for ramps and completions a day. Line time is {@link
 * WholeLines}' affair.
 */
final class WholeProduction {
  /**
   * Vehicles started, or completed on the yard.
   *
   * @param recipe how
   * @param option on which line; number of {@link JobLog#YARD} = on the yard
   * @param line dense number of the line; -1 = the yard
   * @param day when
   * @param release day from which they can be delivered or converted; NEVER = begun incomplete
   * @param column of the program
   * @param most no plan starts more
   */
  record Start(Recipe recipe, int option, int line, int day, int release, int column, long most) {}

  private final Instance instance;
  private final WholeProgram program;
  private final StageDays stages;
  private final long[] mostUnits;
  private final long[] mostBegun; // [line]: line time spent before a day for its vehicles
  private final List<Start> starts = new ArrayList<>();

  WholeProduction(Instance instance, Recipes recipes, WholeProgram program) {
    this.instance = instance;
    this.program = program;
    this.stages = new StageDays(instance);
    this.mostUnits = mostUnits(instance);
    this.mostBegun = new long[instance.lines().size()];
    for (int line = 0; line < mostBegun.length; line++) {
      mostBegun[line] =
          LineCarry.isCarried(instance, line)
              ? LineCarry.mostBegun(LineCarry.largestUse(instance, line))
              : 0;
    }
    for (Recipe recipe : recipes.all()) {
      if (recipe.completes()) {
        addCompletions(recipe);
      } else {
        instance.options().get(recipe.variant()).forEach(option -> addOption(recipe, option));
      }
    }
    addLimits();
  }

  /** Vehicles of each variant that orders can use, as vehicles or as bases. */
  static long[] mostUnits(Instance instance) {
    long[] most = new long[instance.variants().size()];
    instance
        .orders()
        .forEach(
            order -> {
              int variant = order.variant();
              for (int level = 0; variant >= 0 && level < most.length; level++) {
                most[variant] += order.quantity();
                variant = instance.baseVariant()[variant];
              }
            });
    return most;
  }

  private void addCompletions(Recipe recipe) {
    int first = recipe.kind() == Recipe.Kind.FINISH ? 1 : 0;
    for (int day = first; day < instance.days() - 1; day++) {
      add(recipe, JobLog.YARD, -1, day, day + 1, mostUnits[recipe.variant()]);
    }
  }

  private void addOption(Recipe recipe, BuildOption option) {
    int variant = recipe.variant();
    boolean isBegin = recipe.kind() == Recipe.Kind.BEGIN;
    int first = instance.baseVariant()[variant] >= 0 ? 1 : 0;
    for (int day = first; day < instance.days() - 1; day++) {
      long use = option.use()[day];
      int release = stages.release(option, day);
      // what lacks nothing on its day, as the part is waived, is built whole
      boolean isAllowed = !isBegin || recipe.lacksAPart(instance, day);
      if (use > 0 && release < instance.days() && isAllowed) {
        long capacity = instance.lineCapacity()[option.line()][day];
        long begun = capacity > 0 ? mostBegun[option.line()] : 0;
        long fits = (capacity + begun) / use;
        long most = Math.min(mostUnits[variant], Math.min(fits, ramp(option, day)));
        int next = isBegin ? Instance.NEVER : release;
        add(recipe, option.number(), option.line(), day, next, most);
      }
    }
  }

  private static int ramp(BuildOption option, int day) {
    return option.ramp() == null ? Instance.PLENTY : option.ramp()[day];
  }

  private void add(Recipe recipe, int option, int line, int day, int release, long most) {
    if (most > 0) {
      int column = program.addColumn(most);
      starts.add(new Start(recipe, option, line, day, release, column, most));
    }
  }

  /** Rows of the ramps, and of what can be completed a day. */
  private void addLimits() {
    for (int day = 0; day < instance.days() - 1; day++) {
      int at = day;
      Integer perDay = instance.plant().settings().completionsPerDay();
      if (perDay != null) {
        addLimit(sum(start -> start.line < 0 && start.day == at), perDay);
      }
      for (List<BuildOption> ofVariant : instance.options()) {
        for (BuildOption option : ofVariant) {
          if (option.ramp() != null) {
            addLimit(
                sum(start -> start.option == option.number() && start.day == at),
                ramp(option, day));
          }
        }
      }
    }
  }

  private void addLimit(WholeSum units, long most) {
    if (!units.isEmpty()) {
      program.addRow(0, units, most);
    }
  }

  /** All starts; read-only. */
  List<Start> starts() {
    return starts;
  }

  /** Vehicles of some of the starts together. */
  WholeSum sum(Predicate<Start> some) {
    WholeSum sum = new WholeSum();
    starts.stream().filter(some).forEach(start -> sum.add(1, start.column));
    return sum;
  }

  /** Most vehicles of a variant that orders can use. */
  long mostUnits(int variant) {
    return mostUnits[variant];
  }
}
