package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All questions are about one plan, and say which. */
@Tag("slow")
class OnePlanTest {
  private static final String TINY = "/plants/tiny";
  private static final List<String> QUESTIONS =
      List.of(
          TINY + "/why?order=O2",
          TINY + "/line_days?scenario=base",
          TINY + "/launch?scenario=base",
          "/today?plant=tiny");

  @TempDir private Path temp;
  private TestServer test;

  @BeforeEach
  void start() throws Exception {
    test = TestServer.local(temp);
  }

  @AfterEach
  void stop() {
    test.close();
  }

  private long plan(String wish) throws Exception {
    JsonNode over = test.await(test.json("POST", TINY + "/runs", wish).get("run").asLong());
    assertThat(over.get("status").asText()).isEqualTo("done");
    assertThat(over.get("plan_kept").asBoolean()).isTrue();
    return over.get("run").asLong();
  }

  private JsonNode about(String question) throws Exception {
    return test.json("GET", question).get("about");
  }

  private void edit(String scenario, String line) throws Exception {
    String path = TINY + "/scenarios/" + scenario;
    String revision = test.get(path).headers().firstValue("ETag").orElseThrow();
    HttpRequest add =
        test.request(path + "/edits")
            .header("If-Match", revision)
            .POST(BodyPublishers.ofString("{\"text\": \"" + line + "\"}"))
            .build();
    HttpResponse<String> answer = test.send(add);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void withoutARunAPlanIsMadeForTheQuestionAndSaysSo() throws Exception {
    for (String question : QUESTIONS) {
      JsonNode about = about(question);

      assertThat(about.get("run").isNull()).as(question).isTrue();
      assertThat(about.get("mode").asText()).isEqualTo("best");
      assertThat(about.get("moves").asLong()).isPositive();
      assertThat(about.get("objective").asDouble()).isPositive();
      assertThat(about.get("outdated").asBoolean()).isFalse();
    }
  }

  @Test
  void theNewestPlanOfTheDataAsTheyAreNowIsTheOneThatAllQuestionsAreAbout() throws Exception {
    long first = plan("{\"mode\": \"list\"}");
    long second = plan("{\"mode\": \"two\"}");

    for (String question : QUESTIONS) {
      assertThat(about(question).get("run").asLong()).as(question).isEqualTo(second);
      assertThat(about(question + "&run=" + first).get("run").asLong()).isEqualTo(first);
      assertThat(about(question + "&run=" + first).get("mode").asText()).isEqualTo("list");
      assertThat(about(question + "&mode=list").get("run").isNull()).isTrue();
    }
    JsonNode shown = test.json("GET", TINY + "/plan");
    assertThat(shown.get("run").asLong()).isEqualTo(second);
    assertThat(shown.get("objective").asDouble())
        .isEqualTo(test.json("GET", "/runs/" + second).get("summary").get("objective").asDouble());
    assertThat(test.get(TINY + "/why?order=O2&mode=two&run=" + first).statusCode()).isEqualTo(400);
    assertThat(test.get(TINY + "/why?order=O2&run=99").statusCode()).isEqualTo(404);
    assertThat(test.get(TINY + "/why?order=O2&run=one").statusCode()).isEqualTo(400);
  }

  @Test
  void aPlanMadeBeforeTheLastEditsIsShownOnlyToThoseWhoAskForItAndSaysSo() throws Exception {
    test.json("POST", TINY + "/scenarios", "{\"name\": \"more\", \"edits\": []}");
    edit("more", "set orders order=O2 quantity=3");
    long before = plan("{\"scenario\": \"more\", \"mode\": \"list\"}");
    String question = TINY + "/why?order=O2&scenario=more";
    assertThat(about(question).get("run").asLong()).isEqualTo(before);

    edit("more", "set orders order=O2 quantity=5");

    assertThat(about(question).get("run").isNull()).isTrue();
    assertThat(about(question + "&run=" + before).get("outdated").asBoolean()).isTrue();
    JsonNode then = test.json("GET", question + "&run=" + before);
    assertThat(then.get("headline").asText()).doesNotContain("5");
    assertThat(test.get(TINY + "/why?order=O2&scenario=base&run=" + before).body())
        .contains("is of scenario more");
    edit("more", "set orders order=O2 quantity=3");
  }

  @Test
  void whatKeepsNoPlanIsNotOffered() throws Exception {
    long plan = plan("{\"mode\": \"list\"}");
    long margin =
        test.json("POST", TINY + "/runs", "{\"question\": \"margin\"}").get("run").asLong();
    assertThat(test.await(margin).get("plan_kept").asBoolean()).isFalse();

    HttpResponse<String> refused = test.get(TINY + "/why?order=O2&run=" + margin);

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("has kept no plan");
    assertThat(about(TINY + "/why?order=O2").get("run").asLong()).isEqualTo(plan);
  }

  @Test
  void marginStressAndTodayCountTheVehiclesOfTheRun() throws Exception {
    test.json("POST", "/plants/demo", "{\"example\": \"avtotor-2022\"}");
    String runs = "/plants/avtotor-2022/runs";
    JsonNode plan =
        test.await(
            test.json("POST", runs, "{\"mode\": \"best\", \"moves\": 2000, \"time_limit_s\": 60}")
                .get("run")
                .asLong());
    long released = plan.get("summary").get("released").asLong();
    String about = "\"run\": " + plan.get("run").asLong();

    JsonNode margin =
        test.await(
            test.json("POST", runs, "{\"question\": \"margin\", " + about + "}")
                .get("run")
                .asLong());
    JsonNode stress =
        test.await(
            test.json(
                    "POST",
                    runs,
                    "{\"question\": \"stress\", "
                        + about
                        + ", \"stress\": {\"replications\": 20, \"drivers\": 0}}")
                .get("run")
                .asLong());
    JsonNode today = test.json("GET", "/today?plant=avtotor-2022");

    assertThat(margin.get("summary").get("planned_vehicles").asLong()).isEqualTo(released);
    assertThat(stress.get("summary").get("planned").asLong()).isEqualTo(released);
    assertThat(today.get("plan").get("released").asLong()).isEqualTo(released);
    for (JsonNode one : List.of(margin.get("summary"), stress.get("summary"), today)) {
      assertThat(one.get("about").get("run")).isEqualTo(plan.get("run"));
    }
  }

  @Test
  void whyTellsOfAnOrderWhatTheTableOfTheRunTells() throws Exception {
    test.json("POST", "/plants/demo", "{\"example\": \"avtotor-2022\"}");
    long run =
        test.json(
                "POST",
                "/plants/avtotor-2022/runs",
                "{\"mode\": \"best\", \"moves\": 2000, \"time_limit_s\": 60}")
            .get("run")
            .asLong();
    test.await(run);
    JsonNode orders =
        test.json("GET", "/runs/" + run + "/tables/orders?limit=1000&filter=unmet%3E%3D1");
    List<String> columns = new ArrayList<>();
    orders.get("columns").forEach(column -> columns.add(column.asText()));
    JsonNode row = orders.get("items").get(0);

    JsonNode why =
        test.json(
            "GET", "/plants/avtotor-2022/why?order=" + row.get(columns.indexOf("order")).asText());

    assertThat(why.get("about").get("run").asLong()).isEqualTo(run);
    assertThat(why.get("headline").asText().replace(",", ""))
        .contains(row.get(columns.indexOf("unmet")).asText() + " not delivered");
  }

  @Test
  void aWorldWithoutAPlanGoesOnFromThatOfTheFirst() throws Exception {
    test.json("POST", TINY + "/scenarios", "{\"name\": \"same\", \"edits\": []}");
    plan("{\"mode\": \"two\"}"); // a plan that a search would find a better one than

    JsonNode compared = test.json("GET", TINY + "/compare?scenarios=base,same");

    assertThat(compared.get("about").get("same").get("goes_on_from").asText()).isEqualTo("base");
    assertThat(compared.get("about").get("same").get("mode").asText()).isEqualTo("two");
    assertThat(compared.get("different").asBoolean()).isFalse();
    JsonNode byBest = test.json("GET", TINY + "/compare?scenarios=base,same&mode=best");
    assertThat(byBest.get("about").get("same").get("goes_on_from").isNull()).isTrue();
    assertThat(byBest.get("about").get("same").get("objective").asDouble())
        .isGreaterThan(compared.get("about").get("base").get("objective").asDouble());
  }

  @Test
  void compareSetsTheRunsSideBySide() throws Exception {
    test.json("POST", TINY + "/scenarios", "{\"name\": \"more\", \"edits\": []}");
    long base = plan("{\"mode\": \"list\"}");
    long newer = plan("{\"mode\": \"two\"}");
    long more = plan("{\"scenario\": \"more\", \"mode\": \"list\"}");
    String compare = TINY + "/compare?scenarios=base,more";

    assertThat(about(compare).get("base").get("run").asLong()).isEqualTo(newer);
    assertThat(about(compare).get("more").get("run").asLong()).isEqualTo(more);
    assertThat(about(compare + "&run=" + base).get("base").get("run").asLong()).isEqualTo(base);
    assertThat(test.get(TINY + "/compare?scenarios=more&run=" + base).statusCode()).isEqualTo(200);
    assertThat(test.get(compare + "&run=" + base + "&mode=two").statusCode()).isEqualTo(400);
  }
}
