package org.linewright.bench.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How fast a table of 50,000 orders is in a browser: from the call of the table until its first
 * rows are there, and from a word in the filter until the row is found.
 *
 * <pre>
 * LargeTableRun LINEWRIGHT TINY [rounds]
 * </pre>
 *
 * TINY is a plant folder with the variant WAGON; its orders are replaced.
 */
public final class LargeTableRun {
  private static final int ROWS = 50_000;

  private LargeTableRun() {}

  /** Runs. */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 9;
    Path data = Files.createTempDirectory("large-table-");
    try (Chromium browser = Chromium.start(data.resolve("browser"))) {
      String plant = plant(Path.of(arguments[1]), data.resolve("large")).toString();
      Process server =
          new ProcessBuilder(arguments[0], "serve", plant, "--port", "0", "--data", data + "/db")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        browser.open(server.inputReader(StandardCharsets.UTF_8).readLine() + "#/data?table=lines");
        browser.await("+(document.querySelector('.grid tbody tr') !== null)");
        measure(browser, rounds);
      } finally {
        Chromium.end(server);
      }
    } finally {
      FirstScreenRun.remove(data);
    }
  }

  private static Path plant(Path tiny, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(tiny)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
      }
    }
    StringBuilder orders = new StringBuilder("order,variant,quantity,due,priority\n");
    for (int row = 0; row < ROWS; row++) {
      orders.append("L%05d,WAGON,%d,2026-03-06,1\n".formatted(row, 1 + row % 9));
    }
    Files.writeString(folder.resolve("orders.csv"), orders);
    return folder;
  }

  private static void measure(Chromium browser, int rounds) throws InterruptedException {
    List<String> orders = List.of("order", "-order", "quantity", "-quantity", "due", "-due");
    double[] first = new double[rounds];
    double[] found = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      String sorted = orders.get(round % orders.size());
      first[round] =
          milliseconds(
              browser,
              "location.hash = '#/data?table=orders&s=" + sorted + "'",
              "/^L[0-9]{5}/.test(first.innerText)");
      String name = "'L" + (49_990 - round) + "'";
      found[round] =
          milliseconds(
              browser,
              "const field = document.querySelector('input.filter'); field.value = "
                  + name
                  + "; field.dispatchEvent(new Event('input', {bubbles: true}))",
              "first.innerText.startsWith(" + name + ")");
      milliseconds(
          browser, "location.hash = '#/data?table=lines'", "!/^L[0-9]{5}/.test(first.innerText)");
    }
    tell("first page", first);
    tell("filter", found);
  }

  /** From a change until the first row in sight is as it should be. */
  private static double milliseconds(Chromium browser, String change, String condition)
      throws InterruptedException {
    return browser.await(
        "new Promise(done => {const from = performance.now();"
            + change
            + ";const look = () => {const first = document.querySelector('.grid tbody tr');"
            + "if (first && ("
            + condition
            + ")) done(performance.now() - from); else requestAnimationFrame(look);};look();})");
  }

  private static void tell(String what, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-10s of %d rows: first %.0f ms, median %.0f ms, slowest %.0f ms%n",
        what,
        ROWS,
        times[0],
        sorted[sorted.length / 2],
        sorted[sorted.length - 1]);
  }
}
