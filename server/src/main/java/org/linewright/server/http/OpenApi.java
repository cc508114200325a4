package org.linewright.server.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.format.Rounded;
import org.linewright.answers.format.RowCells;
import org.linewright.core.table.Coded;
import org.linewright.core.table.Column;
import org.linewright.core.table.Table;
import org.linewright.core.units.Money;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Describes routes as OpenAPI 3.1. Records become schemas, named like their classes. */
public final class OpenApi {
  private static final String JSON = "application/json";

  private final Map<String, Object> schemas = new TreeMap<>();
  private final Map<String, Class<?>> described = new HashMap<>();

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
            writer.schemas,
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

  private static Map<String, Object> map(Object... entries) {
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
    Map<String, Object> schema = schema(type, type);
    route
        .bodyParts()
        .forEach((name, part) -> properties(type).putIfAbsent(name, schema(part, part)));
    return map(JSON, map("schema", schema));
  }

  /** The properties of a record that is described. */
  @SuppressWarnings("unchecked") // put there by object()
  private Map<String, Object> properties(Class<?> type) {
    Map<String, Object> object =
        Objects.requireNonNull((Map<String, Object>) schemas.get(type.getSimpleName()));
    return Objects.requireNonNull((Map<String, Object>) object.get("properties"));
  }

  private Map<String, Object> responses(Route.Answer answer) {
    Map<String, Object> good = map("description", answer.status() == 204 ? "Done" : "The answer");
    if (!answer.type().isEmpty()) {
      boolean json = answer.type().equals(JSON);
      Map<String, Object> schema =
          answer.schema() != null
              ? schema(answer.schema(), answer.schema())
              : json
                  ? map("type", "object", "additionalProperties", true)
                  : map("type", "string", "format", "binary");
      if (answer.schema() != null && answer.about() != null) {
        Map<String, Object> properties = properties(answer.schema());
        properties.put("about", schema(answer.about(), answer.about()));
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

  private Map<String, Object> schema(Class<?> type, Type full) {
    if (type.isRecord() && !Money.class.equals(type)) {
      String name = type.getSimpleName();
      if (described.putIfAbsent(name, type) == null) {
        schemas.put(name, object(type));
      } else if (described.get(name) != type) {
        throw new IllegalArgumentException(type + " and " + described.get(name) + ": one name");
      }
      return map("$ref", "#/components/schemas/" + name);
    }
    if (type == List.class || type == Table.class) {
      Type item = ((ParameterizedType) full).getActualTypeArguments()[0];
      return map("type", "array", "items", schema(raw(item), item));
    }
    if (type == Map.class) {
      return map("type", "object", "additionalProperties", values(full));
    }
    if (type.isEnum()) {
      List<String> names = Arrays.stream(type.getEnumConstants()).map(OpenApi::spelled).toList();
      return map("type", "string", "enum", names);
    }
    return plain(type);
  }

  /** What the values of a map are; true = anything. */
  private Object values(Type map) {
    if (map instanceof ParameterizedType known) {
      Type value = known.getActualTypeArguments()[1];
      Map<String, Object> schema = schema(raw(value), value);
      return schema.isEmpty() ? true : schema;
    }
    return true;
  }

  private static String spelled(Object choice) {
    return choice instanceof Coded coded
        ? coded.code()
        : ((Enum<?>) choice).name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> plain(Class<?> type) {
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return map("type", "integer");
    }
    if (type == double.class
        || type == Double.class
        || type == Money.class
        || type == Rounded.class) {
      return map("type", "number");
    }
    if (type == boolean.class || type == Boolean.class) {
      return map("type", "boolean");
    }
    if (type == Instant.class) {
      return map("type", "string", "format", "date-time");
    }
    if (type == LocalDate.class) {
      return map("type", "string", "format", "date");
    }
    return type == String.class ? map("type", "string") : map();
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }

  /** What a planner reads of a component; "" = nothing. */
  private static String doc(RecordComponent component) {
    Parameter asked = component.getAnnotation(Parameter.class);
    Column told = component.getAnnotation(Column.class);
    Key key = component.getAnnotation(Key.class);
    if (key != null) {
      return key.value();
    }
    return asked != null ? asked.doc() : told != null ? told.doc() : "";
  }

  private Map<String, Object> object(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Parameter asked = component.getAnnotation(Parameter.class);
      Key key = component.getAnnotation(Key.class);
      if ((asked != null && asked.ofSearch()) || (key != null && !key.inJson())) {
        continue; // a search's stands where all runs have it
      }
      String name = RowCells.name(component);
      boolean optional = component.getType() == Optional.class;
      boolean maybe =
          asked != null
              ? !asked.needed()
              : component.getType() == Table.class
                  || (component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                      && !component.getType().isPrimitive());
      Type full =
          optional
              ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
              : component.getGenericType();
      Map<String, Object> schema = schema(raw(full), full);
      Map<String, Object> property =
          optional ? map("anyOf", List.of(schema, map("type", "null"))) : schema;
      String doc = doc(component);
      if (!doc.isEmpty() && !property.containsKey("$ref")) {
        property.put("description", doc);
      }
      properties.put(name, property);
      if (!maybe) {
        required.add(name);
      }
    }
    Map<String, Object> object = map("type", "object", "properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    return object;
  }
}
