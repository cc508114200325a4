package org.linewright.core.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.linewright.core.draw.Draws;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.risk.DoubtKind;
import org.linewright.core.plant.risk.ShockEffect;
import org.linewright.core.promise.Recipes;
import org.linewright.core.stress.internal.tables.Chances;
import org.linewright.core.stress.internal.tables.SupplyTable;
import org.linewright.core.stress.internal.tables.WorkTable;
import org.linewright.core.units.Money;

/**
 * A plant compiled for the stress test: its plan, what feeds it and what may hit it. Made once,
 * read by all threads. Arrays are read-only.
 */
public final class StressModel {
  /** Days between two points of the build-out curve. */
  static final int STEP_DAYS = 7;

  final Instance instance;
  final Chances chances;
  final WorkTable work;
  final SupplyTable supply;
  final int[] sequence; // order numbers as the list takes them
  final int days;

  /** Capacity of a line-day without what changeovers take in the plan, {@code [line][day]}. */
  final long[][] capacity;

  final int[] lineSet; // set of the shocks that stop a line
  final int[] outputDoubt; // of a line; -1 = none
  final long[] outputStream;
  final BuildOption[] options;
  final int[] optionsWithRamp;
  final int[][] ramp; // [option][day]; null = no ramp
  final int[][] releaseDay; // [option][day]; null = the next day
  final int[][] billOf; // [variant][day]; null = one bill
  final int completionsPerDay;
  final long[] parkedCents; // [variant]

  // orders
  final int[] variant;
  final int[] quantity;
  final int[] dueDay; // 0 for an order without one
  final boolean[] isDated;
  final int[] minimumShipment;
  final long[] latePerVehicleCents;
  final long[] latePerDayCents;
  final int[] contract; // -1 = none
  final int[] contractSet;
  final int[] demandDoubt;
  final long[] demandStream;
  final int[] planned; // vehicles of the order that the plan builds
  final int[][] plannedBy; // [order][day]: of them started up to the day

  final List<String> contracts;
  final int[] contractEnd; // last day of the contract; the last of the horizon without one

  private final int variants;

  private StressModel(Instance instance, Plan plan, int bufferDays) {
    this.instance = instance;
    this.days = instance.days();
    this.variants = instance.variants().size();
    this.chances = new Chances(instance.plant());
    List<Integer> listed = PlanTrace.sequence(instance);
    this.sequence = listed.stream().mapToInt(Integer::intValue).toArray();
    PlanTrace trace = PlanTrace.of(instance, plan);
    Recipes recipes = plan.starts().frozen() == null ? trace.recipes() : new Recipes(instance);
    this.work = new WorkTable(instance, recipes, trace, listed);
    this.supply =
        new SupplyTable(
            instance,
            chances,
            recipes,
            work.materials,
            trace.purchases(plan.summary().mode()),
            bufferDays);
    List<BuildOption> all = new ArrayList<>();
    instance.options().forEach(all::addAll);
    this.options = all.toArray(BuildOption[]::new);
    this.optionsWithRamp =
        all.stream().filter(one -> one.ramp() != null).mapToInt(BuildOption::number).toArray();
    this.ramp = new int[options.length][];
    all.forEach(one -> ramp[one.number()] = one.ramp());
    int lines = instance.lines().size();
    this.capacity = new long[lines][];
    this.lineSet = new int[lines];
    this.outputDoubt = new int[lines];
    this.outputStream = new long[lines];
    for (int line = 0; line < lines; line++) {
      String name = instance.lines().name(line);
      capacity[line] = capacity(line, trace);
      lineSet[line] = chances.shocks.set(List.of(name), ShockEffect.WORK);
      outputDoubt[line] = chances.doubt(DoubtKind.OUTPUT, List.of(name));
      outputStream[line] = Draws.stream("output/" + name);
    }
    this.releaseDay = releaseDays(trace);
    this.billOf = bills();
    Integer completions = instance.plant().settings().completionsPerDay();
    this.completionsPerDay = completions == null ? Instance.PLENTY : completions;
    this.parkedCents = parked();
    int orders = instance.orders().size();
    this.variant = new int[orders];
    this.quantity = new int[orders];
    this.dueDay = new int[orders];
    this.isDated = new boolean[orders];
    this.minimumShipment = new int[orders];
    this.latePerVehicleCents = new long[orders];
    this.latePerDayCents = new long[orders];
    this.contract = new int[orders];
    this.contractSet = new int[orders];
    this.demandDoubt = new int[orders];
    this.demandStream = new long[orders];
    this.contracts = contractNames();
    this.contractEnd = contractEnds();
    for (int order = 0; order < orders; order++) {
      fill(order);
    }
    this.planned = new int[orders];
    this.plannedBy = new int[orders][days];
    fillPlanned();
  }

  /**
   * Compiles a plant.
   *
   * @param instance the compiled scenario, after part transfers if there are any
   * @param plan the plan of it that is lived through
   * @param bufferDays every order for parts is placed so many days earlier than the plan asks for,
   *     as far as its source allows
   */
  public static StressModel compile(Instance instance, Plan plan, int bufferDays) {
    if (bufferDays < 0) {
      throw new IllegalArgumentException("bufferDays = " + bufferDays + "\nMaybe 0.");
    }
    return new StressModel(instance, plan, bufferDays);
  }

  /** What is left of a line when changeovers have taken theirs as in the plan. */
  private long[] capacity(int line, PlanTrace trace) {
    long[] left = trace.freeCapacity(line);
    for (int day = 0; day < days; day++) {
      for (int entry = work.dayStart[day]; entry < work.dayStart[day + 1]; entry++) {
        int option = work.wayOption[work.taskWay[work.entryTask[entry]]];
        if (option >= 0 && options[option].line() == line) {
          left[day] += options[option].use()[day] * work.entryUnits[entry];
        }
      }
    }
    return left;
  }

  private int[][] releaseDays(PlanTrace trace) {
    int[][] release = new int[options.length][];
    for (BuildOption option : options) {
      if (instance.secondStageDays()[option.variant()] > 0) {
        release[option.number()] = new int[days];
        for (int day = 0; day < days; day++) {
          release[option.number()][day] = trace.releaseDay(option, day);
        }
      }
    }
    return release;
  }

  private int[][] bills() {
    int[][] bills = new int[variants][];
    for (int one = 0; one < variants; one++) {
      if (instance.bills().get(one).size() > 1) {
        bills[one] = new int[days];
        for (int day = 0; day < days; day++) {
          bills[one][day] = instance.billNumber(one, day);
        }
      }
    }
    return bills;
  }

  private long[] parked() {
    Money given = instance.plant().settings().costs().parkedPerVehicleDay();
    return Arrays.stream(instance.valueCents())
        .map(value -> (given != null ? given : new Money(value).dividedBy(2000)).cents())
        .toArray();
  }

  private List<String> contractNames() {
    List<String> names = new ArrayList<>();
    instance.plant().contracts().forEach(row -> names.add(row.contract()));
    TreeSet<String> others = new TreeSet<>();
    for (Order order : instance.plant().orders()) {
      String name = order.contract();
      if (name != null && !names.contains(name)) {
        others.add(name);
      }
    }
    names.addAll(others);
    return List.copyOf(names);
  }

  private int[] contractEnds() {
    int[] ends = new int[contracts.size()];
    Arrays.fill(ends, days - 1);
    for (Contract row : instance.plant().contracts()) {
      if (row.end() != null) {
        ends[contracts.indexOf(row.contract())] =
            Math.max(-1, Math.min(days - 1, instance.horizon().day(row.end())));
      }
    }
    return ends;
  }

  private void fill(int order) {
    OrderLine line = instance.orders().get(order);
    String name = instance.plant().orders().get(order).contract();
    variant[order] = line.variant();
    quantity[order] = line.quantity();
    isDated[order] = !line.isAsSoonAsPossible();
    dueDay[order] = line.isAsSoonAsPossible() ? 0 : line.dueDay();
    minimumShipment[order] = line.minimumShipment();
    latePerVehicleCents[order] = line.isAsSoonAsPossible() ? 0 : line.latePerVehicleCents();
    latePerDayCents[order] = line.latePerDayCents();
    contract[order] = name == null ? -1 : contracts.indexOf(name);
    contractSet[order] = name == null ? 0 : chances.shocks.set(List.of(name), ShockEffect.WORK);
    String ofVariant = instance.variants().name(line.variant());
    demandDoubt[order] =
        chances.doubt(
            DoubtKind.DEMAND, name == null ? List.of(ofVariant) : List.of(ofVariant, name));
    demandStream[order] =
        demandDoubt[order] < 0
            ? 0
            : Draws.stream("demand/" + chances.row(demandDoubt[order]).target());
  }

  private void fillPlanned() {
    for (int day = 0; day < days; day++) {
      for (int entry = work.dayStart[day]; entry < work.dayStart[day + 1]; entry++) {
        int task = work.entryTask[entry];
        if (work.taskOutput[task] < 0) {
          plannedBy[work.taskOrder[task]][day] += work.entryUnits[entry];
          planned[work.taskOrder[task]] += work.entryUnits[entry];
        }
      }
    }
    for (int[] ofOrder : plannedBy) {
      for (int day = 1; day < days; day++) {
        ofOrder[day] += ofOrder[day - 1];
      }
    }
  }

  /** Points of the build-out curve. */
  int steps() {
    return (days + STEP_DAYS - 1) / STEP_DAYS;
  }

  /** Last day of a step of the build-out curve. */
  int stepEnd(int step) {
    return Math.min(days - 1, (step + 1) * STEP_DAYS - 1);
  }

  /** Vehicles that are ordered altogether. */
  long ordered() {
    return Arrays.stream(quantity).asLongStream().sum();
  }
}
