package org.linewright.sweep;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.linewright.core.stress.StressRun;

/** The worlds that a machine has compiled, the last few of them: tasks of one world share it. */
final class Worlds {
  private static final int KEPT = 16;

  private record Key(String job, int world) {}

  private static final Map<Key, FutureTask<StressRun>> COMPILED =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FutureTask<StressRun>> eldest) {
          return size() > KEPT;
        }
      };

  private Worlds() {}

  /** The compiled world; compiled once, however many threads ask. */
  static StressRun get(String job, World world) {
    FutureTask<StressRun> task;
    synchronized (COMPILED) {
      task =
          COMPILED.computeIfAbsent(
              new Key(job, world.number()), key -> new FutureTask<>(world::compile));
    }
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a world cannot be compiled: " + e.getCause(), e);
    }
  }
}
