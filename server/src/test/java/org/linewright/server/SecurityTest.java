package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.server.http.Access;
import org.linewright.server.http.Route;
import org.linewright.server.security.Passwords;
import org.linewright.store.people.Role;

/** What people try who should not. */
class SecurityTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String TINY = "/plants/tiny";

  @TempDir private static Path sharedFolder;
  @TempDir private static Path localFolder;

  private static TestServer shared;
  private static TestServer local;

  @BeforeAll
  static void start() throws Exception {
    shared = TestServer.shared(sharedFolder);
    local = TestServer.local(localFolder);
    for (Role role : Role.values()) {
      shared.store.users().add(role.code(), role, Passwords.hash(PASSWORD), "test");
    }
  }

  @AfterAll
  static void stop() {
    shared.close();
    local.close();
  }

  @BeforeEach
  void signOut() {
    shared.cookie = "";
    shared.csrf = "";
  }

  private static int status(HttpResponse<String> response) {
    return response.statusCode();
  }

  @Test
  void withoutASessionEveryRouteButThatOfSessionsIsClosed() throws Exception {
    for (Route route : shared.server.routes()) {
      String path = route.path().replaceAll("\\{plant}", "tiny").replaceAll("\\{[a-z]+}", "1");
      int status = status(shared.call(route.method(), path, "{}"));
      List<Integer> lawful = route.access() == Access.OPEN ? List.of(200, 401) : List.of(401);
      if (path.startsWith("/session/openid")) {
        lawful = List.of(404); // this server knows no provider
      }
      assertThat(status).as(route.method() + " " + path).isIn(lawful);
    }
    assertThat(status(shared.get("metrics"))).isEqualTo(401);
  }

  @Test
  void aRoleThatIsTooLowIsRefused() throws Exception {
    shared.signIn("viewer", PASSWORD);
    for (Route route : shared.server.routes()) {
      if (route.access() == Access.PLANNER || route.access() == Access.ADMIN) {
        String path = route.path().replaceAll("\\{plant}", "tiny").replaceAll("\\{[a-z]+}", "1");
        assertThat(status(shared.call(route.method(), path, "{}")))
            .as(route.method() + " " + path)
            .isEqualTo(403);
      }
    }
    assertThat(status(shared.get(TINY + "/cover"))).isEqualTo(200);
    shared.signIn("planner", PASSWORD);
    assertThat(status(shared.get("/users"))).isEqualTo(403);
    shared.signIn("admin", PASSWORD);
    assertThat(status(shared.get("/users"))).isEqualTo(200);
  }

  @Test
  void theCookieIsHiddenFromScriptsAndFromOtherSites() throws Exception {
    String cookie =
        shared.signIn("viewer", PASSWORD).headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
    assertThat(status(shared.call("DELETE", "/session", ""))).isEqualTo(204);
    assertThat(status(shared.get("/plants"))).isEqualTo(401);
  }

  @Test
  void aTokenWorksUntilItEndsAndOnlyWithTheRightsOfItsUser() throws Exception {
    String secret =
        shared.store.tokens().add("viewer", "t", Duration.ofDays(1)).orElseThrow().secret();
    String expired =
        shared.store.tokens().add("viewer", "t", Duration.ofMillis(1)).orElseThrow().secret();
    Thread.sleep(20);

    assertThat(status(bearer("GET", "/plants", secret))).isEqualTo(200);
    assertThat(status(bearer("POST", TINY + "/runs", secret))).isEqualTo(403);
    assertThat(status(bearer("GET", "/plants", expired))).isEqualTo(401);
    assertThat(status(bearer("GET", "/plants", "invented"))).isEqualTo(401);
  }

  private static HttpResponse<String> bearer(String method, String path, String secret)
      throws Exception {
    return shared.send(
        shared
            .request(path)
            .header("Authorization", "Bearer " + secret)
            .method(method, BodyPublishers.ofString("{}"))
            .build());
  }

  @Test
  void aChangeWithoutTheTokenOfThePagesIsRefused() throws Exception {
    for (TestServer server : new TestServer[] {shared, local}) {
      String before = server.csrf;
      if (server == shared) {
        shared.signIn("planner", PASSWORD);
      }
      server.csrf = "";
      assertThat(server.call("POST", TINY + "/runs", "{}").body()).contains("csrf_token");
      server.csrf = "invented";
      assertThat(status(server.call("POST", TINY + "/runs", "{}"))).isEqualTo(403);
      server.csrf = before;
    }
  }

  @Test
  void aChangeThatAPageOfAnotherSiteAsksForIsRefused() throws Exception {
    HttpResponse<String> response =
        local.send(
            local
                .request(TINY + "/runs")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString("{}"))
                .build());
    assertThat(response.body()).contains("foreign_site");
    HttpResponse<String> fetched =
        local.send(
            local
                .request(TINY + "/runs")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("{}"))
                .build());
    assertThat(fetched.body()).contains("foreign_site");
  }

  @Test
  void aForeignHostIsRefused() throws Exception {
    assertThat(raw("GET /api/v1/plants HTTP/1.1\r\nHost: evil.example\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET /api/v1/plants HTTP/1.1\r\nHost: localhost:1\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void headersOfAProxyAreNotBelieved() throws Exception {
    String forged =
        "X-Forwarded-Host: localhost\r\nX-Forwarded-For: 127.0.0.1\r\nForwarded:"
            + " for=127.0.0.1;host=localhost\r\n";
    assertThat(raw("GET /api/v1/plants HTTP/1.1\r\nHost: evil.example\r\n" + forged))
        .startsWith("HTTP/1.1 421");
    HttpResponse<String> response =
        shared.send(
            shared
                .request("/plants")
                .header("X-Forwarded-For", "127.0.0.1")
                .header("X-Forwarded-User", "admin")
                .build());
    assertThat(status(response)).isEqualTo(401);
  }

  private static String raw(String head) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), local.server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.csv", "/etc/evil.csv", "a/../../evil.csv", "..\\evil.csv", "C:evil.csv"})
  void anArchiveThatLeadsOutOfItsFolderIsRefused(String name) throws Exception {
    HttpResponse<String> response = local.upload("/plants?name=evil", "p.zip", zip(name, 10));
    assertThat(status(response)).isEqualTo(422);
    assertThat(response.body()).contains("unsafe_path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders.csv", "unused.bin"})
  void aBombIsNotUnpacked(String name) throws Exception {
    byte[] bomb = zip(name, 64 << 20);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(status(local.upload("/plants?name=bomb", "p.zip", bomb))).isEqualTo(413);
    assertThat(status(local.upload("/plants?name=bomb", "p.xlsx", bomb))).isEqualTo(413);
  }

  private static byte[] zip(String name, int size) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      byte[] block = new byte[1 << 16];
      for (int left = size; left > 0; left -= block.length) {
        zip.write(block, 0, Math.min(left, block.length));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void bodiesThatAreTooLargeAreRefused() throws Exception {
    byte[] large = new byte[3 << 20];
    assertThat(status(local.upload("/plants?name=large", "orders.csv", large))).isEqualTo(413);
    String text = "{\"name\": \"" + "x".repeat(9 << 20) + "\"}";
    assertThat(status(local.call("POST", TINY + "/scenarios", text))).isEqualTo(413);
  }

  @Test
  void aTextThatIsAFormulaLeavesAsText() throws Exception {
    String edit =
        "{\"name\": \"Formula\", \"edits\": [{\"add\": \"parts\", \"row\": {\"part\": \"P-EVIL\","
            + " \"name\": \"=HYPERLINK(\\\"http://evil.example\\\")\"}}]}";
    assertThat(status(local.call("POST", TINY + "/scenarios", edit))).isEqualTo(201);
    String csv = local.get(TINY + "/tables/parts.csv?scenario=Formula").body();
    assertThat(csv).contains("\"'=HYPERLINK(");
    assertThat(csv).doesNotContain(",=HYPERLINK").doesNotContain(",\"=HYPERLINK");
  }

  @Test
  void markupInNamesComesBackAsJsonAndNeverAsAPage() throws Exception {
    String edit =
        "{\"name\": \"<img src=x onerror=alert(1)>\", \"scenario\": \"markup\", \"edits\": []}";
    HttpResponse<String> made = local.call("POST", TINY + "/scenarios", edit);
    assertThat(status(made)).isEqualTo(201);
    HttpResponse<String> wrong = local.get("/plants/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    for (HttpResponse<String> response :
        java.util.List.of(made, wrong, local.get(TINY + "/scenarios"))) {
      assertThat(response.headers().firstValue("Content-Type").orElseThrow())
          .matches("application/(problem\\+)?json.*");
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void noAnswerLetsABrowserRunAScriptOfAnotherSite() throws Exception {
    for (String path : new String[] {"", "health", "/plants", "/nothing"}) {
      String policy = local.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
      assertThat(policy).contains("script-src 'self';").contains("frame-ancestors 'none'");
      assertThat(policy.replace("style-src-attr 'unsafe-inline'", ""))
          .doesNotContain("unsafe-inline");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/logback.xml", "a//b.js", "x.js"})
  void pagesAreReadFromTheirFolderOnly(String path) throws Exception {
    assertThat(status(local.get(path))).isIn(400, 404);
  }

  @Test
  void whoDidWhatIsTakenDown() throws Exception {
    shared.signIn("planner", PASSWORD);
    assertThat(status(shared.call("POST", TINY + "/runs", "{\"mode\": \"list\"}"))).isEqualTo(202);
    shared.signIn("admin", PASSWORD);
    String audit = shared.get("/audit").body();
    assertThat(audit).contains("\"by\":\"planner\",\"action\":\"run.add\"");
    assertThat(audit).contains("session.open");
  }
}
