package org.linewright.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewright.bench.Arguments;
import org.linewright.bench.Timing;
import org.linewright.core.balance.BalanceEffort;
import org.linewright.core.balance.LineBalancer;
import org.linewright.core.balance.LineCount;
import org.linewright.core.balance.ShortestTakt;
import org.linewright.core.balance.Workload;
import org.linewright.files.BalanceFile;

/**
 * Balances the public sets under {@code DATA/salbp} and compares with the values published beside
 * them. Each balance is checked. Prints a line for each instance that is not proven, worse than
 * published, or took more than a second, and the sums of the set.
 */
final class BalanceRun {
  private final Path folder;
  private final String set;
  private final double seconds;
  private final PrintStream out;
  private int count;
  private int proven;
  private int worse;
  private int contradicting;
  private double cpu;

  private BalanceRun(Path folder, String set, double seconds, PrintStream out) {
    this.folder = folder;
    this.set = set;
    this.seconds = seconds;
    this.out = out;
  }

  /** {@code --data DIR [--set NAME] [--time-limit S] [--from K] [--count N] [--step S]}. */
  public static void main(String[] words) throws IOException {
    Arguments arguments = new Arguments(words);
    BalanceRun run =
        new BalanceRun(
            Path.of(arguments.get("data"), "salbp"),
            arguments.find("set").orElse("classic"),
            arguments.find("time-limit").map(Double::parseDouble).orElse(20.0),
            System.out);
    int from = arguments.find("from").map(Integer::parseInt).orElse(0);
    int most = arguments.find("count").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    int step = arguments.find("step").map(Integer::parseInt).orElse(1);
    List<String[]> rows = run.rows();
    for (int row = from; row < rows.size() && run.count < most; row += step) {
      run.balance(rows.get(row));
    }
    run.sums();
  }

  private List<String[]> rows() throws IOException {
    String file =
        switch (set) {
          case "classic" -> "best_known_salbp1_classic.csv";
          case "salbp2" -> "best_known_salbp2_classic.csv";
          default -> "best_known_otto.csv";
        };
    List<String> lines = Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    List<String[]> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      // a quoted interval is the only cell with a comma
      String[] cells = line.replaceAll("\"\\[(\\d+),(\\d+)]\"", "$1-$2").split(",", -1);
      if (file.startsWith("best_known_salbp") || cells[0].equals(set)) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private void balance(String[] row) throws IOException {
    switch (set) {
      case "classic" -> fewest(row, scholl(row[1]), number(row[3]), number(row[7]), number(row[7]));
      case "salbp2" -> shortest(row);
      default -> {
        Path file = folder.resolve("otto-" + set).resolve(row[1] + ".alb");
        int lower = number(row[row.length - 2]);
        int upper = number(row[row.length - 1]);
        fewest(row, BalanceFile.alb(file), number(row[2]), lower, upper);
      }
    }
  }

  private BalanceFile.Reading scholl(String name) throws IOException {
    return BalanceFile.in2(folder.resolve("scholl").resolve(name));
  }

  private static int number(String cell) {
    return Integer.parseInt(cell);
  }

  private void fewest(String[] row, BalanceFile.Reading file, int takt, int lower, int upper) {
    Workload work = file.work().orElseThrow();
    Timing.Timed<LineCount> timed =
        Timing.of(() -> LineBalancer.fewest(work, takt, BalanceEffort.seconds(seconds)));
    LineCount found = timed.answer();
    check(work, takt, found.stations(), found.stationOf());
    tell(
        row[0] + " " + row[1] + " " + takt,
        new int[] {found.stations(), found.bound(), lower, upper},
        timed.timing().allCpu());
  }

  private void shortest(String[] row) throws IOException {
    Workload work = scholl(row[2]).work().orElseThrow();
    int stations = number(row[4]);
    Timing.Timed<ShortestTakt> timed =
        Timing.of(() -> ShortestTakt.of(work, stations, BalanceEffort.seconds(seconds)));
    ShortestTakt found = timed.answer();
    check(work, found.takt(), stations, found.stationOf());
    tell(
        row[1] + " " + stations,
        new int[] {found.takt(), found.bound(), number(row[5]), number(row[6])},
        timed.timing().allCpu());
  }

  private static void check(Workload work, int takt, int stations, int[] stationOf) {
    long[] loads = new long[stations];
    for (int task = 0; task < stationOf.length; task++) {
      loads[stationOf[task]] += work.times()[task];
    }
    for (long load : loads) {
      if (load > takt) {
        throw new IllegalStateException("a station has " + load + " of " + takt);
      }
    }
    for (int link = 0; link < work.from().length; link++) {
      if (stationOf[work.from()[link]] > stationOf[work.to()[link]]) {
        throw new IllegalStateException("a task comes before its predecessor");
      }
    }
  }

  /** Values: found, bound, published lower and upper. */
  private void tell(String name, int[] values, double seconds) {
    boolean isProven = values[0] == values[1];
    boolean isWorse = values[0] > values[3];
    boolean contradicts = values[0] < values[2] || values[1] > values[3];
    count++;
    cpu += seconds;
    proven += isProven ? 1 : 0;
    worse += isWorse ? 1 : 0;
    contradicting += contradicts ? 1 : 0;
    if (!isProven || isWorse || contradicts || seconds > 1) {
      out.printf(
          Locale.ROOT,
          "%-40s found %d bound %d published %d-%d %.2f CPU s%s%s%n",
          name,
          values[0],
          values[1],
          values[2],
          values[3],
          seconds,
          isWorse ? " WORSE" : "",
          contradicts ? " CONTRADICTS" : "");
    }
  }

  private void sums() {
    out.printf(
        Locale.ROOT,
        "%s: %d instances, %d proven, %d worse than published, %d contradict it, %.1f CPU s%n",
        set,
        count,
        proven,
        worse,
        contradicting,
        cpu);
  }
}
