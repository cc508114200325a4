package org.linewright.answers.format;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * Records as trees for JSON, and back, whole: a record is a map by its components; a list of
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

    private Shape(RecordComponent[] components) {
      names = Arrays.stream(components).map(RecordComponent::getName).toList();
      accessors =
          Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
      types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
      for (Method accessor : accessors) {
        accessor.setAccessible(true);
      }
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type.getRecordComponents());
        }
      };

  private RecordTree() {}

  /** The tree of a record. */
  public static Map<String, @Nullable Object> of(Record record) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    if (!record.getClass().isSealed() && isOfSealed(record.getClass())) {
      tree.put(KIND, record.getClass().getSimpleName());
    }
    Shape shape = SHAPES.get(record.getClass());
    List<@Nullable Object> cells = cells(record, shape);
    for (int i = 0; i < shape.names.size(); i++) {
      tree.put(shape.names.get(i), cells.get(i));
    }
    return tree;
  }

  private static boolean isOfSealed(Class<?> type) {
    return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  private static List<@Nullable Object> cells(Record record, Shape shape) {
    List<@Nullable Object> cells = new ArrayList<>(shape.accessors.length);
    for (int i = 0; i < shape.accessors.length; i++) {
      try {
        cells.add(tree(shape.accessors[i].invoke(record), shape.types[i]));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e); // accessors of public records are open to all
      }
    }
    return cells;
  }

  private static @Nullable Object tree(@Nullable Object value, Type type) {
    if (value instanceof List<?> list) {
      return list(list, argument(type, 0));
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      map.forEach((key, one) -> tree.put(String.valueOf(key), tree(one, argument(type, 1))));
      return tree;
    }
    if (value instanceof Enum<?> choice) {
      return choice.name();
    }
    // numbers, truths, dates and money are cells of JSON
    return value instanceof Record record && !(value instanceof Money) ? of(record) : value;
  }

  private static Object list(List<?> list, Type type) {
    if (type instanceof Class<?> one && one.isRecord() && one != Money.class && !list.isEmpty()) {
      Shape shape = SHAPES.get(one);
      Map<String, @Nullable Object> table = new LinkedHashMap<>();
      table.put(COLUMNS, shape.names);
      table.put(ROWS, list.stream().map(row -> cells((Record) row, shape)).toList());
      return table;
    }
    List<@Nullable Object> trees = new ArrayList<>(list.size());
    list.forEach(item -> trees.add(tree(item, type)));
    return trees;
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
