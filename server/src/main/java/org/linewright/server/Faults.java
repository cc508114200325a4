package org.linewright.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EofException;
import org.linewright.answers.ask.RejectedInput;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.TooManyRows;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;
import org.linewright.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever goes wrong is told as a problem; what is our fault goes into the log, not to the caller.
 */
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  void configure(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, context) -> send(context, problem));
    routes.exception(
        Refusal.class,
        (refusal, context) -> send(context, new Problem(404, "refused", refusal.text())));
    routes.exception(
        RejectedInput.class,
        (rejected, context) -> send(context, Problem.rejected(rejected.issues())));
    routes.exception(
        TooManyRows.class,
        (rows, context) ->
            send(context, new Problem(422, "too_many_rows", String.valueOf(rows.getMessage()))));
    routes.exception(
        HttpResponseException.class,
        (fault, context) ->
            send(
                context, new Problem(fault.getStatus(), "http_" + fault.getStatus(), text(fault))));
    routes.exception(StoreException.class, Faults::store);
    routes.exception(IllegalArgumentException.class, Faults::argument);
    routes.exception(Exception.class, Faults::fault);
    routes.error(404, Faults::missing);
  }

  /** Throws what was wrong with the body of this call, if anything was. */
  static void throwProblem(Context context) {
    Door.problem(context.req().getAttribute(Door.problemName()))
        .ifPresent(
            problem -> {
              throw problem;
            });
  }

  private static String text(Exception fault) {
    return String.valueOf(fault.getMessage());
  }

  private static void store(StoreException failure, Context context) {
    LOG.error("the store fails: {}", failure.getMessage());
    int status =
        switch (failure.kind()) {
          case UNREACHABLE, BUSY -> 503;
          case FULL -> 507;
          default -> 500;
        };
    String code = "store_" + failure.kind().name().toLowerCase(java.util.Locale.ROOT);
    send(context, new Problem(status, code, told(failure.kind())));
  }

  /** Where the database lies is told in the log only: whoever may call learns of this, too. */
  private static String told(StoreException.Cause cause) {
    return switch (cause) {
      case UNREACHABLE ->
          "the database cannot be reached\n"
              + "Maybe try again in a moment; if it stays so, whoever runs the server finds the"
              + " reason in its log.";
      case BUSY -> "the database is busy\nMaybe try again in a moment.";
      case FULL -> "the database has no space left\nMaybe tell whoever runs the server.";
      case DAMAGED ->
          "the database is damaged\nMaybe tell whoever runs the server: a backup can be restored.";
      default ->
          "the database cannot do that\nMaybe tell whoever runs the server: its log says why.";
    };
  }

  /** Names that cannot be keys are refused by the store itself. */
  private static void argument(IllegalArgumentException fault, Context context) {
    if (fault.getStackTrace().length > 0
        && fault.getStackTrace()[0].getClassName().startsWith("org.linewright.store.")) {
      send(context, Problem.badRequest(text(fault)));
    } else {
      fault(fault, context);
    }
  }

  private static void fault(Exception fault, Context context) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("max length exceeded") || message.contains("exceeds")) {
        send(context, new Problem(413, "too_large", "the request is too large"));
        return;
      }
      if (cause instanceof TimeoutException) {
        send(context, new Problem(408, "too_slow", "the body came too slowly"));
        return;
      }
      if (cause instanceof EofException) {
        send(context, Problem.badRequest("the body could not be read to its end"));
        return;
      }
    }
    LOG.error("{} {} failed", context.method(), context.path(), fault);
    send(context, new Problem(500, "fault", "this is a fault of Linewright, not of your input"));
  }

  private static void missing(Context context) {
    if (context.path().startsWith("/api/")
        && !Problem.TYPE.equals(context.res().getContentType())) {
      unknownRoute(context);
    }
  }

  static void unknownRoute(Context context) {
    send(context, new Problem(404, "unknown_route", "there is nothing at " + context.path()));
  }

  static void send(Context context, Problem problem) {
    context.status(problem.status());
    context.contentType(Problem.TYPE);
    context.result(Json.print(problem.tree()).getBytes(StandardCharsets.UTF_8));
  }
}
