package org.linewright.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long a planner waits: the server is started on an empty database, and a browser that is
 * already open goes to its address. Times until the address is told, and from the call of the page
 * until the frame that shows data.
 *
 * <pre>
 * FirstScreenRun LINEWRIGHT FOLDER [rounds]
 * </pre>
 */
public final class FirstScreenRun {
  private static final String SHOWN =
      "(performance.getEntriesByName('first-data')[0] || {startTime: 0}).startTime";

  private final String program;
  private final String folder;

  private FirstScreenRun(String program, String folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Runs. */
  public static void main(String[] arguments) throws Exception {
    FirstScreenRun run = new FirstScreenRun(arguments[0], arguments[1]);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    List<double[]> times = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      times.add(run.round());
      tell("round " + (round + 1), times.get(round));
    }
    double[] median = new double[2];
    for (int i = 0; i < median.length; i++) {
      int which = i;
      median[i] = times.stream().mapToDouble(one -> one[which]).sorted().toArray()[rounds / 2];
    }
    tell("median", median);
  }

  private static void tell(String name, double[] times) {
    System.out.printf(
        Locale.ROOT, "%-8s address %5.0f ms, data %5.0f ms%n", name, times[0], times[1]);
  }

  private double[] round() throws Exception {
    Path data = Files.createTempDirectory("first-screen-");
    try (Chromium browser = Chromium.start(data.resolve("browser"))) {
      long begin = System.nanoTime();
      Process server =
          new ProcessBuilder(program, "serve", folder, "--port", "0", "--data", data + "/db")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        String url = server.inputReader(StandardCharsets.UTF_8).readLine();
        double address = (System.nanoTime() - begin) / 1e6;
        browser.open(String.valueOf(url));
        return new double[] {address, browser.await(SHOWN)};
      } finally {
        Chromium.end(server);
      }
    } finally {
      remove(data);
    }
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(FirstScreenRun::delete);
    } catch (UncheckedIOException stillWritten) {
      System.err.println("left behind: " + folder);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException held) {
      throw new UncheckedIOException(held);
    }
  }
}
