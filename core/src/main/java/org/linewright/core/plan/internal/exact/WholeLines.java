package org.linewright.core.plan.internal.exact;

import org.linewright.core.instance.Instance;
import org.linewright.core.instance.LineChangeovers;
import org.linewright.core.plan.internal.exact.WholeProduction.Start;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;
import org.linewright.core.promise.LineCarry;

/**
 * Line time of the exact model: on each line and day, Σ units ÷ rate + Σ changeovers ≤ capacity. A
 * day with jobs is a path through its families, each once, from the one that the line was left with
 * to the one that the next day begins with.
 */
final class WholeLines {
  private static final long ENDLESS = WholeProgram.ENDLESS;

  private final Instance instance;
  private final WholeProduction production;
  private final WholeProgram program;

  WholeLines(Instance instance, WholeProduction production, WholeProgram program) {
    this.instance = instance;
    this.production = production;
    this.program = program;
  }

  /** Adds the rows of all lines. */
  void addAll() {
    for (int line = 0; line < instance.lines().size(); line++) {
      LineChangeovers changeovers = LineChangeovers.find(instance, line);
      int[] setUp = changeovers == null ? new int[0] : columns(changeovers.families() + 1);
      if (changeovers != null) {
        // at first the line has built nothing
        program.addRow(1, new WholeSum().add(1, setUp[changeovers.families()]), 1);
      }
      if (LineCarry.isCarried(instance, line)) {
        new WholeCarry(instance, production, program, line).addAll();
        continue;
      }
      for (int day = 0; day < instance.days() - 1; day++) {
        WholeSum used = used(line, day);
        if (!used.isEmpty() && changeovers != null) {
          setUp = new Day(changeovers, line, day).changeFrom(setUp, used);
        }
        if (!used.isEmpty()) {
          program.addRow(0, used, instance.lineCapacity()[line][day]);
        }
      }
    }
  }

  private WholeSum used(int line, int day) {
    WholeSum used = new WholeSum();
    for (Start start : production.starts()) {
      if (start.line() == line && start.day() == day) {
        instance.options().get(start.recipe().variant()).stream()
            .filter(option -> option.number() == start.option())
            .forEach(option -> used.add(option.use()[day], start.column()));
      }
    }
    return used;
  }

  /** Columns that are 0 or 1. */
  private int[] columns(int count) {
    int[] columns = new int[count];
    for (int i = 0; i < count; i++) {
      columns[i] = program.addColumn(1);
    }
    return columns;
  }

  /** The families of one line on one day. */
  private final class Day {
    private final LineChangeovers changeovers;
    private final int families;
    private final int line;
    private final int day;
    private final int[] built;
    private final int[] first;
    private final int[] last;
    private final int[] position;
    private final int isUsed = program.addColumn(1);

    Day(LineChangeovers changeovers, int line, int day) {
      this.changeovers = changeovers;
      this.families = changeovers.families();
      this.line = line;
      this.day = day;
      this.built = columns(families);
      this.first = columns(families);
      this.last = columns(families);
      this.position = new int[families];
      for (int family = 0; family < families; family++) {
        position[family] = program.addColumn(families - 1L);
      }
    }

    /**
     * Adds what changeovers take of the day.
     *
     * @param setUp what the line is set up for in the morning, {@code [family]}, last = nothing yet
     * @return the same for the next morning
     */
    int[] changeFrom(int[] setUp, WholeSum used) {
      WholeSum begun = new WholeSum().add(-1, isUsed);
      WholeSum ended = new WholeSum().add(-1, isUsed);
      for (int family = 0; family < families; family++) {
        noteBuilt(family);
        begun.add(1, first[family]);
        ended.add(1, last[family]);
      }
      program.addRow(0, begun, 0);
      program.addRow(0, ended, 0);
      addPath(used);
      addEntry(setUp, used);
      return evening(setUp);
    }

    /** Built is 1 exactly when vehicles of the family are started. */
    private void noteBuilt(int family) {
      WholeSum units = new WholeSum();
      for (Start start : production.starts()) {
        if (start.line() == line
            && start.day() == day
            && changeovers.familyOf()[start.recipe().variant()] == family) {
          units.add(1, start.column());
          program.addRow(
              -ENDLESS, new WholeSum().add(1, start.column()).add(-start.most(), built[family]), 0);
        }
      }
      program.addRow(0, units.add(-1, built[family]), ENDLESS);
      program.addRow(0, new WholeSum().add(1, isUsed).add(-1, built[family]), 1);
    }

    /** Each built family has one before it or is first, and one behind it or is last. */
    private void addPath(WholeSum used) {
      WholeSum[] before = new WholeSum[families];
      WholeSum[] behind = new WholeSum[families];
      for (int family = 0; family < families; family++) {
        before[family] = new WholeSum().add(1, first[family]).add(-1, built[family]);
        behind[family] = new WholeSum().add(1, last[family]).add(-1, built[family]);
      }
      for (int from = 0; from < families; from++) {
        for (int to = 0; to < families; to++) {
          if (from != to) {
            int change = program.addColumn(1);
            before[to].add(1, change);
            behind[from].add(1, change);
            used.add(use(from, to), change);
            WholeSum step = new WholeSum().add(1, position[to]).add(-1, position[from]);
            program.addRow(1 - families, step.add(-families, change), ENDLESS);
          }
        }
      }
      for (int family = 0; family < families; family++) {
        program.addRow(0, before[family], 0);
        program.addRow(0, behind[family], 0);
      }
    }

    /** The change from what the line was left with to the first family of the day. */
    private void addEntry(int[] setUp, WholeSum used) {
      for (int from = 0; from <= families; from++) {
        for (int to = 0; to < families; to++) {
          if (from != to && changeovers.use()[from][to] > 0) {
            int change = program.addColumn(1);
            used.add(use(from, to), change);
            WholeSum both = new WholeSum().add(1, setUp[from]).add(1, first[to]).add(-1, change);
            program.addRow(-ENDLESS, both, 1);
          }
        }
      }
    }

    /** Capacity that a change takes; what fits no day is not told from what takes longer. */
    private long use(int from, int to) {
      return Math.min(changeovers.use()[from][to], instance.lineCapacity()[line][day] + 1);
    }

    /** What was built last, or on a day without jobs what was set up in the morning. */
    private int[] evening(int[] setUp) {
      int[] next = columns(families + 1);
      WholeSum one = new WholeSum();
      for (int family = 0; family <= families; family++) {
        one.add(1, next[family]);
        WholeSum kept = new WholeSum().add(1, next[family]).add(-1, setUp[family]);
        program.addRow(0, kept.add(1, isUsed), ENDLESS);
        if (family < families) {
          program.addRow(0, new WholeSum().add(1, next[family]).add(-1, last[family]), ENDLESS);
        }
      }
      program.addRow(1, one, 1);
      return next;
    }
  }
}
