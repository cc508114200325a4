package org.linewright.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed in the middle of its work, as by {@code kill -9}. What it had answered is
 * kept, whole; of what it was doing there is all or nothing, and the next start goes on.
 */
@Timeout(600)
@Tag("slow")
class KilledServerTest {
  private static final String ENDLESS =
      "{\"mode\": \"best\", \"time_limit_s\": 600, \"moves\": 1000000000000, \"gap\": 0}";
  private static final int KILLS = 2;

  @TempDir private Path temp;

  @Test
  void duringAnImport() throws Exception {
    int answered = 1;
    int brokenOff = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      try (ServeProcess server = serve()) {
        String orders = orders(20_000 + kill);
        CompletableFuture<Integer> importing =
            CompletableFuture.supplyAsync(() -> status(server, orders));
        Thread.sleep(200L * (kill + 1));
        server.kill();
        boolean wasAnswered = importing.join() == 201;
        answered += wasAnswered ? 1 : 0;
        brokenOff += wasAnswered ? 0 : 1;
      }
      try (ServeProcess server = serve()) {
        int newest = server.json("/plants/tiny").get("version").asInt();
        assertThat(newest).as("versions").isBetween(answered, answered + 1);
        answered = newest;
        assertThat(server.json("/plants/tiny/versions").get("items")).hasSize(newest);
        assertThat(server.json("/plants/tiny/tables/orders?limit=1").get("total").asInt())
            .isIn(4, 20_000, 20_001, 20_002);
        assertThat(server.get("/plants/tiny/cover").statusCode()).isEqualTo(200);
      }
      checkFile();
    }
    assertThat(brokenOff).as("imports that the kill broke off").isPositive();
  }

  private static int status(ServeProcess server, String orders) {
    try {
      return server.upload("/plants/tiny/versions", "orders.csv", orders).statusCode();
    } catch (IOException killed) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static String orders(int rows) {
    StringBuilder text = new StringBuilder("order,variant,quantity,due,priority\n");
    for (int row = 0; row < rows; row++) {
      text.append('L').append(row).append(",WAGON,1,2026-03-06,1\n");
    }
    return text.toString();
  }

  @Test
  void duringASolve() throws Exception {
    long done;
    long cut;
    long waiting;
    String kept;
    try (ServeProcess server = serve()) {
      done = run(server, "{\"mode\": \"list\"}");
      server.await(done, "done");
      kept = server.get("/runs/" + done + "/tables/jobs.csv").body();
      cut = run(server, ENDLESS);
      server.await(cut, "running");
      waiting = run(server, "{\"mode\": \"two\"}");
      server.kill();
    }
    try (ServeProcess server = serve()) {
      assertThat(server.json("/runs/" + cut).get("status").asText()).isEqualTo("cut_off");
      assertThat(server.get("/runs/" + done + "/tables/jobs.csv").body()).isEqualTo(kept);
      assertThat(server.await(waiting, "done").get("summary").get("released").asInt()).isPositive();

      JsonNode again = server.json("POST", "/runs/" + cut + "/restart", "");
      assertThat(again.get("restart_of").asLong()).isEqualTo(cut);
      long restarted = again.get("run").asLong();
      server.await(restarted, "running");
      server.json("POST", "/runs/" + restarted + "/stop", "");
      JsonNode stopped = server.await(restarted, "stopped");
      assertThat(stopped.get("summary").get("released").asInt()).isPositive();
    }
    checkFile();
  }

  private static long run(ServeProcess server, String wish) throws Exception {
    return server.json("POST", "/plants/tiny/runs", wish).get("run").asLong();
  }

  @Test
  void duringAMigration() throws Exception {
    Path slow = temp.resolve("slow");
    Path step = slow.resolve("org/linewright/store/migrations/V900__slow.sql");
    Files.createDirectories(step.getParent());
    Files.writeString(
        step,
        "CREATE TABLE filler (number BIGINT NOT NULL PRIMARY KEY);\n"
            + "INSERT INTO filler (number) WITH RECURSIVE counted (number) AS (SELECT 1 UNION ALL"
            + " SELECT number + 1 FROM counted WHERE number < 3000000) SELECT number FROM counted;\n");
    for (int kill = 0; kill < KILLS; kill++) {
      ServeProcess.Starting starting = ServeProcess.launch(List.of(), List.of(slow), arguments());
      awaitWritten(starting);
      Thread.sleep(40L * kill);
      starting.process().destroyForcibly().waitFor();
      checkFile();
      assertThat(count("SELECT COUNT(*) FROM sqlite_master WHERE name = 'filler'")).isZero();
      assertThat(count("SELECT COUNT(*) FROM flyway_schema_history WHERE version = '900'"))
          .isZero();
      emptied(kill);
    }
    try (ServeProcess server = serve()) {
      assertThat(server.json("/plants/tiny").get("version").asInt()).isEqualTo(1);
      assertThat(server.get("/plants/tiny/cover").statusCode()).isEqualTo(200);
    }
  }

  /** The first kills begin anew, the last one leaves its file to the server. */
  private void emptied(int kill) throws IOException {
    if (kill + 1 < KILLS) {
      for (String ending : List.of("", "-wal", "-shm", "-journal")) {
        Files.deleteIfExists(temp.resolve("data/linewright.db" + ending));
      }
    }
  }

  /** Waits until the slow step has written what is not committed yet. */
  private void awaitWritten(ServeProcess.Starting starting) throws Exception {
    Path file = temp.resolve("data/linewright.db");
    while (!Files.exists(file) || Files.size(file) < 2_000_000) {
      assertThat(starting.process().isAlive()).as(Files.readString(starting.log())).isTrue();
      Thread.sleep(5);
    }
  }

  private ServeProcess serve() throws Exception {
    return ServeProcess.start(arguments());
  }

  private String[] arguments() {
    return new String[] {
      "--data", temp.resolve("data").toString(), Given.example("tiny").toString()
    };
  }

  private void checkFile() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
      assertThat(row.getString(1)).isEqualTo("ok");
    }
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("data/linewright.db"));
  }
}
