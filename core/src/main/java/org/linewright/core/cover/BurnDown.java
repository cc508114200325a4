package org.linewright.core.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.LineBook;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;

/**
 * Burns the plant down: day by day every line starts as many vehicles as its capacity and the
 * materials allow, shared among its variants in proportion to the vehicles that can still be made
 * of each, so that they end together; what one variant cannot take the others get. Variants that
 * may be built for a shorter time, such as those whose approval ends, get at least what they need
 * to be made in time. Where a {@link Mix} is given, it is built, each vehicle not later than the
 * mix says and sooner where line and materials allow. Nothing is bought, vehicles on the yard do
 * not count, variants made from base vehicles are left out. No row's place in its table matters.
 *
 * <p>Longer than most classes: all of it changes the books of one day, step after step.
 */
final class BurnDown {
  private final Instance instance;
  private final Ways ways;
  private final PromiseBook materials;
  private final LineBook lines;
  private final List<List<BuildOption>> optionsByLine = new ArrayList<>();
  private final List<Integer> lineOrder = new ArrayList<>();
  private final double[] credit;
  private final int[] lastDay; // [variant]: last day on which some line can build it; -1 = never
  private final List<List<Mix.Batch>> batches = new ArrayList<>(); // [option], by first day

  /** Vehicles started, {@code [variant][day]}. */
  final int[][] started;

  /** Vehicles started, {@code [line][day]}. */
  final int[][] startedOnLine;

  /**
   * True where a line stood open with capacity for one more vehicle but no material, {@code
   * [line][day]}.
   */
  final boolean[][] starved;

  /**
   * Vehicles that could be started on the plan date, were each variant made alone, {@code
   * [variant]}.
   */
  final long[] usableNow;

  /**
   * @param mix what to build; null = whatever can be built
   */
  BurnDown(Instance instance, Ways ways, @Nullable Mix mix) {
    this.instance = instance;
    this.ways = ways;
    this.materials = PromiseBook.open(instance, ways.recipes(), false);
    this.lines = new LineBook(instance, false);
    int days = instance.days();
    int variants = instance.variants().size();
    this.started = new int[variants][days];
    this.startedOnLine = new int[instance.lines().size()][days];
    this.starved = new boolean[instance.lines().size()][days];
    this.lastDay = new int[variants];
    Arrays.fill(lastDay, -1);
    this.credit = new double[addOptions()];
    this.usableNow = new long[variants];
    Arrays.setAll(usableNow, variant -> alone(variant, 0));
    for (int option = 0; option < credit.length; option++) {
      batches.add(new ArrayList<>());
    }
    if (mix != null) {
      mix.batches().forEach(this::book);
    }
  }

  private int addOptions() {
    for (int line = 0; line < instance.lines().size(); line++) {
      optionsByLine.add(new ArrayList<>());
      lineOrder.add(line);
    }
    lineOrder.sort(Comparator.comparing(instance.lines()::name));
    int options = 0;
    for (List<BuildOption> ofVariant : instance.options()) {
      for (BuildOption option : ofVariant) {
        options++;
        if (instance.baseVariant()[option.variant()] < 0) {
          optionsByLine.get(option.line()).add(option);
          lastDay[option.variant()] = Math.max(lastDay[option.variant()], lastDay(option));
        }
      }
    }
    for (List<BuildOption> ofLine : optionsByLine) {
      ofLine.sort(Comparator.comparing(option -> instance.variants().name(option.variant())));
    }
    return options;
  }

  private int lastDay(BuildOption option) {
    int day = instance.days() - 1;
    while (day >= 0
        && (option.use()[day] == 0 || instance.lineCapacity()[option.line()][day] == 0)) {
      day--;
    }
    return day;
  }

  /** Puts the materials of a batch aside for it. */
  private void book(Mix.Batch batch) {
    need(batch.way(), batch.fromDay()).take(materials, batch.fromDay(), batch.units());
    batches.get(batch.option().number()).add(batch);
  }

  private Need need(Way way, int day) {
    return way.needs().get(instance.billNumber(way.variant(), day));
  }

  void run() {
    for (int day = 0; day < instance.days(); day++) {
      for (int line : lineOrder) {
        if (instance.lineCapacity()[line][day] > 0) {
          workLine(line, day);
        }
      }
    }
  }

  private void workLine(int line, int day) {
    List<BuildOption> open =
        optionsByLine.get(line).stream().filter(option -> option.use()[day] > 0).toList();
    if (open.isEmpty()) {
      return;
    }
    double[] share = shares(line, day, open);
    for (int i = 0; i < share.length; i++) {
      // vehicles of the day's share; the fraction is carried to the next day
      credit[open.get(i).number()] += share[i];
      int wanted = (int) Math.floor(credit[open.get(i).number()] + 1e-9);
      credit[open.get(i).number()] -= start(open.get(i), day, Math.max(0, wanted));
    }
    open.stream()
        .sorted(
            Comparator.comparing((BuildOption option) -> !isDue(option, day))
                .thenComparingDouble(option -> -credit[option.number()])
                .thenComparingInt(option -> lastDay[option.variant()]))
        .forEach(option -> credit[option.number()] -= start(option, day, Instance.PLENTY));
    starved[line][day] = open.stream().anyMatch(option -> lines.freeUnits(option, day) > 0);
  }

  /**
   * Vehicles of each option that are the day's share of its line. By last day on which they may be
   * built: A_j = max(P_j, M_j) goes to the variants that end by day D_j together, P_j being their
   * proportional share and M_j what they need today lest they do not come to an end in time: what
   * is left of them less what the line can do on later days up to D_j. Within such a group the
   * share is proportional.
   */
  private double[] shares(int line, int day, List<BuildOption> open) {
    double[] load = new double[open.size()];
    double all = 0;
    for (int i = 0; i < load.length; i++) {
      BuildOption option = open.get(i);
      load[i] = (double) left(option, end(option, day), day) * option.use()[day];
      all += load[i];
    }
    double[] share = new double[load.length];
    if (all == 0) {
      return share;
    }
    double today = instance.lineCapacity()[line][day];
    int[] ends = open.stream().mapToInt(option -> end(option, day)).distinct().sorted().toArray();
    double ofGroups = 0;
    double later = 0;
    double given = 0;
    int from = day + 1;
    for (int end : ends) {
      double ofGroup = 0;
      for (int i = 0; i < load.length; i++) {
        ofGroup += end(open.get(i), day) == end ? load[i] : 0;
      }
      ofGroups += ofGroup;
      for (; from <= end; from++) {
        later += instance.lineCapacity()[line][from];
      }
      double atLeast = Math.min(today, ofGroups - later);
      double upTo = Math.max(given, Math.max(today * ofGroups / all, atLeast));
      for (int i = 0; i < load.length && ofGroup > 0; i++) {
        if (end(open.get(i), day) == end) {
          share[i] = (upTo - given) * load[i] / ofGroup / open.get(i).use()[day];
        }
      }
      given = ofGroup > 0 ? upTo : given;
    }
    return share;
  }

  /** Day by which what the option has to build now must be built. */
  private int end(BuildOption option, int day) {
    List<Mix.Batch> ofOption = batches.get(option.number());
    return ofOption.isEmpty() ? lastDay[option.variant()] : Math.max(day, ofOption.get(0).toDay());
  }

  private boolean isDue(BuildOption option, int day) {
    List<Mix.Batch> ofOption = batches.get(option.number());
    return !ofOption.isEmpty() && ofOption.get(0).fromDay() <= day;
  }

  /** Vehicles that can still be made up to a day: of the mix, or of all that is there. */
  private long left(BuildOption option, int atDay, int billDay) {
    List<Mix.Batch> ofOption = batches.get(option.number());
    return ofOption.isEmpty()
        ? makeable(option.variant(), atDay, billDay)
        : ofOption.get(0).units();
  }

  private int start(BuildOption option, int day, int wanted) {
    int left = Math.min(wanted, lines.freeUnits(option, day));
    int done = startBooked(option, day, left);
    int bill = instance.billNumber(option.variant(), day);
    for (Way way : ways.of(option.variant())) {
      if (done == left || !way.isOpen(day)) {
        continue;
      }
      int units = Math.min(left - done, way.available(materials, bill, day));
      if (units > 0) {
        need(way, day).take(materials, day, units);
        lines.take(option, day, units);
        done += units;
      }
    }
    started[option.variant()][day] += done;
    startedOnLine[option.line()][day] += done;
    return done;
  }

  /** Starts vehicles of the mix: what was put aside for them is taken today. */
  private int startBooked(BuildOption option, int day, int wanted) {
    List<Mix.Batch> ofOption = batches.get(option.number());
    int done = 0;
    for (int i = 0; i < ofOption.size() && done < wanted; i++) {
      Mix.Batch batch = ofOption.get(i);
      if (!batch.way().isOpen(day)) {
        continue;
      }
      Need then = need(batch.way(), batch.fromDay());
      giveBack(then, batch.fromDay(), batch.units());
      int bill = instance.billNumber(option.variant(), day);
      int units =
          Math.min(
              Math.min(wanted - done, batch.units()), batch.way().available(materials, bill, day));
      need(batch.way(), day).take(materials, day, units);
      int rest = left(batch, units);
      if (rest < batch.units() - units && day < batch.fromDay()) {
        // today's bill needs more: the batch waits for its own
        giveBack(need(batch.way(), day), day, units);
        units = 0;
        rest = batch.units();
      }
      then.take(materials, batch.fromDay(), rest);
      ofOption.set(i, batch.with(rest));
      lines.take(option, day, units);
      done += units;
    }
    ofOption.removeIf(batch -> batch.units() == 0);
    return done;
  }

  /** Vehicles of a batch that can be put aside again when some of it are started. */
  private int left(Mix.Batch batch, int startedUnits) {
    int bill = instance.billNumber(batch.way().variant(), batch.fromDay());
    return Math.min(
        batch.units() - startedUnits, batch.way().available(materials, bill, batch.fromDay()));
  }

  private void giveBack(Need need, int day, int units) {
    for (int material = 0; material < need.materials().length; material++) {
      materials.giveBack(need.materials()[material], day, units * need.quantities()[material]);
    }
  }

  /** Vehicles that all ways together would allow, were nothing else made. */
  private long makeable(int variant, int atDay, int billDay) {
    int bill = instance.billNumber(variant, billDay);
    long sum = 0;
    for (Way way : ways.of(variant)) {
      if (way.rules().isEmpty()) {
        sum += way.available(materials, bill, atDay);
      } else {
        return alone(variant, atDay);
      }
    }
    return sum;
  }

  /** The same, what ways share counted once: way after way takes what it can get. */
  private long alone(int variant, int day) {
    int bill = instance.billNumber(variant, day);
    List<Way> ofVariant = ways.of(variant);
    int[] units = new int[ofVariant.size()];
    long sum = 0;
    for (int i = 0; i < units.length; i++) {
      Way way = ofVariant.get(i);
      units[i] = way.isOpen(day) ? way.available(materials, bill, day) : 0;
      way.needs().get(bill).take(materials, day, units[i]);
      sum += units[i];
    }
    for (int i = 0; i < units.length; i++) {
      Need need = ofVariant.get(i).needs().get(bill);
      for (int at = 0; at < need.materials().length; at++) {
        materials.giveBack(need.materials()[at], day, units[i] * need.quantities()[at]);
      }
    }
    return sum;
  }

  /** Vehicles started in all. */
  long built() {
    return Arrays.stream(started).flatMapToInt(Arrays::stream).asLongStream().sum();
  }

  /** Σ days of start over all vehicles: the less, the sooner they are built. */
  long sumOfDays() {
    long sum = 0;
    for (int[] ofVariant : started) {
      for (int day = 0; day < ofVariant.length; day++) {
        sum += (long) day * ofVariant[day];
      }
    }
    return sum;
  }

  /** True when no line ever stood open without material: nobody could have built more. */
  boolean isNeverStarved() {
    for (boolean[] ofLine : starved) {
      for (boolean day : ofLine) {
        if (day) {
          return false;
        }
      }
    }
    return true;
  }

  /** True when nothing more can be made of any variant by the last day that may build it. */
  boolean hasMadeAll(long[] aloneAtFirst) {
    for (int variant = 0; variant < started.length; variant++) {
      if (Arrays.stream(started[variant]).sum() < aloneAtFirst[variant]) {
        return false;
      }
    }
    return true;
  }

  /** Vehicles of each variant that could be made by its last day, were it made alone. */
  long[] aloneInAll() {
    long[] alone = new long[started.length];
    for (int variant = 0; variant < alone.length; variant++) {
      boolean oneBill = instance.bills().get(variant).size() == 1;
      alone[variant] =
          lastDay[variant] < 0 ? 0 : oneBill ? alone(variant, lastDay[variant]) : Instance.PLENTY;
    }
    return alone;
  }

  /** Materials as they stand. */
  PromiseBook materials() {
    return materials;
  }

  /** Last day on which some line can build a variant; -1 = never. */
  int lastDay(int variant) {
    return lastDay[variant];
  }
}
