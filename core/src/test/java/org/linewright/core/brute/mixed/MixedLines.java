package org.linewright.core.brute.mixed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.linewright.core.brute.TinyPlant;
import org.linewright.core.brute.mixed.MixedModel.Made;
import org.linewright.core.brute.mixed.MixedProgram.Sum;
import org.linewright.core.check.CarriedTime;

/**
 * Line time: ramps and rates; on lines that change between families one way through the families of
 * all days; on the others line time that is left for a vehicle of a rate that is not whole.
 *
 * <p>In whole numbers: a line-day is {@link #LINE_DAY}, uses are rounded down and room is rounded
 * up, which with rates of these plants never lets one vehicle more in.
 */
final class MixedLines {
  private static final long LINE_DAY = 1_000_000_000L;
  private static final double TOLERANCE = 1e-9;
  private static final double NOT_QUITE = 1 - 5e-7;
  private static final int MOST_FAMILIES = 8;

  private final TinyPlant plant;
  private final MixedProgram program;
  private final List<Made> made;

  MixedLines(TinyPlant plant, MixedProgram program, List<Made> made) {
    this.plant = plant;
    this.program = program;
    this.made = made;
  }

  void addAll() {
    for (int line = 0; line < plant.lines.size(); line++) {
      for (int day = 0; day < plant.days; day++) {
        for (int variant = 0; variant < plant.variants.size(); variant++) {
          Sum units = units(line, day, variant);
          if (!units.isEmpty()) {
            program.atMost(units, plant.most[line][variant][day]);
          }
        }
      }
      if (plant.hasChangeovers[line]) {
        addChangeovers(line);
      } else {
        addCarriedTime(line);
      }
    }
  }

  private Sum units(int line, int day, int variant) {
    Sum units = new Sum();
    for (Made one : made) {
      if (one.line() == line && one.day() == day && one.way().variant() == variant) {
        units.add(1, one.column());
      }
    }
    return units;
  }

  private static long use(double rate) {
    return (long) Math.floor(LINE_DAY / rate);
  }

  private long room(int line, int day) {
    return (long) Math.ceil(LINE_DAY * plant.room[line][day] * (1 + TOLERANCE));
  }

  private Sum time(int line, int day) {
    Sum time = new Sum();
    for (int variant = 0; variant < plant.variants.size(); variant++) {
      double rate = plant.rate[line][variant][day];
      if (rate > 0) {
        time.addAll(use(rate), units(line, day, variant));
      }
    }
    return time;
  }

  /** L(d) − b(d) + b(d + 1) ≤ C(d), with b(d) less than the largest vehicle of the day. */
  private void addCarriedTime(int line) {
    boolean isParted = false;
    for (double[] ofVariant : plant.rate[line]) {
      for (double rate : ofVariant) {
        isParted |= rate > 0 && CarriedTime.isParted(rate);
      }
    }
    long most = isParted ? (long) Math.ceil(plant.mostCarried[line] * LINE_DAY) : 0;
    int before = program.column(0);
    for (int day = 0; day < plant.days - 1; day++) {
      int after = program.column(most);
      if (most > 0) {
        limitCarried(line, day, before, after, most);
      }
      Sum time = time(line, day).add(-1, before).add(1, after);
      program.atMost(time, room(line, day));
      before = after;
    }
  }

  private void limitCarried(int line, int day, int before, int after, long most) {
    Sum kinds = new Sum();
    int none = program.column(1);
    kinds.add(1, none);
    Sum limit = new Sum().add(1, before).add(-most, none);
    for (int variant = 0; variant < plant.variants.size(); variant++) {
      double rate = plant.rate[line][variant][day];
      Sum units = units(line, day, variant);
      if (rate > 0 && CarriedTime.isParted(rate) && !units.isEmpty()) {
        int isLargest = program.column(1);
        kinds.add(1, isLargest);
        limit.add(-(long) Math.floor(LINE_DAY / rate * NOT_QUITE), isLargest);
        program.atMost(new Sum().add(1, isLargest).addAll(-1, units), 0);
        long all = plant.most[line][variant][day];
        program.atMost(new Sum().addAll(1, units).add(all, none), all);
      }
    }
    program.between(1, kinds, 1);
    program.atMost(limit, 0);
    // without such a vehicle the one begun waits: b(d) ≤ b(d + 1)
    program.atMost(new Sum().add(1, before).add(-1, after).add(most, none), most);
  }

  /** What a day costs that begins with one family, builds a set of them and ends with another. */
  private record Day(int from, int built, int last) {}

  /**
   * One path through the days: from the family built last, through those of the day, to the one
   * that is last then; family 0 = none yet.
   */
  private void addChangeovers(int line) {
    List<String> families = families(line);
    if (families.size() > MOST_FAMILIES) {
      throw new IllegalArgumentException(families + " are too many families for the model");
    }
    Map<Day, Long> ways = ways(line, families);
    List<Sum> arriving = states(families.size());
    for (int day = 0; day < plant.days - 1; day++) {
      List<Sum> leaving = states(families.size());
      List<Sum> next = states(families.size());
      List<Sum> built = states(families.size());
      Sum time = time(line, day);
      Sum chosen = new Sum();
      for (Map.Entry<Day, Long> way : ways.entrySet()) {
        int column = program.column(1);
        chosen.add(1, column);
        leaving.get(way.getKey().from).add(1, column);
        next.get(way.getKey().last).add(1, column);
        time.add(way.getValue(), column);
        for (int family = 1; family <= families.size(); family++) {
          if ((way.getKey().built >> family & 1) == 1) {
            built.get(family).add(1, column);
          }
        }
      }
      program.between(1, chosen, 1);
      for (int family = 0; family <= families.size(); family++) {
        long atStart = day == 0 && family == 0 ? 1 : 0;
        Sum flow = new Sum().addAll(1, leaving.get(family)).addAll(-1, arriving.get(family));
        program.between(atStart, flow, atStart);
      }
      for (int family = 1; family <= families.size(); family++) {
        addBuilt(line, day, families.get(family - 1), built.get(family));
      }
      program.atMost(time, room(line, day));
      arriving = next;
    }
  }

  private List<String> families(int line) {
    TreeSet<String> families = new TreeSet<>();
    for (Made one : made) {
      String family = plant.family(one.way().variant());
      if (one.line() == line && !family.isEmpty()) {
        families.add(family);
      }
    }
    return List.copyOf(families);
  }

  private static List<Sum> states(int families) {
    List<Sum> states = new ArrayList<>();
    for (int family = 0; family <= families; family++) {
      states.add(new Sum());
    }
    return states;
  }

  /** A family is built exactly on the days whose way passes it. */
  private void addBuilt(int line, int day, String family, Sum passed) {
    Sum all = new Sum();
    for (int variant = 0; variant < plant.variants.size(); variant++) {
      if (plant.family(variant).equals(family)) {
        Sum units = units(line, day, variant);
        all.addAll(1, units);
        long most = plant.most[line][variant][day];
        if (!units.isEmpty()) {
          program.atMost(new Sum().addAll(1, units).addAll(-most, passed), 0);
        }
      }
    }
    program.atMost(new Sum().addAll(1, passed).addAll(-1, all), 0);
  }

  /** The least time of each way through some families. */
  private Map<Day, Long> ways(int line, List<String> families) {
    Map<Day, Long> ways = new LinkedHashMap<>();
    for (int from = 0; from <= families.size(); from++) {
      ways.put(new Day(from, 0, from), 0L);
      walk(line, families, from, from, 0, 0, ways);
    }
    return ways;
  }

  private void walk(
      int line,
      List<String> families,
      int from,
      int at,
      int built,
      long lost,
      Map<Day, Long> ways) {
    for (int next = 1; next <= families.size(); next++) {
      if ((built >> next & 1) == 0) {
        long more = lost + change(line, families, at, next);
        int all = built | 1 << next;
        ways.merge(new Day(from, all, next), more, Math::min);
        walk(line, families, from, next, all, more, ways);
      }
    }
  }

  private long change(int line, List<String> families, int from, int to) {
    if (from == 0 || from == to) {
      return 0;
    }
    double days =
        plant.lineFacts.change(plant.lines.get(line), families.get(from - 1), families.get(to - 1));
    return (long) Math.floor(days * LINE_DAY);
  }
}
