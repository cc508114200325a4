package org.linewright.server.security;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses passwords. A try counts from its beginning, before the password is looked
 * at: tries side by side are as many as tries one after the other. What is counted is a name at an
 * address, so that nobody is kept out by those who guess elsewhere, and all names at an address.
 * After some refusals a further try has to wait, each time longer, up to half a minute; nobody is
 * locked out. Thread-safe.
 */
public final class SignInLimit {
  /** Tries of a name at an address before there is a wait. */
  static final int FREE_OF_NAME = 5;

  /** Tries of an address, whatever the names, before there is a wait. */
  public static final int FREE_OF_ADDRESS = 25;

  /** How long a try counts. */
  static final Duration WHILE = Duration.ofMinutes(5);

  /** The longest wait for a name at an address. */
  static final Duration LONGEST_OF_NAME = Duration.ofSeconds(30);

  /** The wait of an address, always the same: a whole office may have but one. */
  static final Duration PAUSE_OF_ADDRESS = Duration.ofSeconds(5);

  private static final int MOST_KEPT = 10_000;
  private static final int LONGEST_NAME = 200;

  private final Clock clock;
  private final Map<String, Deque<Long>> tries = new LinkedHashMap<>();

  public SignInLimit(Clock clock) {
    this.clock = clock;
  }

  /**
   * Begins a try of a name at an address, which counts as refused until it is {@link #accepted}.
   *
   * @return 0, or the seconds to wait: then it is no try and does not count
   */
  synchronized long begin(String name, String address) {
    long wait = Math.max(secondsToWait(address), secondsToWait(name, address));
    if (wait == 0) {
      add(pair(name, address));
      add(address);
    }
    return wait;
  }

  /** The name was given with its password: it may have been mistyped before. */
  synchronized void accepted(String name, String address) {
    tries.remove(pair(name, address));
    Deque<Long> others = tries.get(address);
    if (others != null) {
      others.pollLast();
    }
  }

  /** Seconds that this address has to wait, whoever asks from there; 0 = may try. */
  public synchronized long secondsToWait(String address) {
    int count = count(address);
    return count < FREE_OF_ADDRESS ? 0 : left(address, PAUSE_OF_ADDRESS.toMillis());
  }

  /** Takes down a refusal of somebody who gave no name. */
  public synchronized void refused(String address) {
    add(address);
  }

  /** 1, 2, 4 … seconds after the last try. */
  private long secondsToWait(String name, String address) {
    String key = pair(name, address);
    int beyond = count(key) - FREE_OF_NAME;
    return beyond < 0
        ? 0
        : left(key, Math.min(LONGEST_OF_NAME.toMillis(), 1000L << Math.min(10, beyond)));
  }

  private static String pair(String name, String address) {
    return address + " " + name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  private int count(String key) {
    Deque<Long> times = tries.get(key);
    if (times == null) {
      return 0;
    }
    long since = clock.millis() - WHILE.toMillis();
    times.removeIf(time -> time <= since);
    return times.size();
  }

  /** Seconds until so long a pause after the last try is over. */
  private long left(String key, long pauseMs) {
    Deque<Long> times = tries.get(key);
    long left = times == null ? 0 : times.getLast() + pauseMs - clock.millis();
    return left <= 0 ? 0 : (left + 999) / 1000;
  }

  private void add(String key) {
    Deque<Long> times = tries.remove(key); // to the end: the least used go first
    Deque<Long> kept = times == null ? new ArrayDeque<>() : times;
    kept.addLast(clock.millis());
    tries.put(key, kept);
    Iterator<String> oldest = tries.keySet().iterator();
    while (tries.size() > MOST_KEPT) {
      oldest.next();
      oldest.remove();
    }
  }
}
