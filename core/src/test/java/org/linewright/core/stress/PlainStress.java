package org.linewright.core.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.draw.Draws;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plant.risk.Doubt;
import org.linewright.core.plant.risk.Shock;
import org.linewright.core.plant.risk.ShockDistribution;
import org.linewright.core.stress.internal.tables.SourceTable;
import org.linewright.core.stress.internal.tables.SupplyTable;
import org.linewright.core.stress.internal.tables.WorkTable;

/**
 * The stress kernel word by word, slow and plain: its twin. Shocks are sets of days, goods are
 * objects that are moved one day after the other, stock and capacity are maps. It takes the plan
 * and the rows from the model, draws the same numbers and shares no other code. One use for one
 * replication.
 */
public final class PlainStress {
  private final StressModel model;
  private final WorkTable work;
  private final Draws draws;
  private final boolean[] isOn;
  private final Map<Integer, Set<Integer>> downDays = new HashMap<>();
  private final List<Goods> goods = new ArrayList<>();
  private final Map<Integer, Integer> shelf = new HashMap<>();
  private final Map<Integer, Integer> tomorrow = new HashMap<>();
  private final Map<Integer, Long> free = new HashMap<>();
  private final Map<Integer, Integer> ramp = new HashMap<>();
  private final TreeMap<Integer, Integer> behind = new TreeMap<>();
  private final Map<Integer, Integer> ahead = new HashMap<>();
  private final Map<Integer, Integer> passed = new HashMap<>();
  private final Map<Integer, Integer> wanted = new HashMap<>();
  private final Map<Integer, Integer> spare = new HashMap<>();
  private final Map<List<Integer>, Integer> boughtInWeek = new HashMap<>();
  private int completions;
  private int built;
  private int delayed;
  private final Map<Integer, Integer> startedOf = new HashMap<>();
  private int stop = -1;
  private final Map<Integer, Integer> contractStop = new TreeMap<>();
  private final List<Integer> curve = new ArrayList<>();
  private int startedSum;

  /** Goods between supplier and shelf. */
  private static final class Goods {
    private int material;
    private int pieces;
    private int readyDay;
    private int underWayDays;
    private int[] sets; // shipments, transit, receipts
    private int key;
    private int reorders;
    private boolean isSent;
    private boolean isReceived;
  }

  /** What became of the plant. */
  public record Result(
      int built, int delayed, int stop, Map<Integer, Integer> contractStop, List<Integer> curve) {}

  private PlainStress(StressModel model, long seed, long replication, boolean[] isOn) {
    this.model = model;
    this.work = model.work;
    this.isOn = isOn;
    this.draws = new Draws(seed);
    draws.begin(replication);
  }

  /** Lives through one replication with every source of chance. */
  public static Result run(StressRun run, long replication) {
    return run(run.model(), run.seed(), replication, run.all());
  }

  static Result run(StressModel model, long seed, long replication, boolean[] isOn) {
    PlainStress twin = new PlainStress(model, seed, replication, isOn);
    for (int shock = 0; shock < model.chances.shocks.size(); shock++) {
      twin.downDays.put(shock, isOn[shock] ? twin.down(shock) : Set.of());
    }
    twin.announce();
    twin.live();
    return new Result(twin.built, twin.delayed, twin.stop, twin.contractStop, twin.curve);
  }

  private Set<Integer> down(int number) {
    Shock shock = model.chances.shocks.shocks.get(number);
    long stream = model.chances.shocks.stream[number];
    Set<Integer> days = new HashSet<>();
    double clock = 0;
    int draw = 0;
    while (clock < model.days) {
      clock += time(shock, stream, draw++, shock.meanDaysBetween());
      boolean isLast = shock.distribution() == ShockDistribution.PERMANENT;
      double end = isLast ? 1e9 : clock + time(shock, stream, draw++, shock.meanDaysDown());
      for (int day = 0; day < model.days; day++) {
        if (clock <= day && day < end) {
          days.add(day);
        }
      }
      clock = end;
    }
    return days;
  }

  private double time(Shock shock, long stream, int draw, double mean) {
    return switch (shock.distribution()) {
      case FIXED -> mean;
      case GEOMETRIC -> draws.geometric(stream, draw, mean);
      default -> draws.exponential(stream, draw, mean);
    };
  }

  private boolean isUp(int set, int day) {
    for (Map.Entry<Integer, Set<Integer>> shock : downDays.entrySet()) {
      for (int member : model.chances.shocks.setsOf(shock.getKey())) {
        if (member == set && shock.getValue().contains(day)) {
          return false;
        }
      }
    }
    return true;
  }

  private void announce() {
    for (SupplyTable.Item item : model.supply.items) {
      if (item.lost() >= 0
          && isOn[item.lost()]
          && draws.uniform(item.stream(), 1) < model.chances.row(item.lost()).mean()) {
        continue;
      }
      double late = 0;
      if (item.late() >= 0 && isOn[item.late()]) {
        late += shaken(item.late(), item.stream(), 2);
      }
      if (item.sdDays() > 0 && isOn[model.chances.arrivals()]) {
        late += item.sdDays() * draws.normal(item.stream(), 0);
      }
      Goods one = new Goods();
      one.material = item.material();
      one.pieces = item.pieces();
      one.readyDay = Math.max(0, item.day() - item.transitDays());
      one.underWayDays = (int) Math.max(0, Math.round(item.day() - one.readyDay + late));
      one.sets = new int[] {item.shipments(), item.transit(), item.receipts()};
      one.key = item.day();
      goods.add(one);
    }
    for (int source = 0; source < model.supply.bought.length; source++) {
      for (int week = 0; week < model.supply.bought[source].length; week++) {
        boughtInWeek.put(List.of(source, week), model.supply.bought[source][week]);
      }
    }
    for (SupplyTable.Buy buy : model.supply.buys) {
      order(buy);
    }
  }

  private double shaken(int doubt, long stream, int draw) {
    Doubt row = model.chances.row(doubt);
    return row.mean() + (row.sd() == null ? 0 : row.sd()) * draws.normal(stream, draw);
  }

  private void order(SupplyTable.Buy buy) {
    SourceTable sources = model.supply.sources;
    int day = buy.orderDay();
    if (isUp(sources.any[buy.source()], day)) {
      send(buy.part(), buy.source(), day, buy.pieces(), 0);
      return;
    }
    int other = other(buy.part(), buy.source(), day, buy.pieces());
    if (other >= 0) {
      int pieces = (int) sources.option[other].orderSize(buy.pieces());
      note(buy.source(), day, -buy.pieces());
      note(other, day, pieces);
      send(buy.part(), other, day, pieces, 0);
      return;
    }
    while (day < model.days
        && (!isUp(sources.orders[buy.source()], day)
            || sources.option[buy.source()].receipt()[day] == Instance.NEVER)) {
      day++;
    }
    if (day < model.days) {
      send(buy.part(), buy.source(), day, buy.pieces(), 0);
    }
  }

  private void note(int source, int day, int pieces) {
    boughtInWeek.computeIfPresent(List.of(source, day / 7), (week, sum) -> sum + pieces);
  }

  private int other(int part, int not, int day, int pieces) {
    SourceTable sources = model.supply.sources;
    for (int source = sources.first[part]; source < sources.first[part + 1]; source++) {
      SourceOption option = sources.option[source];
      boolean hasRoom =
          option.isUnlimited()
              || boughtInWeek.get(List.of(source, day / 7)) + option.orderSize(pieces)
                  <= option.weeklyLots()[day / 7];
      if (source != not
          && isUp(sources.any[source], day)
          && option.receipt()[day] < model.days
          && hasRoom) {
        return source;
      }
    }
    return -1;
  }

  private void send(int part, int source, int day, int pieces, int reorders) {
    SourceTable sources = model.supply.sources;
    int receipt = sources.option[source].receipt()[day];
    if (receipt == Instance.NEVER) {
      return;
    }
    int lead = receipt - day;
    if (sources.leadSdDays[source] > 0 && isOn[model.chances.leadTimes()]) {
      double late = sources.leadSdDays[source] * draws.normal(sources.stream[source], day);
      lead = (int) Math.max(Math.min(1, lead), Math.round(lead + late));
    }
    Goods one = new Goods();
    one.material = part;
    one.pieces = pieces;
    one.underWayDays = Math.min(lead, sources.transitDays[source]);
    one.readyDay = day + lead - one.underWayDays;
    one.sets =
        new int[] {sources.shipments[source], sources.transit[source], sources.receipts[source]};
    one.key = day;
    one.reorders = reorders;
    goods.add(one);
  }

  /** Moves goods in the morning; what moves on may be handed out on the same day. */
  private void move(int day) {
    for (int i = 0; i < goods.size(); i++) { // grows when something is ordered anew
      Goods one = goods.get(i);
      if (!one.isSent && day >= one.readyDay && isUp(one.sets[0], day)) {
        one.isSent = true;
      }
      if (one.isSent && !one.isReceived && one.underWayDays == 0 && isUp(one.sets[2], day)) {
        one.isReceived = true;
        receive(one, day);
      }
    }
  }

  private void endDay(int day) {
    for (Goods one : goods) {
      if (one.isSent && one.underWayDays > 0 && isUp(one.sets[1], day)) {
        one.underWayDays--;
      }
    }
  }

  private void receive(Goods one, int day) {
    int doubt = model.supply.yield[one.material];
    int good = one.pieces;
    if (doubt >= 0 && isOn[doubt]) {
      double share = shaken(doubt, model.supply.yieldStream[one.material], one.key);
      good = (int) Math.floor(one.pieces * Math.max(0, Math.min(1, share)) + 1e-9);
      int bad = one.pieces - good;
      if (bad > 0 && one.reorders < 8 && one.material + 1 < model.supply.sources.first.length) {
        int source = other(one.material, -1, day, bad);
        if (source >= 0) {
          int pieces = (int) model.supply.sources.option[source].orderSize(bad);
          note(source, day, pieces);
          send(one.material, source, day, pieces, one.reorders + 1);
        }
      }
    }
    shelf.merge(one.material, good, Integer::sum);
  }

  private void live() {
    for (int material = 0; material < work.materials; material++) {
      shelf.put(material, model.supply.now[material]);
    }
    for (int order = 0; order < model.quantity.length; order++) {
      int demand = model.quantity[order];
      if (model.demandDoubt[order] >= 0 && isOn[model.demandDoubt[order]]) {
        double share = shaken(model.demandDoubt[order], model.demandStream[order], 0);
        demand = (int) Math.round(demand * Math.max(0, share));
      }
      wanted.put(order, demand);
      spare.put(order, Math.max(0, demand - model.planned[order]));
    }
    boolean hasSpare = wanted.keySet().stream().anyMatch(o -> wanted.get(o) > model.quantity[o]);
    for (int day = 0; day < model.days - 1; day++) {
      tomorrow.forEach((material, pieces) -> shelf.merge(material, pieces, Integer::sum));
      tomorrow.clear();
      for (int i = 0; i < model.supply.sure[day].length; i += 2) {
        shelf.merge(model.supply.sure[day][i], model.supply.sure[day][i + 1], Integer::sum);
      }
      move(day);
      openLines(day);
      startPlanned(day);
      if (!behind.isEmpty() || hasSpare) {
        replan(day);
      }
      endDay(day);
      if (day % 7 == 6 && curve.size() < model.steps() - 1) {
        curve.add(startedSum);
      }
    }
    while (curve.size() < model.steps()) {
      curve.add(startedSum);
    }
  }

  private void openLines(int day) {
    for (int line = 0; line < model.capacity.length; line++) {
      long left = isUp(model.lineSet[line], day) ? model.capacity[line][day] : 0;
      if (model.outputDoubt[line] >= 0 && isOn[model.outputDoubt[line]]) {
        double share = shaken(model.outputDoubt[line], model.outputStream[line], day);
        left = (long) (left * Math.max(0, Math.min(1, share)));
      }
      free.put(line, left);
    }
    for (BuildOption option : model.options) {
      if (option.ramp() != null) {
        ramp.put(option.number(), option.ramp()[day]);
      }
    }
    completions = model.completionsPerDay;
  }

  private void startPlanned(int day) {
    TreeSet<Integer> tasks = new TreeSet<>(behind.keySet());
    for (int entry = work.dayStart[day]; entry < work.dayStart[day + 1]; entry++) {
      int task = work.entryTask[entry];
      int before = Math.min(ahead.getOrDefault(task, 0), work.entryUnits[entry]);
      ahead.merge(task, -before, Integer::sum);
      passed.merge(task, work.entryUnits[entry], Integer::sum);
      behind.merge(task, work.entryUnits[entry] - before, Integer::sum);
      tasks.add(task);
    }
    for (int task : tasks) {
      int left = behind.get(task) - start(task, work.taskWay[task], day, behind.get(task));
      behind.put(task, left);
      boolean isWanted = work.taskOutput[task] >= 0 || wanted.get(work.taskOrder[task]) > 0;
      if (left == 0 || !isWanted) {
        behind.remove(task);
      }
    }
  }

  private void replan(int day) {
    for (int task : List.copyOf(behind.keySet())) {
      for (int way : work.waysOf[model.variant[work.taskOrder[task]]]) {
        if (work.taskOutput[task] < 0 && way != work.taskWay[task] && behind.get(task) > 0) {
          int units = start(task, way, day, behind.get(task));
          behind.merge(task, -units, Integer::sum);
        }
      }
    }
    for (int line = 0; line < model.capacity.length; line++) {
      int on = line;
      boolean isBehind =
          behind.entrySet().stream()
              .anyMatch(one -> one.getValue() > 0 && lineOf(one.getKey()) == on);
      if (isBehind) {
        pull(line, day);
      }
    }
    behind.values().removeIf(units -> units == 0);
    for (int order : model.sequence) {
      for (int way : work.waysOf[model.variant[order]]) {
        int most = Math.min(spare.get(order), wanted.get(order));
        spare.merge(order, -startFor(order, way, day, most), Integer::sum);
      }
    }
  }

  private int lineOf(int task) {
    int option = work.wayOption[work.taskWay[task]];
    return option < 0 ? -1 : model.options[option].line();
  }

  private void pull(int line, int day) {
    List<Integer> tasks = new ArrayList<>();
    for (int task = 0; task < work.tasks(); task++) {
      if (lineOf(task) == line && work.taskFirst[task] <= day + Replication.PULL_DAYS) {
        tasks.add(task);
      }
    }
    tasks.sort(Comparator.comparingInt(task -> work.taskFirst[task]));
    for (int task : tasks) {
      int later = work.taskUnits[task] - passed.getOrDefault(task, 0) - ahead.getOrDefault(task, 0);
      ahead.merge(task, start(task, work.taskWay[task], day, later), Integer::sum);
    }
  }

  private int start(int task, int way, int day, int most) {
    if (work.taskOutput[task] < 0) {
      return startFor(work.taskOrder[task], way, day, most);
    }
    int units = make(way, day, most);
    tomorrow.merge(work.taskOutput[task], units, Integer::sum);
    count(work.taskOrder[task], way, day, units);
    return units;
  }

  private int startFor(int order, int way, int day, int most) {
    int option = work.wayOption[way];
    boolean isTooLate =
        option >= 0
            && model.releaseDay[option] != null
            && model.releaseDay[option][day] >= model.days;
    if (isTooLate || !isUp(model.contractSet[order], day)) {
      return 0;
    }
    int units = make(way, day, Math.min(most, wanted.get(order)));
    wanted.merge(order, -units, Integer::sum);
    for (int i = 0; i < units; i++) {
      int number = startedOf.merge(order, 1, Integer::sum);
      delayed += day > 0 && model.plannedBy[order][day - 1] >= number ? 1 : 0;
    }
    count(order, way, day, units);
    return units;
  }

  /** Starts vehicles one by one as long as line, kits and parts last. */
  private int make(int way, int day, int most) {
    if (day < work.wayFrom[way] || day > work.wayTo[way]) {
      return 0;
    }
    int bill = model.instance.billNumber(work.wayVariant[way], day);
    int[] need = work.need[way][bill];
    int option = work.wayOption[way];
    int units = 0;
    while (units < most && hasRoom(option, day) && hasAll(need)) {
      for (int i = 0; i < need.length; i += 2) {
        shelf.merge(need[i], -need[i + 1], Integer::sum);
      }
      if (option < 0) {
        completions--;
      } else {
        free.merge(model.options[option].line(), -model.options[option].use()[day], Long::sum);
        ramp.computeIfPresent(option, (number, left) -> left - 1);
      }
      units++;
    }
    return units;
  }

  private boolean hasRoom(int option, int day) {
    if (option < 0) {
      return completions > 0;
    }
    long use = model.options[option].use()[day];
    return use > 0
        && free.get(model.options[option].line()) >= use
        && ramp.getOrDefault(option, 1) > 0;
  }

  private boolean hasAll(int[] need) {
    for (int i = 0; i < need.length; i += 2) {
      if (shelf.get(need[i]) < need[i + 1]) {
        return false;
      }
    }
    return true;
  }

  private void count(int order, int way, int day, int units) {
    if (units == 0) {
      return;
    }
    boolean isSecond = model.instance.baseVariant()[work.wayVariant[way]] >= 0;
    built += isSecond ? 0 : units;
    startedSum += isSecond ? 0 : units;
    stop = work.wayOption[way] >= 0 ? day : stop;
    if (model.contract[order] >= 0) {
      contractStop.put(model.contract[order], day);
    }
  }
}
