package org.linewright.server.http;

import static org.linewright.server.http.OpenApi.map;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.format.RecordCells;
import org.linewright.core.table.Column;
import org.linewright.core.table.Table;
import org.linewright.core.units.Money;

/**
 * The schemas of a description: records by the names of their classes, their components by what
 * stands on them.
 */
final class Schemas {
  private final Map<String, Object> schemas = new TreeMap<>();
  private final Map<String, Class<?>> described = new HashMap<>();

  /** All schemas of records by name. */
  Map<String, Object> all() {
    return schemas;
  }

  /** Adds one that is no record. */
  void put(String name, Map<String, Object> schema) {
    schemas.put(name, schema);
  }

  /** The properties of a record that is described. */
  @SuppressWarnings("unchecked") // put there by object()
  Map<String, Object> properties(Class<?> type) {
    Map<String, Object> object =
        Objects.requireNonNull((Map<String, Object>) schemas.get(type.getSimpleName()));
    return Objects.requireNonNull((Map<String, Object>) object.get("properties"));
  }

  /**
   * What a type is.
   *
   * @param full the type with its arguments
   */
  Map<String, Object> of(Class<?> type, Type full) {
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
      return map("type", "array", "items", of(raw(item), item));
    }
    if (type == Map.class) {
      return map("type", "object", "additionalProperties", values(full));
    }
    if (type.isEnum()) {
      List<String> names =
          Arrays.stream(type.getEnumConstants()).map(PlainSchema::spelled).toList();
      return map("type", "string", "enum", names);
    }
    return PlainSchema.of(type);
  }

  /** What the values of a map are; true = anything. */
  private Object values(Type map) {
    if (map instanceof ParameterizedType known) {
      Type value = known.getActualTypeArguments()[1];
      Map<String, Object> schema = of(raw(value), value);
      return schema.isEmpty() ? true : schema;
    }
    return true;
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
      String name = RecordCells.name(component);
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
      Map<String, Object> schema = of(raw(full), full);
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
