package org.linewright.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
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
 * is read without a thread that waits for it, so that who sends slowly holds up nobody. Only an
 * upload is read by the thread that takes it in: few at a time, of people who may.
 */
final class Door extends Handler.Wrapper {
  private static final String PROBLEM = "org.linewright.server.problem";
  private static final int LONGEST_OF_NOBODY = 16_000;
  private static final Duration PATIENCE_WITH_NOBODY = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PATIENCE_TO_REFUSE = Duration.ofMinutes(1);
  private static final int UPLOADS = 8;

  private final Guard guard;
  private final RouteMap routes;
  private final Health health;
  private final Visitors visitors;
  private final Places places;
  private final long longestUpload;
  private final Semaphore uploads = new Semaphore(UPLOADS);

  Door(
      Guard guard, RouteMap routes, Health health, Visitors visitors, Places places, long longest) {
    this.guard = guard;
    this.routes = routes;
    this.health = health;
    this.visitors = visitors;
    this.places = places;
    this.longestUpload = longest;
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
      upload(request, whole, callback);
    } else {
      read(request, route.get(), whole, callback);
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

  private void upload(Request request, Response response, Callback callback) {
    if (request.getLength() > longestUpload) {
      refuse(request, response, callback, tooLarge(longestUpload));
    } else if (uploads.tryAcquire()) {
      BodyPace pace = BodyPace.of(request, PATIENCE, longestUpload);
      Callback over =
          Callback.from(
              callback,
              () -> {
                pace.over();
                uploads.release();
              });
      answer(pace, response, over);
    } else {
      refuse(
          request,
          response,
          callback,
          new Problem(
              503, "busy", "too many files come in at a time\nMaybe try again in a minute."));
    }
  }

  private void read(Request request, Route route, Response response, Callback callback) {
    boolean open = route.access() == Access.OPEN;
    int longest = open ? LONGEST_OF_NOBODY : Call.LONGEST_BODY;
    if (request.getLength() > longest) {
      Problem tooLarge = tooLarge(longest);
      if (open) {
        answer(new Bodiless(request, tooLarge), response, callback);
      } else {
        refuse(request, response, callback, tooLarge);
      }
      return;
    }
    BodyPace pace = BodyPace.of(request, open ? PATIENCE_WITH_NOBODY : PATIENCE, longest);
    Content.Source.asByteArrayAsync(
        pace,
        longest + 1,
        Promise.Invocable.from(
            Invocable.InvocationType.NON_BLOCKING,
            bytes -> {
              pace.over();
              later(new Known(request, bytes), response, callback);
            },
            fault -> {
              pace.over();
              later(new Bodiless(request, faultOf(pace, longest)), response, callback);
            }));
  }

  private static Problem faultOf(BodyPace pace, int longest) {
    return pace.isLate()
        ? new Problem(408, "too_slow", "the body came too slowly")
        : pace.isTooLong()
            ? tooLarge(longest)
            : Problem.badRequest("the body could not be read to its end");
  }

  private void later(Request request, Response response, Callback callback) {
    request.getComponents().getExecutor().execute(() -> answer(request, response, callback));
  }

  private static Problem tooLarge(long most) {
    return new Problem(
        413, "too_large", "the request is larger than " + most + " bytes\nNothing was imported.");
  }

  /** Says no after the body has gone by: a browser that still sends does not listen. */
  private void refuse(Request request, Response response, Callback callback, Problem problem) {
    BodyPace pace = BodyPace.of(request, PATIENCE_TO_REFUSE, Long.MAX_VALUE);
    Runnable told = () -> later(new Bodiless(request, problem), response, callback);
    Content.Source.consumeAll(pace, Callback.from(told, cut -> told.run()));
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

  /** A call whose body is not read. */
  private static final class Bodiless extends Request.Wrapper {
    Bodiless(Request request) {
      super(request);
    }

    Bodiless(Request request, Problem problem) {
      super(request);
      setAttribute(PROBLEM, problem);
    }

    @Override
    public Content.Chunk read() {
      return Content.Chunk.EOF;
    }

    @Override
    public void demand(Runnable callback) {
      getComponents().getExecutor().execute(callback);
    }
  }

  /** A call whose body has been read. */
  private static final class Known extends Request.Wrapper {
    private final Content.Source body;

    Known(Request request, byte[] bytes) {
      super(request);
      body = Content.Source.from(ByteBuffer.wrap(bytes));
    }

    @Override
    public Content.Chunk read() {
      return body.read();
    }

    @Override
    public void demand(Runnable callback) {
      body.demand(callback);
    }

    @Override
    public void fail(Throwable fault) {
      body.fail(fault);
    }
  }
}
