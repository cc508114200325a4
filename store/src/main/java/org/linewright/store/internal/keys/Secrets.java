package org.linewright.store.internal.keys;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes keys that cannot be guessed: 256 random bits. Their plain SHA-256 is kept; a slow hash is
 * for passwords, which people choose.
 */
public final class Secrets {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  public String next(String prefix) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
