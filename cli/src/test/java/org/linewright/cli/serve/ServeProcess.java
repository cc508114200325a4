package org.linewright.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code linewright serve} in a process of its own, and a client that speaks to it. */
final class ServeProcess implements AutoCloseable {
  static final ObjectMapper MAPPER = new ObjectMapper();
  static final String KEY_STORE_PASSWORD = "only for tests";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path log;
  private final HttpClient http;
  private final String url;
  private String csrf = "";

  private ServeProcess(Process process, Path log, HttpClient http, String url) {
    this.process = process;
    this.log = log;
    this.http = http;
    this.url = url;
  }

  /** A process that is about to serve, and where it logs. */
  record Starting(Process process, Path log) {}

  /** Starts {@code serve} with these arguments on a free port and waits for its address. */
  static ServeProcess start(String... arguments) throws Exception {
    return serving(launch(List.of(), List.of(), arguments), HttpClient.newHttpClient());
  }

  /** Starts it and does not wait. Folders of {@code before} lead the class path. */
  static Starting launch(List<String> around, List<Path> before, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(around);
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    StringBuilder classes = new StringBuilder();
    before.forEach(folder -> classes.append(folder).append(java.io.File.pathSeparator));
    command.addAll(List.of("-cp", classes + System.getProperty("java.class.path")));
    command.addAll(List.of("org.linewright.cli.Linewright", "serve", "--port", "0"));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile("serve-", ".log");
    log.toFile().deleteOnExit();
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    builder.environment().put("LINEWRIGHT_KEY_STORE_PASSWORD", KEY_STORE_PASSWORD);
    return new Starting(builder.start(), log);
  }

  /** Waits for the address. */
  static ServeProcess serving(Starting starting, HttpClient http) throws Exception {
    BufferedReader out = new BufferedReader(starting.process().inputReader(StandardCharsets.UTF_8));
    String address = out.readLine();
    if (address == null) {
      throw new IllegalStateException("it does not serve: " + Files.readString(starting.log()));
    }
    ServeProcess serving =
        new ServeProcess(
            starting.process(),
            starting.log(),
            http,
            address.replace("localhost", "127.0.0.1").replaceAll("/$", ""));
    JsonNode session = serving.json("GET", "/session", "");
    serving.csrf = session.path("csrf_token").asText("");
    return serving;
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + "/api/v1" + path)).timeout(PATIENCE);
    return csrf.isEmpty() ? request : request.header("X-CSRF-Token", csrf);
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> call(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(request(path).method(method, BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return call("GET", path, "");
  }

  /** What is at an address outside of the REST interface. */
  HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).build());
  }

  /** Asks by another client. */
  HttpResponse<String> plain(HttpClient other) throws IOException, InterruptedException {
    return other.send(request("/session").build(), BodyHandlers.ofString());
  }

  /** The answer of a call that must succeed. */
  JsonNode json(String method, String path, String body) throws IOException, InterruptedException {
    HttpResponse<String> response = call(method, path, body);
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(
          path + ": " + response.statusCode() + " " + response.body() + log());
    }
    return MAPPER.readTree(response.body());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return json("GET", path, "");
  }

  /** Sends one file as a form does. */
  HttpResponse<String> upload(String path, String name, String content)
      throws IOException, InterruptedException {
    String form =
        "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/csv\r\n\r\n"
            + content
            + "\r\n--cut--\r\n";
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=cut")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  /** Waits until a run has one of these states. */
  JsonNode await(long run, String states) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      JsonNode now = json("/runs/" + run);
      if (now.get("status").asText().matches(states)) {
        return now;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("run " + run + " never is " + states + log());
  }

  /** What it has logged. */
  String log() throws IOException {
    return "\nIts log:\n" + Files.readString(log);
  }

  long pid() {
    return process.pid();
  }

  /** Kills it, as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Asks it to end, as Ctrl-C does. */
  boolean end() throws InterruptedException {
    process.destroy();
    return process.waitFor(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
