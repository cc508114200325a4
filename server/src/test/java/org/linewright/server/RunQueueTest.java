package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.server.runs.RunQueue;

class RunQueueTest {
  private static final String ENDLESS =
      "{\"mode\": \"best\", \"time_limit_s\": 600, \"moves\": 1000000000000, \"gap\": 0}";

  @TempDir private Path temp;

  private static long add(TestServer test, String plant, String wish) throws Exception {
    return test.json("POST", "/plants/" + plant + "/runs", wish).get("run").asLong();
  }

  @Test
  void tenSolvesAtOnceTakeTheirTurns() throws Exception {
    try (TestServer test = TestServer.local(temp, 2)) {
      List<Long> runs = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        runs.add(add(test, "tiny", "{\"mode\": \"best\", \"moves\": 2000}"));
      }
      int most = 0;
      for (long run : runs) {
        String status = test.json("GET", "/runs/" + run).get("status").asText();
        while (status.matches("queued|running")) {
          most = Math.max(most, working(test, runs));
          status = test.json("GET", "/runs/" + run).get("status").asText();
        }
        assertThat(status).isEqualTo("done");
      }
      assertThat(most).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void threadsOfSolvesGiveWayToThoseOfAnswers() throws Exception {
    try (TestServer test = TestServer.local(temp)) {
      test.await(add(test, "tiny", "{\"mode\": \"list\"}"));
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().startsWith("run-worker"))
          .isNotEmpty()
          .allMatch(thread -> thread.getPriority() == Thread.MIN_PRIORITY);
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().startsWith("http-"))
          .isNotEmpty()
          .allMatch(thread -> thread.getPriority() >= Thread.NORM_PRIORITY);
    }
  }

  private static int working(TestServer test, List<Long> runs) throws Exception {
    int working = 0;
    JsonNode items = test.json("GET", "/plants/tiny/runs").get("items");
    for (JsonNode run : items) {
      working += run.get("status").asText().equals("running") ? 1 : 0;
    }
    assertThat(items).hasSize(runs.size());
    return working;
  }

  @Test
  void oldRunsGoWhereOnlySoManyAreKept() throws Exception {
    try (TestServer test = TestServer.local(temp)) {
      List<Long> runs = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        runs.add(add(test, "tiny", "{\"mode\": \"list\"}"));
        test.await(runs.get(i));
      }
      test.store.settings().set(RunQueue.KEEP_RUNS, "2", "test");
      runs.add(add(test, "tiny", "{\"mode\": \"list\"}"));
      test.await(runs.get(4));

      List<Long> kept = new ArrayList<>();
      for (int i = 0; i < 100 && kept.size() != 2; i++) {
        kept.clear();
        test.json("GET", "/plants/tiny/runs")
            .get("items")
            .forEach(run -> kept.add(run.get("run").asLong()));
        Thread.sleep(20);
      }
      assertThat(kept).containsExactlyInAnyOrder(runs.get(3), runs.get(4));
    }
  }

  @Test
  void aStopKeepsTheBestAndLetsTheNextBegin() throws Exception {
    try (TestServer test = TestServer.local(temp)) {
      test.json("POST", "/plants/demo", "{\"example\": \"avtotor-2022\"}");
      long first = add(test, "avtotor-2022", ENDLESS);
      long second = add(test, "avtotor-2022", ENDLESS);
      while (test.json("GET", "/runs/" + first).get("progress").isNull()) {
        Thread.sleep(50);
      }
      assertThat(test.json("GET", "/runs/" + second).get("status").asText()).isEqualTo("queued");

      test.json("POST", "/runs/" + second + "/stop");
      test.json("POST", "/runs/" + first + "/stop");
      JsonNode stopped = test.await(first);

      assertThat(stopped.get("status").asText()).isEqualTo("stopped");
      assertThat(stopped.get("summary").get("released").asInt()).isPositive();
      assertThat(test.json("GET", "/runs/" + first + "/tables/jobs").get("total").asInt())
          .isPositive();
      assertThat(test.await(second).get("status").asText()).isEqualTo("stopped");
      long third = add(test, "avtotor-2022", "{\"mode\": \"list\"}");
      assertThat(test.await(third).get("status").asText()).isEqualTo("done");
    }
  }

  @Test
  void whatWaitedWhenTheServerEndedIsDoneByTheNext() throws Exception {
    long first;
    long second;
    try (TestServer test = TestServer.local(temp)) {
      test.json("POST", "/plants/demo", "{\"example\": \"avtotor-2022\"}");
      first = add(test, "avtotor-2022", ENDLESS);
      while (test.json("GET", "/runs/" + first).get("status").asText().equals("queued")) {
        Thread.sleep(20);
      }
      second = add(test, "tiny", "{\"mode\": \"list\"}");
    }
    try (TestServer test = TestServer.local(temp)) {
      assertThat(test.await(second).get("status").asText()).isEqualTo("done");
      assertThat(test.json("GET", "/runs/" + first).get("status").asText()).isEqualTo("stopped");
      long again = test.json("POST", "/runs/" + second + "/restart").get("run").asLong();
      assertThat(test.await(again).get("summary").get("objective"))
          .isEqualTo(test.json("GET", "/runs/" + second).get("summary").get("objective"));
    }
  }
}
