package org.linewright.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.linewright.server.http.Json;
import org.linewright.server.runs.RunQueue;
import org.linewright.store.Store;
import org.linewright.store.StoreException;

/**
 * How the server is, for operators and their watchdogs. It is apart from all else: it needs none of
 * the places of other calls, looks at the store with a thread of its own, one look for all who ask
 * meanwhile, and answers after some seconds whatever the store does.
 */
final class Health {
  private static final long PATIENCE_S = 6; // a database that is away is told after five

  private final Store store;
  private final RunQueue queue;
  private final ExecutorService looking =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "health");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable CompletableFuture<Boolean> look;

  Health(Store store, RunQueue queue) {
    this.store = store;
    this.queue = queue;
  }

  /** Answers when the store has, or has not in time. */
  void answer(Response response, Callback callback) {
    looked()
        .completeOnTimeout(false, PATIENCE_S, TimeUnit.SECONDS)
        .exceptionally(fault -> false)
        .thenAccept(well -> send(response, callback, well))
        .exceptionally(
            fault -> {
              callback.failed(fault);
              return null;
            });
  }

  private synchronized CompletableFuture<Boolean> looked() {
    CompletableFuture<Boolean> running = look;
    if (running == null || running.isDone()) {
      running = CompletableFuture.supplyAsync(this::isWell, looking);
      look = running;
    }
    return running.copy();
  }

  private boolean isWell() {
    try {
      store.check();
      return true;
    } catch (StoreException gone) {
      return false;
    }
  }

  private void send(Response response, Callback callback, boolean well) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("status", well ? "up" : "down");
    tree.put("store", well ? "up" : "down");
    tree.put("runs_working", queue.working());
    tree.put("runs_queued", queue.size() - queue.working());
    response.setStatus(well ? 200 : 503);
    response.getHeaders().put("Content-Type", "application/json");
    byte[] bytes = Json.print(tree).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }
}
