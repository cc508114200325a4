package org.linewright.server.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.linewright.server.http.CallHead;
import org.linewright.server.http.Person;
import org.linewright.server.http.Problem;

/** Keeps pages of other sites from changing anything in the name of who is signed in. */
final class ForeignPages {
  private ForeignPages() {}

  /** A change that a page of another site asks for is refused, whatever it carries. */
  static void checkOrigin(CallHead call) {
    String site = call.header("Sec-Fetch-Site");
    String origin = call.header("Origin");
    boolean foreign = site != null && (site.equals("cross-site") || site.equals("same-site"));
    if (origin != null) {
      foreign |= !authority(origin).equalsIgnoreCase(String.valueOf(call.header("Host")));
    }
    if (foreign) {
      throw new Problem(403, "foreign_site", "a page of another site asks for this change");
    }
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }

  static void checkToken(CallHead call, Person person) {
    if (person.csrfToken().isEmpty()) {
      return;
    }
    String given = Optional.ofNullable(call.header("X-CSRF-Token")).orElse("");
    boolean same =
        MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8),
            person.csrfToken().get().getBytes(StandardCharsets.UTF_8));
    if (!same) {
      throw new Problem(
          403,
          "csrf_token",
          "the header X-CSRF-Token is missing or wrong\nMaybe ask GET /api/v1/session for it.");
    }
  }
}
