package org.linewright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern PAGE =
      Pattern.compile(
          "\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("\"value\":([0-9.]+)");
  private static final String SHOWN =
      "(performance.getEntriesByName('first-data')[0] || {startTime: 0}).startTime";

  private final HttpClient http = HttpClient.newHttpClient();
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
    Process browser = browser(data.resolve("browser"));
    try (DevTools tools = DevTools.of(http, page(browser))) {
      long begin = System.nanoTime();
      Process server =
          new ProcessBuilder(program, "serve", folder, "--port", "0", "--data", data + "/db")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        String url = lines(server.getInputStream()).readLine();
        double address = (System.nanoTime() - begin) / 1e6;
        return new double[] {address, shown(tools, String.valueOf(url))};
      } finally {
        end(server);
      }
    } finally {
      end(browser);
      remove(data);
    }
  }

  private static double shown(DevTools tools, String url) throws Exception {
    tools.ask("Page.navigate", "{\"url\": \"" + url + "\"}");
    while (true) {
      String answer = tools.ask("Runtime.evaluate", "{\"expression\": \"" + SHOWN + "\"}");
      Matcher value = VALUE.matcher(answer);
      if (value.find() && Double.parseDouble(value.group(1)) > 0) {
        return Double.parseDouble(value.group(1));
      }
      Thread.sleep(10);
    }
  }

  private static Process browser(Path profile) throws IOException {
    return new ProcessBuilder(
            "chromium",
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--window-size=1280,900",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The address at which the open page can be steered. */
  private URI page(Process browser) throws Exception {
    BufferedReader told = lines(browser.getErrorStream());
    String line = String.valueOf(told.readLine());
    while (!line.contains("ws://")) {
      line = String.valueOf(told.readLine());
    }
    String host = line.replaceFirst(".*ws://([^/]+)/.*", "$1");
    HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build();
    Matcher page = PAGE.matcher(http.send(list, BodyHandlers.ofString()).body());
    if (!page.find()) {
      throw new IllegalStateException("the browser has no page");
    }
    return URI.create(page.group(1));
  }

  private static BufferedReader lines(java.io.InputStream in) {
    return new BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static void end(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.waitFor();
  }

  private static void remove(Path folder) throws IOException {
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
