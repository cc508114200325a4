package org.linewright.core.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.solver.IntegerProgram;

/**
 * Which vehicles to build so that most are built, and of all such mixes one that builds them
 * soonest (but for a tenth of a day on average), as an integer program. x_ows vehicles of option o
 * are built by way w in span s of days:
 *
 * <pre>
 *   maximize Σ x,  then minimize Σ (first day of s) x
 *   Σ over spans up to s of pieces in x ≤ pieces there at the start of s    every material, span
 *   Σ use_o x_ows ≤ capacity of the line in s, and in all spans up to s      every line, span
 *   Σ_w x_ows ≤ what the ramp allows in s                                    every ramp, span
 * </pre>
 *
 * <p>A span ends where something that matters changes: more of a material, a bill, an alternate, a
 * rate, an approval. Within it days need not be told apart. A line that ends a span in the middle
 * of a vehicle goes on with it: the capacity of a span is raised by less than a vehicle, that of
 * all spans up to it is not. So no mix has more vehicles than the optimum. Columns stand in the
 * order of names: rows of tables may be shuffled. Solved by CP-SAT with an effort that is counted,
 * not timed: the same plant, the same mix.
 */
final class MixProgram {
  /** Columns at most; a larger program is left alone. */
  private static final int LARGEST = 3_000;

  private static final double EFFORT = 0.5;

  /**
   * Days by which a vehicle may be later than in the soonest mix, on average: the last hundredths
   * of a day take ten times as long as all the rest, and nobody sees them.
   */
  private static final double NEAR = 0.1;

  /** Capacity is counted in 2^-32 of a line-day, so that sums stay below 2^62. */
  private static final int COARSER = 16;

  private record Column(BuildOption option, Way way, int span) {}

  private final Instance instance;
  private final Ways ways;
  private int[] starts = {}; // first day of each span, and the end of the horizon
  private final List<BuildOption> options = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final PromiseBook supply;

  MixProgram(Instance instance, Ways ways) {
    this.instance = instance;
    this.ways = ways;
    this.supply = PromiseBook.open(instance, ways.recipes(), false);
    instance.options().stream()
        .flatMap(List::stream)
        .filter(option -> instance.baseVariant()[option.variant()] < 0)
        .filter(option -> !ways.of(option.variant()).isEmpty())
        .forEach(options::add);
    options.sort(
        Comparator.comparing((BuildOption option) -> instance.variants().name(option.variant()))
            .thenComparing(option -> instance.lines().name(option.line())));
  }

  private int[] starts() {
    TreeSet<Integer> days = new TreeSet<>();
    TreeSet<Integer> materials = new TreeSet<>();
    days.add(0);
    for (BuildOption option : options) {
      for (int day = 1; day < instance.days(); day++) {
        int[] ramp = option.ramp();
        if (option.use()[day] != option.use()[day - 1]
            || (ramp != null && ramp[day] != ramp[day - 1])) {
          days.add(day);
        }
      }
      for (Bill bill : instance.bills().get(option.variant())) {
        days.add(bill.fromDay());
      }
      for (Way way : ways.of(option.variant())) {
        way.needs().forEach(need -> Arrays.stream(need.materials()).forEach(materials::add));
        for (AlternateRule rule : way.rules()) {
          days.add(rule.fromDay());
          days.add(rule.toDay() == Instance.NEVER ? instance.days() : rule.toDay() + 1);
        }
      }
    }
    materials.forEach(material -> addSupplyDays(days, material));
    List<Integer> within = new ArrayList<>(days.subSet(0, instance.days()));
    within.add(instance.days());
    return within.stream().mapToInt(Integer::intValue).toArray();
  }

  private void addSupplyDays(Set<Integer> days, int material) {
    for (int day = 1; day < instance.days(); day++) {
      if (supply.promised(material, day) > supply.promised(material, day - 1)) {
        days.add(day);
      }
    }
  }

  private int spans() {
    return starts.length - 1;
  }

  private long capacity(int line, int span) {
    long sum = 0;
    for (int day = starts[span]; day < starts[span + 1]; day++) {
      sum += instance.lineCapacity()[line][day];
    }
    return sum;
  }

  /** The best mix; null when the program is too large or nothing was found. */
  @Nullable Mix solve() {
    int inOneSpan = options.stream().mapToInt(one -> ways.of(one.variant()).size()).sum();
    if (inOneSpan > LARGEST) {
      return null;
    }
    starts = starts();
    if (!addColumns()) {
      return null;
    }
    IntegerProgram program = new IntegerProgram(IntegerProgram.Way.AS_IT_STANDS);
    columns.forEach(column -> program.addColumn(most(column)));
    addMaterials(program);
    addLines(program);
    addRamps(program);
    long[] each = new long[columns.size()];
    Arrays.fill(each, 1);
    IntegerProgram.Result most = program.maximize(each, EFFORT);
    if (most.values().length == 0) {
      return null;
    }
    long count = Arrays.stream(most.values()).sum();
    int[] all = new int[columns.size()];
    Arrays.setAll(all, i -> i);
    program.addRow(count, count, all, each);
    program.hint(most.values());
    long[] sooner = new long[columns.size()];
    Arrays.setAll(sooner, i -> instance.days() - starts[columns.get(i).span]);
    IntegerProgram.Result soonest = program.maximize(sooner, EFFORT, count * NEAR);
    long[] values = soonest.values().length == 0 ? most.values() : soonest.values();
    return new Mix(batches(values), count, most.bound());
  }

  private boolean addColumns() {
    for (BuildOption option : options) {
      for (int span = 0; span < spans(); span++) {
        if (option.use()[starts[span]] > 0 && capacity(option.line(), span) > 0) {
          int bill = instance.billNumber(option.variant(), starts[span]);
          for (Way way : ways.of(option.variant())) {
            if (way.isOpen(starts[span]) && way.available(supply, bill, starts[span]) > 0) {
              columns.add(new Column(option, way, span));
            }
          }
        }
      }
      if (columns.size() > LARGEST) {
        return false;
      }
    }
    return !columns.isEmpty();
  }

  private Need need(Column column) {
    return column
        .way
        .needs()
        .get(instance.billNumber(column.option.variant(), starts[column.span]));
  }

  private long most(Column column) {
    long fits = capacity(column.option.line(), column.span) / use(column) + 1;
    int bill = instance.billNumber(column.option.variant(), starts[column.span]);
    return Math.min(fits, column.way.available(supply, bill, starts[column.span]));
  }

  private long use(Column column) {
    return column.option.use()[starts[column.span]];
  }

  /** The columns that take a material, and how many pieces of it each. */
  private record Takers(List<Integer> at, List<Integer> quantity) {}

  private void addMaterials(IntegerProgram program) {
    TreeMap<Integer, Takers> takers = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Need need = need(columns.get(i));
      for (int k = 0; k < need.materials().length; k++) {
        Takers taken =
            takers.computeIfAbsent(
                need.materials()[k], first -> new Takers(new ArrayList<>(), new ArrayList<>()));
        taken.at.add(i);
        taken.quantity.add(need.quantities()[k]);
      }
    }
    takers.forEach((material, taken) -> addMaterial(program, material, taken));
  }

  private void addMaterial(IntegerProgram program, int material, Takers taken) {
    for (int span = 0; span < spans(); span++) {
      boolean more =
          span + 1 == spans()
              || supply.promised(material, starts[span + 1])
                  > supply.promised(material, starts[span]);
      if (more) {
        addMaterialRow(program, taken, span, supply.promised(material, starts[span]));
      }
    }
  }

  private void addMaterialRow(IntegerProgram program, Takers taken, int span, long most) {
    List<Integer> within = new ArrayList<>();
    List<Long> factors = new ArrayList<>();
    for (int i = 0; i < taken.at.size(); i++) {
      if (columns.get(taken.at.get(i)).span <= span) {
        within.add(taken.at.get(i));
        factors.add((long) taken.quantity.get(i));
      }
    }
    addRow(program, most, within, factors);
  }

  private static void addRow(
      IntegerProgram program, long most, List<Integer> at, List<Long> factors) {
    if (!at.isEmpty()) {
      program.addRow(
          0,
          most,
          at.stream().mapToInt(Integer::intValue).toArray(),
          factors.stream().mapToLong(Long::longValue).toArray());
    }
  }

  private void addLines(IntegerProgram program) {
    for (int line = 0; line < instance.lines().size(); line++) {
      List<Integer> onLine = onLine(line);
      long begunAtMost = onLine.stream().mapToLong(i -> use(columns.get(i))).max().orElse(1) - 1;
      long upTo = 0;
      for (int span = 0; span < spans(); span++) {
        long capacity = capacity(line, span);
        upTo += capacity;
        addLineRow(program, onLine, span, span, capacity + (span == 0 ? 0 : begunAtMost));
        addLineRow(program, onLine, 0, span, upTo);
      }
    }
  }

  private List<Integer> onLine(int line) {
    List<Integer> onLine = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).option.line() == line) {
        onLine.add(i);
      }
    }
    return onLine;
  }

  private void addLineRow(
      IntegerProgram program, List<Integer> onLine, int from, int to, long most) {
    List<Integer> at = new ArrayList<>();
    List<Long> factors = new ArrayList<>();
    for (int i : onLine) {
      if (from <= columns.get(i).span && columns.get(i).span <= to) {
        at.add(i);
        factors.add(use(columns.get(i)) >> COARSER);
      }
    }
    addRow(program, (most >> COARSER) + 1, at, factors);
  }

  private void addRamps(IntegerProgram program) {
    int begin = 0;
    for (int end = 1; end <= columns.size(); end++) { // those of one option and span stand together
      Column column = columns.get(begin);
      if (end == columns.size() || !isAlike(columns.get(end), column)) {
        int[] ramp = column.option.ramp();
        if (ramp != null) {
          List<Integer> at = IntStream.range(begin, end).boxed().toList();
          addRow(program, most(column, ramp), at, Collections.nCopies(at.size(), 1L));
        }
        begin = end;
      }
    }
  }

  private static boolean isAlike(Column one, Column other) {
    return one.option.number() == other.option.number() && one.span == other.span;
  }

  private long most(Column column, int[] ramp) {
    long most = 0;
    for (int day = starts[column.span]; day < starts[column.span + 1]; day++) {
      most += instance.lineCapacity()[column.option.line()][day] > 0 ? ramp[day] : 0;
    }
    return most;
  }

  private List<Mix.Batch> batches(long[] values) {
    List<Mix.Batch> batches = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        Column column = columns.get(i);
        batches.add(
            new Mix.Batch(
                column.option,
                column.way,
                starts[column.span],
                starts[column.span + 1] - 1,
                Math.toIntExact(values[i])));
      }
    }
    batches.sort(Comparator.comparingInt(Mix.Batch::fromDay));
    return batches;
  }
}
