package org.linewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL stops under a store and comes back. */
@Tag("slow")
class DatabaseGoneTest {
  private static final long PATIENCE_MS = Duration.ofSeconds(30).toMillis();

  @TempDir private Path folder;

  @Test
  void theStoreTellsSoAndGoesOnWhenItIsBack() throws Exception {
    int port = freePort();
    EmbeddedPostgres server = start(port);
    StoreAddress address = new StoreAddress(server.getJdbcUrl("postgres", "postgres"));
    try (Store store = Store.serve(address)) {
      store.plants().add(Given.plant("kld", Document.ofText("a.csv", "a")));
      long run = store.runs().add(Given.run("kld", "{}")).orElseThrow().id();
      store.runs().start(run);
      server.close();

      for (int call = 0; call < 3; call++) {
        assertThatThrownBy(store::check)
            .isInstanceOf(StoreException.class)
            .hasMessageStartingWith(address.toString())
            .extracting(failure -> ((StoreException) failure).kind())
            .isEqualTo(StoreException.Cause.UNREACHABLE);
      }
      assertThatThrownBy(() -> store.plants().add(Given.plant("kld")))
          .isInstanceOf(StoreException.class);

      server = start(port);
      awaitAnswer(store);
      assertThat(store.plants().listVersions("kld")).hasSize(1);
      assertThat(store.runs().finish(run, Given.done(), "anna")).isTrue();
      assertThat(store.plants().add(Given.plant("kld")).version()).isEqualTo(2);
    } finally {
      server.close();
    }
  }

  @Test
  void aPasswordIsNotTold() {
    StoreAddress address =
        new StoreAddress("jdbc:postgresql://planner:hidden@127.0.0.1:1/db?password=hidden&ssl=no");

    assertThatThrownBy(() -> Store.open(address))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("127.0.0.1:1/db")
        .hasMessageNotContaining("hidden");
  }

  private static void awaitAnswer(Store store) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofMillis(PATIENCE_MS).toNanos();
    while (true) {
      try {
        store.check();
        return;
      } catch (StoreException notYet) {
        if (System.nanoTime() > end) {
          throw notYet;
        }
        Thread.sleep(100);
      }
    }
  }

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
