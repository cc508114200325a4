package org.linewright.server.security;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** What browsers are told with every answer: no script but ours, no frame, no guess of types. */
public final class SecurityHeaders {
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'self'";

  private SecurityHeaders() {}

  /** Sets them. */
  public static void set(Context context, Policy policy) {
    of(context.path(), policy).forEach(context::header);
  }

  /** Those of an answer at a path. */
  public static Map<String, String> of(String path, Policy policy) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", CONTENT);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (policy.secure()) {
      headers.put("Strict-Transport-Security", "max-age=31536000");
    }
    if (path.startsWith("/api/")) {
      headers.put("Cache-Control", "no-store");
    }
    return headers;
  }
}
