package org.linewright.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Describes routes as OpenAPI 3.1. Records become schemas, named like their classes. */
public final class OpenApi {
  private static final String JSON = "application/json";

  private final Schemas schemas = new Schemas();

  private OpenApi() {}

  /** The description as YAML; equal routes, equal text. */
  public static String describe(List<Route> routes) {
    OpenApi writer = new OpenApi();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("openapi", "3.1.0");
    root.put(
        "info",
        map(
            "title",
            "Linewright",
            "version",
            "1",
            "description",
            "Plants, scenarios, questions and runs. Changes carry the header X-CSRF-Token, or a"
                + " personal token as Authorization: Bearer. Keys may be added to answers, never"
                + " renamed. Answers of questions are those of the command line with -o json."));
    root.put("servers", List.of(map("url", "/api/v1")));
    root.put("paths", writer.paths(routes));
    writer.problem();
    root.put(
        "components",
        map(
            "schemas",
            writer.schemas.all(),
            "securitySchemes",
            map(
                "session",
                map("type", "apiKey", "in", "cookie", "name", "linewright"),
                "token",
                map("type", "http", "scheme", "bearer"))));
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(100);
    options.setDereferenceAliases(true);
    return "# Written from the routes by a test: -Ddocs=accept.\n" + new Yaml(options).dump(root);
  }

  static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put(String.valueOf(entries[i]), entries[i + 1]);
    }
    return map;
  }

  private Map<String, Object> paths(List<Route> routes) {
    Map<String, Map<String, Object>> byPath = new TreeMap<>();
    for (Route route : routes) {
      byPath
          .computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
          .put(route.method().toLowerCase(Locale.ROOT), operation(route));
    }
    return new LinkedHashMap<>(byPath);
  }

  private Map<String, Object> operation(Route route) {
    Map<String, Object> operation = map("summary", route.summary());
    operation.put("operationId", operationId(route));
    operation.put("x-role", route.access().name().toLowerCase(Locale.ROOT));
    if (route.access() != Access.OPEN) {
      operation.put("security", List.of(map("session", List.of()), map("token", List.of())));
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
      operation.put("requestBody", map("required", true, "content", body(route)));
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
    Map<String, Object> parameter = map("name", name, "in", in, "required", required);
    if (doc != null) {
      parameter.put("description", doc);
    }
    boolean repeats = name.equals("filter");
    parameter.put(
        "schema",
        repeats ? map("type", "array", "items", map("type", "string")) : map("type", "string"));
    return parameter;
  }

  private Map<String, Object> body(Route route) {
    Class<?> type = Objects.requireNonNull(route.body());
    if (type == Upload.class) {
      Map<String, Object> file =
          map("type", "array", "items", map("type", "string", "format", "binary"));
      return map(
          "multipart/form-data",
          map("schema", map("type", "object", "properties", map("file", file))));
    }
    Map<String, Object> schema = schemas.of(type, type);
    route
        .bodyParts()
        .forEach(
            (name, part) -> schemas.properties(type).putIfAbsent(name, schemas.of(part, part)));
    return map(JSON, map("schema", schema));
  }

  private Map<String, Object> responses(Route.Answer answer) {
    Map<String, Object> good = map("description", answer.status() == 204 ? "Done" : "The answer");
    if (!answer.type().isEmpty()) {
      boolean json = answer.type().equals(JSON);
      Map<String, Object> schema =
          answer.schema() != null
              ? schemas.of(answer.schema(), answer.schema())
              : json
                  ? map("type", "object", "additionalProperties", true)
                  : map("type", "string", "format", "binary");
      if (answer.schema() != null && answer.about() != null) {
        Map<String, Object> properties = schemas.properties(answer.schema());
        properties.put("about", schemas.of(answer.about(), answer.about()));
      }
      good.put("content", map(answer.type(), map("schema", schema)));
    }
    Map<String, Object> problem =
        map(
            "description",
            "A problem, RFC 9457",
            "content",
            map(Problem.TYPE, map("schema", map("$ref", "#/components/schemas/Problem"))));
    return map(String.valueOf(answer.status()), good, "default", problem);
  }

  private void problem() {
    Map<String, Object> text = map("type", "string");
    Map<String, Object> properties =
        map(
            "type", text,
            "title", text,
            "status", map("type", "integer"),
            "code", text,
            "detail", text,
            "issues", map("type", "array", "items", map("type", "object")));
    schemas.put(
        "Problem",
        map(
            "type",
            "object",
            "required",
            List.of("type", "title", "status", "code"),
            "properties",
            properties));
  }
}
