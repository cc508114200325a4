package org.linewright.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve --db jdbc:postgresql://…}, and the database stops under it and comes back. */
@Timeout(600)
@Tag("slow")
class PostgresServerTest {
  private static final String SOME_SECONDS =
      "{\"mode\": \"best\", \"time_limit_s\": 3, \"moves\": 1000000000000, \"gap\": 0}";

  @TempDir private Path temp;

  @Test
  void whatAServerHasBegunIsKeptWhenTheDatabaseIsBack() throws Exception {
    int port = freePort();
    EmbeddedPostgres database = start(port);
    String db = database.getJdbcUrl("postgres", "postgres");
    try (ServeProcess server = ServeProcess.start("--db", db, Given.example("tiny").toString())) {
      JsonNode cover = server.json("/plants/tiny/cover");
      long run = server.json("POST", "/plants/tiny/runs", SOME_SECONDS).get("run").asLong();
      server.await(run, "running");
      database.close();

      HttpResponse<String> gone =
          server.call("POST", "/plants/tiny/scenarios", "{\"name\": \"lost\", \"edits\": []}");
      assertThat(gone.statusCode()).isEqualTo(503);
      assertThat(gone.body()).contains("store_unreachable").doesNotContain("password");
      assertThat(server.page("/health").statusCode()).isEqualTo(503);
      Thread.sleep(4_000); // the run comes to its end meanwhile

      database = start(port);
      awaitHealth(server);
      assertThat(server.json("/plants/tiny/cover")).isEqualTo(cover);
      assertThat(server.await(run, "done").get("summary").get("released").asInt()).isPositive();
      assertThat(server.json("/runs/" + run + "/tables/jobs").get("total").asInt()).isPositive();
      assertThat(server.json("/plants/tiny/scenarios").get("items")).hasSize(1);
      server.json("POST", "/plants/tiny/scenarios", "{\"name\": \"kept\", \"edits\": []}");
    } finally {
      database.close();
    }
    database = start(port);
    try (ServeProcess again = ServeProcess.start("--db", db)) {
      assertThat(again.json("/plants/tiny/scenarios").get("items")).hasSize(2);
    } finally {
      database.close();
    }
  }

  private static void awaitHealth(ServeProcess server) throws Exception {
    for (int tries = 0; server.page("/health").statusCode() != 200; tries++) {
      assertThat(tries).as("tries" + server.log()).isLessThan(300);
      Thread.sleep(100);
    }
  }

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(temp.resolve("data"))
        .setCleanDataDirectory(false)
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
