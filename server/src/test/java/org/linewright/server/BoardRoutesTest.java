package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan on the board: asked about, mended, and as it was when the locks are as they were. */
@Tag("slow")
class BoardRoutesTest {
  private static final String TINY = "/plants/tiny";
  private static final String LIST = "?mode=list";
  private static final String LOCK =
      """
      {"locks": [{"order": "O1", "line": "A1", "day": "2026-03-10", "variant": "WAGON", "units": 4}]}
      """;

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

  private String post(String path, String body, int status) throws Exception {
    var answer =
        test.send(test.request(TINY + path + LIST).POST(BodyPublishers.ofString(body)).build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body();
  }

  @Test
  void aRunIsLockedElsewhereAndTheFormerListOfLocksGivesTheFormerPlan() throws Exception {
    JsonNode board = test.json("GET", TINY + "/board" + LIST);
    JsonNode where = test.json("POST", TINY + "/where" + LIST, "{\"order\": \"O1\"}");
    String before = post("/mend", "{\"locks\": []}", 200);
    JsonNode mended = test.json("POST", TINY + "/mend" + LIST, LOCK);

    assertThat(board.get("vehicles").asLong()).isPositive();
    assertThat(where.get("places").get(0).get("cause").asText())
        .isEqualTo("line A1 has room for 4 of 6");
    assertThat(mended.get("moves").toString()).contains("2026-03-10").contains("\"locked\":4");
    assertThat(mended.get("orders").toString()).contains("O1");
    assertThat(mended.get("notices")).isEmpty();
    assertThat(mended.get("change").asDouble()).isNegative();
    assertThat(mended.get("about")).isEqualTo(board.get("about"));
    assertThat(post("/mend", "{\"locks\": []}", 200)).isEqualTo(before).contains("\"moves\": []");
    assertThat(test.json("POST", TINY + "/mend" + LIST, LOCK)).isEqualTo(mended);
  }

  @Test
  void whatCannotBeLockedIsToldAndWhatIsWrongIsRefused() throws Exception {
    String tooEarly = LOCK.replace("O1", "O2").replace("WAGON", "CITY");
    JsonNode refused =
        test.json("POST", TINY + "/mend" + LIST, tooEarly.replace("2026-03-10", "2026-03-03"));
    assertThat(refused.get("notices").get(0).asText())
        .isEqualTo(
            "locked 4 CITY on A1 2026-03-03 for O2 cannot be started: 4 pieces of HU short until"
                + " 2026-03-13");

    assertThat(post("/mend", LOCK.replace("O1", "O99"), 422)).contains("is not in orders.csv");
    assertThat(post("/mend", LOCK.replace("4}", "60}"), 422)).contains("which wants 6");
    assertThat(post("/where", "{}", 400)).contains("an order or a variant");
    assertThat(post("/where", "{\"order\": \"O1\", \"line\": \"A1\"}", 400)).contains("a place is");
    assertThat(post("/where", "{\"order\": \"O99\"}", 404)).contains("unknown order");
  }
}
