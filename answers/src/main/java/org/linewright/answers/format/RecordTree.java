package org.linewright.answers.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
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
  private static final String COLUMNS = "columns";
  private static final String ROWS = "rows";
  private static final String KIND = "is";

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

  private static Type argument(Type type, int number) {
    return type instanceof ParameterizedType of ? of.getActualTypeArguments()[number] : type;
  }

  /**
   * The record of a tree.
   *
   * @throws IllegalArgumentException when the tree is of something else
   */
  public static <T extends Record> T read(@Nullable Object tree, Class<T> type) {
    return type.cast(Objects.requireNonNull(value(tree, type)));
  }

  private static @Nullable Object value(@Nullable Object tree, Type type) {
    if (tree == null) {
      return null;
    }
    if (type instanceof ParameterizedType of) {
      return of.getRawType() == List.class
          ? listOf(tree, argument(type, 0))
          : mapOf(tree, argument(type, 1));
    }
    Class<?> wanted = (Class<?>) type;
    if (tree instanceof BigDecimal number) {
      return number(number, wanted);
    }
    if (tree instanceof String text) {
      return text(text, wanted);
    }
    return tree instanceof Map<?, ?> map ? record(map, wanted) : tree;
  }

  private static Object number(BigDecimal number, Class<?> wanted) {
    if (wanted == int.class || wanted == Integer.class) {
      return number.intValueExact();
    }
    if (wanted == long.class || wanted == Long.class) {
      return number.longValueExact();
    }
    return wanted == Money.class
        ? new Money(number.movePointRight(2).longValueExact())
        : (Object) number.doubleValue();
  }

  private static Object text(String text, Class<?> wanted) {
    if (wanted == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (wanted.isEnum()) {
      return Arrays.stream(wanted.getEnumConstants())
          .filter(choice -> ((Enum<?>) choice).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("unknown " + text));
    }
    return text;
  }

  private static Object listOf(Object tree, Type type) {
    List<@Nullable Object> list = new ArrayList<>();
    if (tree instanceof Map<?, ?> table) {
      Class<?> of = (Class<?>) type;
      List<?> columns = (List<?>) Objects.requireNonNull(table.get(COLUMNS));
      for (Object row : (List<?>) Objects.requireNonNull(table.get(ROWS))) {
        list.add(record(cellsByName(columns, (List<?>) row), of));
      }
    } else {
      ((List<?>) tree).forEach(item -> list.add(value(item, type)));
    }
    return list;
  }

  private static Map<String, @Nullable Object> cellsByName(List<?> columns, List<?> row) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(String.valueOf(columns.get(i)), row.get(i));
    }
    return cells;
  }

  private static Object mapOf(Object tree, Type type) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) tree).forEach((key, one) -> map.put(String.valueOf(key), value(one, type)));
    return map;
  }

  private static Object record(Map<?, ?> tree, Class<?> wanted) {
    Class<?> type = wanted.isSealed() ? kind(tree, wanted) : wanted;
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException("no " + type.getSimpleName());
    }
    @Nullable Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(tree.get(components[i].getName()), components[i].getGenericType());
      types[i] = components[i].getType();
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(refused.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // every record has this constructor
    }
  }

  private static Class<?> kind(Map<?, ?> tree, Class<?> sealed) {
    String name = String.valueOf(tree.get(KIND));
    return Arrays.stream(sealed.getPermittedSubclasses())
        .filter(kind -> kind.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown " + name));
  }
}
