package org.linewright.server.runs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.linewright.core.plan.PlanProgress;
import org.linewright.core.plan.PlanWatcher;
import org.linewright.core.plan.StepWatcher;

/** Watches one run: passes its progress on and carries the wish to stop. Thread-safe. */
final class RunWatch implements PlanWatcher, StepWatcher {
  private static final long BETWEEN_NS = 1_000_000_000;

  /** Somebody who wants to be told. */
  interface Listener {
    /** Told about once a second. */
    void progress(Record progress);

    /** Told once. */
    void done();
  }

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Consumer<Record> keep;
  private volatile String stoppedBy = "";
  private volatile boolean isOver;
  private volatile long ordered;
  private volatile long began;
  private long told;

  RunWatch(Consumer<Record> keep) {
    this.keep = keep;
  }

  /** Work begins now. */
  void begin() {
    began = System.nanoTime();
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
    tell(Progress.of(progress, ordered, secondsSince(began)));
  }

  @Override
  public void progress(long done, long all) {
    step(seconds -> new StepProgress(done, all, seconds));
  }

  /** Tells how far it is, unless that was told a moment ago; called by one thread at a time. */
  void step(DoubleFunction<Record> atSeconds) {
    long now = System.nanoTime();
    if (now - told >= BETWEEN_NS || told == 0) {
      told = now;
      tell(atSeconds.apply(secondsSince(began)));
    }
  }

  private static double secondsSince(long nanos) {
    return Math.round((System.nanoTime() - nanos) / 1e8) / 10.0;
  }

  /** Since work began: reading the plant is part of it. */
  Duration passed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private void tell(Record progress) {
    keep.accept(progress);
    listeners.forEach(listener -> listener.progress(progress));
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
