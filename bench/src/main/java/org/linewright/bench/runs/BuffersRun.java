package org.linewright.bench.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.linewright.bench.Arguments;
import org.linewright.bench.PlantSize;
import org.linewright.bench.Timing;
import org.linewright.bench.Timing.Timed;
import org.linewright.core.buffers.BufferTables;
import org.linewright.core.buffers.BuffersAnswer;
import org.linewright.core.buffers.BuffersQuestion;
import org.linewright.core.buffers.PlacementEffort;
import org.linewright.core.buffers.StageNetwork;
import org.linewright.core.buffers.StageRow;
import org.linewright.core.buffers.Variance;
import org.linewright.core.margin.network.ArcRow;
import org.linewright.core.table.Table;

/**
 * How near to the best is safety stock placed in a generated network, and how soon? Cost, bound and
 * gap of networks from consecutive seeds. Arguments: {@code --stages N}, 1,000 when it is left out;
 * {@code --arcs A}: arcs for each stage, 1.5; 0 = a tree; {@code --depth D}: levels, 10; {@code
 * --networks K}, 3; {@code --seconds S}, 60, or {@code --steps N}, counted.
 */
public final class BuffersRun {
  private static final int SKIP = 3;

  private BuffersRun() {}

  public static void main(String[] args) {
    Arguments arguments = new Arguments(args);
    int stages = Integer.parseInt(arguments.find("stages").orElse("1000"));
    double arcs = Double.parseDouble(arguments.find("arcs").orElse("1.5"));
    int depth = Integer.parseInt(arguments.find("depth").orElse("10"));
    int networks = Integer.parseInt(arguments.find("networks").orElse("3"));
    double seconds = Double.parseDouble(arguments.find("seconds").orElse("60"));
    PlacementEffort effort =
        arguments
            .find("steps")
            .map(steps -> PlacementEffort.counted(Double.parseDouble(steps)))
            .orElse(PlacementEffort.seconds(seconds));
    for (int number = 0; number < networks; number++) {
      BufferTables tables = network(stages, arcs, depth, PlantSize.SEED + number);
      StageNetwork network = tables.network(Variance.PER_PATH, new ArrayList<>()).orElseThrow();
      Timed<BuffersAnswer> timed = Timing.of(() -> BuffersQuestion.answer(network, effort));
      BuffersAnswer answer = timed.answer();
      System.out.printf(
          Locale.ROOT,
          "%,6d stages, %,6d arcs: cost %,.2f, bound %,.2f, gap %.4f %%, %.2f s wall, %.2f s CPU%n",
          stages,
          network.links().size(),
          answer.stockValue(),
          answer.bound(),
          100 * answer.gap(),
          timed.timing().wall(),
          timed.timing().allCpu());
    }
  }

  /**
   * A connected network: each stage on a random level, fed by one of the level above it; arcs more
   * over at most three levels. Lead times 1 to 10, added cost 0 to 1, use 1 to 3; where nobody is
   * fed, service within 0 to 10, demand 50 to 100 with deviation 1 to 10, of which 95 % are
   * covered.
   */
  static BufferTables network(int size, double arcsPerStage, int depth, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] level = new int[size];
    for (int stage = 0; stage < size; stage++) {
      level[stage] = stage < depth ? stage : random.nextInt(depth);
    }
    Arrays.sort(level);
    TreeSet<Long> arcs = new TreeSet<>();
    if (arcsPerStage > size / 10.0) {
      throw new IllegalArgumentException(
          arcsPerStage + " arcs for each of " + size + " stages are too many\nMaybe --arcs 1.5.");
    }
    for (int stage = 0; stage < size; stage++) {
      int to = stage;
      int[] above = {0, 0};
      above[0] = first(level, level[to] - 1);
      above[1] = first(level, level[to]);
      if (level[to] == 0) {
        int[] below = {first(level, 1), first(level, 2)};
        arcs.add((long) stage * size + random.nextInt(below[0], below[1]));
      } else if (arcsPerStage > 0 || level[to] > 1) {
        arcs.add((long) random.nextInt(above[0], above[1]) * size + to);
      }
    }
    while (arcs.size() < arcsPerStage * size) {
      int one = random.nextInt(size);
      int other = random.nextInt(size);
      int from = Math.min(one, other);
      int to = Math.max(one, other);
      if (level[from] < level[to] && level[to] - level[from] <= SKIP) {
        arcs.add((long) from * size + to);
      }
    }
    return tables(size, arcs, random);
  }

  private static int first(int[] level, int wanted) {
    int at = 0;
    while (at < level.length && level[at] < wanted) {
      at++;
    }
    return at;
  }

  private static BufferTables tables(int size, Set<Long> arcs, SplittableRandom random) {
    boolean[] gives = new boolean[size];
    List<ArcRow> arcRows = new ArrayList<>();
    for (long arc : arcs) {
      int from = (int) (arc / size);
      gives[from] = true;
      arcRows.add(new ArcRow("S" + from, "S" + arc % size, 1.0 + random.nextInt(3)));
    }
    List<StageRow> stageRows = new ArrayList<>();
    for (int stage = 0; stage < size; stage++) {
      boolean isEnd = !gives[stage];
      stageRows.add(
          new StageRow(
              "S" + stage,
              1 + random.nextInt(10),
              random.nextDouble(),
              null,
              isEnd ? random.nextInt(11) : null,
              isEnd ? 50.0 + random.nextInt(51) : null,
              isEnd ? 1.0 + random.nextInt(10) : null,
              isEnd ? 0.95 : null,
              null));
    }
    return new BufferTables(
        Table.of(BufferTables.STAGES, stageRows), Table.of(BufferTables.ARCS, arcRows));
  }
}
