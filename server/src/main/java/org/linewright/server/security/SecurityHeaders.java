package org.linewright.server.security;

import io.javalin.http.Context;

/** What browsers are told with every answer: no script but ours, no frame, no guess of types. */
public final class SecurityHeaders {
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'self'";

  private SecurityHeaders() {}

  /** Sets them. */
  public static void set(Context context, Policy policy) {
    context.header("Content-Security-Policy", CONTENT);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (policy.secure()) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
    if (context.path().startsWith("/api/")) {
      context.header("Cache-Control", "no-store");
    }
  }
}
