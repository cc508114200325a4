package org.linewright.core.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/**
 * The description of a table, read off its record class: name, columns, key. Makes rows from cell
 * values and gives cell values of rows. Immutable; one instance per record class is kept by {@code
 * PlantTables}.
 *
 * @param <T> the record class of a row
 */
public final class TableSpec<T extends Record> {
  private final Class<T> rowType;
  private final String name;
  private final String doc;
  private final List<ColumnSpec> columns;
  private final List<ColumnSpec> key;
  // Reflection rather than method handles: as fast for a million rows, and 0.1 s less at a start.
  private final Constructor<T> constructor;
  private final List<Method> readers;

  private TableSpec(Class<T> rowType) {
    TableInfo info = rowType.getAnnotation(TableInfo.class);
    if (info == null) {
      throw new IllegalArgumentException(rowType + " carries no @TableInfo");
    }
    this.rowType = rowType;
    this.name = info.name();
    this.doc = info.doc();
    RecordComponent[] components = rowType.getRecordComponents();
    List<ColumnSpec> specs = new ArrayList<>();
    List<Method> getters = new ArrayList<>();
    for (RecordComponent component : components) {
      specs.add(column(component, specs.size()));
      getters.add(component.getAccessor());
    }
    try {
      this.constructor =
          rowType.getConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(rowType + " must be a public record", e);
    }
    this.columns = List.copyOf(specs);
    this.key = columns.stream().filter(ColumnSpec::key).toList();
    this.readers = List.copyOf(getters);
  }

  /** Describes {@code rowType}, a public record with {@link TableInfo} and {@link Column}s. */
  public static <T extends Record> TableSpec<T> of(Class<T> rowType) {
    return new TableSpec<>(rowType);
  }

  private static ColumnSpec column(RecordComponent component, int index) {
    Column column = component.getAnnotation(Column.class);
    if (column == null) {
      throw new IllegalArgumentException(component + " carries no @Column");
    }
    Class<?> type = component.getType();
    List<String> choices =
        type.isEnum()
            ? Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .filter(code -> !List.of(column.without()).contains(code))
                .toList()
            : List.of();
    return new ColumnSpec(
        column.name().isEmpty() ? fileName(component.getName()) : column.name(),
        index,
        cellType(type, column),
        choices,
        column.key(),
        column.required(),
        emptyToNull(column.fallback()),
        emptyToNull(column.refersTo()),
        column.anyAllowed(),
        column.min(),
        column.doc(),
        type);
  }

  private static CellType cellType(Class<?> type, Column column) {
    if (type == String.class) {
      return column.id() ? CellType.ID : CellType.TEXT;
    }
    if (type == List.class) {
      return CellType.ID_LIST;
    }
    if (type == int.class || type == Integer.class) {
      return CellType.COUNT;
    }
    if (type == double.class || type == Double.class) {
      return CellType.NUMBER;
    }
    if (type == Money.class) {
      return CellType.MONEY;
    }
    if (type == LocalDate.class) {
      return CellType.DATE;
    }
    if (type == boolean.class) {
      return CellType.FLAG;
    }
    if (type == DayPattern.class) {
      return CellType.DAY_PATTERN;
    }
    if (type.isEnum()) {
      return CellType.CHOICE;
    }
    throw new IllegalArgumentException("no cell type for " + type);
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String fileName(String component) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      snake.append(Character.isUpperCase(c) ? "_" : "").append(c);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  public Class<T> rowType() {
    return rowType;
  }

  /** Name of the table, e.g. {@code line_rates}. */
  public String name() {
    return name;
  }

  /** Name of its file, e.g. {@code line_rates.csv}. */
  public String fileName() {
    return name + ".csv";
  }

  public String doc() {
    return doc;
  }

  public List<ColumnSpec> columns() {
    return columns;
  }

  /** The columns that together name a row; empty when rows have no key. */
  public List<ColumnSpec> key() {
    return key;
  }

  public Optional<ColumnSpec> findColumn(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  /**
   * Makes a row.
   *
   * @param values one value per column, as {@link ColumnSpec#parse} gives them
   */
  public T newRow(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw refused(e);
    }
  }

  /** The value of a column in a row; null when not given. */
  public @Nullable Object value(T row, ColumnSpec column) {
    try {
      return readers.get(column.index()).invoke(row);
    } catch (ReflectiveOperationException e) {
      throw refused(e);
    }
  }

  /** What the record itself threw, as it threw it. */
  private static RuntimeException refused(ReflectiveOperationException e) {
    if (e.getCause() instanceof RuntimeException thrown) {
      return thrown;
    }
    if (e.getCause() instanceof Error thrown) {
      throw thrown;
    }
    return new IllegalStateException(e);
  }

  /** The text of a cell. */
  public String cell(T row, ColumnSpec column) {
    return column.print(value(row, column));
  }

  /** The key of a row as text, for messages and look-ups: {@code A1/KIA-SELTOS}. */
  public String keyText(T row) {
    StringBuilder text = new StringBuilder();
    for (ColumnSpec column : key) {
      text.append(text.isEmpty() ? "" : "/").append(cell(row, column));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
