package org.linewright.server.security;

import org.jspecify.annotations.Nullable;

/** Another password for oneself. */
public record PasswordWish(@Nullable String password, @Nullable String newPassword) {
  /** Without the passwords. */
  @Override
  public String toString() {
    return "PasswordWish";
  }
}
