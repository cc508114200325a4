package org.linewright.server.security;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.util.Optional;

/** Passwords are kept as bcrypt hashes, version 2a; long ones are hashed by SHA-512 first. */
public final class Passwords {
  /** Characters that a password must have at least. */
  public static final int SHORTEST = 10;

  private static final int COST = 11;
  private static final int LONGEST = 1000;
  private static final String NOBODY = hash("nobody has this password");

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
   */
  static boolean fits(String password, Optional<String> hash) {
    if (password.length() > LONGEST) {
      return false;
    }
    boolean fits =
        BCrypt.verifyer(
                BCrypt.Version.VERSION_2A,
                LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
            .verify(password.toCharArray(), hash.orElse(NOBODY))
            .verified;
    return fits && hash.isPresent();
  }
}
