package org.linewright.server.security;

import org.jspecify.annotations.Nullable;

/** Who wants to sign in. */
public record SignIn(@Nullable String user, @Nullable String password) {
  /** Without the password, which has no business in a log. */
  @Override
  public String toString() {
    return "SignIn " + user;
  }
}
