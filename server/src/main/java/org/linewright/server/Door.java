package org.linewright.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.linewright.server.http.CallHead;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.http.RouteMap;
import org.linewright.server.http.Upload;
import org.linewright.server.security.Guard;
import org.linewright.server.security.SecurityHeaders;

/**
 * Where calls come in. Nothing of a body is read before the route and the caller are known; then it
 * is read without a thread that waits for it, so that who sends slowly holds up nobody.
 */
final class Door extends Handler.Wrapper {
  private static final String PROBLEM = "org.linewright.server.problem";

  private final Guard guard;
  private final RouteMap routes;
  private final Health health;
  private final Visitors visitors;
  private final Places places;
  private final BodyReader bodies;

  Door(
      Guard guard, RouteMap routes, Health health, Visitors visitors, Places places, long longest) {
    this.guard = guard;
    this.routes = routes;
    this.health = health;
    this.visitors = visitors;
    this.places = places;
    this.bodies = new BodyReader(longest, this::answer);
  }

  /** What was wrong with the body of a call, found before it was answered. */
  static Optional<Problem> problem(@Nullable Object attribute) {
    return attribute instanceof Problem problem ? Optional.of(problem) : Optional.empty();
  }

  /** The name under which a call carries {@link #problem}. */
  static String problemName() {
    return PROBLEM;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = String.valueOf(request.getHttpURI().getCanonicalPath());
    if (path.equals("/health") && request.getMethod().equals("GET")) {
      answerHealth(request, response, callback);
      return true;
    }
    Response whole = new WholeResponse(request, response);
    Optional<Route> route = hasBody(request) ? admitted(request, path) : Optional.empty();
    if (route.isEmpty()) {
      answer(hasBody(request) ? new Bodiless(request) : request, whole, callback);
    } else if (route.get().body() == Upload.class) {
      bodies.upload(request, whole, callback);
    } else {
      bodies.read(request, route.get(), whole, callback);
    }
    return true;
  }

  private void answerHealth(Request request, Response response, Callback callback) {
    SecurityHeaders.of("/health", guard.policy()).forEach(response.getHeaders()::put);
    try {
      guard.checkHost(CallHead.of(request));
      health.answer(response, callback);
    } catch (Problem foreign) {
      tell(response, callback, foreign);
    }
  }

  private static boolean hasBody(Request request) {
    return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
        || request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > 0;
  }

  /** The route that takes this body from this caller; empty when it is not to be read. */
  private Optional<Route> admitted(Request request, String path) {
    Optional<Route> route =
        routes.find(request.getMethod(), path).filter(found -> found.body() != null);
    if (route.isPresent()) {
      CallHead head = CallHead.of(request);
      try {
        guard.checkHost(head);
        guard.admit(head, route.get().access());
      } catch (RuntimeException refused) {
        return Optional.empty(); // the route says why, without the body
      }
    }
    return route;
  }

  private void answer(Request request, Response response, Callback callback) {
    EndPoint end = request.getConnectionMetaData().getConnection().getEndPoint();
    visitors.begin(end);
    Callback over = Callback.from(callback, () -> visitors.end(end));
    boolean taken = places.take(() -> pass(request, response, over));
    if (!taken) {
      tell(response, over, new Problem(503, "busy", "too many calls at a time"));
    }
  }

  private void pass(Request request, Response response, Callback callback) {
    if (!request.getConnectionMetaData().getConnection().getEndPoint().isOpen()) {
      callback.failed(new EofException("the caller has left")); // while it waited
      return;
    }
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Throwable fault) {
      Response.writeError(request, response, callback, fault);
    }
  }

  private static void tell(Response response, Callback callback, Problem problem) {
    response.setStatus(problem.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    byte[] bytes = Json.print(problem.tree()).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }
}
