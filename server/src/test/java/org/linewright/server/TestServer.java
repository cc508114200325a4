package org.linewright.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.server.openid.OpenIdOptions;
import org.linewright.server.plants.UploadLimits;
import org.linewright.server.security.Policy;
import org.linewright.store.Store;

/** A server on a free port with a store of its own, and a client that speaks to it. */
final class TestServer implements AutoCloseable {
  static final ObjectMapper MAPPER = new ObjectMapper();
  static final UploadLimits LIMITS = new UploadLimits(2 << 20, 8 << 20, 50);

  final Store store;
  final LinewrightServer server;
  final HttpClient http = HttpClient.newHttpClient();
  String cookie = "";
  String csrf = "";

  private TestServer(Path folder, Policy policy, int solves, Optional<OpenIdOptions> openid) {
    store = EmptyStore.in(folder);
    server =
        LinewrightServer.start(
            store,
            new ServerOptions(
                "127.0.0.1",
                0,
                policy,
                Optional.empty(),
                "",
                Optional.of(examples()),
                LIMITS,
                solves,
                openid));
  }

  /** One person on one machine, with the example tiny. */
  static TestServer local(Path folder) throws Exception {
    return local(folder, 1);
  }

  static TestServer local(Path folder, int solves) throws Exception {
    TestServer test = new TestServer(folder, Policy.LOCAL, solves, Optional.empty());
    test.server.take(examples().resolve("tiny"), "test");
    test.csrf = test.json("GET", "/session").get("csrf_token").asText();
    return test;
  }

  /** People must sign in. */
  static TestServer shared(Path folder) throws IOException {
    return shared(folder, Optional.empty());
  }

  /** People may sign in at a provider, too. */
  static TestServer shared(Path folder, Optional<OpenIdOptions> openid) throws IOException {
    Policy policy = new Policy(true, java.util.Set.of(), false);
    TestServer test = new TestServer(folder, policy, 1, openid);
    test.server.take(examples().resolve("tiny"), "test");
    return test;
  }

  static Path examples() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("examples"))) {
      folder = folder.getParent();
    }
    return folder.resolve("examples");
  }

  HttpRequest.Builder request(String path) {
    String prefix = path.startsWith("/") ? LinewrightServer.API : "/";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + prefix + path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    if (!csrf.isEmpty()) {
      request.header("X-CSRF-Token", csrf);
    }
    return request;
  }

  HttpResponse<String> send(HttpRequest request) throws Exception {
    return http.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> call(String method, String path, String body) throws Exception {
    return send(request(path).method(method, BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path).build());
  }

  JsonNode json(String method, String path) throws Exception {
    return json(method, path, "");
  }

  /** The answer of a call that must succeed. */
  JsonNode json(String method, String path, String body) throws Exception {
    HttpResponse<String> response = call(method, path, body);
    if (response.statusCode() >= 300) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return MAPPER.readTree(response.body());
  }

  /** Signs in and keeps cookie and token. */
  HttpResponse<String> signIn(String user, String password) throws Exception {
    HttpResponse<String> response =
        call(
            "POST", "/session", "{\"user\": \"" + user + "\", \"password\": \"" + password + "\"}");
    if (response.statusCode() == 200) {
      cookie = response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
      csrf = MAPPER.readTree(response.body()).get("csrf_token").asText();
    }
    return response;
  }

  /** Sends one file as a form does. */
  HttpResponse<String> upload(String path, String name, byte[] content) throws Exception {
    String boundary = "----linewright-test";
    byte[] head =
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] tail =
        ("\r\n--" + boundary + "--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] all = new byte[head.length + content.length + tail.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(content, 0, all, head.length, content.length);
    System.arraycopy(tail, 0, all, head.length + content.length, tail.length);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(all))
            .build());
  }

  /** Waits until a run is over. */
  JsonNode await(long run) throws Exception {
    for (int i = 0; i < 600; i++) {
      JsonNode now = json("GET", "/runs/" + run);
      if (!now.get("status").asText().matches("queued|running")) {
        return now;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("run " + run + " does not end");
  }

  @Override
  public void close() {
    server.close();
  }
}
