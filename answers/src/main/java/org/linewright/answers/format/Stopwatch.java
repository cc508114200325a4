package org.linewright.answers.format;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes the time of the steps of a command. */
public final class Stopwatch {
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final long begin = System.nanoTime();
  private long last = begin;

  /** Ends a step that began when the one before ended. */
  public synchronized void lap(String step) {
    long now = System.nanoTime();
    seconds.merge(step, (now - last) / 1e9, Double::sum);
    last = now;
  }

  /** Since the command began. */
  public Duration passed() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Seconds of some steps together, to the millisecond. */
  public synchronized double seconds(String... steps) {
    double sum = 0;
    for (String step : steps) {
      sum += seconds.getOrDefault(step, 0.0);
    }
    return Math.round(sum * 1000) / 1000.0;
  }

  /** {@code load 0.412 s, compile 0.031 s, plan 0.128 s}. */
  @Override
  public synchronized String toString() {
    return seconds.entrySet().stream()
        .map(step -> String.format(Locale.ROOT, "%s %.3f s", step.getKey(), step.getValue()))
        .collect(Collectors.joining(", "));
  }
}
