package org.linewright.server.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody can guess. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 256 random bits in letters that addresses and cookies may hold. */
  public static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
