package org.linewright.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linewright.bench.Arguments;
import org.linewright.bench.PlantSize;
import org.linewright.bench.Timing;
import org.linewright.bench.Timing.Timed;
import org.linewright.core.testplants.KitAssembly;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;

/**
 * How long does a big plant folder take to read, and how much memory does it hold? Writes a made-up
 * kit plant into a temporary folder, reads and checks it again (first run and median of five), and
 * deletes the folder. Argument: {@code --rows N} orders, 1,000,000 when it is left out.
 */
public final class LoadRun {
  private static final int MEASURED = 5;
  private static final double MEGA = 1e6;

  private final Path folder;
  private final PrintStream out;

  private LoadRun(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(new Arguments(args).find("rows").orElse("1000000"));
    Path temporary = Files.createTempDirectory("linewright-load");
    try {
      LoadRun run = new LoadRun(temporary.resolve("plant"), System.out);
      run.write(rows);
      run.read();
    } finally {
      delete(temporary);
    }
  }

  private void write(int rows) throws IOException {
    KitAssembly generator = new KitAssembly(200, 20, 2_000, 8, rows, PlantSize.SEED);
    PlantFolder.write(generator.plant(), folder);
    out.printf(
        Locale.ROOT,
        "%,d order rows, orders.csv %.1f MB%n",
        rows,
        Files.size(folder.resolve("orders.csv")) / MEGA);
  }

  private void read() throws IOException {
    long before = usedBytes();
    Timed<PlantReading> first = Timing.of(() -> PlantFolder.read(folder));
    long held = usedBytes() - before;
    // used after the measurement: the plant is still held there
    if (first.answer().isRejected()) {
      throw new IOException("the folder is rejected: " + first.answer().issues());
    }
    print("first", first.timing());
    List<Timing> timings = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      timings.add(Timing.of(() -> PlantFolder.read(folder)).timing());
    }
    print("median", Timing.median(timings));
    out.printf(Locale.ROOT, "the plant holds %.0f MB of heap%n", held / MEGA);
  }

  private void print(String run, Timing timing) {
    out.printf(
        Locale.ROOT,
        "%-6s  %.2f s wall, %.2f s CPU, %.2f s CPU of all threads%n",
        run,
        timing.wall(),
        timing.cpu(),
        timing.allCpu());
  }

  private static long usedBytes() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
