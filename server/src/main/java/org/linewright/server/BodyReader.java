package org.linewright.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;

/**
 * Reads the bodies of calls without a thread that waits for them, each at a pace that is asked of
 * callers; who sends too much or too slowly is told so. Only an upload is read by the thread that
 * takes it in: few at a time.
 */
final class BodyReader {
  private static final int LONGEST_OF_NOBODY = 16_000;
  private static final Duration PATIENCE_WITH_NOBODY = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PATIENCE_TO_REFUSE = Duration.ofMinutes(1);
  private static final int UPLOADS = 8;

  /** Goes on with a call once its body is read or stays unread. */
  interface Next {
    void answer(Request request, Response response, Callback callback);
  }

  private final long longestUpload;
  private final Next next;
  private final Semaphore uploads = new Semaphore(UPLOADS);

  BodyReader(long longestUpload, Next next) {
    this.longestUpload = longestUpload;
    this.next = next;
  }

  void upload(Request request, Response response, Callback callback) {
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
      next.answer(pace, response, over);
    } else {
      refuse(
          request,
          response,
          callback,
          new Problem(
              503, "busy", "too many files come in at a time\nMaybe try again in a minute."));
    }
  }

  void read(Request request, Route route, Response response, Callback callback) {
    boolean open = route.access() == Access.OPEN;
    int longest = open ? LONGEST_OF_NOBODY : Call.LONGEST_BODY;
    if (request.getLength() > longest) {
      Problem tooLarge = tooLarge(longest);
      if (open) {
        next.answer(new Bodiless(request, tooLarge), response, callback);
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
    request.getComponents().getExecutor().execute(() -> next.answer(request, response, callback));
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
}
