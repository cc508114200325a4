package org.linewright.server.security;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.linewright.server.http.Problem;

/** Passwords are kept as bcrypt hashes, version 2a; long ones are hashed by SHA-512 first. */
public final class Passwords {
  /** Characters that a password must have at least. */
  public static final int SHORTEST = 10;

  private static final int COST = 11;
  private static final int LONGEST = 1000;
  private static final String NOBODY = hash("nobody has this password");

  /** Hashing is slow on purpose: half of the processors at most, else it would stop the server. */
  private static final Semaphore PLACES =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  private static final long LONGEST_WAIT_S = 5;

  private Passwords() {}

  /** What is wrong with a new password; empty = nothing. */
  public static Optional<String> fault(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      return Optional.of(
          "a password has " + SHORTEST + " to " + LONGEST + " characters\nMaybe use a sentence.");
    }
    return Optional.empty();
  }

  /** The hash to be kept. */
  public static String hash(String password) {
    return BCrypt.with(LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
        .hashToString(COST, password.toCharArray());
  }

  /**
   * True when the password is the one of the hash.
   *
   * @param hash empty for a user who does not exist; that takes as long to find out
   * @throws Problem when too many passwords are being looked at
   */
  static boolean fits(String password, Optional<String> hash) {
    if (password.length() > LONGEST) {
      return false;
    }
    try {
      if (!PLACES.tryAcquire(LONGEST_WAIT_S, TimeUnit.SECONDS)) {
        throw new Problem(
            503,
            "busy",
            "too many people sign in at this moment\nMaybe try again in some seconds.");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Problem(503, "busy", "the server is being stopped");
    }
    try {
      return verified(password, hash);
    } finally {
      PLACES.release();
    }
  }

  private static boolean verified(String password, Optional<String> hash) {
    boolean fits =
        BCrypt.verifyer(
                BCrypt.Version.VERSION_2A,
                LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
            .verify(password.toCharArray(), hash.orElse(NOBODY))
            .verified;
    return fits && hash.isPresent();
  }
}
