package org.linewright.server.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.ParameterSpec;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.ask.RejectedInput;
import org.linewright.answers.ask.SentTables;
import org.linewright.answers.format.Refusal;

/** Reads what a question is asked with. */
public final class AskedRequest {
  private AskedRequest() {}

  /**
   * From behind the question mark.
   *
   * @throws Problem when a value is missing or cannot be that
   */
  public static <R extends Record> R ofQuery(QuestionSpec<R> question, Call call)
      throws IOException {
    return read(
        question,
        new QuestionSpec.Given() {
          @Override
          public @Nullable Object value(ParameterSpec parameter) {
            return parameter.isList()
                ? call.queries(parameter.name())
                : call.query(parameter.name()).orElse(null);
          }

          @Override
          public String called(ParameterSpec parameter) {
            return parameter.name();
          }
        });
  }

  /**
   * From a JSON object.
   *
   * @param search where parameters of the search stand
   * @param own where all others stand
   * @param place how {@code own} is called, for messages; "" = it is the body
   * @throws Problem when a value is missing or cannot be that, or a key is unknown
   */
  public static <R extends Record> R ofJson(
      QuestionSpec<R> question, Map<?, ?> search, Map<?, ?> own, String place) throws IOException {
    List<String> known =
        question.parameters().stream()
            .filter(parameter -> search == own || !parameter.info().ofSearch())
            .map(ParameterSpec::name)
            .toList();
    for (Object key : own.keySet()) {
      if (!known.contains(String.valueOf(key))) {
        throw Problem.badRequest(
            "unknown key \""
                + key
                + "\"\nThere are: "
                + String.join(", ", known.stream().sorted().toList()));
      }
    }
    String prefix = place.isEmpty() ? "" : place + ".";
    return read(
        question,
        new QuestionSpec.Given() {
          @Override
          public @Nullable Object value(ParameterSpec parameter) throws IOException {
            Object sent = (parameter.info().ofSearch() ? search : own).get(parameter.name());
            if (sent != null && parameter.isTable()) {
              Class<? extends Record> row = parameter.item().asSubclass(Record.class);
              return SentTables.tableOf(row, sent, called(parameter));
            }
            return sent != null && parameter.isFolder()
                ? SentTables.ofRows(parameter.type(), sent, called(parameter))
                : sent;
          }

          @Override
          public String called(ParameterSpec parameter) {
            return parameter.info().ofSearch() ? parameter.name() : prefix + parameter.name();
          }
        });
  }

  private static <R extends Record> R read(QuestionSpec<R> question, QuestionSpec.Given given)
      throws IOException {
    try {
      return question.read(given);
    } catch (Refusal refusal) {
      throw Problem.badRequest(refusal.text());
    } catch (RejectedInput rejected) {
      throw Problem.rejected(rejected.issues());
    }
  }
}
