package org.linewright.answers.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * Records as JSON, and back out of its trees, whole: a record is a map by its components; a list of
 * records of one kind is a table, its columns named once; of a sealed kind each record says by
 * {@code is} which it is. Knows texts, whole numbers, doubles, truths, dates, money, enums, lists
 * and maps by text.
 */
public final class RecordTree {
  static final String COLUMNS = "columns";
  static final String ROWS = "rows";
  static final String KIND = "is";

  /** The components of a kind of record, looked up once: a plan has a hundred thousand records. */
  private static final class Shape {
    private final List<String> names;
    private final Method[] accessors;
    private final Type[] types;

    private final boolean isOfSealed;

    private Shape(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      isOfSealed =
          !type.isSealed() && Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
      names = Arrays.stream(components).map(RecordComponent::getName).toList();
      accessors =
          Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
      types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
      for (Method accessor : accessors) {
        accessor.setAccessible(true);
      }
    }

    private @Nullable Object value(Record record, int number) {
      try {
        return accessors[number].invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e); // accessors of public records are open to all
      }
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private RecordTree() {}

  /**
   * A record as JSON on one line. Its components are written beside each other: they are the large
   * tables of a plan.
   */
  public static String print(Record record) {
    Shape shape = SHAPES.get(record.getClass());
    return IntStream.range(0, shape.accessors.length)
        .parallel()
        .mapToObj(number -> component(record, shape, number))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String component(Record record, Shape shape, int number) {
    String member =
        JsonText.written(
            json -> {
              json.writeStartObject();
              writeMember(json, record, shape, number);
              json.writeEndObject();
            });
    return member.substring(1, member.length() - 1);
  }

  private static void write(JsonGenerator json, Record record) throws IOException {
    Shape shape = SHAPES.get(record.getClass());
    json.writeStartObject();
    if (shape.isOfSealed) {
      json.writeStringField(KIND, record.getClass().getSimpleName());
    }
    for (int number = 0; number < shape.accessors.length; number++) {
      writeMember(json, record, shape, number);
    }
    json.writeEndObject();
  }

  private static void writeMember(JsonGenerator json, Record record, Shape shape, int number)
      throws IOException {
    json.writeFieldName(shape.names.get(number));
    write(json, shape.value(record, number), shape.types[number]);
  }

  private static void write(JsonGenerator json, @Nullable Object value, Type type)
      throws IOException {
    if (value instanceof List<?> list) {
      writeList(json, list, argument(type, 0));
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(json, entry.getValue(), argument(type, 1));
      }
      json.writeEndObject();
    } else if (value instanceof Enum<?> choice) {
      json.writeString(choice.name());
    } else if (value instanceof Record record && !(value instanceof Money)) {
      write(json, record);
    } else {
      JsonText.write(json, value); // numbers, truths, dates and money are cells of JSON
    }
  }

  private static void writeList(JsonGenerator json, List<?> list, Type type) throws IOException {
    if (type instanceof Class<?> one && one.isRecord() && one != Money.class && !list.isEmpty()) {
      Shape shape = SHAPES.get(one);
      json.writeStartObject();
      json.writeFieldName(COLUMNS);
      JsonText.write(json, shape.names);
      json.writeArrayFieldStart(ROWS);
      for (Object row : list) {
        writeRow(json, (Record) row, shape);
      }
      json.writeEndArray();
      json.writeEndObject();
      return;
    }
    json.writeStartArray();
    for (Object item : list) {
      write(json, item, type);
    }
    json.writeEndArray();
  }

  private static void writeRow(JsonGenerator json, Record row, Shape shape) throws IOException {
    json.writeStartArray();
    for (int number = 0; number < shape.accessors.length; number++) {
      write(json, shape.value(row, number), shape.types[number]);
    }
    json.writeEndArray();
  }

  static Type argument(Type type, int number) {
    return type instanceof ParameterizedType of ? of.getActualTypeArguments()[number] : type;
  }

  /**
   * The record of a tree.
   *
   * @throws IllegalArgumentException when the tree is of something else
   */
  public static <T extends Record> T read(@Nullable Object tree, Class<T> type) {
    return type.cast(Objects.requireNonNull(TreeReader.value(tree, type)));
  }
}
