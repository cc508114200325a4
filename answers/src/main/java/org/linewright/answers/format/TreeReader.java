package org.linewright.answers.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
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

/** Records out of the trees of {@link RecordTree}. */
final class TreeReader {
  private TreeReader() {}

  static @Nullable Object value(@Nullable Object tree, Type type) {
    if (tree == null) {
      return null;
    }
    if (type instanceof ParameterizedType of) {
      return of.getRawType() == List.class
          ? listOf(tree, RecordTree.argument(type, 0))
          : mapOf(tree, RecordTree.argument(type, 1));
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

  static Object number(BigDecimal number, Class<?> wanted) {
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
      List<?> columns = (List<?>) Objects.requireNonNull(table.get(RecordTree.COLUMNS));
      for (Object row : (List<?>) Objects.requireNonNull(table.get(RecordTree.ROWS))) {
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

  static Object record(Map<?, ?> tree, Class<?> wanted) {
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
    String name = String.valueOf(tree.get(RecordTree.KIND));
    return Arrays.stream(sealed.getPermittedSubclasses())
        .filter(kind -> kind.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown " + name));
  }
}
