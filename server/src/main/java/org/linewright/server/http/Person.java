package org.linewright.server.http;

import java.util.Optional;
import org.linewright.store.people.Role;

/**
 * Who calls.
 *
 * @param name sign-in name; {@link #LOCAL} where nobody needs to sign in
 * @param role what the person may do
 * @param csrfToken to be sent back with every change; empty for a program with a token of its own
 * @param session key of the session; empty when there is none
 */
public record Person(String name, Role role, Optional<String> csrfToken, Optional<String> session) {

  /** The person at this machine. */
  public static final String LOCAL = "local";

  /** True for a program that came with a token. */
  public boolean isProgram() {
    return !name.isEmpty() && csrfToken.isEmpty();
  }

  /** Without the keys, which have no business in a log. */
  @Override
  public String toString() {
    return name + " (" + role.code() + ")";
  }
}
