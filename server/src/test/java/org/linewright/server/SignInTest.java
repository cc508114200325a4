package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.server.security.Passwords;
import org.linewright.store.people.Role;

/** Passwords, sessions and tokens: who gets in, and when that ends. */
@Tag("slow")
class SignInTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String OTHER = "quite another phrase";

  @TempDir private static Path folder;
  private static TestServer server;

  private static int number;
  private String name = "";

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.shared(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void addSomebody() {
    server.cookie = "";
    server.csrf = "";
    name = "somebody" + ++number;
    server.store.users().add(name, Role.PLANNER, Passwords.hash(PASSWORD), "test");
  }

  @Test
  void afterSomeWrongPasswordsTheRightOneHasToWaitAMoment() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(server.signIn(name, "wrong" + i).statusCode()).isEqualTo(401);
    }
    HttpResponse<String> limited = server.signIn(name, PASSWORD);
    assertThat(limited.statusCode()).isEqualTo(429);
    long wait = Long.parseLong(limited.headers().firstValue("Retry-After").orElseThrow());
    assertThat(wait).isBetween(1L, 2L);
    Thread.sleep(1000 * wait);
    assertThat(server.signIn(name, PASSWORD).statusCode()).isEqualTo(200);
  }

  @Test
  void manyGuessesAtOnceAreNoWayAroundTheLimit() throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(30);
    List<Future<Integer>> guesses = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String guess = "guess number " + i;
      guesses.add(many.submit(() -> from("127.0.0.9", name, guess)));
    }
    int lookedAt = 0;
    for (Future<Integer> guess : guesses) {
      assertThat(guess.get()).isIn(401, 429);
      lookedAt += guess.get() == 401 ? 1 : 0;
    }
    many.shutdown();
    assertThat(lookedAt).isBetween(1, 8); // five, and one more for each second that it took
  }

  @Test
  void whoGuessesElsewhereKeepsNobodyOut() throws Exception {
    for (int i = 0; i < 8; i++) {
      assertThat(from("127.0.0.8", name, "wrong" + i)).isIn(401, 429);
    }
    assertThat(from("127.0.0.8", name, PASSWORD)).isEqualTo(429);
    assertThat(from("127.0.0.7", name, PASSWORD)).isEqualTo(200);
  }

  /** Signs in from another address of this machine; gives the status. */
  private static int from(String address, String user, String password) throws Exception {
    String body = "{\"user\": \"" + user + "\", \"password\": \"" + password + "\"}";
    try (Socket socket =
        new Socket(
            InetAddress.getLoopbackAddress(),
            server.server.port(),
            InetAddress.getByName(address),
            0)) {
      OutputStream out = socket.getOutputStream();
      String head =
          "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n";
      out.write((head + body).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  private HttpResponse<String> changePassword(String from, String to) throws Exception {
    return server.call(
        "PUT",
        "/session/password",
        "{\"password\": \"" + from + "\", \"new_password\": \"" + to + "\"}");
  }

  @Test
  void oneChangesOnesPasswordAndAllElseEnds() throws Exception {
    server.signIn(name, PASSWORD);
    String elsewhere = server.cookie;
    server.signIn(name, PASSWORD);
    String token = server.json("POST", "/tokens", "{}").get("secret").asText();
    assertThat(bearer("GET", "/plants", token)).isEqualTo(200);

    assertThat(changePassword("wrong password", OTHER).statusCode()).isEqualTo(401);
    assertThat(changePassword(PASSWORD, "short").statusCode()).isEqualTo(400);
    assertThat(bearer("GET", "/plants", token)).isEqualTo(200);
    HttpResponse<String> changed = changePassword(PASSWORD, OTHER);
    assertThat(changed.statusCode()).isEqualTo(200);
    String here = changed.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];

    assertThat(bearer("GET", "/plants", token)).isEqualTo(401);
    for (String old : List.of(elsewhere, server.cookie)) {
      server.cookie = old;
      assertThat(server.get("/plants").statusCode()).isEqualTo(401);
    }
    server.cookie = here;
    assertThat(server.get("/plants").statusCode()).isEqualTo(200);
    server.cookie = "";
    assertThat(server.signIn(name, PASSWORD).statusCode()).isEqualTo(401);
    assertThat(server.signIn(name, OTHER).statusCode()).isEqualTo(200);
  }

  @Test
  void whoFindsAnOpenBrowserCannotGuessThePasswordWithoutEnd() throws Exception {
    server.signIn(name, PASSWORD);
    for (int i = 0; i < 5; i++) {
      assertThat(changePassword("wrong password" + i, OTHER).statusCode()).isEqualTo(401);
    }
    assertThat(changePassword(PASSWORD, OTHER).statusCode()).isEqualTo(429);
  }

  @Test
  void aTokenMakesNoTokensAndChangesNoPassword() throws Exception {
    server.signIn(name, PASSWORD);
    String token = server.json("POST", "/tokens", "{\"days\": 1}").get("secret").asText();
    server.cookie = "";
    server.csrf = "";
    assertThat(bearer("GET", "/plants", token)).isEqualTo(200);
    assertThat(bearer("POST", "/tokens", token)).isEqualTo(403);
    assertThat(bearer("PUT", "/session/password", token)).isEqualTo(403);
    assertThat(server.store.tokens().list(name)).hasSize(1);
  }

  @Test
  void theWordBearerMayBeWrittenInAnyCase() throws Exception {
    server.signIn(name, PASSWORD);
    String token = server.json("POST", "/tokens", "{}").get("secret").asText();
    server.cookie = "";
    for (String word : List.of("Bearer", "bearer", "BEARER")) {
      assertThat(
              server
                  .send(
                      server.request("/plants").header("Authorization", word + " " + token).build())
                  .statusCode())
          .as(word)
          .isEqualTo(200);
    }
  }

  private static int bearer(String method, String path, String token) throws Exception {
    String cookie = server.cookie;
    server.cookie = "";
    try {
      return server
          .send(
              server
                  .request(path)
                  .header("Authorization", "Bearer " + token)
                  .method(method, java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
                  .build())
          .statusCode();
    } finally {
      server.cookie = cookie;
    }
  }
}
