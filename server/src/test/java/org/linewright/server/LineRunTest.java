package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sequence and balance in the background answer as the command line does. */
class LineRunTest {
  private static final String SEQUENCE = "S01-a-window-reaches-back-to-yesterday";
  private static final String BALANCE = "L01-zones-decide-the-stations";
  private static final String PROGRAMME = "P01-money-or-crew";
  private static final String PLANT = "avtotor-2022";

  @TempDir private static Path temp;

  private static TestServer test;

  @BeforeAll
  static void start() throws Exception {
    Path golden = TestServer.examples().resolveSibling("cli/src/test/resources/golden");
    test = TestServer.local(temp);
    for (String name : List.of(SEQUENCE, BALANCE, PROGRAMME)) {
      test.server.take(golden.resolve(name), "test");
    }
    test.json("POST", "/plants/demo", "{\"example\": \"" + PLANT + "\"}");
  }

  @AfterAll
  static void stop() {
    test.close();
  }

  private static JsonNode answered(String plant, String wish) throws Exception {
    return test.await(asked(plant, wish));
  }

  private static long asked(String plant, String wish) throws Exception {
    return test.json("POST", "/plants/" + plant + "/runs", wish.replace('\'', '"'))
        .get("run")
        .asLong();
  }

  private static List<List<String>> table(JsonNode run, String name) throws Exception {
    String path = "/runs/" + run.get("run").asLong() + "/tables/" + name + "?limit=5000";
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode item : test.json("GET", path).get("items")) {
      List<String> cells = new ArrayList<>();
      item.forEach(cell -> cells.add(cell.asText()));
      rows.add(cells);
    }
    return rows;
  }

  @Test
  void retoolFindsTheWindowThatTheCommandFinds() throws Exception {
    JsonNode run =
        answered(
            PLANT,
            "{'question': 'retool', 'mode': 'list', 'retool': {'stop': 'A1:37', 'most_plans': 1}}");

    assertThat(run.get("status").asText()).as(run.toString()).isEqualTo("done");
    assertThat(run.get("summary").get("start").asText()).isEqualTo("2022-10-10");
    assertThat(run.get("summary").get("end").asText()).isEqualTo("2022-11-30");
    assertThat(table(run, "windows").get(0).subList(0, 3))
        .containsExactly("1", "2022-10-10", "2022-11-30");
  }

  @Test
  void aStopThatCannotBeReadIsRefusedBeforeItRuns() throws Exception {
    String wish = "{\"question\": \"retool\", \"retool\": {\"stop\": \"A1\"}}";

    HttpResponse<String> refused = test.call("POST", "/plants/" + PLANT + "/runs", wish);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("is not LINE:DAYS");
  }

  @Test
  void aFolderIsNothingThatAServerMeasuresAgainst() throws Exception {
    HttpResponse<String> refused = test.get("/plants/" + PLANT + "/launch?mode=list&against=/tmp");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("must be ramps or plan");
  }

  @Test
  void sequenceTellsTheFiguresOfItsGoldenScenario() throws Exception {
    JsonNode run =
        answered(
            SEQUENCE,
            "{'question': 'sequence', 'moves': 20000, 'sequence': {'line': 'A1', 'day':"
                + " '2026-03-03', 'goals': ['hard', 'colors']}}");

    assertThat(run.get("status").asText()).isEqualTo("done");
    assertThat(table(run, "goals"))
        .containsExactly(List.of("hard", "4", "1", "1"), List.of("colors", "2", "4", "2"));
    assertThat(run.get("summary").get("goals").get(0).get("now").asInt()).isEqualTo(1);
    assertThat(table(run, "before"))
        .extracting(row -> row.get(1))
        .containsExactly("Y1", "Y2", "Y3");
    assertThat(table(run, "before")).extracting(row -> row.get(0)).containsExactly("-2", "-1", "0");
    assertThat(table(run, "sequence")).hasSize(8);
  }

  @Test
  void aDayThatHasBegunKeepsItsFrozenCarsAndLeavesTheBlockedOut() throws Exception {
    JsonNode run =
        answered(
            SEQUENCE,
            "{'question': 'sequence', 'moves': 5000, 'sequence': {'line': 'A1', 'day':"
                + " '2026-03-03', 'given': ['W4', 'B1', 'B2', 'W1', 'B3', 'B4', 'W2', 'W3'],"
                + " 'frozen': 2, 'blocked': ['B3']}}");

    assertThat(table(run, "sequence"))
        .hasSize(7)
        .extracting(row -> row.get(1))
        .startsWith("W4", "B1")
        .doesNotContain("B3");
    assertThat(run.get("summary").get("frozen").asInt()).isEqualTo(2);
  }

  @Test
  void aSequenceRunThatIsStoppedTellsWhatItHas() throws Exception {
    long run =
        asked(
            PLANT,
            "{'question': 'sequence', 'time_limit_s': 600, 'sequence': {'line': 'A1', 'day':"
                + " '2022-05-30'}}");
    while (test.json("GET", "/runs/" + run).get("progress").isNull()) {
      Thread.sleep(20);
    }
    assertThat(test.json("GET", "/runs/" + run).get("progress").get("goals").get("hard").isNumber())
        .isTrue();
    test.json("POST", "/runs/" + run + "/stop");

    JsonNode over = test.await(run);

    assertThat(over.get("status").asText()).isEqualTo("stopped");
    assertThat(table(over, "sequence")).hasSize(80);
  }

  @Test
  void balanceTellsTheFiguresOfItsGoldenScenario() throws Exception {
    JsonNode run = answered(BALANCE, "{'question': 'balance', 'balance': {'line': 'A1'}}");

    assertThat(run.get("summary").get("stations_used").asInt()).isEqualTo(4);
    assertThat(run.get("summary").get("takt_s").asDouble()).isEqualTo(100);
    assertThat(run.get("summary").get("headlines").get(1).asText())
        .startsWith("Fewer is impossible");
    assertThat(table(run, "stations"))
        .extracting(row -> row.get(3))
        .contains("60.0", "90.0", "75.0");

    JsonNode shorter =
        answered(BALANCE, "{'question': 'balance', 'balance': {'line': 'A1', 'takt_s': 80}}");
    assertThat(shorter.get("summary").get("balanced").asBoolean()).isFalse();
    assertThat(table(shorter, "needs")).hasSize(3);

    JsonNode shortest =
        answered(BALANCE, "{'question': 'balance', 'balance': {'line': 'A1', 'stations': 4}}");
    assertThat(shortest.get("summary").get("takt_s").asDouble()).isEqualTo(90);
  }

  @Test
  void aBalanceRunKeepsWhatItIsGivenAndTellsWhatItDoesNotKnow() throws Exception {
    String today =
        "{'task': 'doors-off', 'station': 'T2'}, {'task': 'harness', 'station': 'T2'}, {'task':"
            + " 'cockpit', 'station': 'T2'}, {'task': 'marriage', 'station': 'C1'}, {'task':"
            + " 'wheels', 'station': 'C2'}, {'task': 'doors-on', 'station': 'F1'}";
    JsonNode kept =
        answered(
            BALANCE,
            "{'question': 'balance', 'balance': {'line': 'A1', 'takt_s': 95, 'keep': ["
                + today
                + ", {'task': 'paint', 'station': 'T1'}]}}");
    JsonNode fixed =
        answered(
            BALANCE, "{'question': 'balance', 'balance': {'line': 'A1', 'fix': ['doors-on=F1']}}");

    assertThat(kept.get("summary").get("headlines").get(1).asText())
        .isEqualTo("1 task moves, fewer is impossible.");
    assertThat(kept.get("summary").get("warnings").get(0).asText())
        .contains("task = \"paint\": is not on this line");
    assertThat(table(fixed, "tasks")).contains(List.of("doors-on", "45.0", "null", "F1", "null"));
  }

  @Test
  void facilitiesAreARunByBeingInTheList() throws Exception {
    JsonNode run = answered(PROGRAMME, "{'question': 'facilities'}");

    assertThat(run.get("status").asText()).isEqualTo("done");
    assertThat(run.get("summary").get("proven").asBoolean()).isTrue();
    assertThat(run.get("summary").has("cost_p50")).isEqualTo(run.get("summary").has("cost_p90"));
    assertThat(table(run, "facilities")).isNotEmpty();
    assertThat(table(run, "activities")).isNotEmpty();
  }

  @Test
  void theDaysOfLinesAreThoseOfThePlanOrOfVehicles() throws Exception {
    JsonNode planned = test.json("GET", "/plants/" + PLANT + "/line_days");
    assertThat(planned.get("days").get(0).get("line").asText()).isEqualTo("A1");
    assertThat(planned.get("days").get(0).get("cars").asInt()).isEqualTo(80);
    assertThat(planned.get("balanced").get(0).get("line").asText()).isEqualTo("B1");

    JsonNode known = test.json("GET", "/plants/" + SEQUENCE + "/line_days").get("days");
    assertThat(known).hasSize(2);
    assertThat(known.get(1).get("day").asText()).isEqualTo("2026-03-03");
    assertThat(known.get(1).get("cars").asInt()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'question': 'sequence'}|sequence.line is missing",
        "{'question': 'sequence', 'sequence': {'line': 'A1', 'day': 'soon'}}|must be a date",
        "{'question': 'sequence', 'sequence': {'line': 'A1', 'goals': ['luck']}}|must be lots",
        "{'question': 'sequence', 'sequence': {'line': 'A1', 'frozen': -1}}|must be 0 or more",
        "{'question': 'sequence', 'moves': 0, 'sequence': {'line': 'A1'}}|must be 1 or more",
        "{'question': 'balance'}|balance.line is missing",
        "{'question': 'balance', 'balanced': {}}|There are: actions, balance, facilities, gap",
        "{'question': 'balance', 'balance': 5}|balance must be an object",
        "{'question': 'balance', 'balance': {'lines': 'A1'}}|unknown key",
        "{'question': 'balance', 'balance': {'line': 'A1', 'mix': 'no'}}|must be worst or plan",
        "{'question': 'balance', 'balance': {'line': 'A1', 'takt_s': 0}}|must be above 0",
        "{'question': 'balance', 'balance': {'line': 'A1', 'stations': 0}}|must be 1 or more",
        "{'question': 'balance', 'time_limit_s': 0, 'balance': {'line': 'A1'}}|must be above 0"
      })
  void aWishThatCannotBeMetIsRefusedAtOnce(String wish, String says) throws Exception {
    var refused = test.call("POST", "/plants/" + SEQUENCE + "/runs", wish.replace('\'', '"'));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'line': 'A9'}|unknown line",
        "{'line': 'A1', 'day': '2027-01-01'}|there are no cars for A1 on 2027-01-01",
        "{'line': 'A1', 'day': '2026-03-03', 'blocked': ['B9']}|unknown car",
        "{'line': 'A1', 'day': '2026-03-03', 'given': ['B1', 'B1']}|given twice"
      })
  void whatThePlantDoesNotHaveIsToldByTheRun(String terms, String says) throws Exception {
    JsonNode run = answered(SEQUENCE, "{'question': 'sequence', 'sequence': " + terms + "}");

    assertThat(run.get("status").asText()).isEqualTo("failed");
    assertThat(run.get("error").asText()).contains(says);
  }
}
