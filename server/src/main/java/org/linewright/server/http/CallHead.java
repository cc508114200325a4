package org.linewright.server.http;

import io.javalin.http.Context;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What is known of a call before anything of its body is read. */
public interface CallHead {
  /** GET, POST, PUT … */
  String method();

  /** A header; null when it is not there. */
  @Nullable String header(String name);

  /** A cookie; null when it is not there. */
  @Nullable String cookie(String name);

  /** The head of a call that a route answers. */
  static CallHead of(Context context) {
    return new CallHead() {
      @Override
      public String method() {
        return context.method().name();
      }

      @Override
      public @Nullable String header(String name) {
        return context.header(name);
      }

      @Override
      public @Nullable String cookie(String name) {
        return context.cookie(name);
      }
    };
  }

  /** The head of a call that has just come in. */
  static CallHead of(Request request) {
    return new CallHead() {
      @Override
      public String method() {
        return request.getMethod();
      }

      @Override
      public @Nullable String header(String name) {
        return request.getHeaders().get(name);
      }

      @Override
      public @Nullable String cookie(String name) {
        for (HttpCookie cookie : Request.getCookies(request)) {
          if (cookie.getName().equals(name)) {
            return cookie.getValue();
          }
        }
        return null;
      }
    };
  }
}
