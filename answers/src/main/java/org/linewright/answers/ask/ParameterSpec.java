package org.linewright.answers.ask;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.RecordCells;
import org.linewright.answers.format.Refusal;
import org.linewright.core.table.Coded;
import org.linewright.core.table.Table;

/**
 * One parameter of a question, read off the component of its request.
 *
 * @param name its spelling in JSON and behind a question mark: {@code holding_rate}
 * @param option its spelling on the command line: {@code --holding-rate}
 * @param info what stands on the component
 * @param type of the component
 * @param item of a list: type of its items; of a table: of its rows; else the type itself
 */
public record ParameterSpec(
    String name, String option, Parameter info, Class<?> type, Class<?> item) {

  static ParameterSpec of(RecordComponent component) {
    Parameter info = component.getAnnotation(Parameter.class);
    if (info == null) {
      throw new IllegalArgumentException(component + " carries no @Parameter");
    }
    String name = RecordCells.name(component);
    String option = info.option().isEmpty() ? "--" + name.replace('_', '-') : info.option();
    return new ParameterSpec(name, option, info, component.getType(), item(component));
  }

  private static Class<?> item(RecordComponent component) {
    boolean isOfMany = component.getType() == List.class || component.getType() == Table.class;
    return isOfMany && component.getGenericType() instanceof ParameterizedType many
        ? (Class<?>) many.getActualTypeArguments()[0]
        : component.getType();
  }

  /** True for a folder of tables on the command line, an object with lists of rows in JSON. */
  public boolean isFolder() {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .allMatch(component -> component.getType() == Table.class);
  }

  /** True for a table: a file on the command line, a list of rows in JSON. */
  public boolean isTable() {
    return type == Table.class;
  }

  /** True for a time in seconds. */
  public boolean isSeconds() {
    return name.endsWith("_s");
  }

  public boolean isList() {
    return type == List.class;
  }

  /** True for one that is given or not. */
  public boolean isFlag() {
    return type == boolean.class;
  }

  /** What stands for the value in a usage. */
  public String label() {
    return info.label().isEmpty() ? name.toUpperCase(Locale.ROOT) : info.label();
  }

  /** The spellings of a choice; else empty. */
  public List<String> choices() {
    return item.isEnum()
        ? Arrays.stream(item.getEnumConstants()).map(one -> ((Coded) one).code()).toList()
        : List.of();
  }

  /** What it does, with its choices and its usual value. */
  public String doc() {
    return info.usual().isEmpty() || isFlag()
        ? info.doc()
        : info.doc() + " Default: " + info.usual() + ".";
  }

  /**
   * The value of the component.
   *
   * @param given a text, number, truth or list of them; null = nothing was given
   * @param called how the door calls the parameter, for messages
   * @param isWhole what must be given must be there
   * @throws Refusal when it cannot be this
   */
  public @Nullable Object read(@Nullable Object given, String called, boolean isWhole) {
    if (given == null || (given instanceof String text && text.isBlank())) {
      return usual(called, isWhole);
    }
    ParameterValue value = new ParameterValue(this, called);
    if (isList()) {
      List<?> all = given instanceof List<?> list ? list : List.of(given);
      return all.stream().map(value::one).toList();
    }
    return isFolder() || isTable() ? type.cast(given) : value.one(given);
  }

  private @Nullable Object usual(String called, boolean isWhole) {
    if (info.needed() && isWhole) {
      throw new Refusal(called + " is missing\nMaybe give it: " + info.doc());
    }
    if (!info.usual().isEmpty()) {
      return new ParameterValue(this, called).one(info.usual());
    }
    return isList() ? List.of() : isFlag() ? (Object) false : null;
  }
}
