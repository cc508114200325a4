package org.linewright.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The description of the REST interface as types of the pages, which their build checks: addresses,
 * methods, parameters, what is sent and what comes back.
 */
final class PageContract {
  private static final String JSON = "application/json";

  private PageContract() {}

  /**
   * The types.
   *
   * @param openapi the text of openapi.yaml
   */
  static String describe(String openapi) {
    Map<String, Object> root =
        new Yaml(new SafeConstructor(new LoaderOptions())).<Map<String, Object>>load(openapi);
    StringBuilder text =
        new StringBuilder(
            "// Written from docs/reference/openapi.yaml by a test: -Ddocs=accept. Each address"
                + " with its methods; each\n// method with the parameters that it knows, what it"
                + " takes and what it gives.\nexport interface Contract {\n");
    map(root, "paths")
        .forEach(
            (path, methods) -> text.append("  \"" + path + "\": {" + methods(methods) + " };\n"));
    text.append("}\n");
    new TreeMap<>(map(map(root, "components"), "schemas"))
        .forEach((name, schema) -> text.append("\n" + declared(name, schema)));
    return text.toString();
  }

  private static String methods(Object operations) {
    StringBuilder text = new StringBuilder();
    cast(operations)
        .forEach(
            (method, operation) ->
                text.append(text.isEmpty() ? " " : "; ").append(method + ": " + told(operation)));
    return text.toString();
  }

  private static String told(Object operation) {
    Map<String, Object> one = cast(operation);
    String takes = one.containsKey("requestBody") ? body(map(one, "requestBody")) : "undefined";
    String gives =
        map(one, "responses").entrySet().stream()
            .filter(response -> !response.getKey().equals("default"))
            .map(response -> body(cast(response.getValue())))
            .collect(Collectors.joining(" | "));
    return "{ asks: " + asked(one) + "; takes: " + takes + "; gives: " + gives + " }";
  }

  private static String asked(Map<String, Object> operation) {
    List<?> parameters = (List<?>) operation.getOrDefault("parameters", List.of());
    String names =
        parameters.stream()
            .map(PageContract::cast)
            .filter(one -> "query".equals(one.get("in")))
            .map(one -> "\"" + one.get("name") + "\"")
            .sorted()
            .collect(Collectors.joining(" | "));
    return names.isEmpty() ? "never" : names;
  }

  /** What is in a body: a type for JSON, a form for files that are sent, else nothing to read. */
  private static String body(Map<String, Object> message) {
    Map<String, Object> content = cast(message.getOrDefault("content", Map.of()));
    if (content.containsKey("multipart/form-data")) {
      return "FormData";
    }
    return content.containsKey(JSON) ? type(map(map(content, JSON), "schema")) : "null";
  }

  private static String declared(String name, Object schema) {
    StringBuilder text = new StringBuilder("export interface " + name + " {\n");
    List<?> required = (List<?>) cast(schema).getOrDefault("required", List.of());
    map(cast(schema), "properties")
        .forEach(
            (property, of) ->
                text.append("  " + property)
                    .append(required.contains(property) ? ": " : "?: ")
                    .append(type(cast(of)))
                    .append(required.contains(property) ? ";\n" : " | null;\n"));
    return text.append("}\n").toString();
  }

  private static String type(Map<String, Object> schema) {
    if (schema.get("$ref") instanceof String reference) {
      return reference.substring(reference.lastIndexOf('/') + 1);
    }
    if (schema.get("anyOf") instanceof List<?> choices) {
      return choices.stream().map(one -> type(cast(one))).collect(Collectors.joining(" | "));
    }
    if (schema.get("enum") instanceof List<?> names) {
      return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" | "));
    }
    return plain(schema, schema.get("type"));
  }

  private static String plain(Map<String, Object> schema, @Nullable Object type) {
    if (type == null) {
      return "unknown";
    }
    return switch (String.valueOf(type)) {
      case "integer", "number" -> "number";
      case "array" -> {
        String item = type(map(schema, "items"));
        yield item.contains("|") ? "(" + item + ")[]" : item + "[]";
      }
      case "object" ->
          schema.get("additionalProperties") instanceof Map<?, ?>
              ? "Record<string, " + type(map(schema, "additionalProperties")) + ">"
              : "object";
      default -> String.valueOf(type);
    };
  }

  private static Map<String, Object> map(Map<String, Object> map, String key) {
    return cast(map.get(key));
  }

  @SuppressWarnings("unchecked") // the keys of YAML's maps are texts here
  private static Map<String, Object> cast(@Nullable Object map) {
    return (Map<String, Object>) map;
  }
}
