package org.linewright.server.openid;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Attempts to sign in that are under way at the provider. Each is good for one answer, in the
 * browser that began it, for some minutes. Thread-safe.
 */
final class Attempts {
  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final int MOST = 1_000;

  private final Clock clock;
  private final Map<String, Attempt> open = new LinkedHashMap<>();

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * An attempt.
   *
   * @param browser secret that only the browser knows which began it
   * @param nonce must stand in the ID token
   * @param verifier proves to the provider who began it (PKCE)
   * @param redirect where the provider sends the browser back to
   */
  record Attempt(String browser, String nonce, String verifier, String redirect, long endsAt) {}

  /** Keeps an attempt; when there are too many, the oldest goes. */
  synchronized void add(String state, Attempt attempt) {
    open.put(state, attempt);
    Iterator<String> oldest = open.keySet().iterator();
    while (open.size() > MOST) {
      oldest.next();
      oldest.remove();
    }
  }

  long endsAt() {
    return clock.millis() + LONGEST.toMillis();
  }

  /** Takes an attempt out; empty when there is none of this state that still holds. */
  synchronized Optional<Attempt> take(String state) {
    return Optional.ofNullable(open.remove(state))
        .filter(attempt -> attempt.endsAt > clock.millis());
  }
}
