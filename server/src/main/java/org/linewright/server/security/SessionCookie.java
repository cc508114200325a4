package org.linewright.server.security;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** The cookie of a session: no script reads it, no other site sends it. */
public final class SessionCookie {
  private SessionCookie() {}

  /** Over TLS a browser itself holds it to this host and to TLS. */
  static String name(Policy policy) {
    return policy.secure() ? "__Host-linewright" : "linewright";
  }

  /** Hands the session's key to the browser. */
  public static void set(Context context, Policy policy, String key) {
    send(context, policy, key, (int) Guard.SESSION.toSeconds());
  }

  static void clear(Context context, Policy policy) {
    send(context, policy, "", 0);
  }

  private static void send(Context context, Policy policy, String key, int seconds) {
    Cookie cookie = new Cookie(name(policy), key);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(policy.secure());
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
  }
}
