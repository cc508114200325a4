package org.linewright.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk of the server is full: the change in hand is refused and told as such, nothing else is
 * lost, and when there is room again the same server goes on.
 */
@Timeout(300)
@Tag("slow")
class FullDiskServerTest {
  private static final String LARGER = orders(60_000);

  @TempDir private Path temp;

  /** A database that may not grow stands for the disk: works for everybody and everywhere. */
  @Test
  void aDatabaseThatMayNotGrow() throws Exception {
    Path file = temp.resolve("small.db");
    String limited = "jdbc:sqlite:" + file + "?max_page_count=120";
    try (ServeProcess server =
        ServeProcess.start("--db", limited, Given.example("tiny").toString())) {
      refusedAndNothingLost(server);
      assertThat(
              server
                  .call("POST", "/plants/tiny/scenarios", "{\"name\": \"small\", \"edits\": []}")
                  .statusCode())
          .isEqualTo(201);
    }
    try (ServeProcess server = ServeProcess.start("--db", file.toString())) {
      assertThat(server.json("/plants/tiny/scenarios/small").get("revision").asInt()).isEqualTo(1);
      assertThat(imported(server).statusCode()).isEqualTo(201);
    }
  }

  /**
   * A real disk of 12 MB, mounted for this process alone. Where that is not allowed the same work
   * is done where there is room: then nothing is refused, and the test above stands for this one.
   */
  @Test
  void aDiskThatIsFullUntilSomebodyMakesRoom() throws Exception {
    boolean mayMount = mayMount();
    Path data = Files.createDirectories(temp.resolve("data"));
    Path room = temp.resolve("make-room");
    List<String> around =
        mayMount
            ? List.of(
                "unshare",
                "-Urm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=12m tmpfs \"$0\" && head -c 11500000 /dev/zero"
                    + " >\"$0/ballast\" && { while [ ! -e \"$1\" ] && kill -0 $$; do sleep 0.1;"
                    + " done; rm \"$0/ballast\"; : >\"$1.made\"; } & shift; exec \"$@\"",
                data.toString(),
                room.toString())
            : List.of();
    ServeProcess.Starting starting =
        ServeProcess.launch(
            around, List.of(), "--data", data.toString(), Given.example("tiny").toString());
    try (ServeProcess server = ServeProcess.serving(starting, HttpClient.newHttpClient())) {
      if (mayMount) {
        refusedAndNothingLost(server);
        Files.createFile(room);
        while (!Files.exists(Path.of(room + ".made"))) {
          Thread.sleep(50);
        }
      }
      assertThat(imported(server).statusCode()).isEqualTo(201);
      assertThat(server.json("/plants/tiny/tables/orders?limit=1").get("total").asInt())
          .isEqualTo(60_000);
    }
  }

  private static void refusedAndNothingLost(ServeProcess server) throws Exception {
    String before = server.get("/plants/tiny/tables/orders.csv").body();

    HttpResponse<String> refused = imported(server);

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
    assertThat(refused.body()).contains("\"code\":\"store_full\"");
    assertThat(server.json("/plants/tiny").get("version").asInt()).isEqualTo(1);
    assertThat(server.get("/plants/tiny/tables/orders.csv").body()).isEqualTo(before);
    assertThat(server.page("/health").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> imported(ServeProcess server) throws Exception {
    return server.upload("/plants/tiny/versions", "orders.csv", LARGER);
  }

  /** Names that cannot be packed. */
  private static String orders(int rows) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder("order,variant,quantity,due,priority\n");
    for (int row = 0; row < rows; row++) {
      for (int word = 0; word < 3; word++) {
        text.append(Long.toString(random.nextLong() >>> 1, 36));
      }
      text.append(",WAGON,1,2026-03-06,1\n");
    }
    return text.toString();
  }

  private static boolean mayMount() throws InterruptedException {
    try {
      Process probe =
          new ProcessBuilder("unshare", "-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt").start();
      return probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
