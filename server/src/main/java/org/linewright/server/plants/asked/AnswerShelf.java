package org.linewright.server.plants.asked;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.JsonText;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;
import org.linewright.server.http.TableData;
import org.linewright.server.plants.Recent;

/** Answers that were given at once, kept as long as memory allows. */
public final class AnswerShelf {
  /** The member of an answer that names the plan it is about. */
  public static final String ABOUT = "about";

  private static final int MOST_ANSWERS = 200;

  private final Recent<Told> answers =
      new Recent<>(MOST_ANSWERS, new Semaphore(Runtime.getRuntime().availableProcessors()));

  /**
   * An answer as it was told.
   *
   * @param answer the answer
   * @param json its JSON
   */
  record Told(Answer answer, byte[] json) {
    /**
     * A table of it.
     *
     * @throws Problem when it has no such table
     */
    TableData table(String name) {
      for (Grid<?> grid : answer.tables()) {
        if (grid.name().equals(name)) {
          return TableData.of(grid);
        }
      }
      throw Problem.unknown("table", name);
    }
  }

  /**
   * Answers what is not answered yet.
   *
   * @param key equal for equal questions about equal data
   * @param finding finds the answer
   * @param about names what it is about, once it is found; null = nothing
   */
  Told told(String key, Callable<Answer> finding, Callable<@Nullable Object> about)
      throws Exception {
    return answers.get(
        key,
        () -> {
          Answer answer = finding.call();
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          Object named = about.call();
          if (named != null) {
            tree.put(ABOUT, Json.tree(named));
          }
          tree.putAll(answer.json().get());
          return new Told(answer, bytes(tree));
        });
  }

  static byte[] bytes(Map<String, @Nullable Object> tree) {
    return JsonText.print(tree).getBytes(StandardCharsets.UTF_8);
  }
}
