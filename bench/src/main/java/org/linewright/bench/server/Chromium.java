package org.linewright.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headless Chromium with one empty page. Not for use by several threads. */
final class Chromium implements AutoCloseable {
  private static final Pattern PAGE =
      Pattern.compile(
          "\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("\"value\":([0-9.]+)");

  private final Process process;
  private final DevTools tools;

  private Chromium(Process process, DevTools tools) {
    this.process = process;
    this.tools = tools;
  }

  /** Starts the machine's own Chromium. */
  static Chromium start(Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
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
    HttpClient http = HttpClient.newHttpClient();
    return new Chromium(process, DevTools.of(http, page(http, process)));
  }

  /** The address at which the open page can be steered. */
  private static URI page(HttpClient http, Process browser) throws Exception {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(browser.getErrorStream(), StandardCharsets.UTF_8));
    String line = String.valueOf(told.readLine());
    while (!line.contains("ws://")) {
      line = String.valueOf(told.readLine());
    }
    String host = line.replaceFirst(".*ws://([^/]+)/.*", "$1");
    HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build();
    Matcher page = PAGE.matcher(http.send(list, BodyHandlers.ofString()).body());
    if (!page.find()) {
      throw new IOException("the browser has no page");
    }
    return URI.create(page.group(1));
  }

  /** Goes to an address. */
  void open(String url) throws InterruptedException {
    tools.ask("Page.navigate", "{\"url\": \"" + url + "\"}");
  }

  /** Waits until an expression of the page, without double quotes, is a number above 0. */
  double await(String expression) throws InterruptedException {
    while (true) {
      String answer =
          tools.ask(
              "Runtime.evaluate",
              "{\"awaitPromise\": true, \"expression\": \"" + expression + "\"}");
      Matcher value = VALUE.matcher(answer);
      if (value.find() && Double.parseDouble(value.group(1)) > 0) {
        return Double.parseDouble(value.group(1));
      }
      Thread.sleep(10);
    }
  }

  @Override
  public void close() {
    tools.close();
    end(process);
  }

  /** Ends a process with all that it started. */
  static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }
}
