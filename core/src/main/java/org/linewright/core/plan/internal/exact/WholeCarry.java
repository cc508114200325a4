package org.linewright.core.plan.internal.exact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.exact.WholeProduction.Start;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;
import org.linewright.core.promise.LineCarry;

/**
 * Line time of the exact model on a line with rates that are not whole, by the rule of {@link
 * LineCarry}: Σ units ÷ rate − begun before the day + begun before the next ≤ capacity. The work
 * begun before a day is that of one of its vehicles, or waits with it for a later one.
 */
final class WholeCarry {
  private static final long ENDLESS = WholeProgram.ENDLESS;

  private final Instance instance;
  private final WholeProduction production;
  private final WholeProgram program;
  private final int line;
  private final long mostBegun;

  WholeCarry(Instance instance, WholeProduction production, WholeProgram program, int line) {
    this.instance = instance;
    this.production = production;
    this.program = program;
    this.line = line;
    this.mostBegun = LineCarry.mostBegun(LineCarry.largestUse(instance, line));
  }

  void addAll() {
    int days = instance.days() - 1;
    int[] begun = new int[days];
    for (int day = 1; day < days; day++) {
      begun[day] = program.addColumn(mostBegun);
    }
    for (int day = 0; day < days; day++) {
      WholeSum used = new WholeSum();
      if (day > 0) {
        used.add(-1, begun[day]);
      }
      if (day + 1 < days) {
        used.add(1, begun[day + 1]);
      }
      WholeSum limit = new WholeSum();
      if (day + 1 < days) {
        limit.add(-1, begun[day + 1]);
      }
      addVehicles(day, begun[day], used, limit);
      program.addRow(-ENDLESS, used, instance.lineCapacity()[line][day]);
      if (day > 0) {
        program.addRow(-ENDLESS, limit.add(1, begun[day]), 0);
      }
    }
  }

  private void addVehicles(int day, int begun, WholeSum used, WholeSum limit) {
    Map<Integer, Integer> first = new LinkedHashMap<>(); // column of each option that is not whole
    WholeSum one = new WholeSum();
    for (Start start : production.starts()) {
      if (start.line() == line && start.day() == day) {
        BuildOption option = option(start);
        used.add(option.use()[day], start.column());
        if (option.isParted(day) && !first.containsKey(option.number())) {
          int column = program.addColumn(1);
          first.put(option.number(), column);
          one.add(1, column);
          limit.add(-LineCarry.mostBegun(option.use()[day]), column);
          if (day > 0) {
            // the work begun is less than that of the vehicle
            long less = mostBegun - LineCarry.mostBegun(option.use()[day]);
            program.addRow(-ENDLESS, new WholeSum().add(1, begun).add(less, column), mostBegun);
          }
        }
      }
    }
    first.forEach((option, column) -> addFirst(day, option, column));
    if (!first.isEmpty()) {
      program.addRow(0, one, 1);
      addAny(day, first);
    }
  }

  /** Only a vehicle that is built can be the one begun before. */
  private void addFirst(int day, int option, int column) {
    WholeSum built = new WholeSum().add(-1, column);
    for (Start start : production.starts()) {
      if (start.line() == line && start.day() == day && start.option() == option) {
        built.add(1, start.column());
      }
    }
    program.addRow(0, built, ENDLESS);
  }

  /** Where such vehicles are built, one of them is the one begun before. */
  private void addAny(int day, Map<Integer, Integer> first) {
    for (Start start : production.starts()) {
      if (start.line() == line && start.day() == day && first.containsKey(start.option())) {
        WholeSum built = new WholeSum().add(1, start.column());
        first.values().forEach(column -> built.add(-start.most(), column));
        program.addRow(-ENDLESS, built, 0);
      }
    }
  }

  private BuildOption option(Start start) {
    return instance.options().get(start.recipe().variant()).stream()
        .filter(option -> option.number() == start.option())
        .findFirst()
        .orElseThrow();
  }
}
