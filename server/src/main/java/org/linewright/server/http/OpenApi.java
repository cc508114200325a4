package org.linewright.server.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Describes routes as OpenAPI 3.1. Records become schemas, named like their classes. */
public final class OpenApi {

  private final Schemas schemas = new Schemas();
  private final RouteOperations operations = new RouteOperations(schemas);

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
          .put(route.method().toLowerCase(Locale.ROOT), operations.of(route));
    }
    return new LinkedHashMap<>(byPath);
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
