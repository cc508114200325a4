package org.linewright.server.openid;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.linewright.server.security.Guard;

/**
 * The cookie by which a browser that comes back from the provider is known as the one that was sent
 * there.
 */
final class AttemptCookie {
  private static final String COOKIE = "linewright-openid";

  private final Guard guard;

  AttemptCookie(Guard guard) {
    this.guard = guard;
  }

  String name() {
    return guard.policy().secure() ? "__Host-" + COOKIE : COOKIE;
  }

  /** The provider's page leads back here, so the cookie must come with calls from other sites. */
  void send(Context context, String key, int seconds) {
    Cookie cookie = new Cookie(name(), key);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(guard.policy().secure());
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
  }
}
