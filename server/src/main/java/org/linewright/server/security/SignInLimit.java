package org.linewright.server.security;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses passwords: after so many refusals in a while, a name or an address has to
 * wait. Thread-safe.
 */
public final class SignInLimit {
  static final int MOST_OF_NAME = 5;

  /** Refusals of an address. */
  public static final int MOST_OF_ADDRESS = 25;

  static final Duration WHILE = Duration.ofMinutes(5);

  private static final int MOST_KEPT = 10_000;

  private final Clock clock;
  private final Map<String, Deque<Long>> refusals = new LinkedHashMap<>();

  public SignInLimit(Clock clock) {
    this.clock = clock;
  }

  /** Seconds that this name at this address has to wait; 0 = may try. */
  synchronized long secondsToWait(String name, String address) {
    return Math.max(wait("name " + name, MOST_OF_NAME), wait("from " + address, MOST_OF_ADDRESS));
  }

  /** Seconds that this address has to wait, whoever asks from there; 0 = may try. */
  public synchronized long secondsToWait(String address) {
    return wait("from " + address, MOST_OF_ADDRESS);
  }

  private long wait(String key, int most) {
    Deque<Long> times = refusals.get(key);
    if (times == null) {
      return 0;
    }
    long now = clock.millis();
    times.removeIf(time -> time + WHILE.toMillis() <= now);
    return times.size() < most
        ? 0
        : Math.max(1, (times.getFirst() + WHILE.toMillis() - now + 999) / 1000);
  }

  /** Takes down a refusal. */
  synchronized void refused(String name, String address) {
    add("name " + name);
    add("from " + address);
  }

  /** Takes down a refusal of somebody who gave no name. */
  public synchronized void refused(String address) {
    add("from " + address);
  }

  /** Who knows the password may have mistyped it before. */
  synchronized void accepted(String name) {
    refusals.remove("name " + name);
  }

  private void add(String key) {
    refusals.computeIfAbsent(key, name -> new ArrayDeque<>()).addLast(clock.millis());
    Iterator<String> oldest = refusals.keySet().iterator();
    while (refusals.size() > MOST_KEPT) {
      oldest.next();
      oldest.remove();
    }
  }
}
