package org.linewright.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the server is, for operators and their watchdogs. It is apart from all else: it needs none of
 * the places of other calls, looks at the store with a thread of its own, one look for all who ask
 * meanwhile, and answers after some seconds whatever the store does.
 */
final class Health implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final long FIRST_EXAM_MS = 1_000;
  private static final long BETWEEN_EXAMS_MS = 3_600_000;
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
  private final ExecutorService examining =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "store-exam");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable CompletableFuture<Boolean> look;
  private volatile boolean isDamaged;

  Health(Store store, RunQueue queue) {
    this.store = store;
    this.queue = queue;
  }

  /** Looks at the whole store soon, and every hour. */
  void begin() {
    examining.execute(this::examine);
  }

  private void examine() {
    try {
      Thread.sleep(FIRST_EXAM_MS);
      while (true) {
        examineOnce();
        Thread.sleep(BETWEEN_EXAMS_MS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void examineOnce() {
    try {
      Optional<String> damage = store.findDamage();
      damage.ifPresent(
          what -> LOG.error("the database is damaged: {}; restore a backup beside it", what));
      isDamaged = damage.isPresent();
    } catch (RuntimeException away) {
      LOG.warn("the database could not be looked at as a whole", away);
    }
  }

  @Override
  public void close() {
    examining.shutdownNow();
    looking.shutdownNow();
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
    boolean up = well && !isDamaged;
    tree.put("status", up ? "up" : "down");
    tree.put("store", isDamaged ? "damaged" : well ? "up" : "down");
    tree.put("runs_working", queue.working());
    tree.put("runs_queued", queue.size() - queue.working());
    response.setStatus(up ? 200 : 503);
    response.getHeaders().put("Content-Type", "application/json");
    byte[] bytes = Json.print(tree).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }
}
