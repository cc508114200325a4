package org.linewright.answers.ask;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.RecordCells;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * The description of a question, read off its class: all that a door needs to offer it. Immutable.
 *
 * @param <R> what it is asked with
 */
public final class QuestionSpec<R extends Record> {
  private final Question<R, ?> question;
  private final QuestionInfo info;
  private final Class<R> request;
  private final Class<? extends Record> reply;

  /** Nothing was given. */
  public static final Given NOTHING_GIVEN =
      new Given() {
        @Override
        public @Nullable Object value(ParameterSpec parameter) {
          return null;
        }

        @Override
        public String called(ParameterSpec parameter) {
          return parameter.name();
        }
      };

  /** What was given for the parameters of a request. */
  public interface Given {
    /** A text, number, truth, folder of tables, or list of them; null = nothing. */
    @Nullable Object value(ParameterSpec parameter) throws IOException;

    /** How the door calls a parameter. */
    String called(ParameterSpec parameter);

    /** False when something else is asked, and what must be given may be missing. */
    default boolean isWhole() {
      return true;
    }
  }

  @SuppressWarnings("unchecked") // the first argument of Question is R
  private QuestionSpec(Question<R, ?> question) {
    this.question = question;
    QuestionInfo read = question.getClass().getAnnotation(QuestionInfo.class);
    if (read == null) {
      throw new IllegalArgumentException(question.getClass() + " carries no @QuestionInfo");
    }
    this.info = read;
    Type[] types =
        Arrays.stream(question.getClass().getGenericInterfaces())
            .filter(ParameterizedType.class::isInstance)
            .map(ParameterizedType.class::cast)
            .filter(type -> type.getRawType() == Question.class)
            .map(ParameterizedType::getActualTypeArguments)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(question.getClass() + " asks nothing"));
    this.request = (Class<R>) types[0];
    this.reply = ((Class<?>) types[1]).asSubclass(Record.class);
  }

  /** Describes a question, whose class implements {@link Question} itself. */
  public static <R extends Record> QuestionSpec<R> of(Question<R, ?> question) {
    return new QuestionSpec<>(question);
  }

  public String name() {
    return info.name();
  }

  /** Name of the command. */
  public String verb() {
    return info.verb().isEmpty() ? info.name() : info.verb();
  }

  public QuestionInfo info() {
    return info;
  }

  /** True when the server answers it by a run. */
  public boolean isRun() {
    return info.cost() == Cost.RUN;
  }

  public boolean isAboutPlan() {
    return info.about() == About.PLAN;
  }

  public boolean isAboutNothing() {
    return info.about() == About.NOTHING;
  }

  public Class<R> request() {
    return request;
  }

  public Class<? extends Record> reply() {
    return reply;
  }

  /** Names of its tables; CSV shows the first one if none is named. */
  public List<String> tableNames() {
    return Arrays.stream(info.tables())
        .map(row -> row.getAnnotation(TableInfo.class).name())
        .toList();
  }

  /** What each column of a table says. */
  public static Map<String, String> docs(Class<? extends Record> row) {
    Map<String, String> docs = new LinkedHashMap<>();
    for (RecordComponent component : row.getRecordComponents()) {
      Column column = component.getAnnotation(Column.class);
      docs.put(RecordCells.name(component), column.doc());
    }
    return docs;
  }

  /** What each key of the JSON answer says. */
  public Map<String, String> keyDocs() {
    Map<String, String> docs = new LinkedHashMap<>();
    for (RecordComponent component : reply.getRecordComponents()) {
      Key key = component.getAnnotation(Key.class);
      if (key.inJson()) {
        docs.put(RecordCells.name(component), key.value());
      }
    }
    return docs;
  }

  /** Its parameters, in the order of the request. */
  public List<ParameterSpec> parameters() {
    return Arrays.stream(request.getRecordComponents()).map(ParameterSpec::of).toList();
  }

  /**
   * Makes a request of what was given.
   *
   * @throws org.linewright.answers.format.Refusal when a value is missing or cannot be that
   * @throws RejectedInput when a table has rejected rows
   */
  public R read(Given given) throws IOException {
    RecordComponent[] components = request.getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      ParameterSpec parameter = ParameterSpec.of(components[i]);
      values[i] = parameter.read(given.value(parameter), given.called(parameter), given.isWhole());
      types[i] = components[i].getType();
    }
    return made(request, types, values);
  }

  static <T> T made(Class<T> type, Class<?>[] types, @Nullable Object[] values) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw refused.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException(refused.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // every record has this constructor
    }
  }

  /** True for the question of this class. */
  public boolean isOf(Class<? extends Question<?, ?>> type) {
    return type.isInstance(question);
  }

  /** Asks. */
  public Reply<?> ask(Asking asking, R asked) throws Exception {
    return question.ask(asking, asked);
  }

  /** All tables of a reply. */
  public List<Grid<?>> tables(Reply<?> told) {
    return ReplyShape.tables(told.found(), info.tables());
  }

  /** A reply, ready for every format. */
  public Answer answer(Reply<?> told) {
    List<Grid<?>> tables = tables(told);
    List<Grid<?>> shown = told.shown();
    return new Answer(
        told.headlines(),
        shown == null ? tables : shown,
        tables,
        () -> ReplyShape.tree(told.found(), true));
  }
}
