package org.linewright.server.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.server.EmptyStore;
import org.linewright.server.LinewrightServer;
import org.linewright.server.ServerOptions;
import org.linewright.server.plants.UploadLimits;
import org.linewright.server.security.Passwords;
import org.linewright.server.security.Policy;
import org.linewright.store.Store;
import org.linewright.store.people.Role;

/** A server of one person on a free port, with a plant and an empty database of its own. */
final class Desk implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("\"csrf_token\"\\s*:\\s*\"([^\"]+)\"");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final LinewrightServer server;
  private final Path folder;

  private Desk(LinewrightServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /** Serves a plant of the examples. */
  static Desk with(String example) {
    return of(example(example));
  }

  /** Serves a plant folder. */
  static Desk of(Path plant) {
    return of(plant, Policy.LOCAL, Map.of());
  }

  /** Serves a plant of the examples to people who must sign in. */
  static Desk with(String example, Map<String, Role> users, String password) {
    Map<String, NewUser> added = new HashMap<>();
    users.forEach((name, role) -> added.put(name, new NewUser(role, Passwords.hash(password))));
    return of(example(example), new Policy(true, Set.of(), false), added);
  }

  private record NewUser(Role role, String hash) {}

  private static Desk of(Path plant, Policy policy, Map<String, NewUser> users) {
    try {
      Path folder = Files.createTempDirectory("linewright-desk");
      ServerOptions options =
          new ServerOptions(
              "127.0.0.1",
              0,
              policy,
              Optional.empty(),
              "",
              Optional.of(examples()),
              UploadLimits.USUAL,
              1,
              Optional.empty());
      Store store = EmptyStore.in(folder);
      users.forEach((name, user) -> store.users().add(name, user.role(), user.hash(), "test"));
      LinewrightServer server = LinewrightServer.start(store, options);
      server.take(plant, "test");
      return new Desk(server, folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Serves the tiny plant with other text in its files, which come into a folder. */
  static Desk tiny(Path folder, UnaryOperator<String> changed) throws IOException {
    try (Stream<Path> files = Files.list(example("tiny"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(
            folder.resolve(file.getFileName().toString()), changed.apply(Files.readString(file)));
      }
    }
    return of(folder);
  }

  /** Takes one more plant. */
  void take(Path plant) {
    try {
      server.take(plant, "test");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The folder of an example. */
  static Path example(String name) {
    return examples().resolve(name);
  }

  private static Path examples() {
    return Path.of("..", "examples").toAbsolutePath().normalize();
  }

  /** An address of the pages. */
  String address(String place) {
    return server.url() + place;
  }

  /** Somebody else adds an edit to a scenario. */
  void edit(String plant, String scenario, String edit) {
    String path = "plants/" + plant + "/scenarios/" + scenario;
    Matcher token = TOKEN.matcher(ask(request("session")).body());
    HttpRequest add =
        request(path + "/edits")
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", token.find() ? token.group(1) : "")
            .header("If-Match", ask(request(path)).headers().firstValue("ETag").orElseThrow())
            .POST(HttpRequest.BodyPublishers.ofString(edit))
            .build();
    HttpResponse<String> answer = send(add);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  /** A run begins, as somebody else asks for it. */
  void run(String plant, String wish) {
    post("plants/" + plant + "/runs", wish);
  }

  /** Somebody makes a scenario without edits. */
  void create(String plant, String scenario) {
    post("plants/" + plant + "/scenarios", "{\"name\": \"" + scenario + "\", \"edits\": []}");
  }

  private void post(String path, String body) {
    Matcher token = TOKEN.matcher(ask(request("session")).body());
    HttpRequest add =
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", token.find() ? token.group(1) : "")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = send(add);
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  /** What the server answers to a question, however long it takes. */
  JsonNode get(String path) {
    HttpResponse<String> answer = ask(request(path));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    try {
      return MAPPER.readTree(answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Waits until a run is over. */
  JsonNode await(long run) {
    for (int i = 0; i < 3_000; i++) {
      JsonNode now = get("runs/" + run);
      if (!now.get("status").asText().matches("queued|running")) {
        return now;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for run " + run, stopped);
      }
    }
    throw new IllegalStateException("run " + run + " does not end");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + "api/v1/" + path));
  }

  private HttpResponse<String> ask(HttpRequest.Builder request) {
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking the server", stopped);
    }
  }

  @Override
  public void close() {
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Desk::delete);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
