package org.linewright.store.people;

import java.time.Instant;

/**
 * A person who is signed in.
 *
 * @param user the person
 * @param role what the person may do now
 * @param csrfToken to be sent back with every change
 * @param createdAt when the person signed in
 * @param expiresAt when the session ends
 */
public record Session(
    String user, Role role, String csrfToken, Instant createdAt, Instant expiresAt) {

  /**
   * A session just opened.
   *
   * @param key for the cookie; told this once, the store keeps its hash only
   */
  public record Opened(String key, Session session) {}
}
