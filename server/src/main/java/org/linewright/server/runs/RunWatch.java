package org.linewright.server.runs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linewright.core.plan.PlanProgress;
import org.linewright.core.plan.PlanWatcher;

/** Watches one run: passes its progress on and carries the wish to stop. Thread-safe. */
final class RunWatch implements PlanWatcher {

  /** Somebody who wants to be told. */
  interface Listener {
    /** Told about once a second. */
    void progress(Progress progress);

    /** Told once. */
    void done();
  }

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Consumer<Progress> keep;
  private volatile String stoppedBy = "";
  private volatile boolean isOver;
  private volatile long ordered;

  RunWatch(Consumer<Progress> keep) {
    this.keep = keep;
  }

  void ordered(long vehicles) {
    ordered = vehicles;
  }

  void stop(String by) {
    stoppedBy = by;
  }

  /** Who stopped it; empty = nobody. */
  String stoppedBy() {
    return stoppedBy;
  }

  @Override
  public boolean isStopped() {
    return !stoppedBy.isEmpty();
  }

  @Override
  public void progress(PlanProgress progress) {
    Progress told = Progress.of(progress, ordered);
    keep.accept(told);
    listeners.forEach(listener -> listener.progress(told));
  }

  /** Tells a listener from now on; at once when all is over. */
  void listen(Listener listener) {
    listeners.add(listener);
    if (isOver) {
      listener.done();
    }
  }

  void leave(Listener listener) {
    listeners.remove(listener);
  }

  /** Tells everybody that it is over. */
  void over() {
    isOver = true;
    listeners.forEach(Listener::done);
    listeners.clear();
  }
}
