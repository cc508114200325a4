package org.linewright.server.plants;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was found lately as long as memory allows. Whoever asks for what is just being found
 * waits for it; so many different things are found at a time as there are processors.
 *
 * @param <T> what is kept
 */
public final class Recent<T> {
  private final Map<String, SoftReference<T>> kept;
  private final Map<String, CompletableFuture<T>> underway = new LinkedHashMap<>();
  private final Semaphore finders;

  /**
   * Nothing yet.
   *
   * @param most things kept
   * @param finders shared by all who find things
   */
  public Recent(int most, Semaphore finders) {
    this.finders = finders;
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, SoftReference<T>> eldest) {
            return size() > most;
          }
        };
  }

  /** The thing of a key; found only if it is not kept. */
  public T get(String key, Callable<T> finding) throws Exception {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> first;
    synchronized (kept) {
      T found = find(key);
      if (found != null) {
        return found;
      }
      first = underway.putIfAbsent(key, mine);
    }
    return first == null ? find(key, finding, mine) : join(first);
  }

  private @Nullable T find(String key) {
    SoftReference<T> reference = kept.get(key);
    return reference == null ? null : reference.get();
  }

  private T find(String key, Callable<T> finding, CompletableFuture<T> mine) throws Exception {
    finders.acquire();
    try {
      T found = finding.call();
      synchronized (kept) {
        kept.put(key, new SoftReference<>(found));
      }
      mine.complete(found);
      return found;
    } catch (Exception | Error fault) {
      mine.completeExceptionally(fault);
      throw fault;
    } finally {
      finders.release();
      synchronized (kept) {
        underway.remove(key);
      }
    }
  }

  private static <T> T join(CompletableFuture<T> other) throws Exception {
    try {
      return other.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
  }
}
