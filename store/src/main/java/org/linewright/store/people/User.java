package org.linewright.store.people;

import java.time.Instant;

/**
 * A person who may sign in.
 *
 * @param name sign-in name, case matters
 * @param role what the person may do
 * @param passwordHash as the caller made it; the store does not look into it
 * @param createdAt when the user was added
 */
public record User(String name, Role role, String passwordHash, Instant createdAt) {

  /** Without the hash, which has no business in a log. */
  @Override
  public String toString() {
    return name + " (" + role.code() + ")";
  }
}
