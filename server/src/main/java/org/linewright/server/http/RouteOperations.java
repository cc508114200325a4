package org.linewright.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of a description: what a route is asked with and what it gives back. */
final class RouteOperations {
  private static final String JSON = "application/json";

  private final Schemas schemas;

  RouteOperations(Schemas schemas) {
    this.schemas = schemas;
  }

  Map<String, Object> of(Route route) {
    Map<String, Object> operation = OpenApi.map("summary", route.summary());
    operation.put("operationId", operationId(route));
    operation.put("x-role", route.access().name().toLowerCase(Locale.ROOT));
    if (route.access() != Access.OPEN) {
      operation.put(
          "security", List.of(OpenApi.map("session", List.of()), OpenApi.map("token", List.of())));
    }
    List<Object> parameters = new ArrayList<>();
    for (String name : route.names()) {
      parameters.add(parameter(name, "path", true, null));
    }
    for (Route.Parameter one : route.parameters()) {
      parameters.add(parameter(one.name(), "query", false, one.doc()));
    }
    if (route.summary().contains("If-Match")) {
      parameters.add(parameter("If-Match", "header", true, "The ETag of the scenario."));
    }
    if (!parameters.isEmpty()) {
      operation.put("parameters", parameters);
    }
    if (route.body() != null) {
      operation.put("requestBody", OpenApi.map("required", true, "content", body(route)));
    }
    operation.put("responses", responses(route.answer()));
    return operation;
  }

  private static String operationId(Route route) {
    StringBuilder id = new StringBuilder(route.method().toLowerCase(Locale.ROOT));
    for (String word : route.path().split("[^A-Za-z]+", -1)) {
      if (!word.isEmpty()) {
        id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return id.toString();
  }

  private static Map<String, Object> parameter(
      String name, String in, boolean required, @Nullable String doc) {
    Map<String, Object> parameter = OpenApi.map("name", name, "in", in, "required", required);
    if (doc != null) {
      parameter.put("description", doc);
    }
    boolean repeats = name.equals("filter");
    parameter.put(
        "schema",
        repeats
            ? OpenApi.map("type", "array", "items", OpenApi.map("type", "string"))
            : OpenApi.map("type", "string"));
    return parameter;
  }

  private Map<String, Object> body(Route route) {
    Class<?> type = Objects.requireNonNull(route.body());
    if (type == Upload.class) {
      Map<String, Object> file =
          OpenApi.map("type", "array", "items", OpenApi.map("type", "string", "format", "binary"));
      return OpenApi.map(
          "multipart/form-data",
          OpenApi.map(
              "schema", OpenApi.map("type", "object", "properties", OpenApi.map("file", file))));
    }
    Map<String, Object> schema = schemas.of(type, type);
    route
        .bodyParts()
        .forEach(
            (name, part) -> schemas.properties(type).putIfAbsent(name, schemas.of(part, part)));
    return OpenApi.map(JSON, OpenApi.map("schema", schema));
  }

  private Map<String, Object> responses(Route.Answer answer) {
    Map<String, Object> good =
        OpenApi.map("description", answer.status() == 204 ? "Done" : "The answer");
    if (!answer.type().isEmpty()) {
      boolean json = answer.type().equals(JSON);
      Map<String, Object> schema =
          answer.schema() != null
              ? schemas.of(answer.schema(), answer.schema())
              : json
                  ? OpenApi.map("type", "object", "additionalProperties", true)
                  : OpenApi.map("type", "string", "format", "binary");
      if (answer.schema() != null && answer.about() != null) {
        Map<String, Object> properties = schemas.properties(answer.schema());
        properties.put("about", schemas.of(answer.about(), answer.about()));
      }
      good.put("content", OpenApi.map(answer.type(), OpenApi.map("schema", schema)));
    }
    Map<String, Object> problem =
        OpenApi.map(
            "description",
            "A problem, RFC 9457",
            "content",
            OpenApi.map(
                Problem.TYPE,
                OpenApi.map("schema", OpenApi.map("$ref", "#/components/schemas/Problem"))));
    return OpenApi.map(String.valueOf(answer.status()), good, "default", problem);
  }
}
