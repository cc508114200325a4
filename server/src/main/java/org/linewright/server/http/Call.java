package org.linewright.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer.
 *
 * @param context of the HTTP server
 * @param person who calls
 */
public record Call(Context context, Person person) {
  /** Bytes of a body that is no upload. */
  public static final int LONGEST_BODY = 8_000_000;

  /** A part of the path. */
  public String path(String name) {
    return context.pathParam(name);
  }

  /**
   * A number in the path.
   *
   * @throws Problem when it is none: there is no such thing
   */
  public long number(String name) {
    String text = path(name);
    if (!text.matches("[0-9]{1,18}")) {
      throw Problem.unknown(name, text);
    }
    return Long.parseLong(text);
  }

  /** A parameter behind the question mark; empty when it is not given or blank. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(text -> !text.isBlank());
  }

  /** All values of a parameter. */
  public List<String> queries(String name) {
    return context.queryParams(name);
  }

  /**
   * A whole number among the parameters.
   *
   * @throws Problem when it is out of range
   */
  public int count(String name, int usual, int most) {
    Optional<String> text = query(name);
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.get().matches("[0-9]{1,9}") || Integer.parseInt(text.get()) > most) {
      throw Problem.badRequest(name + " = \"" + text.get() + "\": must be 0 to " + most);
    }
    return Integer.parseInt(text.get());
  }

  /** A request header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name));
  }

  /**
   * The body as a record.
   *
   * @throws Problem when it is no such thing or too long
   */
  public <T> T body(Class<T> type) {
    try (InputStream in = context.bodyInputStream()) {
      byte[] bytes = in.readNBytes(LONGEST_BODY + 1);
      if (bytes.length > LONGEST_BODY) {
        throw new Problem(413, "too_large", "the body is longer than " + LONGEST_BODY + " bytes");
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf('\0') >= 0 || text.contains("\\u0000")) {
        throw Problem.badRequest("the character NUL is part of no text");
      }
      return Json.read(text, type);
    } catch (IOException cut) {
      throw Problem.badRequest("the body could not be read to its end");
    }
  }

  /**
   * Refuses what the route does not know: a misspelled filter must not look like one that holds.
   *
   * @throws Problem when there is a parameter of another name, or one that no text can hold
   */
  public void checkQuery(Route route) {
    List<String> known = route.parameters().stream().map(Route.Parameter::name).toList();
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                throw Problem.badRequest(
                    "unknown parameter \""
                        + name
                        + "\"\n"
                        + (known.isEmpty()
                            ? "There are none here."
                            : "There are: " + String.join(", ", known)));
              }
              if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw Problem.badRequest("the character NUL is part of no text");
              }
            });
  }

  /** Answers with JSON. */
  public void json(@Nullable Object tree) {
    json(200, tree);
  }

  /** Answers with a status and JSON. */
  public void json(int status, @Nullable Object tree) {
    context.status(status);
    bytes("application/json", Json.print(tree).getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with bytes. */
  public void bytes(String type, byte[] bytes) {
    context.contentType(type).result(bytes);
  }

  /** Answers with a file to be saved. */
  public void file(String name, String type, byte[] bytes) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    context.header("Content-Disposition", "attachment; filename=\"" + plain + "\"");
    bytes(type, bytes);
  }

  /** Answers that it is done. */
  public void nothing() {
    context.status(204);
  }
}
