package org.linewright.core.stress;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linewright.core.draw.Draws;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.plant.risk.Doubt;
import org.linewright.core.promise.Recipe;
import org.linewright.core.stress.internal.tables.Receipts;
import org.linewright.core.stress.internal.tables.ShockDays;
import org.linewright.core.stress.internal.tables.WorkTable;

/**
 * Lives through a plan, day by day, under the shocks of one replication.
 *
 * <p>The policy of a day. First what the plan wants started today and what is left over from
 * earlier days, in the sequence of the list, each as many as line, kits and parts on the shelf
 * allow. If something stays behind, the plant replans: first it tries every other line, kit and
 * alternate for the orders that are behind; then it fills what is free on the lines that are behind
 * with vehicles that the plan starts within {@value #PULL_DAYS} days; at last with vehicles that
 * the plan had to leave out. When nothing happens, it starts exactly what the plan starts.
 *
 * <p>The kernel is one class because its loops share the day's books. It allocates nothing once it
 * has warmed up. One thread; reused from replication to replication. Cost of a replication:
 * O(planned starts × parts of a vehicle), plus O(tasks × parts) for each day on which something is
 * behind.
 */
final class Replication {
  /** How far work may be pulled ahead: as far as the list kernel does. */
  static final int PULL_DAYS = 60;

  private final StressModel model;
  private final WorkTable work;
  private final Draws draws;
  private final ShockDays shocks;
  private final Receipts receipts;

  /** What became of the plant in the last replication. */
  final Outcome outcome;

  // the day's books
  private final int[] shelf; // [material]
  private final int[] coming; // [material]: put out today, there tomorrow
  private final int[] comingList;
  private int comingCount;
  private final long[] free; // [line]
  private final int[] rampLeft; // [option]
  private final int[] blockedOn; // [way]: day on which nothing was left for it
  private int completionsLeft;

  // tasks and orders
  private final int[] behind; // [task]: vehicles that should have been started
  private final int[] ahead; // [task]: vehicles started before their day
  private final int[] done; // [task]: units whose day has come
  private int[] backlog;
  private int[] backlogNext;
  private int backlogSize;
  private final int[] wanted; // [order]: vehicles still wanted
  private final int[] spare; // [order]: wanted beyond the plan
  private final int[] started; // [order]
  private final int[] gathered; // [order]: waiting for a shipment
  private final int[] releasedOn; // [order]: release day of the last vehicle gathered
  private final int[] left; // [order]: not shipped yet
  private final int[] early; // [order]: of those gathered, released by the due day
  private final int[] touched; // orders of which something was started today
  private final int[] touchedOn; // [order]
  private int touchedCount;
  private boolean hasSpare;
  private int startedToday;
  private long startedSum;

  /** Told of every start; null = nobody listens. */
  private @Nullable StartListener listener;

  /** Is told what is started. */
  interface StartListener {
    void started(int day, int order, int way, int units);
  }

  Replication(StressModel model, long seed) {
    this.model = model;
    this.work = model.work;
    this.draws = new Draws(seed);
    this.shocks = new ShockDays(model.chances.shocks, model.days);
    this.receipts = new Receipts(model.supply, model.chances, model.days, draws, shocks);
    this.outcome = new Outcome(model.contracts.size(), model.steps());
    this.shelf = new int[work.materials];
    this.coming = new int[work.materials];
    this.comingList = new int[work.materials];
    this.free = new long[model.capacity.length];
    this.rampLeft = new int[model.options.length];
    this.blockedOn = new int[work.ways()];
    this.behind = new int[work.tasks()];
    this.ahead = new int[work.tasks()];
    this.done = new int[work.tasks()];
    this.backlog = new int[work.tasks() + 1];
    this.backlogNext = new int[work.tasks() + 1];
    int orders = model.quantity.length;
    this.wanted = new int[orders];
    this.spare = new int[orders];
    this.started = new int[orders];
    this.gathered = new int[orders];
    this.releasedOn = new int[orders];
    this.left = new int[orders];
    this.early = new int[orders];
    this.touched = new int[orders];
    this.touchedOn = new int[orders];
  }

  /** Who is told of every start from now on. */
  void listen(@Nullable StartListener to) {
    listener = to;
  }

  ShockDays shocks() {
    return shocks;
  }

  /**
   * Lives through one replication; the result stands in {@link #outcome}.
   *
   * @param number number of the replication
   * @param isOn which sources of chance happen at all
   */
  void run(long number, boolean[] isOn) {
    draws.begin(number);
    shocks.draw(draws, isOn);
    receipts.draw(isOn);
    begin(isOn);
    for (int day = 0; day < model.days - 1; day++) {
      openDay(day, isOn);
      startPlanned(day);
      if (backlogSize > 0 || hasSpare) {
        replan(day);
      }
      closeDay(day);
    }
    finish();
  }

  private void begin(boolean[] isOn) {
    outcome.clear();
    System.arraycopy(model.supply.now, 0, shelf, 0, shelf.length);
    Arrays.fill(coming, 0);
    comingCount = 0;
    Arrays.fill(blockedOn, -1);
    Arrays.fill(behind, 0);
    Arrays.fill(ahead, 0);
    Arrays.fill(done, 0);
    backlogSize = 0;
    startedSum = 0;
    hasSpare = false;
    Arrays.fill(started, 0);
    Arrays.fill(gathered, 0);
    Arrays.fill(early, 0);
    Arrays.fill(releasedOn, 0);
    Arrays.fill(touchedOn, -1);
    for (int order = 0; order < wanted.length; order++) {
      int demand = demand(order, isOn);
      wanted[order] = demand;
      left[order] = Math.min(demand, model.planned[order]);
      spare[order] = Math.max(0, demand - model.planned[order]);
      hasSpare |= demand > model.quantity[order];
    }
  }

  private int demand(int order, boolean[] isOn) {
    int number = model.demandDoubt[order];
    if (number < 0 || !isOn[number]) {
      return model.quantity[order];
    }
    Doubt doubt = model.chances.row(number);
    double sd = doubt.sd() == null ? 0 : doubt.sd();
    double share = doubt.mean() + sd * draws.normal(model.demandStream[order], 0);
    return (int) Math.round(model.quantity[order] * Math.max(0, share));
  }

  private void openDay(int day, boolean[] isOn) {
    for (int i = 0; i < comingCount; i++) {
      shelf[comingList[i]] += coming[comingList[i]];
      coming[comingList[i]] = 0;
    }
    comingCount = 0;
    receipts.put(day, shelf);
    for (int line = 0; line < free.length; line++) {
      free[line] = shocks.isUp(model.lineSet[line], day) ? model.capacity[line][day] : 0;
      int number = model.outputDoubt[line];
      if (number >= 0 && isOn[number]) {
        Doubt doubt = model.chances.row(number);
        double sd = doubt.sd() == null ? 0 : doubt.sd();
        double share = doubt.mean() + sd * draws.normal(model.outputStream[line], day);
        free[line] = (long) (free[line] * Math.max(0, Math.min(1, share)));
      }
    }
    for (int option : model.optionsWithRamp) {
      rampLeft[option] = model.ramp[option][day];
    }
    completionsLeft = model.completionsPerDay;
    touchedCount = 0;
    startedToday = 0;
  }

  /** What was left over and what is planned for the day, merged in the sequence of the list. */
  private void startPlanned(int day) {
    int entry = work.dayStart[day];
    int end = work.dayStart[day + 1];
    int old = 0;
    int kept = 0;
    while (entry < end || old < backlogSize) {
      int task;
      if (old == backlogSize || (entry < end && work.entryTask[entry] < backlog[old])) {
        task = work.entryTask[entry];
      } else {
        task = backlog[old++];
      }
      if (entry < end && work.entryTask[entry] == task) {
        int units = work.entryUnits[entry++];
        done[task] += units;
        int before = Math.min(ahead[task], units);
        ahead[task] -= before;
        behind[task] += units - before;
      }
      if (behind[task] > 0) {
        behind[task] -= start(task, work.taskWay[task], day, behind[task]);
        if (behind[task] > 0 && isWanted(task)) {
          backlogNext[kept++] = task;
        }
      }
    }
    int[] swap = backlog;
    backlog = backlogNext;
    backlogNext = swap;
    backlogSize = kept;
  }

  /** False when the vehicles of a task are no longer wanted, because demand fell. */
  private boolean isWanted(int task) {
    return work.taskOutput[task] >= 0 || wanted[work.taskOrder[task]] > 0;
  }

  private void replan(int day) {
    for (int i = 0; i < backlogSize; i++) {
      int task = backlog[i];
      if (work.taskOutput[task] >= 0 || work.wayStep[work.taskWay[task]] == Recipe.Kind.FINISH) {
        continue; // a base vehicle is built in its own way, and one that was begun waits for its
        // parts
      }
      int[] ways = work.waysOf[model.variant[work.taskOrder[task]]];
      for (int j = 0; j < ways.length && behind[task] > 0; j++) {
        if (ways[j] != work.taskWay[task]) {
          behind[task] -= start(task, ways[j], day, behind[task]);
        }
      }
    }
    for (int line = 0; line < free.length; line++) {
      if (free[line] > 0 && isBehind(line)) {
        pull(line, day);
      }
    }
    for (int i = 0; i < model.sequence.length; i++) {
      int order = model.sequence[i];
      int more = Math.min(spare[order], wanted[order]);
      int[] ways = work.waysOf[model.variant[order]];
      for (int j = 0; j < ways.length && more > 0; j++) {
        int units = startFor(order, ways[j], day, more);
        spare[order] -= units;
        left[order] += units;
        more -= units;
      }
    }
  }

  private boolean isBehind(int line) {
    for (int i = 0; i < backlogSize; i++) {
      int option = work.wayOption[work.taskWay[backlog[i]]];
      if (option >= 0 && model.options[option].line() == line && behind[backlog[i]] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Starts vehicles of a line before their day. */
  private void pull(int line, int day) {
    for (int task : work.tasksOf[line]) {
      if (work.taskFirst[task] > day + PULL_DAYS || free[line] <= 0) {
        return;
      }
      int later = work.taskUnits[task] - done[task] - ahead[task];
      if (later > 0) {
        ahead[task] += start(task, work.taskWay[task], day, later);
      }
    }
  }

  /** Starts vehicles of a task in a way; returns how many. */
  private int start(int task, int way, int day, int most) {
    int output = work.taskOutput[task];
    if (output < 0) {
      return startFor(work.taskOrder[task], way, day, most);
    }
    int units = fit(way, day, most);
    if (units > 0) {
      take(way, day, units);
      if (coming[output] == 0) {
        comingList[comingCount++] = output;
      }
      coming[output] += units;
      count(work.taskOrder[task], way, day, units);
    }
    return units;
  }

  private int startFor(int order, int way, int day, int most) {
    int units = Math.min(most, wanted[order]);
    if (units <= 0 || !shocks.isUp(model.contractSet[order], day)) {
      return 0;
    }
    int option = work.wayOption[way];
    int release = day + 1;
    if (option >= 0 && model.releaseDay[option] != null) {
      release = model.releaseDay[option][day];
      if (release >= model.days) {
        return 0;
      }
    }
    units = fit(way, day, units);
    if (units > 0) {
      take(way, day, units);
      deliver(order, day, release, units);
      count(order, way, day, units);
    }
    return units;
  }

  /** Vehicles, at most so many, that line, kits and parts allow today. */
  private int fit(int way, int day, int most) {
    if (blockedOn[way] == day || day < work.wayFrom[way] || day > work.wayTo[way]) {
      return 0;
    }
    int units = most;
    int number = work.wayOption[way];
    if (number < 0) {
      units = Math.min(units, completionsLeft);
    } else {
      BuildOption option = model.options[number];
      long use = option.use()[day];
      if (use == 0) {
        return 0;
      }
      long fitting = free[option.line()] / use;
      units = fitting < units ? (int) fitting : units;
      if (model.ramp[number] != null) {
        units = Math.min(units, rampLeft[number]);
      }
    }
    if (units <= 0) {
      return 0;
    }
    int[] need = need(way, day);
    for (int i = 0; i < need.length; i += 2) {
      int pieces = shelf[need[i]];
      int each = need[i + 1];
      if (pieces < (long) each * units) {
        units = pieces / each;
        if (units == 0) {
          blockedOn[way] = day;
          return 0;
        }
      }
    }
    return units;
  }

  private int[] need(int way, int day) {
    int[] bills = model.billOf[work.wayVariant[way]];
    return work.need[way][bills == null ? 0 : bills[day]];
  }

  private void take(int way, int day, int units) {
    int[] need = need(way, day);
    for (int i = 0; i < need.length; i += 2) {
      shelf[need[i]] -= need[i + 1] * units;
    }
    int number = work.wayOption[way];
    if (number < 0) {
      completionsLeft -= units;
      outcome.cents += model.parkedCents[work.wayVariant[way]] * units * (model.days - 1L - day);
    } else {
      BuildOption option = model.options[number];
      free[option.line()] -= option.use()[day] * units;
      if (model.ramp[number] != null) {
        rampLeft[number] -= units;
      }
    }
  }

  /** Counts vehicles that are started or released: their worth, and when the last was started. */
  private void count(int order, int way, int day, int units) {
    int variant = work.wayVariant[way];
    int base = model.instance.baseVariant()[variant];
    if (work.wayStep[way] == Recipe.Kind.BEGIN) { // parked until it is finished
      outcome.cents -= model.parkedCents[variant] * units * (model.days - 1L - day);
    } else {
      outcome.built += units;
      outcome.cents += model.instance.valueCents()[variant] * units;
    }
    if (base >= 0 && work.wayStep[way] != Recipe.Kind.FINISH) {
      // the base vehicle is no longer one of its own
      outcome.built -= units;
      outcome.cents -= model.instance.valueCents()[base] * units;
    }
    if (work.wayOption[way] >= 0) {
      outcome.stop = day;
    }
    int contract = model.contract[order];
    if (contract >= 0) {
      outcome.contractStop[contract] = day;
    }
    startedToday += base >= 0 || work.wayStep[way] == Recipe.Kind.FINISH ? 0 : units;
    if (listener != null) {
      listener.started(day, order, way, units);
    }
  }

  private void deliver(int order, int day, int release, int units) {
    int planned = day == 0 ? 0 : model.plannedBy[order][day - 1];
    outcome.delayed += Math.max(0, Math.min(units, planned - started[order]));
    started[order] += units;
    wanted[order] -= units;
    int contract = model.contract[order];
    if (contract >= 0 && day <= model.contractEnd[contract]) {
      outcome.contractBuilt[contract] += units;
    }
    releasedOn[order] = Math.max(releasedOn[order], release);
    gathered[order] += units;
    if (release <= model.dueDay[order]) {
      early[order] = gathered[order];
    }
    if (touchedOn[order] != day) {
      touchedOn[order] = day;
      touched[touchedCount++] = order;
    }
  }

  private void closeDay(int day) {
    for (int i = 0; i < touchedCount; i++) {
      ship(touched[i]);
    }
    startedSum += startedToday;
    if (day == model.stepEnd(day / StressModel.STEP_DAYS)) {
      outcome.curve[day / StressModel.STEP_DAYS] = (int) startedSum;
    }
  }

  /**
   * Sends off what is gathered of an order, as soon as it is enough for a shipment and leaves
   * enough for another; what is released by the due day leaves on the due day.
   */
  private void ship(int order) {
    int due = model.dueDay[order];
    if (releasedOn[order] <= due) {
      return;
    }
    if (early[order] > 0) {
      int first = early[order];
      if (first < left[order]) {
        first = Math.min(first, left[order] - model.minimumShipment[order]);
      }
      if (first > 0 && isShipment(order, first)) {
        left[order] -= first;
        gathered[order] -= first;
      }
      early[order] = 0;
    }
    int units = gathered[order];
    if (units == 0 || !isShipment(order, units)) {
      return;
    }
    long daysLate = (long) releasedOn[order] - due;
    outcome.late += model.isDated[order] ? units : 0;
    outcome.lateVehicleDays += model.isDated[order] ? daysLate * units : 0;
    outcome.cents -=
        (model.latePerDayCents[order] * daysLate + model.latePerVehicleCents[order]) * units;
    left[order] -= units;
    gathered[order] = 0;
  }

  private boolean isShipment(int order, int units) {
    int least = model.minimumShipment[order];
    return units == left[order] || (units >= least && left[order] - units >= least);
  }

  private void finish() {
    outcome.curve[outcome.curve.length - 1] = (int) startedSum;
    outcome.cents -= receipts.premiumCents;
    outcome.rerouted = receipts.rerouted;
  }
}
