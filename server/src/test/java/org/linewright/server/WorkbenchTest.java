package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.NoOptions;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.plan.PlanView;
import org.linewright.answers.questions.AskCover;
import org.linewright.answers.questions.AskKits;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Mode;
import org.linewright.core.table.InputIssue;
import org.linewright.files.PlantFolder;

/** What planners do all day, over HTTP. */
@Tag("slow")
class WorkbenchTest {
  private static final String TINY = "/plants/tiny";

  @TempDir private static Path temp;

  private static TestServer test;

  @BeforeAll
  static void start() throws Exception {
    test = TestServer.local(temp);
  }

  @AfterAll
  static void stop() {
    test.close();
  }

  private static World world() throws Exception {
    return World.of(
        PlantFolder.read(TestServer.examples().resolve("tiny")).plant().orElseThrow(),
        new Stopwatch());
  }

  @Test
  void aScenarioThatIsMadeAnewIsNotTakenForTheOldOne() throws Exception {
    String path = TINY + "/scenarios";
    for (String quantity : List.of("1", "2")) {
      String edit =
          "{\"name\": \"Anew\", \"edits\": [{\"set\": \"orders\", \"key\": {\"order\": \"O1\"},"
              + " \"to\": {\"quantity\": "
              + quantity
              + "}}]}";
      HttpResponse<String> made = test.call("POST", path, edit);
      assertThat(made.statusCode()).isEqualTo(201);

      assertThat(test.get(path).body()).contains("\"quantity\":\"" + quantity + "\"");
      assertThat(test.get(TINY + "/tables/orders.csv?scenario=Anew&filter=order==O1").body())
          .contains(",%s,".formatted(quantity));

      var remove = test.request(path + "/Anew").DELETE();
      String tag = made.headers().firstValue("ETag").orElseThrow();
      assertThat(test.send(remove.header("If-Match", tag).build()).statusCode()).isEqualTo(204);
    }
  }

  private static JsonNode tree(java.util.Map<String, ?> json) throws Exception {
    return TestServer.MAPPER.readTree(JsonText.print(json));
  }

  @Test
  void questionsAreAnsweredAsTheCommandLineAnswersThem() throws Exception {
    World world = world();

    assertThat(test.json("GET", TINY + "/cover")).isEqualTo(asked(new AskCover(), world));
    assertThat(test.json("GET", TINY + "/kits")).isEqualTo(asked(new AskKits(), world));
  }

  private static JsonNode asked(Question<NoOptions, ?> question, World world) throws Exception {
    Asking asking =
        new Asking() {
          @Override
          public World world() {
            return world;
          }

          @Override
          public void warn(List<InputIssue> issues) {
            assertThat(issues).isEmpty();
          }

          @Override
          public AskedPlan plan() {
            return world.asked(Mode.BEST);
          }
        };
    QuestionSpec<NoOptions> spec = QuestionSpec.of(question);
    return tree(spec.answer(spec.ask(asking, new NoOptions())).json().get());
  }

  @Test
  void aRunPlansAndItsTablesAreThoseOfTheCommandLine() throws Exception {
    World world = world();
    PlanView expected = new PlanView(world.plant(), world.plan(Mode.TWO), new Stopwatch());

    JsonNode run = test.json("POST", TINY + "/runs", "{\"mode\": \"two\"}");
    JsonNode over = test.await(run.get("run").asLong());

    assertThat(over.get("status").asText()).isEqualTo("done");
    ObjectNode summary = (ObjectNode) over.get("summary");
    ObjectNode told = (ObjectNode) tree(expected.json());
    for (String seconds : List.of("seconds_load", "seconds_planning")) {
      summary.remove(seconds);
      told.remove(seconds);
    }
    assertThat(summary).isEqualTo(told);
    JsonNode orders = test.json("GET", "/runs/" + run.get("run") + "/tables/orders?limit=5000");
    assertThat(orders.get("total").asInt()).isEqualTo(expected.plan().orders().size());
    for (String table : List.of("jobs", "build_out", "line_days", "stock", "shortages")) {
      assertThat(test.get("/runs/" + run.get("run") + "/tables/" + table).statusCode())
          .as(table)
          .isEqualTo(200);
    }
  }

  @Test
  void unitsOfBuildOutAndOfLineDaysAreThoseOfTheJobs() throws Exception {
    long run = test.json("POST", TINY + "/runs", "{\"mode\": \"list\"}").get("run").asLong();
    test.await(run);

    assertThat(sum(run, "build_out", "units"))
        .isPositive()
        .isEqualTo(sum(run, "jobs", "units"))
        .isEqualTo(sum(run, "line_days", "units"));
  }

  private static long sum(long run, String table, String column) throws Exception {
    JsonNode page = test.json("GET", "/runs/" + run + "/tables/" + table + "?limit=5000");
    int index = 0;
    while (!page.get("columns").get(index).asText().equals(column)) {
      index++;
    }
    long sum = 0;
    for (JsonNode row : page.get("items")) {
      sum += row.get(index).asLong();
    }
    return sum;
  }

  @Test
  void pagesOfATableMakeTheTable() throws Exception {
    JsonNode all = test.json("GET", TINY + "/tables/orders?limit=5000&sort=order");
    List<JsonNode> rows = new ArrayList<>();
    String cursor = "0";
    while (cursor != null) {
      JsonNode page = test.json("GET", TINY + "/tables/orders?limit=1&sort=order&cursor=" + cursor);
      page.get("items").forEach(rows::add);
      cursor = page.get("next").isNull() ? null : page.get("next").asText();
    }
    assertThat(rows).hasSize(all.get("total").asInt()).hasSizeGreaterThan(1);
    assertThat(all.get("items")).containsExactlyElementsOf(rows);
  }

  @Test
  void filterAndSortHoldForPagesAndForCsv() throws Exception {
    JsonNode all = test.json("GET", TINY + "/tables/orders?limit=5000");
    String first = all.get("items").get(0).get(0).asText();

    JsonNode one = test.json("GET", TINY + "/tables/orders?filter=order==" + first);
    assertThat(one.get("total").asInt()).isEqualTo(1);
    assertThat(one.get("items").get(0)).isEqualTo(all.get("items").get(0));
    String csv = test.get(TINY + "/tables/orders.csv?filter=order==" + first).body();
    assertThat(csv.lines()).hasSize(2);
    String sorted = test.get(TINY + "/tables/orders.csv?sort=-quantity").body();
    assertThat(sorted.lines()).hasSize(all.get("total").asInt() + 1);
    assertThat(test.get(TINY + "/tables/orders?sort=nothing").statusCode()).isEqualTo(400);
  }

  @Test
  void aPlantThatIsDownloadedCanBeImportedAgain() throws Exception {
    byte[] zip =
        test.http
            .send(test.request(TINY + "/download.zip").build(), BodyHandlers.ofByteArray())
            .body();
    byte[] xlsx =
        test.http
            .send(test.request(TINY + "/download.xlsx").build(), BodyHandlers.ofByteArray())
            .body();

    assertThat(test.upload("/plants?name=again", "x.zip", zip).statusCode()).isEqualTo(201);
    HttpResponse<String> book = test.upload("/plants?name=book", "x.xlsx", xlsx);
    assertThat(book.statusCode()).as(book.body()).isEqualTo(201);

    JsonNode cover = test.json("GET", TINY + "/cover");
    assertThat(test.json("GET", "/plants/again/cover")).isEqualTo(cover);
    assertThat(test.json("GET", "/plants/book/cover")).isEqualTo(cover);
    HttpResponse<String> same = test.upload("/plants/again/versions", "x.zip", zip);
    assertThat(TestServer.MAPPER.readTree(same.body()).get("new").asBoolean()).isFalse();
  }

  @Test
  void rejectedRowsAreToldAndNothingIsImported() throws Exception {
    byte[] broken = "order,variant,quantity\nR1,NOBODY,-3\n".getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> response = test.upload(TINY + "/versions", "orders.csv", broken);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonNode problem = TestServer.MAPPER.readTree(response.body());
    assertThat(problem.get("code").asText()).isEqualTo("input_rejected");
    assertThat(problem.get("issues").get(0).get("file").asText()).isEqualTo("orders.csv");
    assertThat(test.json("GET", TINY).get("version").asInt()).isEqualTo(1);
  }

  @Test
  void theSecondOfTwoEditorsIsToldAndNothingIsLost() throws Exception {
    String body = "{\"name\": \"Two editors\", \"edits\": []}";
    HttpResponse<String> made = test.call("POST", TINY + "/scenarios", body);
    assertThat(made.statusCode()).isEqualTo(201);
    String tag = made.headers().firstValue("ETag").orElseThrow();
    String path = TINY + "/scenarios/Two-editors";

    HttpResponse<String> first = edit(path, tag, "10");
    HttpResponse<String> second = edit(path, tag, "20");

    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(412);
    JsonNode problem = TestServer.MAPPER.readTree(second.body());
    assertThat(problem.get("theirs").get("edits").toString()).contains("\"10\"");
    assertThat(problem.get("yours").get("edits").toString()).contains("\"20\"");
    HttpResponse<String> again = edit(path, problem.get("etag").asText(), "20");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(test.json("GET", path).get("edits")).hasSize(2);
    assertThat(edit(path, "", "30").statusCode()).isEqualTo(428);
  }

  private static HttpResponse<String> edit(String path, String tag, String value) throws Exception {
    String body = "{\"option\": \"yard_capacity\", \"to\": " + value + "}";
    var request = test.request(path + "/edits").POST(BodyPublishers.ofString(body));
    return test.send((tag.isEmpty() ? request : request.header("If-Match", tag)).build());
  }

  @Test
  void editsAreReadAsTypedAndTravelAsTreesWithNothingLost() throws Exception {
    test.json("POST", TINY + "/scenarios", "{\"name\": \"Typed\", \"edits\": []}");
    String path = TINY + "/scenarios/Typed";
    String typed = "add calendars calendar=DAY day=sat shifts=1 at 1";
    String body =
        "{\"edits\": [{\"text\": \""
            + typed
            + "\"}, {\"text\": \"set parts part=HU to name='Head unit, left'\"}, {\"remove\":"
            + " \"arrivals\", \"key\": {\"consignment\": \"SEA-7\"}, \"table_too\": true}]}";

    HttpResponse<String> response = edits(path, body);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode kept = test.json("GET", path).get("edits");
    assertThat(kept.get(0).get("at").asInt()).isEqualTo(1);
    assertThat(kept.get(0).get("row").get("day").asText()).isEqualTo("sat");
    assertThat(kept.get(1).get("to").get("name").asText()).isEqualTo("Head unit, left");
    assertThat(kept.get(2).get("table_too").asBoolean()).isTrue();
    assertThat(edits(path, "{\"edits\": " + kept + "}").statusCode())
        .as("the arrival is gone: none of the edits is taken twice")
        .isEqualTo(422);
    assertThat(test.json("GET", path).get("edits")).hasSize(3);
  }

  @Test
  void aTypedEditThatIsNoneIsToldWithWhatIsWrong() throws Exception {
    test.json("POST", TINY + "/scenarios", "{\"name\": \"Mistyped\", \"edits\": []}");

    HttpResponse<String> response =
        edits(TINY + "/scenarios/Mistyped", "{\"edits\": [{\"text\": \"sett orders order=O1\"}]}");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(TestServer.MAPPER.readTree(response.body()).get("issues").toString())
        .contains("sett");
  }

  private static HttpResponse<String> edits(String path, String body) throws Exception {
    String tag = test.get(path).headers().firstValue("ETag").orElseThrow();
    return test.send(
        test.request(path + "/edits")
            .POST(BodyPublishers.ofString(body))
            .header("If-Match", tag)
            .build());
  }

  @Test
  void aPageOfATableNamesTheRevisionThatItWasReadFrom() throws Exception {
    JsonNode made = test.json("POST", TINY + "/scenarios", "{\"name\": \"Seen\", \"edits\": []}");

    assertThat(test.json("GET", TINY + "/tables/orders?scenario=Seen").get("revision"))
        .isEqualTo(made.get("revision"));
    assertThat(test.json("GET", TINY + "/tables/orders").get("revision").isNull()).isTrue();
  }

  @Test
  void aScenarioThatIsRejectedIsNotKept() throws Exception {
    HttpResponse<String> response =
        test.call(
            "POST",
            TINY + "/scenarios",
            "{\"name\": \"Broken\", \"edits\": [{\"set\": \"orders\", \"key\": {\"order\":"
                + " \"NONE\"}, \"to\": {\"quantity\": 1}}]}");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(test.get(TINY + "/scenarios/Broken").statusCode()).isEqualTo(404);
  }

  @Test
  void progressIsToldWhileARunWorksAndTheEndAtTheEnd() throws Exception {
    long run =
        test.json("POST", TINY + "/runs", "{\"mode\": \"best\", \"time_limit_s\": 2}")
            .get("run")
            .asLong();

    HttpResponse<Stream<String>> events =
        test.http.send(
            test.request("/runs/" + run + "/events").header("Accept", "text/event-stream").build(),
            BodyHandlers.ofLines());

    List<String> lines = events.body().toList();
    assertThat(lines).contains("event: done");
    assertThat(test.json("GET", "/runs/" + run).get("status").asText()).isEqualTo("done");
  }

  @Test
  void theDirectorsPageHasStopDatesAndDecisions() throws Exception {
    JsonNode today = test.json("GET", "/today?plant=tiny");
    assertThat(today.get("stop")).isEqualTo(test.json("GET", TINY + "/cover").get("stop"));
    assertThat(today.has("decisions")).isTrue();
    long run = test.json("POST", TINY + "/runs", "{\"mode\": \"two\"}").get("run").asLong();
    test.await(run);
    long begun = 0;
    for (JsonNode day : test.json("GET", "/today?plant=tiny").get("plan").get("build_out")) {
      begun += day.get("units").asLong();
    }
    assertThat(begun).isPositive().isEqualTo(sum(run, "build_out", "units"));
  }

  @Test
  void operatorsFindHealthAndFigures() throws Exception {
    assertThat(test.get("health").body()).contains("\"status\":\"up\"");
    assertThat(test.get("metrics").body())
        .contains("linewright_runs_queued")
        .contains("linewright_http_requests_seconds");
    assertThat(test.get("").headers().firstValue("Content-Type"))
        .contains("text/html;charset=utf-8");
  }
}
