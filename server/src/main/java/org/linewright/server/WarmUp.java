package org.linewright.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.linewright.server.plants.asked.AskRoutes;
import org.linewright.server.plants.asked.TodayRoutes;
import org.linewright.store.Page;
import org.linewright.store.PlantVersion;
import org.linewright.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks in advance what the first screen of the first plant asks, so that it opens at once. */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private final Store store;
  private final ServerOptions options;
  private final TodayRoutes today;
  private final AskRoutes asked;
  private final int port;

  WarmUp(Store store, ServerOptions options, TodayRoutes today, AskRoutes asked, int port) {
    this.store = store;
    this.options = options;
    this.today = today;
    this.asked = asked;
    this.port = port;
  }

  /**
   * Begins to ask, on threads of its own.
   *
   * @return comes to its end when all is answered, whatever the answers
   */
  CompletableFuture<Void> begin() {
    Optional<PlantVersion> first =
        store.plants().list(Page.Request.first(1)).items().stream().findFirst();
    FirstScreen screen = new FirstScreen(port, first.map(PlantVersion::plant));
    return CompletableFuture.allOf(
        aside("warm-up-answers", () -> first.ifPresent(this::answer)),
        options.keyStore().isPresent()
            ? CompletableFuture.completedFuture(null)
            : aside("warm-up-calls", () -> screen.ask(options.bind())));
  }

  private static CompletableFuture<Void> aside(String name, Runnable work) {
    return CompletableFuture.runAsync(
        work,
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          thread.start();
        });
  }

  private void answer(PlantVersion version) {
    try {
      today.page(version, Optional.empty());
      asked.warm(version);
    } catch (Exception failure) {
      LOG.debug("the first questions are not answered in advance", failure);
    }
  }
}
