package org.linewright.server.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One route of the REST interface.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path below {@code /api/v1}, with names in braces
 * @param access who may call it
 * @param summary what it is for
 * @param parameters those behind the question mark
 * @param body what is sent; null = nothing
 * @param bodyParts what its members of these names are that the record {@code body} does not have
 * @param answer what comes back
 * @param handler answers
 */
public record Route(
    String method,
    String path,
    Access access,
    String summary,
    List<Parameter> parameters,
    @Nullable Class<?> body,
    Map<String, Class<?>> bodyParts,
    Answer answer,
    Handler handler) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  /** Answers a call. */
  public interface Handler {
    /** Answers, or throws a {@link Problem}. */
    void handle(Call call) throws Exception;
  }

  /**
   * A parameter behind the question mark.
   *
   * @param name its name
   * @param doc what it does
   */
  public record Parameter(String name, String doc) {}

  /**
   * What comes back when all is well.
   *
   * @param status HTTP status
   * @param type content type
   * @param schema a record, described by its components; null = any object, or bytes
   * @param about what the member {@code about} is, which stands before all others; null = none
   */
  public record Answer(
      int status, String type, @Nullable Class<?> schema, @Nullable Class<?> about) {
    /** An answer that does not name what it is about. */
    public Answer(int status, String type, @Nullable Class<?> schema) {
      this(status, type, schema, null);
    }

    /** The same for an answer that names what it is about. */
    public Answer about(Class<?> what) {
      return new Answer(status, type, schema, what);
    }

    /** An object that is described elsewhere. */
    public static final Answer OBJECT = new Answer(200, "application/json", null);

    /** Nothing but success. */
    public static final Answer NOTHING = new Answer(204, "", null);

    /** A record as JSON. */
    public static Answer of(Class<?> schema) {
      return new Answer(200, "application/json", schema);
    }

    /** What is begun and comes later, as JSON. */
    public static Answer accepted(Class<?> schema) {
      return new Answer(202, "application/json", schema);
    }

    /** Something new as JSON. */
    public static Answer created(Class<?> schema) {
      return new Answer(201, "application/json", schema);
    }

    /** A file. */
    public static Answer file(String type) {
      return new Answer(200, type, null);
    }
  }

  public Route {
    parameters = List.copyOf(parameters);
    bodyParts = Collections.unmodifiableMap(new LinkedHashMap<>(bodyParts));
  }

  /** A route without parameters and body that gives an object. */
  public static Route of(
      String method, String path, Access access, String summary, Handler handler) {
    return new Route(
        method, path, access, summary, List.of(), null, Map.of(), Answer.OBJECT, handler);
  }

  /** The same with one more parameter. */
  public Route with(String name, String doc) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, doc));
    return with(more);
  }

  /** The same with these parameters. */
  public Route with(List<Parameter> others) {
    return new Route(method, path, access, summary, others, body, bodyParts, answer, handler);
  }

  /** The same for a body. */
  public Route taking(Class<?> type) {
    return taking(type, Map.of());
  }

  /** The same for a body with more members than its record says. */
  public Route taking(Class<?> type, Map<String, Class<?>> parts) {
    return new Route(method, path, access, summary, parameters, type, parts, answer, handler);
  }

  /** The same with another answer. */
  public Route giving(Answer other) {
    return new Route(method, path, access, summary, parameters, body, bodyParts, other, handler);
  }

  /** Names in the path. */
  public List<String> names() {
    Matcher matcher = NAME.matcher(path);
    List<String> names = new ArrayList<>();
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
