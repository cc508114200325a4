package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.server.http.Json;
import org.linewright.server.http.Route;
import org.linewright.server.http.Upload;

/** Whatever is sent, the answer is a sentence about it, never a fault of the program. */
@Tag("slow")
class BadInputTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a/b",
          "../../etc/passwd",
          "nul\0in",
          "'; DROP TABLE users; --",
          "\u202eabc",
          "漢".repeat(90),
          "x".repeat(3000),
          "-1",
          "1e99999999",
          "99999999999999999999",
          "NaN",
          "2022-02-30",
          "%",
          "a,b;c",
          "a=b",
          "-",
          "a..b",
          "{}",
          "\n");
  private static final List<String> VALUES =
      List.of(
          "null",
          "-5",
          "0.5",
          "1e99999999",
          "-1e400",
          "9".repeat(400),
          "true",
          "\"\"",
          "\"a/b\"",
          "\"x\\u0000y\"",
          "\"\\ud800\"",
          "\"NaN\"",
          "[]",
          "[[[1]]]",
          "[null]",
          "{}",
          "{\"a\": {\"b\": null}}");

  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.local(folder);
    server.call("POST", "/plants/tiny/scenarios", "{\"name\": \"S\", \"edits\": []}");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void isTold(Route route, String path, String body) throws Exception {
    HttpResponse<String> answer;
    try {
      answer = server.call(route.method(), path, body);
    } catch (IOException refusedByTheClient) {
      return;
    }
    assertThat(answer.statusCode())
        .as("%s %s %s: %s", route.method(), path, body, answer.body())
        .isLessThan(500);
    assertThat(answer.body()).doesNotContain("java.").doesNotContain("org.linewright");
  }

  private static List<Route> reading() {
    return server.server.routes().stream()
        .filter(route -> !route.path().contains("/openid") && !route.path().contains("events"))
        .toList();
  }

  @Test
  void whateverStandsInAnAddressIsTold() throws Exception {
    for (Route route : reading()) {
      for (String text : TEXTS) {
        for (String name : route.names()) {
          if (text.isEmpty() || (route.method().equals("DELETE") && name.equals("plant"))) {
            continue;
          }
          String path =
              route
                  .path()
                  .replace("{" + name + "}", encoded(text))
                  .replace("{plant}", "tiny")
                  .replace("{scenario}", "S")
                  .replaceAll("\\{[a-z]+}", "1");
          isTold(route, path, route.body() == null ? "" : "{}");
        }
      }
    }
  }

  @Test
  void whateverParameterIsGivenIsTold() throws Exception {
    for (Route route : reading()) {
      String path =
          route
              .path()
              .replace("{plant}", "tiny")
              .replace("{table}", "orders")
              .replace("{run}", "1");
      if (!route.method().equals("GET") || path.contains("{")) {
        continue;
      }
      for (Route.Parameter parameter : route.parameters()) {
        for (String text : TEXTS) {
          isTold(route, path + "?" + parameter.name() + "=" + encoded(text), "");
        }
      }
    }
  }

  @Test
  void whateverStandsInABodyIsTold() throws Exception {
    for (Route route : reading()) {
      Class<?> type = route.body();
      if (type == null || type == Upload.class) {
        continue;
      }
      String path = route.path().replace("{plant}", "tiny").replace("{scenario}", "S");
      List<String> bodies =
          new ArrayList<>(List.of("", "null", "[]", "5", "{", "{\"a\": 1}", "\"x\""));
      bodies.add("[".repeat(5000));
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          for (String value : VALUES) {
            bodies.add("{\"" + Json.spelled(component.getName()) + "\": " + value + "}");
          }
        }
      }
      for (String body : bodies) {
        isTold(route, path, body);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"set\": \"orders\", \"key\": {\"order\": \"O1\"}, \"to\": {\"quantity\": 1e99999999}}",
        "{\"set\": \"orders\", \"key\": {\"order\": \"O1\"}, \"to\": {\"quantity\":"
            + " \"1e99999999\"}}",
        "{\"set\": \"orders\", \"key\": {\"order\": \"O1\"}, \"to\": {\"quantity\": -5}}",
        "{\"set\": \"orders\", \"key\": {\"order\": \"O1\"}, \"to\": {\"due\": \"2022-02-30\"}}",
        "{\"set\": \"orders\", \"key\": {\"order\": \"O1\"}, \"to\": 5}",
        "{\"set\": \"orders\", \"key\": {}, \"to\": {}}",
        "{\"set\": \"nothing\", \"key\": {\"a\": \"b\"}, \"to\": {\"c\": \"d\"}}",
        "{\"set\": [\"orders\"], \"key\": {\"order\": \"O1\"}, \"to\": {\"quantity\": 5}}",
        "{\"add\": \"orders\", \"row\": {\"order\": \"N\", \"variant\": \"CITY\", \"quantity\": 1},"
            + " \"at\": -5}",
        "{\"add\": \"orders\", \"row\": {\"order\": \"N\", \"variant\": \"CITY\", \"quantity\": 1},"
            + " \"at\": 0.5}",
        "{\"add\": \"orders\", \"row\": {\"order\": \"N\", \"variant\": \"CITY\", \"quantity\": 1},"
            + " \"at\": \"x\"}",
        "{\"option\": \"part_transfers\", \"to\": [[[]]]}",
        "{\"option\": \"plan_date\", \"to\": \"0000-00-00\"}",
        "{\"option\": \"horizon_end\", \"to\": \"999999999-01-01\"}",
        "{\"text\": \"set orders order=O1 quantity=1e99999999\"}",
        "{\"text\": \"\"}",
        "{\"edits\": [5]}",
        "{\"edits\": []}"
      })
  void anEditThatCannotBeIsRefused(String edit) throws Exception {
    HttpResponse<String> now = server.get("/plants/tiny/scenarios/S");
    HttpResponse<String> answer =
        server.send(
            server
                .request("/plants/tiny/scenarios/S/edits")
                .header("If-Match", now.headers().firstValue("ETag").orElseThrow())
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(edit))
                .build());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 499);
    if (!edit.equals("{\"edits\": []}")) {
      assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    }
  }

  @Test
  void aScenarioIsCalledSoThatItCanBeAFile() throws Exception {
    for (String name : List.of("a/b", "..", "a\\\\b", "x.", "漢".repeat(90), "-")) {
      HttpResponse<String> answer =
          server.call(
              "POST",
              "/plants/tiny/scenarios",
              "{\"scenario\": \"" + name + "\", \"name\": \"n\", \"edits\": []}");
      assertThat(answer.statusCode()).as(name).isEqualTo(400);
      assertThat(answer.body()).contains("cannot be a name");
    }
  }

  @Test
  void aKeyOrAParameterThatNobodyKnowsIsToldWithThoseThereAre() throws Exception {
    HttpResponse<String> key =
        server.call("POST", "/plants/tiny/runs", "{\"mode\": \"list\", \"modus\": 1}");
    assertThat(key.statusCode()).isEqualTo(400);
    assertThat(key.body()).contains("unknown key \\\"modus\\\"").contains("time_limit_s");
    HttpResponse<String> kind = server.call("POST", "/plants/tiny/runs", "{\"moves\": \"many\"}");
    assertThat(kind.body()).contains("moves must be a whole number");
    HttpResponse<String> parameter = server.get("/plants/tiny/tables/orders?fitler=quantity%3E5");
    assertThat(parameter.statusCode()).isEqualTo(400);
    assertThat(parameter.body()).contains("unknown parameter \\\"fitler\\\"").contains("filter");
  }
}
