package org.linewright.store.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A personal token for programs.
 *
 * @param id for lists and removal
 * @param user whose rights it gives
 * @param role what the user may do now
 * @param name what the user calls it
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param lastUsedAt last use, to the minute
 */
public record ApiToken(
    long id,
    String user,
    Role role,
    String name,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> lastUsedAt) {

  /**
   * A token just made.
   *
   * @param secret for the program; told this once, the store keeps its hash only
   */
  public record Issued(String secret, ApiToken token) {}
}
