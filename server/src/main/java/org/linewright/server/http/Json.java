package org.linewright.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.JsonText;
import org.linewright.core.table.Coded;
import org.linewright.store.RunStatus;
import org.linewright.store.people.Role;

/** Records as JSON, names in lower case with underscores, and back. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** Any tree of records, maps, lists, grids and cells as one line of JSON. */
  public static String print(@Nullable Object value) {
    return JsonText.compact(tree(value));
  }

  /**
   * Reads a record.
   *
   * @throws Problem when the text is no such thing
   */
  public static <T> T read(String text, Class<T> type) {
    try {
      T value = MAPPER.readValue(text, type);
      if (value == null) {
        throw Problem.badRequest("the body is empty\nMaybe send a JSON object.");
      }
      return value;
    } catch (JsonProcessingException fault) {
      throw JsonFault.problem(fault);
    }
  }

  /** Reads JSON that this program wrote. */
  public static JsonNode node(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("stored JSON is broken", broken);
    }
  }

  /** The spelling of a name in JSON: {@code planDate} is {@code plan_date}. */
  public static String spelled(String name) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      snake.append(Character.isUpperCase(c) ? "_" : "").append(Character.toLowerCase(c));
    }
    return snake.toString();
  }

  /** Records become maps, what is empty becomes null; all else stays. */
  public static @Nullable Object tree(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return tree(optional.orElse(null));
    }
    if (value instanceof JsonNode node) {
      return MAPPER.convertValue(node, Object.class);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      map.forEach((key, item) -> tree.put(String.valueOf(key), tree(item)));
      return tree;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> tree = new ArrayList<>(list.size());
      for (Object item : list) {
        tree.add(tree(item));
      }
      return tree;
    }
    if (value instanceof Record one && value.getClass().getName().startsWith("org.linewright.s")) {
      return fields(one);
    }
    return value == null ? null : cell(value);
  }

  private static Object cell(Object value) {
    if (value instanceof Role || value instanceof RunStatus) {
      return value.toString().toLowerCase(Locale.ROOT);
    }
    if (value instanceof Enum<?> choice && !(value instanceof Coded)) {
      return choice.name().toLowerCase(Locale.ROOT);
    }
    return value instanceof Temporal ? value.toString() : value;
  }

  private static Map<String, @Nullable Object> fields(Record one) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    try {
      for (RecordComponent component : one.getClass().getRecordComponents()) {
        tree.put(spelled(component.getName()), tree(component.getAccessor().invoke(one)));
      }
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(one.getClass() + " must be public", hidden);
    }
    return tree;
  }
}
