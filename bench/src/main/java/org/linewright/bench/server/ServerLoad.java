package org.linewright.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Simulated planners in front of a running server: each looks at a screen, thinks, looks at the
 * next one, while two plans are being searched. Prints the times of each address and the errors.
 *
 * <pre>
 * ServerLoad URL PLANT [minutes] [planners]
 * </pre>
 */
public final class ServerLoad {
  private static final int SHORTEST_THINKING_MS = 1_000;
  private static final int LONGEST_THINKING_MS = 6_000;
  private static final Pattern TOKEN = Pattern.compile("\"csrf_token\":\"([^\"]+)\"");

  private final String api;
  private final String plant;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, List<Long>> micros = new ConcurrentHashMap<>();
  private final AtomicInteger errors = new AtomicInteger();
  private final List<String> addresses;

  private ServerLoad(String url, String plant) {
    this.api = url.replaceAll("/$", "") + "/api/v1";
    this.plant = plant;
    String of = "/plants/" + plant;
    this.addresses =
        List.of(
            "/session",
            "/plants",
            "/today?plant=" + plant,
            of + "/cover",
            of + "/kits",
            of + "/cover/tables/parts?limit=100&sort=run_out_date",
            of + "/tables",
            of + "/tables/orders?limit=100",
            of + "/tables/kits.csv",
            of + "/scenarios",
            of + "/runs");
  }

  /** Runs. */
  public static void main(String[] arguments) throws Exception {
    ServerLoad load = new ServerLoad(arguments[0], arguments[1]);
    double minutes = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 5;
    int planners = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 50;
    load.run(Duration.ofMillis((long) (minutes * 60_000)), planners);
  }

  private void run(Duration duration, int planners) throws Exception {
    String seconds = String.valueOf(duration.toSeconds());
    for (int i = 0; i < 2; i++) {
      solve(
          "{\"mode\": \"best\", \"gap\": 0, \"moves\": 1000000000000, \"time_limit_s\": "
              + seconds
              + "}");
    }
    long end = System.nanoTime() + duration.toNanos();
    ExecutorService crowd = Executors.newFixedThreadPool(planners);
    for (int i = 0; i < planners; i++) {
      SplittableRandom random = new SplittableRandom(i);
      crowd.execute(() -> plan(random, end));
    }
    crowd.shutdown();
    if (!crowd.awaitTermination(duration.toSeconds() + 60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("some planners do not come to an end");
    }
    new LoadReport(micros, errors).tell();
  }

  private void solve(String wish) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/session").body());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(api + "/plants/" + plant + "/runs"));
    if (token.find()) {
      request.header("X-CSRF-Token", token.group(1));
    }
    int status =
        http.send(request.POST(BodyPublishers.ofString(wish)).build(), BodyHandlers.ofString())
            .statusCode();
    if (status != 202) {
      throw new IllegalStateException("the run is refused with status " + status);
    }
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(api + address)).build(), BodyHandlers.ofString());
  }

  private void plan(SplittableRandom random, long end) {
    try {
      Thread.sleep(random.nextInt(LONGEST_THINKING_MS));
      while (System.nanoTime() < end) {
        look(addresses.get(random.nextInt(addresses.size())));
        Thread.sleep(random.nextInt(SHORTEST_THINKING_MS, LONGEST_THINKING_MS));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(String address) throws InterruptedException {
    long begin = System.nanoTime();
    try {
      if (get(address).statusCode() != 200) {
        errors.incrementAndGet();
      }
    } catch (IOException broken) {
      errors.incrementAndGet();
    }
    micros
        .computeIfAbsent(address, one -> Collections.synchronizedList(new ArrayList<>()))
        .add((System.nanoTime() - begin) / 1000);
  }
}
